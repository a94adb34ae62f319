import fc from 'fast-check';
import { PyramidError } from '../../../src/core/issues/issue';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { NonPositive, Rounding, Scheme, Ties } from '../../../src/core/pyramid/scheme';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import { amountSchemeArbitrary, shareSchemeArbitrary } from '../explain/retiered';

/** Rows of February 2025 and of the weeks around it, with both revenue and profit. */
export interface Sales {
  readonly rows: readonly Transaction[];
  readonly options: PyramidOptions;
}

const amounts = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: -8, max: 160 }).map((quarters) => `${quarters / 4}`) },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 10_000 }).map(String) },
);

const rowArbitrary: fc.Arbitrary<Transaction> = fc
  .record({
    customer: fc.integer({ min: 0, max: 24 }),
    day: fc.integer({ min: 1, max: 75 }),
    revenue: amounts,
    profit: amounts,
  })
  .map(({ customer, day, revenue, profit }) => ({
    customerId: ['__proto__', 'constructor', '\u{fb01}', '\u{1f600}'][customer] ?? `c${customer}`,
    date: new Date(Date.UTC(2025, 0, day)),
    revenue,
    profit,
  }));

export const anyScheme: fc.Arbitrary<Scheme> = fc.oneof(
  shareSchemeArbitrary('headcount'),
  shareSchemeArbitrary('value'),
  amountSchemeArbitrary,
);

/** Any sales under any scheme of one to six tiers and any rules. */
export const salesArbitrary: fc.Arbitrary<Sales> = fc.record({
  rows: fc.array(rowArbitrary, { minLength: 1, maxLength: 50 }),
  options: fc
    .record({
      scheme: anyScheme,
      rounding: fc.constantFrom<Rounding>('up', 'nearest', 'down'),
      ties: fc.constantFrom<Ties>('split', 'promote', 'demote'),
      nonPositive: fc.constantFrom<NonPositive>('lowest', 'rank'),
    })
    .map((rules) => ({ ...rules, window: '2025-02' })),
});

/** The pyramid of these sales; a run in which it cannot be cut by value is passed over. */
export function pyramidOf({ rows, options }: Sales, other: PyramidOptions = {}): Pyramid {
  try {
    return buildPyramid(rows, { ...options, ...other });
  } catch (error) {
    fc.pre(!(error instanceof PyramidError && error.code === 'total-not-positive'));
    throw error;
  }
}

/** A pyramid of customers worth N, N − 1, …, 1, called by their ranks. */
export function countdown(customers: number, options: PyramidOptions = {}): Pyramid {
  const rows = Array.from({ length: customers }, (_, at) => ({
    customerId: `r${at + 1}`,
    revenue: customers - at,
  }));
  return buildPyramid(rows, options);
}

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
