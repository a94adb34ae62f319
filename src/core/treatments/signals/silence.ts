import { toExact } from '../../values/amount';
import type { Exact } from '../../values/amount-types';
import { multiplyExact } from '../../values/exact';
import { ratio } from '../../values/ratio';
import type { Clock, Judge, NotJudged, RiskContext, Subject } from './judge';
import type { Evidence, WatchFor } from './risk';
import { type Rung, rungs, worstReached } from './severity';
import { wholeAbove } from './whole-above';

/** Two gaps are the least from which to speak of a habit. */
const LEAST_TRANSACTIONS = 3;

const NO_HABIT: NotJudged = { missing: 'purchases' };
const NO_DATES: NotJudged = { missing: 'dates' };

interface Habit {
  readonly first: number;
  readonly last: number;
  readonly gaps: number;
}

/**
 * Days since the last purchase against the customer's own mean gap. What was bought after the window
 * is not known, so silence is never counted beyond its end.
 */
export function judgeSilence(
  { signal, minimumDays, thresholds }: WatchFor<'silence'>,
  judgedBy: string,
  { salesUntil, days }: RiskContext,
): Judge {
  const multiples = rungs(thresholds, toExact);
  return { signal, judge, clock };

  function judge(subject: Subject) {
    const habit = habitOf(subject);
    if ('missing' in habit) return habit;
    const elapsed = salesUntil - habit.last;
    if (elapsed < minimumDays) return undefined;
    const severity = worstReached(multiples, (times) => elapsed >= daysUntil(times, habit));
    if (severity === undefined) return undefined;
    return { signal, severity, judgedBy, evidence: evidence(habit, elapsed), thresholds };
  }

  function clock(subject: Subject): Clock | NotJudged {
    const habit = habitOf(subject);
    if ('missing' in habit) return habit;
    const inDays = multiples.map(
      ({ severity, bound }): Rung<number> => ({
        severity,
        bound: Math.max(daysUntil(bound, habit), minimumDays),
      }),
    );
    return { signal, judgedBy, start: habit.last, rungs: inDays };
  }

  function habitOf({ customer }: Subject): Habit | NotJudged {
    const { transactions, firstDate, lastDate } = customer;
    if (transactions < LEAST_TRANSACTIONS) return NO_HABIT;
    if (firstDate === null || lastDate === null) return NO_DATES;
    if (firstDate === lastDate) return NO_HABIT;
    return { first: days.of(firstDate), last: days.of(lastDate), gaps: transactions - 1 };
  }

  function evidence({ first, last, gaps }: Habit, elapsed: number): Evidence['silence'] {
    const span = toExact(last - first);
    return {
      lastDate: days.dateOf(last),
      until: days.dateOf(salesUntil),
      days: elapsed,
      transactions: gaps + 1,
      meanGap: ratio(span, toExact(gaps)),
      times: ratio(multiplyExact(toExact(elapsed), toExact(gaps)), span),
    };
  }
}

/** The least whole number of days that is at least so many mean gaps. */
function daysUntil(times: Exact, { first, last, gaps }: Habit): number {
  return wholeAbove(multiplyExact(times, toExact(last - first)), gaps);
}
