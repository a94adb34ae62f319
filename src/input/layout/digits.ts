import type { DecimalMark } from '../bytes/text-reader';
import { readAmountText } from '../cells/amount-text';

/** Sums are held in units of 10⁻¹². */
export const SCALE = 12;
export const POWERS = Array.from({ length: SCALE + 1 }, (_, places) => 10n ** BigInt(places));

/** An amount as digits and how many of them are decimals. */
export interface Digits {
  readonly units: number;
  readonly decimals: number;
}

/** What `plainDigits` has found: no object a cell. */
export const plain = { units: 0 };

/** As digits are counted. */
const POINT = -2;
const COMMA = -4;
const NO_MARK = 99;

/** How many decimals a cell of plain digits has, whose digits are in `plain`; else −1. */
export function plainDigits(cell: string, marks: readonly DecimalMark[]): number {
  const { length } = cell;
  if (length === 0 || length > 15) return -1;
  const mark = marks.length > 1 ? NO_MARK : marks[0] === ',' ? COMMA : POINT;
  const isNegative = cell.charCodeAt(0) === 45;
  let units = 0;
  let point = -1;
  let at = isNegative ? 1 : 0;
  if (at === length) return -1;
  for (; at < length; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === mark && point < 0) point = at;
    else return -1;
  }
  const decimals = point < 0 ? 0 : length - point - 1;
  if (point >= 0 && (decimals === 0 || decimals > SCALE)) return -1;
  plain.units = isNegative ? -units : units;
  return decimals;
}

/** Null for a blank cell, undefined for what is no amount, or one that is too long to be added here. */
export function digitsOf(cell: string, mark: DecimalMark): Digits | null | undefined {
  const reading = readAmountText(cell, mark);
  if (reading === null) return null;
  if ('code' in reading) return undefined;
  const [, sign = '', whole = '', fraction = ''] =
    /^(-?)(\d*)(?:\.(\d*))?$/.exec(reading.amount) ?? [];
  const digits = whole + fraction;
  if (digits === '' || digits.length > 15 || fraction.length > SCALE) return undefined;
  return { units: Number(`${sign}${digits}`), decimals: fraction.length };
}

/** What amounts come to when they are multiplied: null where one is blank, undefined where one is none. */
export function productOf(
  factors: readonly (Digits | null | undefined)[],
): Digits | null | undefined {
  let product: Digits | null = { units: 1, decimals: 0 };
  for (const factor of factors) {
    if (factor === undefined) return undefined;
    if (factor === null || product === null) product = null;
    else
      product = {
        units: product.units * factor.units,
        decimals: product.decimals + factor.decimals,
      };
  }
  const isExact =
    product === null || (Number.isSafeInteger(product.units) && product.decimals <= SCALE);
  return isExact ? product : undefined;
}

/** In units of 10⁻¹²; 0 for what is no amount. */
export function scaled(digits: Digits | null | undefined): bigint {
  if (digits == null) return 0n;
  return BigInt(digits.units) * (POWERS[SCALE - digits.decimals] as bigint);
}

/** An amount of 10⁻¹² as people write it. */
export function shownAmount(amount: bigint): string {
  const isNegative = amount < 0n;
  const digits = (isNegative ? -amount : amount).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  const whole = digits.slice(0, -SCALE);
  const shown = fraction === '' ? whole : `${whole}.${fraction.padEnd(2, '0')}`;
  return isNegative ? `-${shown}` : shown;
}

/** Whether the amount of a cell is the sum of others, with a point or a comma as the decimal mark. */
export function isSumOf(cell: string, others: readonly string[]): boolean {
  return (['.', ','] as const).some((mark) => {
    const amounts = [cell, ...others].map((text) => digitsOf(text, mark));
    if (amounts.includes(undefined)) return false;
    const [sum = 0n, ...parts] = amounts.map(scaled);
    return sum === parts.reduce((total, part) => total + part, 0n);
  });
}
