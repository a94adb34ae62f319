import { policiesOfTiers } from '../../policies/policies-of-tiers';
import type { Policies } from '../../policies/policy';
import type { Pyramid } from '../../pyramid/pyramid';
import { toExact } from '../../values/amount';
import type { Amount } from '../../values/amount-types';
import { commonScale, unitsAt } from '../../values/exact';

/** A tier with its customers and its weight in the effort. */
export interface WeightedTier {
  readonly tier: string;
  readonly policyShare: Amount;
  /** The share at a scale at which all shares are whole; 0 without customers. */
  readonly weight: bigint;
  readonly customers: number;
  /** How many of them are among the best 20%. */
  readonly inBestFifth: number;
}

/** In the order of the scheme. Throws `invalid-policies` for a tier with customers and no policy. */
export function weightedTiers(
  { settings, customers }: Pick<Pyramid, 'settings' | 'customers'>,
  policies: Policies,
): WeightedTier[] {
  const fifth = bestFifth(customers.length);
  const all = new Map<string, number>();
  const best = new Map<string, number>();
  for (const { tier, rank } of customers) {
    all.set(tier, (all.get(tier) ?? 0) + 1);
    if (rank <= fifth) best.set(tier, (best.get(tier) ?? 0) + 1);
  }
  const policyOf = policiesOfTiers(new Set(all.keys()), policies);
  const shareOf = (tier: string): Amount => policyOf.get(tier)?.effort.share ?? '0';
  const tiers = settings.scheme.tiers.map(({ id }) => id);
  const scale = Math.max(...tiers.map((tier) => commonScale(toExact(shareOf(tier)), 0)));
  return tiers.map((tier) => ({
    tier,
    policyShare: shareOf(tier),
    weight: all.has(tier) ? unitsAt(toExact(shareOf(tier)), scale) : 0n,
    customers: all.get(tier) ?? 0,
    inBestFifth: best.get(tier) ?? 0,
  }));
}

/** How many the best 20% are, rounded up as cutoffs are. */
export function bestFifth(customers: number): number {
  return Math.ceil(customers / 5);
}

export function wholeWeight(tiers: readonly WeightedTier[]): bigint {
  return tiers.reduce((sum, { weight }) => sum + weight, 0n);
}
