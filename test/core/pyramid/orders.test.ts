import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import type { AggregateOptions } from '../../../src/core/pyramid/aggregation';
import { startPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { SourceRow, Transaction } from '../../../src/core/pyramid/transaction';
import { parseWindow } from '../../../src/core/values/window-text';

const ORDERS: AggregateOptions = { orders: true };
const IN_2025: AggregateOptions = { orders: true, window: parseWindow('2025') };

const row = (date: string, revenue: number | string, order?: string): Transaction => ({
  customerId: 'ann',
  date,
  revenue,
  ...(order !== undefined && { order }),
});

/** Orders, purchase dates, the first and the last of them. */
function counted(rows: readonly SourceRow[], options: AggregateOptions = ORDERS, id = 'ann') {
  const { customers } = aggregateCustomers(rows, options);
  const found = customers.find(({ customerId }) => customerId === id);
  return found && [found.orders, found.purchaseDates, found.firstPurchase, found.lastPurchase];
}

describe('orders', () => {
  it('are not counted unless asked for', () => {
    expect(counted([row('2025-01-05', 5)], {})).toEqual([null, null, null, null]);
  });

  it('are the rows of one id, or without an id those of one date', () => {
    const lines = [
      row('2025-01-05', 5, '7'),
      row('2025-01-05', 5, '8'),
      row('2025-01-05', 5, '7'),
      row('2025-01-05', 5),
      row('2025-01-05', 5, ' '),
      row('2025-03-01', 5, ''),
    ];
    expect(counted(lines)).toEqual([4, 2, '2025-01-05', '2025-03-01']);
  });

  it('of one id are several where several customers have it', () => {
    const rows = [row('2025-01-05', 5, '7'), { ...row('2025-01-06', 5, '7'), customerId: 'bob' }];
    expect(counted(rows)).toEqual([1, 1, '2025-01-05', '2025-01-05']);
    expect(counted(rows, ORDERS, 'bob')).toEqual([1, 1, '2025-01-06', '2025-01-06']);
  });

  it('have the date of their earliest row worth more than 0', () => {
    const rows = [
      row('2025-04-01', 2, '7'),
      row('2025-02-01', 0, '7'),
      row('2025-03-01', 5, '7'),
      row('2025-01-01', -1, '7'),
    ];
    expect(counted(rows)).toEqual([1, 1, '2025-03-01', '2025-03-01']);
  });

  it('are no purchase where their rows come to 0 or less: a refund is none', () => {
    const rows = [
      row('2025-01-05', 5),
      row('2025-01-05', -5),
      row('2025-02-05', 5, '7'),
      row('2025-03-05', '-5.0001', '7'),
      row('2025-04-05', -500, '8'),
      row('2025-05-05', 0),
      row('2025-06-05', 3, '9'),
      row('2025-07-05', '-2.9999', '9'),
    ];
    expect(counted(rows)).toEqual([1, 1, '2025-06-05', '2025-06-05']);
    expect(counted(rows.slice(0, 6))).toEqual([0, 0, null, null]);
  });

  it('stand in the window of their date, further rows in the window of their own', () => {
    const rows = [row('2024-12-30', 5, '7'), row('2025-01-02', 5, '7'), row('2025-02-01', 5, '8')];
    expect(counted(rows, IN_2025)).toEqual([1, 1, '2025-02-01', '2025-02-01']);
    expect(counted(rows, { orders: true, window: parseWindow('2024') })).toEqual([
      1,
      1,
      '2024-12-30',
      '2024-12-30',
    ]);
    expect(counted([row('2024-12-30', -5, '7'), row('2025-01-02', 5, '7')], IN_2025)).toEqual([
      0,
      0,
      null,
      null,
    ]);
  });

  it('are counted the same however often they are asked for', () => {
    const pyramid = startPyramid({ window: '2025', orders: true });
    // What came before the window must not count twice.
    pyramid.add(row('2024-12-30', -5, '7'));
    pyramid.add(row('2025-01-02', 6, '7'));
    const first = pyramid.finish();
    expect(first.customers[0]?.orders).toBe(1);
    expect(pyramid.finish()).toEqual(first);
    pyramid.add(row('2025-01-03', 1, '8'));
    expect(pyramid.finish().customers[0]?.orders).toBe(2);
  });

  it('are judged as of the end of the window: what comes after changes nothing', () => {
    const rows = [row('2025-12-30', 5, '7'), row('2026-01-02', -5, '7')];
    expect(counted(rows, IN_2025)).toEqual([1, 1, '2025-12-30', '2025-12-30']);
  });

  it('of accounts under one parent are those of the parent', () => {
    const rows = [
      row('2025-01-05', 5, '7'),
      { ...row('2025-01-05', 5, '7'), customerId: 'branch' },
    ];
    expect(counted(rows, { orders: true, parents: { branch: 'ann' } })?.[0]).toBe(1);
  });

  it('are told apart by ids alone where rows have no date, and else not known', () => {
    const undated = (order?: string): Transaction => ({
      customerId: 'ann',
      revenue: 5,
      ...(order !== undefined && { order }),
    });
    expect(counted([undated('7'), undated('7'), undated('8')])).toEqual([2, null, null, null]);
    expect(counted([undated('7'), undated()])).toEqual([null, null, null, null]);
    const both = [undated('7'), { ...undated('7'), date: '2025-01-05' }];
    expect(counted(both)).toEqual([1, 1, '2025-01-05', '2025-01-05']);
  });

  it('are worth their revenue, whatever customers are ranked by', () => {
    const rows = [{ ...row('2025-01-05', 5), profit: -2 }];
    expect(counted(rows, { orders: true, basis: 'profit' })?.[0]).toBe(1);
    const units = [{ customerId: 'ann', date: '2025-01-05', measures: { units: 2 } }];
    expect(counted(units, { orders: true, basis: 'units' })?.[0]).toBe(1);
  });

  it('hold no row that is left out, dropped, outside or rejected', () => {
    const rows: SourceRow[] = [
      row('2025-01-05', 5, '7'),
      { ...row('2025-01-06', 5, '8'), leftOut: { rule: 'except Status=voided' } },
      { ...row('2025-01-07', -5, '7'), isDuplicate: true },
      row('2025-13-05', -5, '7'),
      row('2026-01-05', 5, '9'),
    ];
    expect(counted(rows, { ...IN_2025, onError: 'skip' })).toEqual([
      1,
      1,
      '2025-01-05',
      '2025-01-05',
    ]);
  });

  it('are the same as reckoned by grouping, for any rows in any order', () => {
    const rows = fc.array(
      fc.record({
        customerId: fc.constantFrom('ann', 'bob', '阿明'),
        date: fc.constantFrom('2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02', '2026-01-01'),
        revenue: fc.constantFrom(
          -10,
          -5,
          0,
          5,
          10,
          '99999999999999999999.5',
          '-99999999999999999999.5',
        ),
        order: fc.constantFrom(undefined, '', '7', '订单8', '\ud83d\ude00'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        for (const { customerId, ...totals } of aggregateCustomers(all, IN_2025).customers) {
          const { orders, purchaseDates, firstPurchase, lastPurchase } = totals;
          expect([orders, purchaseDates, firstPurchase, lastPurchase]).toEqual(
            byGrouping(all.filter((one) => one.customerId === customerId)),
          );
        }
      }),
    );
  });
});

/** The rule in other words: orders as lists of rows, amounts as whole numbers of tenths. */
function byGrouping(rows: readonly Transaction[]) {
  const groups = new Map<string, Transaction[]>();
  for (const one of rows.filter(({ date }) => `${date}` < '2026')) {
    const key = one.order ? `id ${one.order}` : `date ${one.date}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const tenths = ({ revenue }: Transaction): bigint =>
    BigInt(`${revenue}`.includes('.') ? `${revenue}`.replace('.', '') : `${revenue}0`);
  const dates = [...groups.values()].flatMap((group) => {
    const sum = group.reduce((total, one) => total + tenths(one), 0n);
    const worth = group.filter((one) => tenths(one) > 0n).map(({ date }) => `${date}`);
    const [date = ''] = worth.sort();
    return sum > 0n && date >= '2025' ? [date] : [];
  });
  const different = [...new Set(dates)].sort();
  return [dates.length, different.length, different[0] ?? null, different.at(-1) ?? null];
}
