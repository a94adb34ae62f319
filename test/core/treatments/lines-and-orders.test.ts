import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCustomers } from '../../../src/core/explain/explain-customer';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import { explanationSentence, riskSentence } from '../../../src/output/words/sentences';
import { risksOn } from './on-a-day';

/** An order as people place it: lines of one customer, all in one year. */
interface Order {
  readonly customer: number;
  readonly year: 2024 | 2025;
  readonly lines: readonly { readonly day: number; readonly tenths: number }[];
}

const anOrder: fc.Arbitrary<Order> = fc.record({
  // Few customers, so that some buy often, and enough for more than one tier.
  customer: fc.integer({ min: 0, max: 11 }),
  year: fc.constantFrom(2024, 2025),
  lines: fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 360 }),
      tenths: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: -90_000, max: 0 }) },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const dateOf = (year: number, day: number): string =>
  new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);

const money = (tenths: number): string => (tenths / 10).toFixed(1);

/** The lines, and the same summed by order: on the date of the earliest line worth more than 0. */
function both(orders: readonly Order[], hasIds: boolean) {
  const lines: Transaction[] = [];
  const sums: Transaction[] = [];
  for (const [at, { customer, year, lines: own }] of orders.entries()) {
    const customerId = `C${customer}`;
    const named = hasIds ? { order: `SO-${at}` } : {};
    // Without ids, an order is what was bought on one day.
    const placed = hasIds ? own : own.map((line) => ({ ...line, day: own[0]?.day ?? 0 }));
    for (const { day, tenths } of placed) {
      const date = dateOf(year, day);
      lines.push({ customerId, ...named, date, revenue: money(tenths) });
    }
    const total = placed.reduce((sum, { tenths }) => sum + tenths, 0);
    const days = placed.filter(({ tenths }) => total <= 0 || tenths > 0).map(({ day }) => day);
    const date = dateOf(year, Math.min(...days));
    sums.push({ customerId, ...named, date, revenue: money(total) });
  }
  return { lines, sums };
}

const facts = { contacts: [], complaints: [], receivables: [], creditLimits: [], events: [] };

/** What a sales manager sees of it. */
function seen(rows: readonly Transaction[]) {
  const [previous, pyramid] = ['2024', '2025'].map((window) =>
    buildPyramid(rows, { window, orders: true }),
  ) as [ReturnType<typeof buildPyramid>, ReturnType<typeof buildPyramid>];
  const risks = risksOn(pyramid, defaultPolicies, facts, {
    asOf: '2026-01-01',
    previous,
    horizonDays: 60,
  });
  return {
    customers: [previous, pyramid].map(({ customers }) =>
      customers.map(({ transactions: _, firstDate: __, lastDate: ___, ...rest }) => rest),
    ),
    tiers: pyramid.summary.tiers.map(({ tier, orders, meanOrderValue, frequency }) => {
      return { tier, orders, meanOrderValue, frequency };
    }),
    risks,
    sentences: (['en', 'zh'] as const).map((language) => [
      ...explainCustomers(pyramid).map((one) => explanationSentence(one, { language })),
      ...risks.signals.map((one) => riskSentence(one, { language })),
    ]),
  };
}

describe('order lines', () => {
  it.each([
    ['with ids', true],
    ['without ids', false],
  ])(
    '%s give the tiers, orders, signals and sentences of the same file summed by order',
    (_, hasIds) => {
      const orders = fc.array(anOrder, { minLength: 1, maxLength: 40 });
      fc.assert(
        fc.property(orders, fc.integer(), (placed, seed) => {
          const { lines, sums } = both(placed, hasIds);
          const [shuffled = []] = fc.sample(
            fc.shuffledSubarray(lines, { minLength: lines.length }),
            { seed, numRuns: 1 },
          );
          expect(seen(shuffled)).toEqual(seen(sums));
        }),
        { numRuns: 25 },
      );
    },
  );

  it('give alarms of silence in that property, and are told apart from what was no purchase', () => {
    const steady = (revenue: number): Order[] =>
      [0, 20, 41, 60, 81, 100].map((day) => ({
        customer: 1,
        year: 2025,
        lines: [revenue, 5, revenue].map((tenths) => ({ day, tenths })),
      }));
    const refund: Order = { customer: 1, year: 2025, lines: [{ day: 350, tenths: -10 }] };
    const { risks } = seen(both([...steady(1000), refund], true).lines);
    expect(risks.signals).toMatchObject([
      { signal: 'silence', severity: 'act', evidence: { purchaseDates: 6, meanGap: '20' } },
      { signal: 'quiet' },
      { signal: 'concentration' },
    ]);
  });
});
