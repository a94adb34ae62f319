import { describe, type Issue, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import {
  type Amount,
  type AmountInput,
  addExact,
  commonScale,
  compareExact,
  type Exact,
  formatExact,
  isDecimalText,
  multiplyExact,
  readExact,
  readResult,
  signOf,
  tenTo,
  unitsAt,
} from './exact';

/** What an amount may be, for messages. */
export const AMOUNT_EXPECTED = 'a decimal such as 1234.50';

/** Any amount in its canonical form. Throws `invalid-amount`. */
export function toAmount(input: AmountInput): Amount {
  return formatExact(toExact(input));
}

export function addAmounts(a: AmountInput, b: AmountInput): Amount {
  return formatExact(addExact(lenient(a), lenient(b)));
}

export function multiplyAmounts(a: AmountInput, b: AmountInput): Amount {
  return formatExact(multiplyExact(lenient(a), lenient(b)));
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareAmounts(a: AmountInput, b: AmountInput): number {
  return compareExact(lenient(a), lenient(b));
}

/** Whether a value from outside is an amount. */
export function isAmountInput(input: unknown): input is AmountInput {
  return readExact(input as AmountInput) !== undefined;
}

/** The exact value of an amount. Throws `invalid-amount`, with `where` it stood. */
export function toExact(
  input: AmountInput,
  where: Partial<Pick<Issue, 'path' | 'row' | 'line' | 'column'>> = {},
): Exact {
  const value = readExact(input);
  if (value !== undefined) return value;
  throw new PyramidError({ ...notAnAmount(input), ...where });
}

/** Why an input is no amount: it is none at all, or longer than anybody means. */
export function notAnAmount(input: unknown): Issue {
  const isTooLong = typeof input === 'bigint' || isDecimalText(describe(input));
  return {
    code: 'invalid-amount',
    ...because(isTooLong ? 'amount-too-long' : 'not-an-amount'),
    expected: isTooLong ? 'at most 400 digits, and an exponent from -400 to 400' : AMOUNT_EXPECTED,
    received: isTooLong ? `${describe(input).slice(0, 20)}…` : describe(input),
  };
}

/** The exact value of an amount in a result, where sums may have more digits than what came in. */
export function exactOf(amount: Amount): Exact {
  return (typeof amount === 'string' ? readResult(amount) : undefined) ?? toExact(amount);
}

function lenient(input: AmountInput): Exact {
  return typeof input === 'string' ? exactOf(input as Amount) : toExact(input);
}

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
  const narrow = narrowQuotient(part, whole, places);
  if (narrow !== undefined) return narrow;
  const scale = commonScale(part, whole);
  const units = divideHalfEven(unitsAt(part, scale) * tenTo(places), unitsAt(whole, scale));
  return formatExact({ units, scale: places });
}

/** `roundedShare` by long division in plain numbers; undefined where those are too small for it. */
function narrowQuotient(part: Exact, whole: Exact, places: number): Ratio | undefined {
  if (typeof part !== 'number' || typeof whole !== 'number' || !(whole > 0)) return undefined;
  // The rest of a step, times the step, stays a safe integer; so do all decimals together.
  const most = stepWithin(Number.MAX_SAFE_INTEGER / whole);
  if (most === 0 || places > MOST_NARROW_PLACES) return undefined;
  const dividend = Math.abs(part);
  let units = wholeTimes(dividend, whole);
  let rest = dividend - units * whole;
  let decimals = 0;
  for (let left = places; left > 0; ) {
    const step = Math.min(most, left);
    const tens = TENS[step] as number;
    rest *= tens;
    const digits = wholeTimes(rest, whole);
    rest -= digits * whole;
    decimals = decimals * tens + digits;
    left -= step;
  }
  const last = places === 0 ? units : decimals;
  if (2 * rest > whole || (2 * rest === whole && last % 2 === 1)) {
    if (++decimals === TENS[places]) {
      units++;
      decimals = 0;
    }
  }
  const text = decimals === 0 ? `${units}` : `${units}.${decimalsText(decimals, places)}`;
  return (part < 0 && text !== '0' ? `-${text}` : text) as Ratio;
}

/** With 12 places a share of a billion; 10^13 is a safe integer still, and so is ten times that. */
const MOST_NARROW_PLACES = 14;
const TENS = /* @__PURE__ */ Array.from(
  { length: MOST_NARROW_PLACES + 1 },
  (_, power) => 10 ** power,
);

/** The most decimals at a time whose power of ten is within a limit. */
function stepWithin(limit: number): number {
  let step = 0;
  while (step < MOST_NARROW_PLACES && (TENS[step + 1] as number) <= limit) step++;
  return step;
}

/** How often a positive safe integer goes into another: the quotient of both may be rounded up. */
function wholeTimes(dividend: number, divisor: number): number {
  const times = Math.floor(dividend / divisor);
  return times * divisor > dividend ? times - 1 : times;
}

/** So many decimals, more than none, without the zeros at their end. */
function decimalsText(decimals: number, places: number): string {
  let lean = decimals;
  let left = places;
  for (; lean % 10 === 0; left--) lean /= 10;
  if (left <= HALF) return `${lean}`.padStart(left, '0');
  // In halves, which the engine writes fast.
  const below = TENS[left - HALF] as number;
  const high = Math.floor(lean / below);
  return `${high}`.padStart(HALF, '0') + `${lean - high * below}`.padStart(left - HALF, '0');
}

const HALF = 6;

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
