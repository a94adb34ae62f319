import { PyramidError } from '../issues/issue';
import { toExact } from '../values/amount';
import {
  addExact,
  commonScale,
  compareExact,
  type Exact,
  multiplyExact,
  signOf,
  unitsAt,
} from '../values/exact';
import type { Rounding, Scheme, ShareTier } from './scheme';

/** One number a cutoff: how many customers the scheme alone puts above it. */
export interface Quota {
  readonly count: number;
  /** Cumulative share, or null by amount. */
  readonly share: Exact | null;
  /** Lower bound, or null by share. */
  readonly from: Exact | null;
}

/** The quotas of a scheme for values in order of rank, one for each tier but the lowest. */
export function quotas(scheme: Scheme, ranked: readonly Exact[], rounding: Rounding): Quota[] {
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
  return shares.map((share, at) => ({ count: counts[at] as number, share, from: null }));
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
    message: 'the customers are worth nothing together, so shares of value have no meaning',
    expected: 'a total above 0',
    hint: 'Cut by headcount or by amount instead.',
  });
}
