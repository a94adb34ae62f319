import { PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { toExact } from '../values/amount';
import {
  type Amount,
  addExact,
  commonScale,
  compareExact,
  type Exact,
  formatExact,
  multiplyExact,
  signOf,
  unitsAt,
} from '../values/exact';
import type { Rounding, Scheme, ShareTier, TierRules, Ties } from './scheme';

/** The place where one tier ends and the next begins. */
export interface Cutoff<Tier extends string = string> {
  readonly above: Tier;
  readonly below: Tier;
  /** Cumulative share at this cutoff, or null by amount. */
  readonly share: Amount | null;
  /** Lower bound by amount; beside a share, the lowest value of the tier above it; else null. */
  readonly from: Amount | null;
  /** How many customers the share alone puts above, before ties and the rule on values ≤ 0. */
  readonly quota: number;
  /** How many customers stand above. */
  readonly position: number;
  readonly lastInside: CutoffNeighbour | null;
  readonly firstOutside: CutoffNeighbour | null;
}

/** The customer next to a cutoff, and how many share its value on each side. */
export interface CutoffNeighbour {
  readonly customerId: string;
  readonly value: Amount;
  readonly equalInside: number;
  readonly equalOutside: number;
}

/** Values and ids in order of rank. */
interface Ranked {
  readonly values: readonly Exact[];
  id(place: number): string;
}

/**
 * Where each tier but the lowest ends: by the scheme, then by the rule on ties, by lowest values, and
 * by the rule on values that are not positive.
 */
export function cutoffs(
  { scheme, rounding, ties, nonPositive }: TierRules,
  ranked: Ranked,
): Cutoff[] {
  const highest = nonPositive === 'rank' ? ranked.values.length : positives(ranked.values);
  let last = 0;
  return quotas(scheme, ranked.values, rounding).map((quota, at) => {
    const settled = settleTies(quota.count, ranked.values, ties);
    const position = Math.max(last, Math.min(settled, worthy(quota, ranked.values), highest));
    last = position;
    return {
      above: tierId(scheme, at),
      below: tierId(scheme, at + 1),
      share: quota.share === null ? null : formatExact(quota.share),
      from: quota.from === null ? null : formatExact(quota.from),
      quota: quota.count,
      position,
      lastInside: neighbour(ranked, position - 1, position),
      firstOutside: neighbour(ranked, position, position),
    };
  });
}

function tierId(scheme: Scheme, at: number): string {
  return (scheme.tiers[at] as { id: string }).id;
}

/** How many reach the lowest value of the tier above a cutoff. */
function worthy({ from }: Quota, values: readonly Exact[]): number {
  return from === null ? values.length : quotaFrom(from, values).count;
}

/** How many values are above 0; they come first. */
function positives(values: readonly Exact[]): number {
  const first = values.findIndex((value) => signOf(value) <= 0);
  return first < 0 ? values.length : first;
}

/** A cutoff that falls among equal values moves to their end, to their start, or stays. */
function settleTies(position: number, values: readonly Exact[], ties: Ties): number {
  if (ties === 'split' || !straddles(position, values)) return position;
  const [start, end] = equalSpan(values, position);
  return ties === 'promote' ? end : start;
}

function straddles(position: number, values: readonly Exact[]): boolean {
  const inside = values[position - 1];
  const outside = values[position];
  return inside !== undefined && outside !== undefined && compareExact(inside, outside) === 0;
}

/** Start and end (exclusive) of the values equal to the one at a place. */
function equalSpan(values: readonly Exact[], place: number): readonly [number, number] {
  const value = values[place] as Exact;
  const equals = (other: Exact | undefined): boolean =>
    other !== undefined && compareExact(other, value) === 0;
  let start = place;
  while (equals(values[start - 1])) start--;
  let end = place + 1;
  while (equals(values[end])) end++;
  return [start, end];
}

function neighbour(ranked: Ranked, place: number, position: number): CutoffNeighbour | null {
  const value = ranked.values[place];
  if (value === undefined) return null;
  const [start, end] = equalSpan(ranked.values, place);
  return {
    customerId: ranked.id(place),
    value: formatExact(value),
    equalInside: Math.max(0, Math.min(end, position) - start),
    equalOutside: Math.max(0, end - Math.max(start, position)),
  };
}

/** One number a cutoff: how many customers the scheme alone puts above it. */
interface Quota {
  readonly count: number;
  /** Cumulative share, or null by amount. */
  readonly share: Exact | null;
  /** Lower bound, or lowest value beside a share; null where there is none. */
  readonly from: Exact | null;
}

/** The quotas of a scheme for values in order of rank, one for each tier but the lowest. */
function quotas(scheme: Scheme, ranked: readonly Exact[], rounding: Rounding): Quota[] {
  if (scheme.cut === 'amount') {
    return scheme.tiers.flatMap(({ from }) =>
      from === undefined ? [] : [quotaFrom(toExact(from), ranked)],
    );
  }
  const shares = cumulativeShares(scheme.tiers);
  const counts =
    scheme.cut === 'headcount'
      ? shares.map((share) => roundedHeads(share, ranked.length, rounding))
      : countsByValue(shares, ranked, rounding);
  return shares.map((share, at) => {
    const from = scheme.tiers[at]?.from;
    return {
      count: counts[at] as number,
      share,
      from: from === undefined ? null : toExact(from),
    };
  });
}

function quotaFrom(from: Exact, ranked: readonly Exact[]): Quota {
  const below = ranked.findIndex((value) => compareExact(value, from) < 0);
  return { count: below < 0 ? ranked.length : below, share: null, from };
}

/** Summed exactly, without the last, which is 1. */
function cumulativeShares(tiers: readonly ShareTier[]): Exact[] {
  let sum: Exact = 0;
  return tiers.slice(0, -1).map((tier) => {
    sum = addExact(sum, toExact(tier.share));
    return sum;
  });
}

/** c·N rounded to whole customers: up, half up, or down. */
function roundedHeads(share: Exact, customers: number, rounding: Rounding): number {
  const scale = commonScale(share, 0);
  const one = 10n ** BigInt(scale);
  const heads = unitsAt(share, scale) * BigInt(customers);
  if (rounding === 'up') return Number((heads + one - 1n) / one);
  return Number(rounding === 'down' ? heads / one : (2n * heads + one) / (2n * one));
}

/**
 * A customer's slice of the cumulative value is above a cutoff by its start (up), its middle
 * (nearest) or its end (down): the same rules as by headcount, where every slice is 1.
 */
function countsByValue(
  shares: readonly Exact[],
  ranked: readonly Exact[],
  rounding: Rounding,
): number[] {
  const total = ranked.reduce<Exact>(addExact, 0);
  if (ranked.length > 0 && signOf(total) <= 0) throw totalNotPositive();
  const bounds = shares.map((share) => multiplyExact(share, total));
  const counts: number[] = [];
  let start: Exact = 0;
  for (const [place, value] of ranked.entries()) {
    const end = addExact(start, value);
    while (counts.length < bounds.length && !isAbove(bounds[counts.length] as Exact, start, end)) {
      counts.push(place);
    }
    start = end;
  }
  while (counts.length < bounds.length) counts.push(ranked.length);
  return counts;

  function isAbove(bound: Exact, from: Exact, to: Exact): boolean {
    if (rounding === 'up') return compareExact(from, bound) < 0;
    if (rounding === 'down') return compareExact(to, bound) <= 0;
    return compareExact(addExact(from, to), addExact(bound, bound)) <= 0;
  }
}

function totalNotPositive(): PyramidError {
  return new PyramidError({
    code: 'total-not-positive',
    ...because('total-not-positive'),
    expected: 'a total above 0',
  });
}
