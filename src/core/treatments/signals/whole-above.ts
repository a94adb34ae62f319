import type { Exact } from '../../values/amount-types';
import { commonScale, unitsAt } from '../../values/exact';

/** A quotient of numbers above 0, rounded up to a whole number. */
export function wholeAbove(dividend: Exact, divisor: number): number {
  const scale = commonScale(dividend, 0);
  const units = unitsAt(dividend, scale);
  const parts = BigInt(divisor) * 10n ** BigInt(scale);
  return Number((units + parts - 1n) / parts);
}
