import type { TieredCustomer } from '../../../src/core/pyramid/pyramid';
import type { Amount } from '../../../src/core/values/exact';

/** A customer as it comes from tiering, with only what a test is about. */
export function tiered(
  tier: string,
  value: string | number,
  rest: Partial<TieredCustomer> = {},
): TieredCustomer {
  return {
    customerId: 'ann',
    rank: 1,
    tier,
    value: String(value) as Amount,
    transactions: 1,
    orders: null,
    purchaseDates: null,
    revenue: String(value) as Amount,
    cost: null,
    costToServe: null,
    profit: null,
    firstDate: null,
    lastDate: null,
    firstPurchase: null,
    lastPurchase: null,
    ...rest,
  };
}
