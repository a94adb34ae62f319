import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { threeTiers } from '../core/policies/three-tiers';
import { cli, workFolder } from './running';

const { write, path } = workFolder();
const SALES = 'fixtures/sales.csv';
const three = write('three.json', JSON.stringify(threeTiers));

interface TierCount {
  readonly tier: string;
  readonly customers: number;
}

async function json(...args: readonly string[]) {
  const { code, out, err } = await cli(...args, '--format', 'json', '--quiet');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

async function lines(...args: readonly string[]): Promise<string[]> {
  const { code, out } = await cli(...args, '--format', 'csv');
  expect(code).toBe(0);
  return out.trimEnd().split('\n');
}

async function sizes(window: string, ...flags: readonly string[]): Promise<number[]> {
  const { summary } = await json('summary', SALES, '--window', window, ...flags);
  return summary.tiers.map(({ customers }: TierCount) => customers);
}

const schemes: readonly (readonly [string, readonly string[]])[] = [
  ['the four default tiers', []],
  ['three tiers with other ids', ['--scheme', three]],
];

describe.each(schemes)('with %s', (_what, scheme) => {
  it('compare has margins that equal the tier counts, and values that reconcile', async () => {
    const args = ['compare', SALES, '--window', '2025', ...scheme];
    const { matrix, customers, reconciliation } = await json(...args);
    const rows = matrix.rows.filter((row: { from: string | null }) => row.from !== null);
    const columns = matrix.columns.filter((column: { to: string | null }) => column.to !== null);
    const count = (flows: readonly { customers: number }[]) => flows.map((flow) => flow.customers);
    expect(count(rows).filter((n) => n > 0)).toEqual(await sizes('2024', ...scheme));
    expect(count(columns).filter((n) => n > 0)).toEqual(await sizes('2025', ...scheme));
    expect(reconciliation).toMatchObject({
      valueBefore: '2151502.71',
      change: '464001',
      valueAfter: '2615503.71',
      difference: '0',
    });
    const table = await lines(...args);
    expect(table).toHaveLength(customers.length + 1);
  });

  it('refuses to compare a window with itself', async () => {
    const same = ['compare', SALES, '--window', '2025', '--against', '2025', ...scheme];
    const { code, err } = await cli(...same);
    expect(code).toBe(2);
    expect(err).toContain('the windows go back in time');
  });

  it('compares windows of unlike length by standings alone, and names the window that would do', async () => {
    const unlike = ['compare', SALES, '--window', '2025-Q4', '--against', '2024', ...scheme];
    const { code, err } = await cli(...unlike);
    expect(code).toBe(2);
    expect(err).toContain('Compare it with 2025-Q3, or compare standings alone: --standings-only');
    const alone = await cli(...unlike, '--standings-only');
    expect(alone.code).toBe(0);
    expect(alone.out).not.toContain('value before');
  });

  it('calls nobody new who bought earlier in the same file', async () => {
    const rows = [
      'ann,2023-05-01,5',
      'bob,2024-05-01,5',
      'ann,2025-05-01,5',
      'bob,2025-05-01,4',
      'cem,2025-12-31,3',
    ];
    const file = write('sales.csv', ['customer,date,sales', ...rows].join('\n'));
    const { out } = await cli('compare', file, '--window', '2025', '--format', 'csv', ...scheme);
    expect(out).toMatch(/^ann,returned,/m);
    expect(out).toMatch(/^cem,new,/m);
    expect(out).toMatch(/^bob,(?:retained|downgraded),/m);
  });

  it('history follows every customer, and its sizes are those of each window', async () => {
    const args = ['history', SALES, '--windows', '2024,2025', ...scheme];
    const [heading, ...rows] = await lines(...args);
    expect(heading).toBe('customer_id,tier_2024,value_2024,tier_2025,value_2025');
    const counts = new Map<string, number>();
    for (const row of rows) {
      const tier = row.split(',')[3] ?? '';
      counts.set(tier, (counts.get(tier) ?? 0) + 1);
    }
    counts.delete('');
    expect([...counts.values()].toSorted((a, b) => a - b)).toEqual(
      (await sizes('2025', ...scheme)).toSorted((a, b) => a - b),
    );
    expect((await json(...args)).windows).toHaveLength(2);
    expect((await cli(...args)).out).toContain('2024 to 2025');
  });

  it('sensitivity at zero changes nobody, and moved cutoffs are told in every format', async () => {
    const args = ['sensitivity', SALES, '--window', '2025', ...scheme];
    expect((await json(...args, '--cutoffs', '0')).firmness).toMatchObject({ firm: 300 });
    const { firmness } = await json(...args, '--cutoffs', '0.02');
    expect(firmness.firm).toBeLessThan(300);
    const changed = await lines(...args, '--cutoffs', '0.02');
    expect(changed).toHaveLength(1 + 300 - firmness.firm);
    expect(changed[0]).toMatch(/^customer_id,tier,rank,value,.*0\.02/);
    const shifted = await cli(...args, '--days', '7');
    expect(shifted.out).toContain('keep their tier whatever was tried');
    expect(shifted.out).toContain('7 days earlier (2024-12-25..2025-12-24)');
  });

  it('two bases stand side by side, and everybody is in a cell of their matrix', async () => {
    const args = [SALES, '--window', '2025', '--basis', 'revenue,profit', ...scheme];
    const { matrix, customers } = await json('summary', ...args);
    const total = matrix.counts.flat().reduce((sum: number, count: number) => sum + count, 0);
    expect(total).toBe(customers.length);
    const [heading, ...rows] = await lines('tier', ...args);
    expect(heading).toMatch(/^customer_id,tier_revenue,tier_profit,rank_revenue,rank_profit,/);
    expect(rows).toHaveLength(300);
    expect(await lines('summary', ...args)).toEqual([heading, ...rows]);
    expect((await cli('summary', ...args)).out.replace(/\s+/g, ' ')).toContain('below 0 by profit');
  });

  it('groups have a pyramid each: the tiers of a group hold its customers', async () => {
    const args = [SALES, '--window', '2025', '--group-by', 'region', ...scheme];
    const listed = await json('tier', ...args);
    const groups = await json('summary', ...args);
    for (const { group, summary } of groups) {
      const tiers = summary.tiers.map(({ tier }: TierCount) => tier);
      const counts = tiers.map(
        (tier: string) =>
          listed.filter((row: { group: string; tier: string }) => {
            return row.group === group && row.tier === tier;
          }).length,
      );
      expect(counts).toEqual(summary.tiers.map(({ customers }: TierCount) => customers));
    }
    const table = await lines('summary', ...args);
    expect(table[0]).toMatch(/^group,tier,tier_name,customers,/);
    expect(table).toHaveLength(1 + groups.length * groups[0].summary.tiers.length);
    expect((await cli('summary', ...args)).out).toContain(groups[0].group);
  });
});

describe('changes on the command line', () => {
  it('speak Chinese on request', async () => {
    for (const args of [
      ['compare', SALES, '--window', '2025'],
      ['history', SALES, '--windows', '2024,2025'],
      ['sensitivity', SALES, '--window', '2025'],
      ['summary', SALES, '--basis', 'revenue,profit'],
    ]) {
      const { out } = await cli(...args, '--lang', 'zh');
      expect(out).toMatch(/[一-鿿]/);
      expect(out, args[0]).not.toMatch(/\b(?:customers?|tier|window|share)\b/i);
    }
  });

  it('history of one window has sizes, and no empty table of flows', async () => {
    const { out } = await cli('history', SALES, '--windows', '2025');
    expect(out).toContain('A (VIP)');
    expect(out).not.toContain('inflow');
  });

  it('do not depend on the order of rows, and go to a file as to standard output', async () => {
    const [heading, ...rows] = readFileSync(SALES, 'utf8').trimEnd().split('\n');
    const flipped = write('flipped.csv', `${[heading, ...rows.toReversed()].join('\n')}\n`);
    for (const [command, ...flags] of [
      ['compare', '--window', '2025'],
      ['history', '--windows', '2023,2024,2025', '--buffer', '0.2', '--grace', '1'],
      ['sensitivity', '--window', '2025', '--days', '30'],
      ['summary', '--basis', 'revenue,profit'],
      ['tier', '--group-by', 'region'],
    ] as const) {
      const run = await cli(command, SALES, ...flags);
      expect(run.code).toBe(0);
      const { code, out: result, err } = run;
      const again = await cli(command, flipped, ...flags);
      expect(again, command).toMatchObject({ code, out: result, err });
      const out = path(`${command}.txt`);
      expect((await cli(command, SALES, ...flags, '--out', out)).out).toBe('');
      expect(readFileSync(out, 'utf8')).toBe(run.out);
    }
  });
});

describe('a change that cannot be traced ends with exit code 2 and nothing printed', () => {
  it.each([
    ['no window to compare', ['compare', SALES], '--window'],
    ['a window with nothing before it', ['compare', SALES, '--window', '2023'], '2022-01-01'],
    ['a window that is none', ['compare', SALES, '--against', 'soon'], '"soon"'],
    ['no windows', ['history', SALES], '--windows'],
    ['windows going back', ['history', SALES, '--windows', '2025,2024'], 'oldest first'],
    ['windows and a window', ['history', SALES, '--windows', '2025', '--window', '2024'], 'cannot'],
    ['days of all dates', ['sensitivity', SALES, '--days', '7'], '--window'],
    ['cutoffs that are none', ['sensitivity', SALES, '--cutoffs', 'x'], '--cutoffs'],
    ['cutoffs too far', ['sensitivity', SALES, '--cutoffs', '2'], 'from 0 to 1'],
    ['two bases from standard input', ['tier', '-', '--basis', 'revenue,profit'], 'read once'],
    [
      'two bases by group',
      ['tier', SALES, '--basis', 'revenue,profit', '--group-by', 'region'],
      '--group-by',
    ],
    [
      'two bases as a whole pyramid',
      ['tier', SALES, '--basis', 'revenue,profit', '--whole'],
      '--whole',
    ],
    ['groups as a whole', ['tier', SALES, '--group-by', 'region', '--whole'], '--whole'],
    ['groups with a roster', ['tier', SALES, '--group-by', 'region', '--roster', 'x'], '--roster'],
    ['an unknown group', ['summary', SALES, '--group-by', 'planet'], '"region"'],
  ])('%s', async (_what, args, says) => {
    const { code, out, err } = await cli(...args);
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at |should not/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
