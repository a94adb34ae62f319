import { Decimal } from 'decimal.js';
import type { Exact, Ratio } from './amount-types';
import { commonScale, formatExact, signOf, unitsAt } from './exact';

/** The one configuration of decimal.js here, private to this file: 34 digits, half even. */
const RatioDecimal = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

/** The one thing that is ever rounded. The divisor must not be 0. */
export function ratio(dividend: Exact, divisor: Exact): Ratio {
  return new RatioDecimal(formatExact(dividend)).div(formatExact(divisor)).toFixed() as Ratio;
}

/** A part of a whole; null where the whole is ≤ 0, for then a share says nothing. */
export function share(part: Exact, whole: Exact): Ratio | null {
  return signOf(whole) > 0 ? ratio(part, whole) : null;
}

/**
 * A share rounded once to `places` decimals, half even, for reports that print one a customer. It
 * divides scaled integers, which takes a tenth of the time of a 34-digit quotient.
 */
export function roundedShare(part: Exact, whole: Exact, places: number): Ratio {
  const scale = commonScale(part, whole);
  const units = divideHalfEven(unitsAt(part, scale) * 10n ** BigInt(places), unitsAt(whole, scale));
  return formatExact({ units, scale: places });
}

function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const floor = floorDivide(dividend, divisor);
  const twiceRest = (dividend - floor * divisor) * 2n;
  if (twiceRest < divisor) return floor;
  if (twiceRest > divisor) return floor + 1n;
  return floor % 2n === 0n ? floor : floor + 1n;
}

/** For a positive divisor. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const truncated = dividend / divisor;
  return dividend % divisor < 0n ? truncated - 1n : truncated;
}

/** A decimal text rounded to `places` decimals, half even, all of them written; `0.00` never negative. */
export function toPlaces(amount: string, places: number): string {
  return new RatioDecimal(amount).toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN).toFixed(places);
}
