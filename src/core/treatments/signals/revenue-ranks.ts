import type { TieredCustomer } from '../../pyramid/customer';
import type { Pyramid } from '../../pyramid/pyramid';
import { rankOrder } from '../../pyramid/rank-order';
import { toExact } from '../../values/amount';

/** A customer's place by revenue among those whose revenue is known. */
export interface RevenueRank {
  readonly rank: number;
  readonly of: number;
}

/** Ranks by revenue, in the total order of customers. On another basis they are worked out when first asked for. */
export function revenueRanks({
  settings,
  customers,
}: Pick<Pyramid, 'settings' | 'customers'>): (customer: TieredCustomer) => RevenueRank {
  if (settings.basis === 'revenue') return ({ rank }) => ({ rank, of: customers.length });
  let known: { readonly byRank: Uint32Array; readonly of: number } | undefined;
  return ({ rank }) => {
    known ??= ranksByRank(customers);
    return { rank: known.byRank[rank] ?? 0, of: known.of };
  };
}

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
