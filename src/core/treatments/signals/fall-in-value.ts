import { toExact } from '../../values/amount';
import {
  compareExact,
  formatExact,
  multiplyExact,
  signOf,
  subtractExact,
} from '../../values/exact';
import { ratio } from '../../values/ratio';
import type { Judge, NotJudged, Subject } from './judge';
import type { WatchFor } from './risk';
import { rungs, worstReached } from './severity';

const NO_PARTS: NotJudged = { missing: 'value-before' };

/**
 * The part of its value in the window before that a customer lost; all of it, if it has lapsed. One
 * that was not ranked before had nothing to lose.
 */
export function judgeFall(
  { signal, thresholds }: WatchFor<'fall-in-value'>,
  judgedBy: string,
): Judge {
  const parts = rungs(thresholds, toExact);
  return {
    signal,
    judge({ customer, before, lapsed }: Subject) {
      if (before === undefined) return undefined;
      const earlier = toExact(before.value);
      const now = lapsed ? 0 : toExact(customer.value);
      const lost = subtractExact(earlier, now);
      if (signOf(lost) <= 0) return undefined;
      if (signOf(earlier) <= 0) return NO_PARTS;
      const severity = worstReached(
        parts,
        (part) => compareExact(lost, multiplyExact(part, earlier)) >= 0,
      );
      if (severity === undefined) return undefined;
      const evidence = {
        before: formatExact(earlier),
        now: formatExact(now),
        lost: formatExact(lost),
        share: ratio(lost, earlier),
      };
      return { signal, severity, judgedBy, evidence, thresholds };
    },
  };
}
