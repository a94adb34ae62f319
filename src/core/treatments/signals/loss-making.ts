import { toExact } from '../../values/amount';
import { compareExact, multiplyExact, signOf } from '../../values/exact';
import { ratio } from '../../values/ratio';
import type { Judge, NotJudged, RiskContext, Subject } from './judge';
import type { WatchFor } from './risk';
import { rungs, worstReached } from './severity';

const NO_PROFIT: NotJudged = { missing: 'profit' };
const NO_REVENUE: NotJudged = { missing: 'revenue' };

/**
 * High in revenue, negative in profit. Among the best share c of N customers by revenue are those
 * with (rank − 1) / N < c, as at a cutoff.
 */
export function judgeLossMaking(
  { signal, thresholds }: WatchFor<'loss-making'>,
  judgedBy: string,
  { rankByRevenue }: RiskContext,
): Judge {
  const parts = rungs(thresholds, toExact);
  return {
    signal,
    judge({ customer }: Subject) {
      const { profit, revenue } = customer;
      if (profit === null) return NO_PROFIT;
      if (signOf(toExact(profit)) >= 0) return undefined;
      if (revenue === null) return NO_REVENUE;
      const { rank, of } = rankByRevenue(customer);
      const above = toExact(rank - 1);
      const all = toExact(of);
      const severity = worstReached(
        parts,
        (part) => compareExact(above, multiplyExact(part, all)) < 0,
      );
      if (severity === undefined) return undefined;
      const position = ratio(above, all);
      const evidence = { revenue, profit, rankByRevenue: rank, of, position };
      return { signal, severity, judgedBy, evidence, thresholds };
    },
  };
}
