import { describe, type Issue, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import {
  type Amount,
  type AmountInput,
  addExact,
  compareExact,
  type Exact,
  formatExact,
  isDecimalText,
  multiplyExact,
  readExact,
  readResult,
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
