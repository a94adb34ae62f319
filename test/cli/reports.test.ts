import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../../src/core/policies/default-policies';
import { cli, workFolder } from './running';

const { write } = workFolder();

/** Sentences are broken at the width of the page, the rest of them indented. */
const unwrapped = (text: string): string => text.replaceAll('\n  ', ' ');

describe('summary', () => {
  it('accounts for every row and every cent of the basis', async () => {
    const { out } = await cli('summary', 'fixtures/sales.csv', '--window', '2025');
    expect(unwrapped(out)).toContain(
      'rows: 4,429 read = 1,511 used + 2,918 outside the window + 0 rejected\n' +
        'revenue: 7,285,665.68 read = 2,615,503.71 used + 4,670,161.97 outside the window + 0 rejected\n',
    );
  });

  it('says how many customers share the value of a cutoff on each side', async () => {
    const { out } = await cli('summary', 'fixtures/sales.csv', '--window', '2025');
    expect(out).toContain('6 customers have that same value: 2 above, 4 below');
  });

  it('speaks Chinese on request', async () => {
    const { out } = await cli('summary', 'fixtures/sales.csv', '--lang', 'zh');
    expect(out).toContain('客户金字塔（按销售额）');
    expect(out).toContain('D级（小客户）');
  });

  it('gives the tiers as CSV, and the same figures as JSON', async () => {
    const csv = (await cli('summary', 'fixtures/sales.csv', '--format', 'csv')).out.split('\n');
    const json = JSON.parse((await cli('summary', 'fixtures/sales.csv', '--format', 'json')).out);
    expect(csv[0]).toMatch(/^tier,tier_name,customers,transactions,value,revenue,cost,profit,/);
    expect(csv).toHaveLength(6);
    expect(csv[1]).toMatch(`A,vip,${json.summary.tiers[0].customers},`);
  });

  it('draws a tier without customers too', async () => {
    const file = write('sales.csv', 'customer,sales\nann,5\nbob,7\n');
    const { out } = await cli('summary', file);
    expect(out).toMatch(/0\.0% +B \(Major\) +0\.0%/);
  });
});

describe('policies', () => {
  it('shows the policies in force as JSON that reads back', async () => {
    const { out } = await cli('policies', '--format', 'json');
    expect(JSON.parse(out)).toEqual(defaultPolicies);
  });

  it('shows each rule as a row, with its origin in CSV', async () => {
    const { out } = await cli('policies', '--format', 'csv');
    expect(out.split('\n')[0]).toMatch(/^rule,tier_A,tier_B,tier_C,tier_D,origin$/);
    expect((await cli('policies', '--lang', 'zh')).out).toContain('专属客户经理');
  });

  it('refuses policies that do not fit the tiers, saying where', async () => {
    const file = write('policies.json', JSON.stringify({ ...defaultPolicies, policies: [] }));
    const { code, err } = await cli('policies', '--policies', file);
    expect(code).toBe(2);
    expect(err).toContain('policies');
  });
});
