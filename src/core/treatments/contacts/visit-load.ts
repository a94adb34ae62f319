import { toExact } from '../../values/amount';
import { ratio } from '../../values/ratio';
import type { VisitLoad } from './contact-plan';
import type { PlanDay } from './working-days';

/** A tier that is visited at an interval. */
export interface VisitedTier {
  readonly tier: string;
  readonly customers: number;
  readonly everyDays: number;
}

/**
 * The visits that the policies imply in these days against the capacity there is. Fractions of a
 * visit are added up exactly; only the text of a quotient is rounded, to 34 digits.
 */
export function visitLoad(
  tiers: readonly VisitedTier[],
  days: readonly PlanDay[],
  capacityPerDay: number | undefined,
): VisitLoad {
  const workingDays = days.filter(({ isWorking }) => isWorking).length;
  const capacity = capacityPerDay === undefined ? null : capacityPerDay * workingDays;
  const inDays = ({ customers }: VisitedTier): bigint => BigInt(customers) * BigInt(days.length);
  const parts = tiers.reduce((all, { everyDays }) => leastMultiple(all, BigInt(everyDays)), 1n);
  const visits = tiers.reduce(
    (sum, tier) => sum + (inDays(tier) * parts) / BigInt(tier.everyDays),
    0n,
  );
  return {
    days: days.length,
    workingDays,
    visits: ratio(toExact(visits), toExact(parts)),
    tiers: tiers.map((tier) => ({
      ...tier,
      visits: ratio(toExact(inDays(tier)), toExact(tier.everyDays)),
    })),
    capacity,
    shortBy: capacity === null ? null : wholeAbove(visits - BigInt(capacity) * parts, parts),
  };
}

/** A quotient rounded up to a whole number, not below 0. */
function wholeAbove(dividend: bigint, divisor: bigint): number {
  return dividend <= 0n ? 0 : Number((dividend + divisor - 1n) / divisor);
}

function leastMultiple(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
