import type { Pyramid } from '../../pyramid/pyramid';
import { toExact } from '../../values/amount';
import { ratio } from '../../values/ratio';
import type { EightyTwenty } from './effort-plan';
import { bestFifth, type WeightedTier, wholeWeight } from './weighted-tiers';

/**
 * The pyramid's working rule: the best 20% of customers get 80% of the effort. Customers of a tier
 * share its effort equally, so a tier that lies across the border counts for the part that is inside.
 * Exact: whole minutes, which are rounded, play no part.
 */
export function eightyTwenty(
  { customers, summary }: Pick<Pyramid, 'customers' | 'summary'>,
  tiers: readonly WeightedTier[],
): EightyTwenty {
  const whole = wholeWeight(tiers);
  const common = {
    customers: bestFifth(customers.length),
    shareOfValue: summary.concentration.bestFifthShare,
  };
  if (whole === 0n) return { ...common, shareOfEffort: null, holds: null };
  const occupied = tiers.filter((tier) => tier.customers > 0);
  // Over the product of the tiers' sizes, every tier's part is a whole number.
  const sizes = occupied.reduce((product, tier) => product * BigInt(tier.customers), 1n);
  const inside = occupied.reduce(
    (sum, { weight, customers: size, inBestFifth }) =>
      sum + (weight * BigInt(inBestFifth) * sizes) / BigInt(size),
    0n,
  );
  return {
    ...common,
    shareOfEffort: ratio(toExact(inside), toExact(whole * sizes)),
    holds: inside * 5n >= whole * sizes * 4n,
  };
}
