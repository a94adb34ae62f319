import { describe, expect, it } from 'vitest';
import { loadRates } from '../../src/node';
import { cli, workFolder } from '../cli/running';

const folder = workFolder();

describe('a heading of rates that names a currency', () => {
  const path = folder.write('rates.csv', 'currency,EUR per unit\nGBP,1.2\nEUR,1\n');
  const sales = folder.write(
    'sales.csv',
    'customer_id,date,revenue,currency\na,2025-01-01,100,GBP\nb,2025-01-01,50,EUR\n',
  );

  it('is read where the rates are to make that currency', async () => {
    expect(await loadRates(path, { to: 'EUR' })).toHaveLength(2);
    const { out } = await cli('tier', sales, '--rates', path, '--currency', 'EUR');
    expect(out).toContain('a,A,vip,1,120');
  });

  it('is refused where they are to make another', async () => {
    await expect(loadRates(path, { to: 'USD' })).rejects.toMatchObject({ code: 'missing-column' });
    const { code, err } = await cli('tier', sales, '--rates', path, '--currency', 'USD');
    expect(code).toBe(2);
    expect(err).toContain('"EUR per unit"');
  });
});
