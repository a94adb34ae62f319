import { describe, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { similarIds } from '../values/ids';
import type { Pyramid, TieredCustomer } from './pyramid';
import { checkPyramid } from './shapes';

/** The place of each customer in a pyramid, kept beside it: a pyramid stays plain data. */
const places = new WeakMap<Pyramid, ReadonlyMap<string, number>>();

/**
 * A ranked customer of a pyramid by its id, in constant time from the second call on; undefined where
 * it is inactive or unknown. Throws `invalid-option` for what is no pyramid.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: '120.50' },
 *   { customerId: 'bob', revenue: 80 },
 * ]);
 * customerOf(pyramid, 'bob')?.tier; // 'D'
 */
export function customerOf<Tier extends string>(
  pyramid: Pyramid<Tier>,
  customerId: string,
): TieredCustomer<Tier> | undefined {
  const place = placeOf(pyramid, customerId);
  return place === undefined ? undefined : pyramid.customers[place];
}

/** The place of a ranked customer, from 0. */
export function placeOf(pyramid: Pyramid, customerId: string): number | undefined {
  const known = typeof pyramid === 'object' && pyramid !== null && places.get(pyramid);
  const place = (known || indexed(pyramid)).get(customerId);
  if (place === undefined) return undefined;
  if (pyramid.customers[place]?.customerId === customerId) return place;
  // Whoever rearranged its customers meanwhile has another index.
  return indexed(pyramid).get(customerId);
}

function indexed(pyramid: Pyramid): ReadonlyMap<string, number> {
  const { customers } = checkPyramid(pyramid, 'pyramid');
  const index = new Map(customers.map(({ customerId }, at) => [customerId, at]));
  places.set(pyramid, index);
  return index;
}

/** The refusal of an id that is nobody's in a pyramid, with those that resemble it. */
export function unknownCustomer(
  { customers, inactive }: Pyramid,
  customerId: string,
): PyramidError {
  const known = customers.map((customer) => customer.customerId).concat(inactive);
  const isText = typeof customerId === 'string';
  return new PyramidError({
    code: 'unknown-customer',
    ...because('no-such-customer', {
      similar: isText ? similarIds(customerId, known, MOST_SIMILAR) : [],
    }),
    path: 'customerId',
    expected: 'the id of a customer in the pyramid, letter for letter',
    received: describe(customerId),
  });
}

/** As many ids as one can take in at a glance. */
const MOST_SIMILAR = 3;
