import { toExact } from '../../values/amount';
import { compareExact, formatExact, multiplyExact, signOf } from '../../values/exact';
import { share } from '../../values/ratio';
import type { Judge, NotJudged, Subject } from './judge';
import type { WatchFor } from './risk';
import { rungs, worstReached } from './severity';

const NO_LIMIT: NotJudged = { missing: 'own-credit-limit' };

/** How much of its credit limit a customer uses with all that is open, due or not. */
export function judgeCreditLimit(
  { signal, thresholds }: WatchFor<'credit-limit'>,
  judgedBy: string,
): Judge {
  const parts = rungs(thresholds, toExact);
  return {
    signal,
    judge({ facts }: Subject) {
      if (facts?.limit === undefined) return NO_LIMIT;
      const { open, limit } = facts;
      if (signOf(open) <= 0) return undefined;
      const severity = worstReached(
        parts,
        (part) => compareExact(open, multiplyExact(part, limit)) >= 0,
      );
      if (severity === undefined) return undefined;
      const evidence = {
        used: formatExact(open),
        limit: formatExact(limit),
        share: share(open, limit),
      };
      return { signal, severity, judgedBy, evidence, thresholds };
    },
  };
}
