import { describe, PyramidError } from '../issues/issue';
import type { Ladder } from './ladder';
import type { LadderItem } from './migration';

/** Each takes the item that is refused and where it stands: `before[12]`. */

export function blankId({ customerId }: LadderItem, path: string): PyramidError {
  return new PyramidError({
    code: 'blank-id',
    message: 'the customer has no id',
    path: `${path}.customerId`,
    expected: 'a string that is not empty',
    received: describe(customerId),
  });
}

export function listedTwice({ customerId }: LadderItem, path: string): PyramidError {
  return new PyramidError({
    code: 'duplicate-customer',
    message: 'a customer is listed twice',
    path,
    expected: 'one standing a customer',
    received: customerId,
  });
}

export function noSuchRung(
  { standing }: LadderItem,
  path: string,
  { standings }: Ladder,
): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message: 'this standing is not on the ladder',
    path: `${path}.standing`,
    expected: standings.filter((known) => known !== null).join(', '),
    received: describe(standing),
  });
}

/** Whoever is inactive both times is of no kind: a value there would be lost from the kinds. */
export function inactiveWithValue({ value }: LadderItem, path: string): PyramidError {
  return new PyramidError({
    code: 'invalid-amount',
    message: 'an inactive customer has a value',
    path: `${path}.value`,
    expected: 'no value, or 0',
    received: describe(value),
  });
}

export function unlikeOthers({ customerId, value }: LadderItem, path: string): PyramidError {
  return new PyramidError({
    code: 'missing-amount',
    message:
      value === undefined
        ? 'this customer has no value, and those before it have one'
        : 'this customer has a value, and those before it have none',
    path: `${path}.value`,
    expected: 'a value for every customer on a rung, or for none',
    received: customerId,
    hint: 'A customer that is worth nothing has the value 0.',
  });
}
