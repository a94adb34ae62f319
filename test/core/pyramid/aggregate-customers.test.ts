import { describe, expect, it } from 'vitest';
import {
  aggregateCustomers,
  aggregateInSteps,
} from '../../../src/core/pyramid/aggregate-customers';
import type { AggregateOptions } from '../../../src/core/pyramid/aggregation';
import type { CustomerTotals } from '../../../src/core/pyramid/customer';
import type { SourceRow, Transaction } from '../../../src/core/pyramid/transaction';
import { parseWindow } from '../../../src/core/values/window-text';
import { refusalOf } from '../../said';

const IN_2025: AggregateOptions = { window: parseWindow('2025') };

/** The totals of one customer, whose id the rows need not repeat. */
function totalsOf(
  rows: readonly Omit<Transaction, 'customerId'>[],
  options: AggregateOptions = {},
): CustomerTotals | undefined {
  const own = rows.map((row) => ({ customerId: 'ann', ...row }));
  return aggregateCustomers(own, options).customers[0];
}

describe('aggregateCustomers', () => {
  it('adds up a customer: revenue, cost, profit, transactions, first and last date', () => {
    const rows = [
      { date: '2025-03-01', revenue: '0.1', cost: '0.05' },
      { date: '2025-01-15', revenue: 0.2, cost: '1e-2' },
      { date: '2025-12-31T23:59:59', revenue: 10n, cost: 4 },
      { date: '2026-01-01', revenue: 99, cost: 1 },
    ];
    expect(totalsOf(rows, IN_2025)).toEqual({
      customerId: 'ann',
      value: '10.3',
      transactions: 3,
      orders: null,
      purchaseDates: null,
      revenue: '10.3',
      cost: '4.06',
      costToServe: null,
      profit: '6.24',
      firstDate: '2025-01-15',
      lastDate: '2025-12-31',
      firstPurchase: null,
      lastPurchase: null,
    });
  });

  it('counts a refund on its own date, not on that of the sale', () => {
    const rows = [
      { date: '2024-12-20', revenue: 500 },
      { date: '2025-01-05', revenue: -500 },
      { date: '2025-02-01', revenue: 20 },
    ];
    expect(totalsOf(rows, IN_2025)?.value).toBe('-480');
    expect(totalsOf(rows, { window: parseWindow('2024') })?.value).toBe('500');
    expect(totalsOf(rows)).toMatchObject({ value: '20', transactions: 3 });
  });

  it('has no dates where the rows have none', () => {
    expect(totalsOf([{ revenue: 1 }])).toMatchObject({ firstDate: null, lastDate: null });
  });

  it('is null in an amount that any transaction of the customer lacks, never a part of it', () => {
    const rows = [
      { customerId: 'ann', revenue: 10, cost: 4 },
      { customerId: 'ann', revenue: 5 },
      { customerId: 'bob', revenue: 5, cost: 2 },
    ];
    expect(aggregateCustomers(rows).customers).toMatchObject([
      { customerId: 'ann', value: '15', revenue: '15', cost: null, profit: null },
      { customerId: 'bob', value: '5', revenue: '5', cost: '2', profit: '3' },
    ]);
  });

  it('takes rows from any iterable, and one by one', () => {
    const rows: Transaction[] = [
      { customerId: 'b', revenue: 1, currency: 'EUR' },
      { customerId: 'a', revenue: 2, currency: 'EUR' },
    ];
    const whole = aggregateCustomers(rows);
    expect(aggregateCustomers(new Set(rows).values())).toEqual(whole);
    const steps = aggregateInSteps();
    for (const row of rows) steps.add(row);
    expect(steps.finish()).toEqual(whole);
    expect(whole.currency).toBe('EUR');
  });

  it('changes none of its input', () => {
    const measures = Object.freeze({ points: 3 });
    const row = Object.freeze({ customerId: 'ann', date: new Date(0), revenue: '1', measures });
    const rows = Object.freeze([row, row]);
    aggregateCustomers(rows, Object.freeze({ basis: 'points' }));
    expect(rows).toEqual([row, row]);
    expect(row.date.getTime()).toBe(0);
  });

  it('reads instants in the time zone asked for, and refuses one that there is not', () => {
    const rows = [{ date: new Date('2024-12-31T23:00:00Z'), revenue: 1 }];
    expect(totalsOf(rows, IN_2025)).toBeUndefined();
    expect(totalsOf(rows, { ...IN_2025, timeZone: 'Asia/Shanghai' })?.firstDate).toBe('2025-01-01');
    expect(() => aggregateCustomers([], { timeZone: 'Mars/Olympus' })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });
});

describe('profit', () => {
  it.each<[string, Omit<Transaction, 'customerId'>, string]>([
    ['the one that is given', { profit: 7, revenue: 10, cost: 1, costToServe: 1 }, '7'],
    ['the one that is given, though it be 0', { profit: 0, revenue: 10, cost: 1 }, '0'],
    ['revenue less cost', { revenue: '10', cost: '3.5' }, '6.5'],
    ['revenue less cost, less cost to serve', { revenue: 10, cost: 3, costToServe: '0.5' }, '6.5'],
    ['of a refund what it costs', { revenue: -10, cost: -3 }, '-7'],
  ])('is %s', (_, row, profit) => {
    expect(totalsOf([row], { basis: 'profit' })).toMatchObject({ value: profit, profit });
  });

  it.each<[string, Omit<Transaction, 'customerId'>]>([
    ['cost', { revenue: 10 }],
    ['revenue', { cost: 10 }],
    ['anything but a cost to serve', { revenue: 10, costToServe: 1 }],
  ])('as the basis is an error in a row without %s, and never zero', (_, row) => {
    expect(() => totalsOf([row], { basis: 'profit' })).toThrow(
      expect.objectContaining({ code: 'missing-amount' }),
    );
  });

  it('is null, not a loss or a gain, where the basis is another and the cost is not known', () => {
    expect(totalsOf([{ revenue: 10, costToServe: 1 }])?.profit).toBeNull();
  });

  it('may be given in one row and derived in the next', () => {
    expect(totalsOf([{ profit: 2 }, { revenue: 5, cost: 4 }], { basis: 'profit' })).toMatchObject({
      value: '3',
      profit: '3',
      revenue: null,
    });
  });
});

describe('cost to serve', () => {
  it('is the sum over the rows that have it, and null where none has', () => {
    const rows = [
      { customerId: 'ann', revenue: 5, costToServe: 2 },
      { customerId: 'ann', revenue: 5 },
      { customerId: 'bob', revenue: 5 },
    ];
    const costs = aggregateCustomers(rows).customers.map(({ costToServe }) => costToServe);
    expect(costs).toEqual(['2', null]);
  });
});

describe('a basis other than revenue and profit', () => {
  it.each(['points', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'may be called %j',
    (basis) => {
      const measured = (amount: number): Transaction => ({
        customerId: 'ann',
        revenue: 1,
        measures: Object.fromEntries([[basis, amount]]),
      });
      const { customers, control } = aggregateCustomers([measured(2), measured(3)], { basis });
      expect(customers).toMatchObject([{ value: '5', revenue: '2' }]);
      expect(Object.keys(control.amounts)).toEqual(['revenue', basis]);
      expect(Object.entries(control.amounts)[1]?.[1].used).toBe('5');
      // What every object inherits under such a name is no amount of the row.
      expect(() => aggregateCustomers([{ customerId: 'bob', measures: {} }], { basis })).toThrow(
        expect.objectContaining({ code: 'missing-amount' }),
      );
    },
  );

  it.each(['cost', 'costToServe'] as const)('may be %s, which rows have a place for', (basis) => {
    expect(totalsOf([{ revenue: 9, [basis]: 4 }, { [basis]: '0.5' }], { basis })).toMatchObject({
      value: '4.5',
      [basis]: '4.5',
    });
    expect(totalsOf([{ revenue: 9, measures: { [basis]: 4 } }], { basis })?.value).toBe('4');
  });
});

describe('ids', () => {
  it('are kept as they are and order by code point', () => {
    const ids = ['😀', 'ﬁ', 'b', 'B', '7', '007', '__proto__', 'constructor', ' ', 'a10', 'a2'];
    const { customers } = aggregateCustomers(ids.map((customerId) => ({ customerId, revenue: 1 })));
    expect(customers.map(({ customerId }) => customerId)).toEqual([
      ' ',
      '007',
      '7',
      'B',
      '__proto__',
      'a10',
      'a2',
      'b',
      'constructor',
      'ﬁ',
      '😀',
    ]);
  });

  it('are text: a number is refused as that, not taken for a blank', () => {
    const row = { customerId: 7 as unknown as string, revenue: 1 };
    expect(refusalOf(() => aggregateCustomers([row]))).toContain(
      'row 1, column "customerId": the customer id is not text',
    );
  });
});

describe('currencies', () => {
  it('are those of signs where no column names them: the most definite counts', () => {
    const signed = (sign: string, currency?: string) => ({
      customerId: 'ann',
      revenue: 1,
      ...(currency === undefined ? { sign } : { currency }),
    });
    const currencyOf = (rows: object[]) => aggregateCustomers(rows as never).currency;
    expect(currencyOf([signed('$'), { customerId: 'bob', revenue: 2 }])).toBe('$');
    expect(currencyOf([signed('$'), signed('', 'AUD')])).toBe('AUD');
    expect(refusalOf(() => currencyOf([signed('$'), signed('EUR')]))).toContain('$ in 1 row');
    expect(refusalOf(() => currencyOf([signed('¥'), signed('', 'USD')]))).toContain('USD in 1 row');
  });

  const inCurrency = (...currencies: (string | undefined)[]): SourceRow[] =>
    currencies.map((currency) => ({
      customerId: 'ann',
      date: '2024-01-01',
      revenue: 1,
      ...(currency !== undefined && { currency }),
    }));

  it('may be one or none', () => {
    expect(aggregateCustomers(inCurrency('CNY', 'CNY')).currency).toBe('CNY');
    expect(aggregateCustomers(inCurrency(undefined)).currency).toBeNull();
    expect(aggregateCustomers([]).currency).toBeNull();
  });

  it('that are several are refused, each listed with its rows', () => {
    const rows = inCurrency('USD', 'CNY', 'USD', 'EUR', 'USD');
    expect(() => aggregateCustomers(rows)).toThrow(
      expect.objectContaining({ code: 'several-currencies' }),
    );
    expect(refusalOf(() => aggregateCustomers(rows))).toContain(
      'CNY in 1 row, EUR in 1 row, USD in 3 rows',
    );
  });

  it('of signs count outside the window and among rows left out too', () => {
    const sale = (date: string, sign: string, leftOut?: string): SourceRow => ({
      customerId: 'ann',
      date,
      revenue: 5,
      sign,
      ...(leftOut !== undefined && { leftOut: { rule: leftOut } }),
    });
    const rows = [
      sale('2025-01-01', 'EUR'),
      sale('2024-01-01', 'EUR'),
      sale('2024-01-02', '$'),
      sale('2025-01-02', '$', 'except x'),
      sale('2025-01-02', 'EUR', 'except x'),
    ];
    const { control, currency } = aggregateCustomers(rows, IN_2025);
    expect(currency).toBe('EUR');
    expect(control.amounts['revenue']).toMatchObject({ used: '5', outside: '5', leftOut: '5' });
  });

  it('that stand only outside the window are no others, and are not added up with it', () => {
    const sale = (date: string, currency: string, revenue?: number): SourceRow => ({
      customerId: 'ann',
      date,
      currency,
      ...(revenue !== undefined && { revenue }),
    });
    const outside = [
      sale('2024-01-01', 'EUR', 7),
      sale('2024-01-02', 'USD', 2),
      sale('2024-01-03', 'EUR', 8),
      sale('2024-01-04', 'USD'),
    ];
    for (const currency of ['USD', 'EUR', 'CNY']) {
      const rows = [...outside, sale('2025-01-01', currency, 1)];
      const { control, currency: one } = aggregateCustomers(rows, IN_2025);
      expect(one).toBe(currency);
      const [sum, others] = { USD: [2, 3], EUR: [15, 2], CNY: [0, 4] }[currency] ?? [];
      expect(control.rows).toMatchObject({ read: 5, used: 1, outside: 4 });
      expect(control.amounts['revenue']).toMatchObject({
        read: `${1 + (sum ?? 0)}`,
        used: '1',
        outside: `${sum}`,
        rowsWithout: others,
      });
    }
  });

  it('are several where a row names none beside rows that do', () => {
    expect(refusalOf(() => aggregateCustomers(inCurrency('USD', undefined)))).toContain(
      '(none) in 1 row, USD in 1 row',
    );
  });
});

describe('a row that cannot be read', () => {
  it('says nothing about the currency where it names none, and as much as others where it does', () => {
    const rows = (currency: { currency?: string }): SourceRow[] => [
      { customerId: 'a', revenue: 1, currency: 'EUR' },
      { customerId: '', revenue: 1, ...currency },
    ];
    expect(aggregateCustomers(rows({}), { onError: 'skip' }).currency).toBe('EUR');
    expect(() => aggregateCustomers(rows({ currency: 'USD' }), { onError: 'skip' })).toThrow(
      expect.objectContaining({ code: 'several-currencies' }),
    );
  });

  const bad: SourceRow = {
    customerId: '',
    date: '2025-02-30',
    revenue: '12.3.4',
    cost: '1,5',
    line: 12,
  };

  it('stops the work with every one of its issues, and where it stood', () => {
    expect(() => aggregateCustomers([{ customerId: 'a', revenue: 1 }, bad])).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: 'invalid-amount', column: 'revenue', line: 12 }),
          expect.objectContaining({ code: 'invalid-amount', received: '1,5', line: 12 }),
          expect.objectContaining({ code: 'blank-id', line: 12 }),
          expect.objectContaining({ code: 'invalid-date', received: '2025-02-30', line: 12 }),
        ],
      }),
    );
  });

  it('is set aside where that is asked for, numbered among the rows that were read', () => {
    const cells = ['', '2025-02-30', '12.3.4', '1,5'];
    const rows: SourceRow[] = [
      { customerId: 'a', revenue: 1 },
      { customerId: 'a', revenue: '' },
      { ...bad, problems: [{ code: 'ragged-row', reason: 'not-a-transaction' }], cells },
      { customerId: 'a' },
    ];
    const { rejected, control, customers } = aggregateCustomers(rows, { onError: 'skip' });
    expect(customers).toMatchObject([{ customerId: 'a', value: '1' }]);
    expect(control.rows).toEqual({
      read: 4,
      used: 1,
      outside: 0,
      rejected: 3,
      leftOut: 0,
      duplicates: 0,
    });
    expect(rejected).toMatchObject([
      { row: 2, line: null, cells: null, issues: [{ code: 'invalid-amount', row: 2 }] },
      { row: 3, line: 12, cells, issues: expect.anything() },
      { row: 4, line: null, cells: null, issues: [{ code: 'missing-amount', row: 4 }] },
    ]);
    expect(rejected[1]?.issues[0]).toEqual({
      code: 'ragged-row',
      reason: 'not-a-transaction',
      line: 12,
    });
  });

  it('is one without a date, unless the window is all', () => {
    const rows = [{ customerId: 'a', revenue: 1 }];
    expect(() => aggregateCustomers(rows, IN_2025)).toThrow(
      expect.objectContaining({ code: 'missing-date' }),
    );
    expect(aggregateCustomers(rows).control.rows.used).toBe(1);
  });

  it('is not one outside the window that merely lacks the amount of the basis', () => {
    const late = { customerId: 'a', date: '2026-01-01' };
    const { control } = aggregateCustomers([late], IN_2025);
    expect(control.rows).toEqual({
      read: 1,
      used: 0,
      outside: 1,
      rejected: 0,
      leftOut: 0,
      duplicates: 0,
    });
    expect(() => aggregateCustomers([{ ...late, revenue: 'x' }], IN_2025)).toThrow(
      expect.objectContaining({ code: 'invalid-amount' }),
    );
    expect(() => aggregateCustomers([{ ...late, date: '2025-01-01' }], IN_2025)).toThrow(
      expect.objectContaining({ code: 'missing-amount' }),
    );
  });

  it('leaves the totals of its customer alone', () => {
    const rows = [
      { customerId: 'a', revenue: 1, cost: 1 },
      { customerId: 'a', revenue: 5, cost: 'x' },
    ];
    const { customers } = aggregateCustomers(rows, { onError: 'skip' });
    expect(customers).toMatchObject([{ revenue: '1', cost: '1', transactions: 1 }]);
  });
});
