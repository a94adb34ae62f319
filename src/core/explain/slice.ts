import type { Rounding } from '../pyramid/scheme';
import { toExact } from '../values/amount';
import { addExact, compareExact, type Exact, multiplyExact, signOf } from '../values/exact';
import type { Others } from './others';

/** A customer's part of the cumulative value: how much it is worth, and how many come before it. */
export interface Slice {
  readonly value: Exact;
  readonly before: number;
}

/**
 * By value: whether a slice is above a cutoff at a share of the total, by its start (up), its middle
 * (nearest) or its end (down). If it is, all slices before it are.
 */
export function sliceIsAbove(
  share: Exact,
  { value, before }: Slice,
  rounding: Rounding,
  others: Others,
): boolean {
  // What is worth less than nothing follows a slice that ends beyond the whole total.
  if (signOf(value) < 0) return false;
  const greater = others.worthMoreThan(value);
  const equals = multiplyExact(toExact(before - greater), value);
  const start = addExact(others.worthOfFirst(greater), equals);
  const end = addExact(start, value);
  const total = addExact(others.worthOfFirst(others.count), value);
  const bound = multiplyExact(share, total);
  if (rounding === 'up') return compareExact(start, bound) < 0;
  if (rounding === 'down') return compareExact(end, bound) <= 0;
  return compareExact(addExact(start, end), addExact(bound, bound)) <= 0;
}

/** Twice the point of a slice that decides, as a part of the slice. */
const TWICE_DECIDING = { up: 0, nearest: 1, down: 2 } as const;

/**
 * Whether growing by itself always takes a slice towards the cutoff. It moves the total's part by
 * `share` of the growth, and its own deciding point by none, half or all of it: so with `down`, a
 * customer that grows far enough falls out by its own weight.
 */
export function growthAlwaysHelps(share: Exact, rounding: Rounding): boolean {
  const twice = addExact(share, share);
  return compareExact(twice, toExact(TWICE_DECIDING[rounding])) > 0;
}
