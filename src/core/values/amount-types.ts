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

/** A ratio, rounded once to 34 significant digits, half even. */
export type Ratio = `${number}`;

/**
 * An exact decimal to reckon with, fast for ordinary money. Up to four decimals and a hundred
 * billion, it is a whole number of ten-thousandths in a plain number: adding two costs one
 * floating-point addition, which is exact below 2^53. Whatever does not fit is a bigint with its
 * own scale. The two never disagree, they only differ in speed: a Decimal object a row costs several
 * times as much.
 */
export type Exact = number | Wide;

/** units × 10^-scale; the scale is not below that of the plain numbers. */
export interface Wide {
  readonly units: bigint;
  readonly scale: number;
}
