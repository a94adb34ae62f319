import type { Judge, RiskContext, Subject } from './judge';
import type { WatchFor } from './risk';
import { rungs, worstReached } from './severity';

/** How many tiers lower than in the window before. */
export function judgeDowngrade(
  { signal, thresholds }: WatchFor<'downgraded'>,
  judgedBy: string,
  { placeOf }: RiskContext,
): Judge {
  const counts = rungs(thresholds, Number);
  return {
    signal,
    judge({ customer, before }: Subject) {
      if (before === undefined) return undefined;
      const tiers = placeOf(customer.tier) - placeOf(before.tier);
      const severity = worstReached(counts, (count) => tiers >= count);
      if (severity === undefined) return undefined;
      const evidence = { before: before.tier, now: customer.tier, tiers };
      return { signal, severity, judgedBy, evidence, thresholds };
    },
  };
}
