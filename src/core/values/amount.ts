import { describe, type Issue, PyramidError } from '../issues/issue';
import type { Amount, AmountInput, Exact } from './amount-types';
import { addExact, compareExact, formatExact, multiplyExact, readExact } from './exact';

/** What an amount may be, for messages. */
export const AMOUNT_EXPECTED = 'a decimal such as 1234.50';

/** Any amount in its canonical form. Throws `invalid-amount`. */
export function toAmount(input: AmountInput): Amount {
  return formatExact(toExact(input));
}

export function addAmounts(a: AmountInput, b: AmountInput): Amount {
  return formatExact(addExact(toExact(a), toExact(b)));
}

export function multiplyAmounts(a: AmountInput, b: AmountInput): Amount {
  return formatExact(multiplyExact(toExact(a), toExact(b)));
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareAmounts(a: AmountInput, b: AmountInput): number {
  return compareExact(toExact(a), toExact(b));
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
  throw new PyramidError({
    code: 'invalid-amount',
    message: 'not an amount',
    expected: AMOUNT_EXPECTED,
    received: describe(input),
    ...where,
  });
}
