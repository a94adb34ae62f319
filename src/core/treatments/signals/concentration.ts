import { toExact } from '../../values/amount';
import { compareExact, formatExact, multiplyExact } from '../../values/exact';
import { ratio } from '../../values/ratio';
import type { Judge, RiskContext, Subject } from './judge';
import type { WatchFor } from './risk';
import { rungs, worstReached } from './severity';

/** How much of the value of all customers one of them holds. The total is above 0. */
export function judgeConcentration(
  { signal, thresholds }: WatchFor<'concentration'>,
  judgedBy: string,
  { pyramid }: RiskContext,
): Judge {
  const total = toExact(pyramid.summary.whole.value);
  const rungsInValue = rungs(thresholds, (part) => multiplyExact(toExact(part), total));
  return {
    signal,
    judge({ customer }: Subject) {
      const value = toExact(customer.value);
      const severity = worstReached(rungsInValue, (bound) => compareExact(value, bound) >= 0);
      if (severity === undefined) return undefined;
      const evidence = {
        value: formatExact(value),
        total: formatExact(total),
        share: ratio(value, total),
      };
      return { signal, severity, judgedBy, evidence, thresholds };
    },
  };
}
