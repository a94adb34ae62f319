import type { Exact } from '../values/exact';
import { cutoffs } from './cutoffs';
import { quotas } from './quotas';
import { rankOrder } from './rank-order';
import type { Cutoff, NonPositive, Rounding, Scheme, Ties } from './scheme';

/** Everything that decides a tier besides the customers. */
export interface TierRules {
  readonly scheme: Scheme;
  readonly rounding: Rounding;
  readonly ties: Ties;
  readonly nonPositive: NonPositive;
}

/** Who comes after whom, and where the tiers end. */
export interface TierPlan {
  /** Places in the input, in order of rank. */
  readonly order: Uint32Array;
  readonly cutoffs: readonly Cutoff[];
  /** The tier at a place in that order, for places asked in rising order. */
  tierAt(place: number): string;
}

export function planTiers(
  ids: readonly string[],
  values: readonly Exact[],
  { scheme, rounding, ties, nonPositive }: TierRules,
): TierPlan {
  const order = rankOrder(ids, values);
  const ranked = Array.from(order, (place) => values[place] as Exact);
  const idAt = (place: number): string => ids[order[place] as number] as string;
  const planned = quotas(scheme, ranked, rounding);
  const found = cutoffs(scheme, planned, { values: ranked, id: idAt }, ties, nonPositive);
  return { order, cutoffs: found, tierAt: tierAt(scheme, found) };
}

function tierAt(scheme: Scheme, found: readonly Cutoff[]): (place: number) => string {
  const ids = scheme.tiers.map((tier) => tier.id);
  let tier = 0;
  return (place) => {
    while (tier < found.length && place >= (found[tier] as Cutoff).position) tier++;
    return ids[tier] as string;
  };
}
