import { type Ratio, ratio, toExact } from '../values/amount';
import { daysBetween } from '../values/calendar';
import type { Exact } from '../values/exact';
import type { CustomerTotals } from './customer';

type Divide = (dividend: Exact, divisor: Exact) => Ratio;

/**
 * What a customer spends at once: revenue by order, refunds and all. Null where it has no order, or
 * one of both is not known.
 */
export function meanOrderValue(
  { orders, revenue }: Pick<CustomerTotals, 'orders' | 'revenue'>,
  divide: Divide = ratio,
): Ratio | null {
  return orders === null || orders === 0 || revenue === null
    ? null
    : divide(toExact(revenue), toExact(orders));
}

/** Days from one purchase date to the next, on average; null with fewer than two. */
export function meanGap(
  purchases: Pick<CustomerTotals, 'purchaseDates' | 'firstPurchase' | 'lastPurchase'>,
  divide: Divide = ratio,
): Ratio | null {
  const { purchaseDates, firstPurchase, lastPurchase } = purchases;
  if (purchaseDates === null || purchaseDates < 2) return null;
  if (firstPurchase === null || lastPurchase === null) return null;
  const days = daysBetween(firstPurchase, lastPurchase);
  return divide(toExact(days), toExact(purchaseDates - 1));
}
