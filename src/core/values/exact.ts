/**
 * An exact decimal in plain notation, the form in which every result carries money: no exponent,
 * no trailing zeros, `0` never negative. `-1234.5`, never `-1234.50` or `-1.2345e3`.
 */
export type Amount = `${number}`;

/** A Decimal of decimal.js, big.js or bignumber.js: `toFixed()` gives all its digits. */
export interface DecimalLike {
  toFixed(): string;
  readonly constructor: unknown;
  readonly s: number | null;
  readonly e: number | null;
}

/**
 * An amount as it may come in. A number stands for its shortest round-trip text: 0.1 is one tenth.
 * Text may carry an exponent. Anything else, '' and NaN among it, is an error.
 */
export type AmountInput = string | number | bigint | DecimalLike;

/**
 * An exact decimal to reckon with, fast for ordinary money. Up to four decimals and a hundred
 * billion, it is a whole number of ten-thousandths in a plain number: adding two costs one
 * floating-point addition, which is exact below 2^53. Whatever does not fit is a bigint with its
 * own scale. The two never disagree, they only differ in speed: a Decimal object a row costs several
 * times as much.
 */
export type Exact = number | Wide;

/** units × 10^-scale; the scale is not below that of the plain numbers. */
interface Wide {
  readonly units: bigint;
  readonly scale: number;
}

/** A plain number counts ten-thousandths: four decimals, as unit prices and tax have. */
const NARROW_SCALE = 4;
const NARROW_ONE = 10_000;
/** Fifteen digits: any decimal of that many survives a double and comes back as it was. */
const LARGEST = 999_999_999_999_999;
/**
 * What an amount from outside may have, either way in the exponent too: ten of `1e-9999` took
 * seconds, one number of a million digits minutes. Zeros at the ends count for nothing, so that
 * `1e400` written out is still an amount.
 */
const MOST_DIGITS = 400;
/** With such zeros. */
const LONGEST_TEXT = 1000;
/** Sums over what came in, products with rates among them, are no longer than this. */
const LONGEST_RESULT = 4000;

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const POINT = 46;
const MINUS = 45;
const PLUS = 43;

/** The exact value, or undefined where the input is no amount. */
export function readExact(input: AmountInput): Exact | undefined {
  switch (typeof input) {
    case 'string':
      return readNarrowText(input) ?? readWideText(input);
    case 'number':
      return readNumber(input);
    case 'bigint':
      return input < BOUND && input > -BOUND ? readWideText(String(input)) : undefined;
    default:
      return isDecimalLike(input) ? readWideText(input.toFixed()) : undefined;
  }
}

/** An amount that stands in a result: however many digits its sums came to. */
export function readResult(amount: string): Exact | undefined {
  return readNarrowText(amount) ?? readWideText(amount, LONGEST_RESULT, LONGEST_RESULT);
}

/** Whether text is a decimal, be it of more digits than an amount may have. */
export function isDecimalText(text: string): boolean {
  return DECIMAL_TEXT.test(text);
}

/** By its exponent too: the `toFixed()` of a boxed Number has none, and rounds. */
function isDecimalLike(input: unknown): input is { toFixed(): string } {
  return (
    typeof input === 'object' &&
    input !== null &&
    'e' in input &&
    Math.abs(Number(input.e)) < LONGEST_TEXT &&
    'toFixed' in input &&
    typeof input.toFixed === 'function'
  );
}

/** A number by its shortest round-trip text; most need not be written out to be read. */
function readNumber(input: number): Exact | undefined {
  if (!Number.isFinite(input)) return undefined;
  const narrow = Math.round(input * NARROW_ONE);
  if (Math.abs(narrow) <= LARGEST && narrow / NARROW_ONE === input) return narrow + 0;
  return readWideText(String(input));
}

/** Plain text of at most 15 digits and four decimals, digit by digit; undefined for anything else. */
function readNarrowText(text: string): number | undefined {
  const length = text.length;
  if (length === 0 || length > 17) return undefined;
  const first = text.charCodeAt(0);
  let at = first === MINUS || first === PLUS ? 1 : 0;
  let units = 0;
  let digits = 0;
  let pointAt = -1;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= DIGIT_0 && code <= DIGIT_9) {
      units = units * 10 + (code - DIGIT_0);
      digits++;
    } else if (code === POINT && pointAt < 0) pointAt = at;
    else return undefined;
  }
  const decimals = pointAt < 0 ? 0 : length - pointAt - 1;
  if (digits === 0 || digits > 15 || decimals > NARROW_SCALE) return undefined;
  const narrow = units * (POWERS[NARROW_SCALE - decimals] as number);
  if (narrow > LARGEST) return undefined;
  return first === MINUS ? 0 - narrow : narrow;
}

const POWERS = [1, 10, 100, 1000, 10_000] as const;

const DECIMAL_TEXT = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;

function readWideText(
  text: string,
  longest = LONGEST_TEXT,
  mostDigits = MOST_DIGITS,
): Exact | undefined {
  const parts = text.length > longest ? null : DECIMAL_TEXT.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole = '', afterWhole = '', afterPoint = '', exponentText = '0'] = parts;
  const exponent = Number(exponentText);
  const fraction = afterWhole + afterPoint;
  const digits = whole + fraction;
  if (Math.abs(exponent) > MOST_DIGITS) return undefined;
  if (digits.length > mostDigits && digits.replace(/^0+|0+$/g, '').length > mostDigits) {
    return undefined;
  }
  const units = BigInt(digits);
  return narrowed(sign === '-' ? -units : units, fraction.length - exponent);
}

/** units × 10^-scale in the cheapest form that holds it. */
function narrowed(units: bigint, scale: number): Exact {
  if (scale === NARROW_SCALE) {
    return units <= LARGEST && units >= -LARGEST ? Number(units) : { units, scale };
  }
  if (scale < NARROW_SCALE) return narrowed(units * tenTo(NARROW_SCALE - scale), NARROW_SCALE);
  let lean = units;
  let leanScale = scale;
  while (leanScale > NARROW_SCALE && lean % 10n === 0n) {
    lean /= 10n;
    leanScale--;
  }
  return leanScale === NARROW_SCALE ? narrowed(lean, leanScale) : { units: lean, scale: leanScale };
}

const BOUND = 10n ** BigInt(LONGEST_TEXT);

const TENS: bigint[] = [1n];

export function tenTo(power: number): bigint {
  const known = TENS[power];
  if (known !== undefined) return known;
  const made = 10n ** BigInt(power);
  if (power < 64) TENS[power] = made;
  return made;
}

/** The units of a value at a scale not below its own. */
export function unitsAt(value: Exact, scale: number): bigint {
  const units = typeof value === 'number' ? BigInt(value) : value.units;
  const own = scaleOf(value);
  return own === scale ? units : units * tenTo(scale - own);
}

function scaleOf(value: Exact): number {
  return typeof value === 'number' ? NARROW_SCALE : value.scale;
}

/** A scale at which both are whole. */
export function commonScale(a: Exact, b: Exact): number {
  return Math.max(scaleOf(a), scaleOf(b));
}

export function addExact(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= LARGEST && sum >= -LARGEST) return sum;
  }
  const scale = commonScale(a, b);
  return narrowed(unitsAt(a, scale) + unitsAt(b, scale), scale);
}

export function negateExact(value: Exact): Exact {
  return typeof value === 'number' ? 0 - value : { units: -value.units, scale: value.scale };
}

export function subtractExact(a: Exact, b: Exact): Exact {
  return addExact(a, negateExact(b));
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    const isWhole = Number.isSafeInteger(product) && product % NARROW_ONE === 0;
    if (isWhole && Math.abs(product) <= LARGEST) return product / NARROW_ONE + 0;
  }
  const scaleOfA = scaleOf(a);
  const scaleOfB = scaleOf(b);
  return narrowed(unitsAt(a, scaleOfA) * unitsAt(b, scaleOfB), scaleOfA + scaleOfB);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareExact(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const scale = commonScale(a, b);
  const unitsOfA = unitsAt(a, scale);
  const unitsOfB = unitsAt(b, scale);
  return unitsOfA < unitsOfB ? -1 : unitsOfA > unitsOfB ? 1 : 0;
}

/** −1, 0 or 1. */
export function signOf(value: Exact): -1 | 0 | 1 {
  const units = typeof value === 'number' ? value : value.units;
  return units > 0 ? 1 : units < 0 ? -1 : 0;
}

/** Plain decimal text. */
export function formatExact(value: Exact): Amount {
  if (typeof value === 'number') return formatNarrow(value);
  const negative = value.units < 0n;
  const digits = `${negative ? -value.units : value.units}`.padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}` as Amount;
}

/**
 * Whole part and fraction apart: the engine writes small integers in a third of the time that it takes
 * for a double. Fifteen digits survive the division, and four decimals need no exponent.
 */
function formatNarrow(value: number): Amount {
  const units = value < 0 ? -value : value;
  const whole = Math.floor(units / NARROW_ONE);
  if (whole > LARGEST_SMALL) return `${value / NARROW_ONE}`;
  const rest = units - whole * NARROW_ONE;
  const fraction = rest % CENT === 0 ? CENTS[rest / CENT] : `${rest / NARROW_ONE}`.slice(1);
  return `${value < 0 ? '-' : ''}${whole}${fraction}` as Amount;
}

const LARGEST_SMALL = 2 ** 30;
const CENT = NARROW_ONE / 100;
/** `.5` and its like. */
const CENTS = /* @__PURE__ */ Array.from({ length: 100 }, (_, cents) => `${cents / 100}`.slice(1));
