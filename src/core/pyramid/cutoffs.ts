import { compareExact, type Exact, formatExact, signOf } from '../values/exact';
import type { Quota } from './quotas';
import type { Cutoff, CutoffNeighbour, NonPositive, Scheme, Ties } from './scheme';

/** Values and ids in order of rank. */
export interface Ranked {
  readonly values: readonly Exact[];
  id(place: number): string;
}

/** Where each tier but the lowest ends, after ties and the rule on values that are not positive. */
export function cutoffs(
  scheme: Scheme,
  planned: readonly Quota[],
  ranked: Ranked,
  ties: Ties,
  nonPositive: NonPositive,
): Cutoff[] {
  const highest = nonPositive === 'rank' ? ranked.values.length : positives(ranked.values);
  return planned.map((quota, at) => {
    const position = Math.min(settleTies(quota.count, ranked.values, ties), highest);
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
