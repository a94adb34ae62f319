import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { largestLosses } from '../../../src/core/change/largest-losses';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { loadPyramid } from '../../../src/node/load';

/** Public sales data; it is no part of the project. */
const FILE = fileURLToPath(
  new URL('../../../../shared/data/superstore-zh/superstore-zh.csv', import.meta.url),
);

/** Sales by customer and year in thousandths, added up from the raw lines by no code of ours. */
function rawTotals(): Map<string, Map<string, bigint>> {
  const [heading = '', ...lines] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/);
  const names = heading.split(',');
  const [id, date, sales] = ['客户 ID', '订单日期', '销售额'].map((name) => names.indexOf(name));
  const years = new Map<string, Map<string, bigint>>();
  for (const line of lines) {
    const cells = line.split(',');
    if (cells.length !== names.length) throw new Error('the file has quoted cells');
    const [customer, day, amount] = [cells[id ?? 0], cells[date ?? 0], cells[sales ?? 0]];
    const [whole = '', fraction = ''] = (amount ?? '').split('.');
    const year = (day ?? '').slice(0, 4);
    const totals = years.get(year) ?? new Map<string, bigint>();
    const before = totals.get(customer ?? '') ?? 0n;
    totals.set(customer ?? '', before + BigInt(whole + fraction.padEnd(3, '0')));
    years.set(year, totals);
  }
  return years;
}

/** 1234500n is `1234.5` */
function written(thousandths: bigint): string {
  const negative = thousandths < 0n;
  const digits = `${negative ? -thousandths : thousandths}`.padStart(4, '0');
  const text = `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
  return negative ? `-${text}` : text;
}

function sum(amounts: Iterable<bigint>): bigint {
  return [...amounts].reduce((total, amount) => total + amount, 0n);
}

describe.skipIf(!existsSync(FILE))('superstore-zh, 2023 against 2024', () => {
  const load = (window: string) => loadPyramid(FILE, { window });

  it('has the tier counts as margins, and reconciles to the last digit', async () => {
    const [before, after] = [await load('2023'), await load('2024')];
    const { matrix, reconciliation } = traceMigrations(before, after);
    const [rows, columns] = [matrix.rows.slice(0, 4), matrix.columns.slice(0, 4)];
    expect(rows.map((row) => row.customers)).toEqual(
      before.summary.tiers.map((tier) => tier.customers),
    );
    expect(columns.map((column) => column.customers)).toEqual(
      after.summary.tiers.map((tier) => tier.customers),
    );
    expect(rows.map(({ customers }) => customers)).toEqual([7, 27, 99, 529]);
    expect(columns.map(({ customers }) => customers)).toEqual([7, 28, 105, 558]);

    const raw = rawTotals();
    const [there, here] = ['2023', '2024'].map((year) => sum(raw.get(year)?.values() ?? []));
    expect(reconciliation).toMatchObject({
      valueBefore: written(there ?? 0n),
      change: written((here ?? 0n) - (there ?? 0n)),
      valueAfter: written(here ?? 0n),
      difference: '0',
    });
  });

  it('names the three largest losses that the raw lines give', async () => {
    const migrations = traceMigrations(await load('2023'), await load('2024'));
    const raw = rawTotals();
    const yearOf = (year: string) => raw.get(year) ?? new Map<string, bigint>();
    const [there, here] = [yearOf('2023'), yearOf('2024')];
    const losses = [...there]
      .map(([id, value]): [string, bigint] => [id, (here.get(id) ?? 0n) - value])
      .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
      .slice(0, 3)
      .map(([id, change]) => [id, written(change)]);
    const named = largestLosses(migrations).map(({ customerId, change }) => [customerId, change]);
    expect(named).toEqual(losses);
    expect(named.map(([id]) => id)).toEqual(['武杰-14815', '卢谙-18805', '龙婷-21115']);
  });

  it('knows 104 customers that returned, from the two years before', async () => {
    const earlier = [await load('2021'), await load('2022')];
    const [before, after] = [await load('2023'), await load('2024')];
    const { kinds } = traceMigrations(before, after, { earlier });
    const raw = rawTotals();
    const bought = (id: string, ...years: string[]) => years.some((year) => raw.get(year)?.has(id));
    const arrived = [...(raw.get('2024')?.keys() ?? [])].filter((id) => !bought(id, '2023'));
    const returned = arrived.filter((id) => bought(id, '2021', '2022'));
    expect(returned).toHaveLength(104);
    const counts = new Map(kinds.map(({ kind, customers }) => [kind, customers]));
    expect(counts.get('returned')).toBe(returned.length);
    expect(counts.get('new')).toBe(arrived.length - returned.length);
    const history = traceHistory([...earlier, before, after]);
    expect(history.steps[2]?.kinds).toEqual(kinds);
    expect(history.customerIds).toHaveLength(790);
  });
});
