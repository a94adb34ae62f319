import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregateCustomers,
  aggregateInSteps,
} from '../../../src/core/pyramid/aggregate-customers';
import type { AmountControl } from '../../../src/core/pyramid/measures';
import type { SourceRow, Transaction } from '../../../src/core/pyramid/transaction';
import { parseWindow } from '../../../src/core/values/window-text';

const Oracle = Decimal.clone({ precision: 400 });

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -99999, max: 99999 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.constantFrom('99999999999.9999', '1e21', '-12345678901234567890.01') },
  { weight: 1, arbitrary: fc.constantFrom('', 'x', '12.3.4') },
);

const date = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('2025-01-01', '2025-12-31', '2025-06-15T08:00:00Z') },
  { weight: 2, arbitrary: fc.constantFrom('2024-12-31', '2026-01-01') },
  { weight: 1, arbitrary: fc.constantFrom('2025-02-30', '') },
);

/** Rows good and bad, with any of their fields absent. */
const row: fc.Arbitrary<SourceRow> = fc.record(
  {
    customerId: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('a', 'b', 'A', '__proto__') },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    date,
    revenue: amount,
    cost: amount,
    costToServe: amount,
    profit: amount,
    measures: fc.record({ points: amount }, { requiredKeys: [] }),
    leftOut: fc.record({ rule: fc.constantFrom('except Status=voided', 'only Region=EU') }),
    isDuplicate: fc.constant(true as const),
  },
  { requiredKeys: ['customerId'] },
);

const rows = fc.array(row, { maxLength: 40 });
const options = fc.record({
  basis: fc.constantFrom('revenue', 'profit', 'points'),
  window: fc.constantFrom(parseWindow('2025'), parseWindow('all')),
  onError: fc.constant('skip' as const),
});

function sum(amounts: readonly Decimal.Value[]): string {
  return amounts.reduce<Decimal>((total, one) => total.plus(one), new Oracle(0)).toFixed();
}

function isAmount(input: unknown): input is string | number {
  return (
    typeof input === 'number' || (typeof input === 'string' && /^-?\d+(\.\d+|e\d+)?$/.test(input))
  );
}

describe('control', () => {
  it('accounts for every row and every amount, good, outside or bad, to the last digit', () => {
    fc.assert(
      fc.property(rows, options, (input, wanted) => {
        const { control, rejected, customers } = aggregateCustomers(input, wanted);
        const { read, used, outside, rejected: refused, leftOut, duplicates } = control.rows;
        expect(read).toBe(input.length);
        expect(read).toBe(used + outside + refused + leftOut + duplicates);
        expect(leftOut).toBe(input.filter((one) => 'leftOut' in one).length);
        const isDropped = (one: SourceRow): boolean => 'isDuplicate' in one && !('leftOut' in one);
        expect(duplicates).toBe(input.filter(isDropped).length);
        expect(leftOut).toBe(control.leftOut.reduce((count, { rows }) => count + rows, 0));
        expect(refused).toBe(rejected.length);
        expect(used).toBe(customers.reduce((count, { transactions }) => count + transactions, 0));
        for (const of of Object.values(control.amounts)) {
          expect(of.read).toBe(sum([of.used, of.outside, of.rejected, of.leftOut, of.duplicates]));
        }
        for (const [name, of] of Object.entries(control.amounts)) {
          expect(of.leftOut).toBe(sum(control.leftOut.map(({ amounts }) => amounts[name] ?? 0)));
        }
        const onBasis: AmountControl | undefined = control.amounts[wanted.basis];
        expect(onBasis?.used ?? '0').toBe(sum(customers.map(({ value }) => value)));
      }),
      { numRuns: 500 },
    );
  });

  it('has read, of each column, all that can be read in it and nothing else', () => {
    const columns = ['revenue', 'cost', 'costToServe'] as const;
    fc.assert(
      fc.property(rows, options, (input, wanted) => {
        const { amounts } = aggregateCustomers(input, wanted).control;
        for (const column of columns) {
          const legible = input.map((one) => one[column]).filter(isAmount);
          const expected =
            legible.length === 0
              ? undefined
              : { read: sum(legible), rowsWithout: input.length - legible.length };
          const found = amounts[column];
          expect(found && { read: found.read, rowsWithout: found.rowsWithout }).toEqual(expected);
        }
      }),
    );
  });

  it('uses the rows that the rules let through, and no other', () => {
    const isGood = (one: SourceRow, basis: string): boolean => {
      const { customerId, revenue, cost, costToServe, profit, measures } = one as Transaction;
      const given = [
        revenue,
        cost,
        costToServe,
        profit,
        basis === 'points' && measures?.['points'],
      ];
      const ofBasis = {
        revenue,
        profit: profit ?? (revenue === undefined ? undefined : cost),
        points: measures?.['points'],
      }[basis];
      return (
        !('leftOut' in one || 'isDuplicate' in one) &&
        customerId !== '' &&
        given.every((one) => one === undefined || one === false || isAmount(one)) &&
        ofBasis !== undefined
      );
    };
    fc.assert(
      fc.property(rows, options, (input, wanted) => {
        const good = input.filter(
          (one) =>
            isGood(one, wanted.basis) &&
            (one.date === undefined
              ? wanted.window.kind === 'all'
              : /^(2025-(01|12|06)|202[46])/.test(String(one.date)) &&
                (wanted.window.kind === 'all' || String(one.date).startsWith('2025'))),
        );
        expect(aggregateCustomers(input, wanted).control.rows.used).toBe(good.length);
      }),
      { numRuns: 500 },
    );
  });

  it('and the totals are the same for rows in any order', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        options,
        ([input, shuffled], wanted) => {
          const [there, here] = [input, shuffled].map((some) => aggregateCustomers(some, wanted));
          expect(JSON.stringify([here?.customers, here?.control])).toBe(
            JSON.stringify([there?.customers, there?.control]),
          );
        },
      ),
    );
  });

  it('lists the measures that occur, in a stated order, and the span of all dates', () => {
    const input = [
      { customerId: 'a', date: '2026-05-01', profit: 1, cost: 1, revenue: 2, measures: { a: 1 } },
      { customerId: 'a', date: '2024-02-29', costToServe: 1, measures: { a: '0' } },
    ];
    const { control } = aggregateCustomers(input, { basis: 'a', window: parseWindow('2025') });
    expect(Object.keys(control.amounts)).toEqual(['revenue', 'cost', 'costToServe', 'profit', 'a']);
    expect(control.dates).toEqual({ first: '2024-02-29', last: '2026-05-01' });
    expect(aggregateCustomers([]).control).toEqual({
      rows: { read: 0, used: 0, outside: 0, rejected: 0, leftOut: 0, duplicates: 0 },
      lines: null,
      leftOut: [],
      dates: { first: null, last: null },
      rates: [],
      amounts: {},
    });
  });

  it('balances even where the caller catches the error of a row and goes on', () => {
    const steps = aggregateInSteps();
    const bad = { customerId: 'a', revenue: 'x', cost: 2 };
    expect(() => steps.add(bad)).toThrow();
    steps.add({ customerId: 'a', revenue: 1 });
    const { control, rejected } = steps.finish();
    expect(control.rows).toEqual({
      read: 2,
      used: 1,
      outside: 0,
      rejected: 1,
      leftOut: 0,
      duplicates: 0,
    });
    expect(control.amounts['cost']).toMatchObject({ read: '2', rejected: '2' });
    expect(rejected).toHaveLength(1);
  });
});
