import type { Cutoff } from '../pyramid/cutoffs';
import type { PyramidSettings } from '../pyramid/pyramid';
import type { Rounding } from '../pyramid/scheme';
import { exactOf, toExact } from '../values/amount';
import {
  type Amount,
  addExact,
  commonScale,
  compareExact,
  type Exact,
  multiplyExact,
  signOf,
  subtractExact,
} from '../values/exact';
import { type ExactSums, exactSums } from '../values/exact-sums';
import { compareCodePoints } from '../values/ids';

/** One customer with another value than it has, all others staying as they are. */
export interface WhatIf {
  readonly settings: PyramidSettings;
  readonly cutoffs: readonly Cutoff[];
  readonly others: Others;
  readonly ownValue: Exact;
  /** As fine as any value here, and at least 0.0001: nothing lies between a value and the next. */
  readonly step: Exact;
  /** The place in the scheme of the tier in which the customer stands if it is worth `value`. */
  readonly standingIfWorth: (value: Exact) => number;
}

/** The rules on cutoffs, read for one customer. */
export function standingRules(
  { scheme, rounding, ties, nonPositive }: Omit<PyramidSettings, 'basis' | 'window'>,
  cutoffs: readonly Cutoff[],
  others: Others,
): WhatIf['standingIfWorth'] {
  const shares = cutoffs.map(({ share }) => toExact(share ?? 0));
  const bounds = cutoffs.map(({ from }) => (from === null ? null : toExact(from)));
  return (value) => {
    if (nonPositive === 'lowest' && signOf(value) <= 0) return cutoffs.length;
    const before = beforeInTies(value);
    const tier = cutoffs.findIndex(({ quota }, at) => {
      const bound = bounds[at] ?? null;
      if (bound !== null && compareExact(value, bound) < 0) return false;
      if (scheme.cut === 'amount') return true;
      if (scheme.cut === 'headcount') return before < quota;
      return sliceIsAbove(shares[at] as Exact, { value, before }, rounding, others);
    });
    return tier < 0 ? cutoffs.length : tier;
  };

  /** Equals go together where the rule says so: with the first of them, or with the last. */
  function beforeInTies(value: Exact): number {
    if (ties === 'split') return others.aheadOf(value);
    return ties === 'promote' ? others.worthMoreThan(value) : others.worthAtLeast(value);
  }
}

export function finestStep(values: readonly Exact[], cutoffs: readonly Cutoff[]): Exact {
  let scale = commonScale(0, 0);
  for (const value of values) if (typeof value !== 'number') scale = Math.max(scale, value.scale);
  for (const { from } of cutoffs) scale = commonScale(toExact(from ?? 0), { units: 0n, scale });
  return toExact(`1e-${scale}`);
}

/** Everybody but the customer that is explained, in order of rank, at places from 0. */
interface Others {
  readonly count: number;
  /** Undefined where nobody is. */
  valueAt(place: number): Exact | undefined;
  worthMoreThan(value: Exact): number;
  worthAtLeast(value: Exact): number;
  /** How many come before the customer if it is worth `value`: among equals the ids decide. */
  aheadOf(value: Exact): number;
  /** What the first of them are worth together. */
  worthOfFirst(count: number): Exact;
}

/** The values of all customers in order of rank, read once for all who are explained. */
export interface Ranking {
  readonly customers: readonly { readonly customerId: string }[];
  readonly values: readonly Exact[];
  /** What the first so many are worth together. */
  worthOfFirst(count: number): Exact;
}

export function rankingOf(
  customers: readonly { readonly customerId: string; readonly value: Amount }[],
): Ranking {
  const values = customers.map(({ value }) => exactOf(value));
  let sums: ExactSums | undefined;
  return {
    customers,
    values,
    worthOfFirst(count) {
      sums ??= runningSums(values);
      return sums.at(count);
    },
  };
}

export function othersThan(own: number, { customers, values, worthOfFirst }: Ranking): Others {
  const count = customers.length - 1;
  const ownId = customers[own]?.customerId ?? '';
  const placed = (place: number): number => (place < own ? place : place + 1);
  const valueAt = (place: number): Exact | undefined => values[placed(place)];
  const compareAt = (place: number, value: Exact): number =>
    compareExact(valueAt(place) as Exact, value);

  return {
    count,
    valueAt,
    worthMoreThan: (value) => countLeading(count, (place) => compareAt(place, value) > 0),
    worthAtLeast: (value) => countLeading(count, (place) => compareAt(place, value) >= 0),
    aheadOf: (value) =>
      countLeading(count, (place) => {
        const id = customers[placed(place)]?.customerId ?? '';
        return (compareAt(place, value) || -compareCodePoints(id, ownId)) > 0;
      }),
    worthOfFirst(first) {
      const sum = worthOfFirst(placed(first - 1) + 1);
      return first <= own ? sum : subtractExact(sum, values[own] as Exact);
    },
  };
}

/** What the first 0, 1, 2, … are worth together. */
function runningSums(values: readonly Exact[]): ExactSums {
  const sums = exactSums();
  let sum: Exact = 0;
  for (let place = 0; place < values.length; place++) {
    sum = addExact(sum, values[place] as Exact);
    sums.add(place + 1, sum);
  }
  return sums;
}

/** A customer's part of the cumulative value: how much it is worth, and how many come before it. */
interface Slice {
  readonly value: Exact;
  readonly before: number;
}

/**
 * By value: whether a slice is above a cutoff at a share of the total, by its start (up), its middle
 * (nearest) or its end (down). If it is, all slices before it are.
 */
function sliceIsAbove(
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

export function countLeading(places: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = places;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
