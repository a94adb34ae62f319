import { describe, PyramidError } from '../../issues/issue';
import { toExact } from '../../values/amount';
import type { AmountInput } from '../../values/amount-types';
import { formatExact, multiplyExact, signOf } from '../../values/exact';

const MINUTES_IN_HOUR = toExact(60);

/** Hours as whole minutes. Throws `invalid-amount`, or `invalid-option` for parts of a minute. */
export function minutesOf(hours: AmountInput): number {
  const exact = multiplyExact(toExact(hours, { path: 'totalHours' }), MINUTES_IN_HOUR);
  const minutes = Number(formatExact(exact));
  if (formatExact(exact) === `${minutes}` && Number.isSafeInteger(minutes) && signOf(exact) >= 0) {
    return minutes;
  }
  throw new PyramidError({
    code: 'invalid-option',
    message: 'not hours that can be handed out to the minute',
    path: 'totalHours',
    expected: 'hours from 0 that make whole minutes, such as 160 or 7.5',
    received: describe(hours),
  });
}
