import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import { rankOrder } from '../pyramid/rank-order';
import { type Ratio, ratio, toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { compareExact, multiplyExact, signOf } from '../values/exact';
import { type Measured, type NotMeasured, signal } from './signal';

export interface Loss {
  readonly revenue: Amount;
  readonly profit: Amount;
  readonly rankByRevenue: number;
  /** How many customers have such a rank. */
  readonly of: number;
  /** (`rankByRevenue` − 1) / `of`: which part of them stands above. */
  readonly position: Ratio;
}

const NO_PROFIT = { missing: 'profit' } as const;
const NO_REVENUE = { missing: 'revenue' } as const;

/**
 * High in revenue, negative in profit. Among the best share c of N customers by revenue are those
 * with (rank − 1) / N < c, as at a cutoff.
 */
export const lossMaking = signal({
  id: 'loss-making',
  title: 'loss-making',
  description: 'High in revenue, negative in profit.',
  thresholds: {
    in: 'part',
    worse: 'lower',
    of: 'the part of the customers, best in revenue first, among which it stands',
    usual: { watch: '0.5', warn: '0.2', act: '0.05' },
  },
  settings: {},
  needs: [],
  about: 'standing',
  ofClosed: false,
  missing: ['profit', 'revenue'],
  measuring(_, { pyramid }) {
    return ({
      customer,
    }): Measured<Exact, Loss> | NotMeasured<'profit' | 'revenue'> | undefined => {
      const { profit, revenue } = customer;
      if (profit === null) return NO_PROFIT;
      if (signOf(toExact(profit)) >= 0) return undefined;
      if (revenue === null) return NO_REVENUE;
      const { rank, of } = rankByRevenue(customer, pyramid);
      const above = toExact(rank - 1);
      const all = toExact(of);
      return {
        reaches: (part) => compareExact(above, multiplyExact(part, all)) < 0,
        evidence: () => ({ revenue, profit, rankByRevenue: rank, of, position: ratio(above, all) }),
      };
    };
  },
});

/** By revenue, in the total order of customers, among those whose revenue is known. */
function rankByRevenue({ rank }: TieredCustomer, pyramid: Pyramid) {
  const { settings, customers } = pyramid;
  if (settings.basis === 'revenue') return { rank, of: customers.length };
  const known = RANKS.get(customers) ?? ranksByRank(customers);
  RANKS.set(customers, known);
  return { rank: known.byRank[rank] ?? 0, of: known.of };
}

/** On another basis, worked out when first asked for, once a pyramid. */
const RANKS = new WeakMap<Pyramid['customers'], ReturnType<typeof ranksByRank>>();

/** The rank by revenue at the place of the rank on the basis. */
function ranksByRank(customers: readonly TieredCustomer[]) {
  const withRevenue = customers.filter(({ revenue }) => revenue !== null);
  const order = rankOrder(
    withRevenue.map(({ customerId }) => customerId),
    withRevenue.map(({ revenue }) => toExact(revenue ?? 0)),
  );
  const byRank = new Uint32Array(customers.length + 1);
  for (const [at, place] of order.entries()) byRank[withRevenue[place]?.rank ?? 0] = at + 1;
  return { byRank, of: withRevenue.length };
}
