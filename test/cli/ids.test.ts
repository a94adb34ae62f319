import { describe, expect, it } from 'vitest';
import { loadExclusions } from '../../src/node';
import { cli, workFolder } from './running';

const { write, path } = workFolder();

const EMAILS = `Email,Date,Total
Mia@example.com,2025-01-05,60
mia@example.com,2025-01-06,60
mia@example.com ,2025-01-07,5
noah@example.com,2025-01-08,100
`;

/** `id tier value` of each customer of a listing. */
function listed(csv: string): string[] {
  const [, ...lines] = csv.trim().split('\n');
  return lines.map((line) => {
    const [id, tier, , , value] = line.split(',');
    return `${id} ${tier} ${value}`;
  });
}

describe('--ids', () => {
  it('fold: case and blanks tell no customers apart', async () => {
    const { out } = await cli('tier', write('emails.csv', EMAILS), '--ids', 'fold');
    expect(listed(out)).toEqual(['Mia@example.com A 125', 'noah@example.com D 100']);
  });

  it('exact unless said otherwise, and nothing else', async () => {
    const file = write('emails.csv', EMAILS);
    const { out } = await cli('tier', file);
    expect(listed(out)[0]).toBe('noah@example.com A 100');
    expect((await cli('tier', file, '--ids', 'exact')).out).toBe(out);
    const { code, err } = await cli('tier', file, '--ids', 'loose');
    expect(code).toBe(2);
    expect(err).toContain('--ids');
  });

  it('is among the settings of the result', async () => {
    const file = write('emails.csv', EMAILS);
    const { out } = await cli('tier', file, '--ids', 'fold', '--whole', '--format', 'json');
    expect(JSON.parse(out).settings.ids).toBe('fold');
  });
});

describe('--exclude', () => {
  const staff = 'customer,reason\nnoah@example.com,staff\nMIA@example.com,test\n';

  it('leaves customers out of every list, and the account says why', async () => {
    const file = write('emails.csv', EMAILS);
    const list = write('staff.csv', staff);
    const { out, err } = await cli('tier', file, '--exclude', list);
    expect(listed(out)[0]).toBe('Mia@example.com A 60');
    expect(out).not.toContain('noah');
    expect(err).toContain('exclude staff');
    const summary = await cli('summary', file, '--exclude', list, '--ids', 'fold');
    expect(summary.code).toBe(2);
    expect(summary.err).toContain('of 4, 4 were left out');
  });

  it('is a file of the columns customer and reason', async () => {
    const list = write('staff.csv', '客户编号,原因\nann,内部员工\n');
    expect(await loadExclusions(list)).toEqual([{ customerId: 'ann', reason: '内部员工' }]);
    const bare = write('bare.csv', 'customer\nann\n');
    const { code, err } = await cli('tier', write('emails.csv', EMAILS), '--exclude', bare);
    expect(code).toBe(2);
    expect(err).toMatch(/bare\.csv.*"reason"|bare\.csv.*reason/);
    const missing = await cli('tier', write('emails.csv', EMAILS), '--exclude', path('none.csv'));
    expect(missing.code).toBe(2);
  });
});
