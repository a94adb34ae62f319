import { commonScale, type Exact, formatExact, readExact, signOf, tenTo, unitsAt } from './exact';

/** A ratio, rounded once to 34 significant digits, half even. */
export type Ratio = `${number}`;

/** Significant digits of a ratio, those of decimal128. */
const DIGITS = 34;

/**
 * The one thing that is ever rounded: once, to 34 significant digits, half even. The divisor must
 * not be 0.
 */
export function ratio(dividend: Exact, divisor: Exact): Ratio {
  const scale = commonScale(dividend, divisor);
  const over = unitsAt(dividend, scale);
  if (over === 0n) return '0';
  const under = unitsAt(divisor, scale);
  const isNegative = over < 0n !== under < 0n;
  const quotient = positiveRatio(over < 0n ? -over : over, under < 0n ? -under : under);
  return isNegative ? (`-${quotient}` as Ratio) : quotient;
}

function positiveRatio(dividend: bigint, divisor: bigint): Ratio {
  // The quotient has as many whole digits as the dividend has more than the divisor, or one more.
  const longer = digitsIn(dividend) - digitsIn(divisor);
  let places = DIGITS - 1 - longer;
  if (isBelow(dividend, divisor, longer)) places++;
  const units =
    places >= 0
      ? divideHalfEven(dividend * tenTo(places), divisor)
      : divideHalfEven(dividend, divisor * tenTo(-places)) * tenTo(-places);
  return formatExact({ units, scale: Math.max(places, 0) });
}

/** Whether dividend / divisor is below ten to a power. */
function isBelow(dividend: bigint, divisor: bigint, power: number): boolean {
  return power >= 0 ? dividend < divisor * tenTo(power) : dividend * tenTo(-power) < divisor;
}

function digitsIn(positive: bigint): number {
  return String(positive).length;
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
  const units = divideHalfEven(unitsAt(part, scale) * tenTo(places), unitsAt(whole, scale));
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
  const value = readExact(amount);
  if (value === undefined) throw new RangeError(`${JSON.stringify(amount)} is no decimal`);
  const scale = commonScale(value, 0);
  const units = divideHalfEven(unitsAt(value, scale) * tenTo(places), tenTo(scale));
  const text = formatExact({ units, scale: places });
  if (places === 0) return text;
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return `${decimals === 0 ? `${text}.` : text}${'0'.repeat(places - decimals)}`;
}
