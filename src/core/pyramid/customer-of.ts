import { describe, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { similarIds } from '../values/ids';
import { keyIn } from './account-of';
import { foldOf } from './id-book';
import type { Pyramid, TieredCustomer } from './pyramid';
import { checkPyramid } from './shapes';

/** The place of each customer in a pyramid, kept beside it: a pyramid stays plain data. */
const places = new WeakMap<Pyramid, ReadonlyMap<string, number>>();

/**
 * A ranked customer of a pyramid by its id, in constant time from the second call on; undefined where
 * it is inactive or unknown. Where ids fold, any spelling will do, and the id of an account is that
 * of its topmost parent. Throws `invalid-option` for what is no pyramid.
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
  const index = known || indexed(pyramid);
  if (typeof customerId !== 'string') return undefined;
  const fold = foldOf(pyramid.settings.ids);
  const key = keyIn(pyramid, customerId);
  const place = index.get(key);
  const there = place === undefined ? undefined : pyramid.customers[place]?.customerId;
  if (place === undefined || (there !== undefined && fold(there) === key)) return place;
  // Whoever rearranged its customers meanwhile has another index.
  return indexed(pyramid).get(key);
}

/** An inactive customer as the pyramid spells it. */
export function inactiveOf(pyramid: Pyramid, customerId: string): string | undefined {
  if (typeof customerId !== 'string') return undefined;
  const fold = foldOf(pyramid.settings.ids);
  const key = keyIn(pyramid, customerId);
  const { inactive, lapsed = [] } = pyramid;
  return [inactive, lapsed].flatMap((ids) => ids.find((id) => fold(id) === key) ?? [])[0];
}

/** Every id that a pyramid knows, in a tier or beside it. */
export function* everybodyIn({
  customers,
  inactive,
  lapsed = [],
}: Pick<Pyramid, 'customers' | 'inactive' | 'lapsed'>): Generator<string> {
  for (const { customerId } of customers) yield customerId;
  yield* inactive;
  yield* lapsed;
}

function indexed(pyramid: Pyramid): ReadonlyMap<string, number> {
  const { customers, settings } = checkPyramid(pyramid, 'pyramid');
  const fold = foldOf(settings.ids);
  const index = new Map(customers.map(({ customerId }, at) => [fold(customerId), at]));
  places.set(pyramid, index);
  return index;
}

/** The refusal of an id that is nobody's in a pyramid, with those that resemble it. */
export function unknownCustomer(pyramid: Pyramid, customerId: string): PyramidError {
  const known = [...everybodyIn(pyramid)];
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
