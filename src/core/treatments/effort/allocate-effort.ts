import type { Policies } from '../../policies/policy';
import type { Pyramid } from '../../pyramid/pyramid';
import { toExact } from '../../values/amount';
import type { AmountInput } from '../../values/amount-types';
import { ratio, share } from '../../values/ratio';
import { apportion } from './apportion';
import type { CustomerEffort, EffortPlan, TierEffort } from './effort-plan';
import { eightyTwenty } from './eighty-twenty';
import { minutesOf } from './minutes';
import { type WeightedTier, weightedTiers, wholeWeight } from './weighted-tiers';

/**
 * Hours by tier, as the policies share them out, and by customer, equally within a tier: to the
 * minute, so that the minutes of the tiers, and those of the customers, add up to the total. Minutes
 * left over by rounding go by largest remainder; among equals the better tier, and within a tier the
 * better rank, comes first. What a tier without customers would get goes to the others in proportion
 * to their shares.
 *
 * Beside each tier's share of effort stands its share of value, and whether the best 20% of customers
 * get 80% of the effort.
 *
 * @param totalHours that make whole minutes: `160`, `'7.5'`
 *
 * Throws PyramidError: `invalid-amount` or `invalid-option` for the hours, `invalid-policies` for a
 * tier without policy.
 *
 * @example
 * const rows = Array.from({ length: 100 }, (_, at) => ({
 *   customerId: `C-${at + 1}`,
 *   revenue: Math.round(9000 / (at + 1)),
 * }));
 * const { tiers, eightyTwenty } = allocateEffort(buildPyramid(rows), defaultPolicies, 160);
 * tiers.map(({ minutes }) => minutes / 60); // [32, 48, 48, 32]
 * tiers[1]; // { customers: 4, minutes: 2880, least: 720, most: 720, shareOfCustomers: '0.04', … }
 * eightyTwenty.holds; // true
 */
export function allocateEffort(
  pyramid: Pick<Pyramid, 'settings' | 'customers' | 'summary'>,
  policies: Policies,
  totalHours: AmountInput,
): EffortPlan {
  const totalMinutes = minutesOf(totalHours);
  const weighted = weightedTiers(pyramid, policies);
  const minutes = apportion(
    BigInt(totalMinutes),
    weighted.map(({ weight }) => weight),
  ).map(Number);
  const tiers = tiersEffort(pyramid, weighted, minutes);
  return {
    totalMinutes,
    tiers,
    customers: customersEffort(pyramid, tiers),
    eightyTwenty: eightyTwenty(pyramid, weighted),
    unallocated: totalMinutes - minutes.reduce((sum, part) => sum + part, 0),
  };
}

function tiersEffort(
  { customers: everybody, summary }: Pick<Pyramid, 'customers' | 'summary'>,
  tiers: readonly WeightedTier[],
  minutesOfTiers: readonly number[],
): TierEffort[] {
  const whole = wholeWeight(tiers);
  const valueShares = new Map(summary.tiers.map(({ tier, shares }) => [tier, shares.value]));
  return tiers.map(({ tier, customers, policyShare, weight }, at) => {
    const minutes = minutesOfTiers[at] ?? 0;
    return {
      tier,
      customers,
      policyShare,
      share: whole === 0n ? '0' : ratio(toExact(weight), toExact(whole)),
      minutes,
      least: customers === 0 ? 0 : Math.floor(minutes / customers),
      most: customers === 0 ? 0 : Math.ceil(minutes / customers),
      shareOfCustomers: share(toExact(customers), toExact(everybody.length)),
      shareOfValue: valueShares.get(tier) ?? null,
    };
  });
}

/** Equally: the minutes that equal parts leave over go to the first of the tier by rank. */
function customersEffort(
  { customers }: Pick<Pyramid, 'customers'>,
  tiers: readonly TierEffort[],
): CustomerEffort[] {
  const open = new Map(
    tiers.map(({ tier, minutes, customers: size, least }) => [
      tier,
      { least, left: minutes - least * size },
    ]),
  );
  return customers.map(({ customerId, tier, rank }) => {
    const part = open.get(tier) ?? { least: 0, left: 0 };
    const extra = part.left > 0 ? 1 : 0;
    part.left -= extra;
    return { customerId, tier, rank, minutes: part.least + extra };
  });
}
