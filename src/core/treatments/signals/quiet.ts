import type { CalendarDate } from '../../values/date-types';
import type { Day } from './days';
import type { Clock, Judge, NotJudged, RiskContext, Subject } from './judge';
import type { WatchFor } from './risk';
import { rungs, worstReached } from './severity';

const NO_DATES: NotJudged = { missing: 'dates' };

/**
 * Days without complaint and contact. A complaint that was found invalid was heard all the same.
 * Where nothing is on record, the days count from the first purchase that is known.
 */
export function judgeQuiet(
  { signal, thresholds }: WatchFor<'quiet'>,
  judgedBy: string,
  { asOf, days }: RiskContext,
): Judge {
  const inDays = rungs(thresholds, Number);
  return { signal, judge, clock };

  function judge(subject: Subject) {
    const start = lastHeard(subject) ?? firstPurchase(subject);
    if (start === undefined) return NO_DATES;
    const severity = worstReached(inDays, (bound) => asOf - start >= bound);
    if (severity === undefined) return undefined;
    const evidence = {
      days: asOf - start,
      since: days.dateOf(start),
      lastContact: dateOrNull(subject.facts?.lastContact),
      lastComplaint: dateOrNull(subject.facts?.lastComplaint),
    };
    return { signal, severity, judgedBy, evidence, thresholds };
  }

  function clock(subject: Subject): Clock | NotJudged {
    const start = lastHeard(subject) ?? firstPurchase(subject);
    return start === undefined ? NO_DATES : { signal, judgedBy, start, rungs: inDays };
  }

  function firstPurchase({ customer, before }: Subject): Day | undefined {
    return earlier(dayOrUndefined(customer.firstDate), dayOrUndefined(before?.firstDate ?? null));
  }

  function dateOrNull(day: Day | undefined): CalendarDate | null {
    return day === undefined ? null : days.dateOf(day);
  }

  function dayOrUndefined(date: CalendarDate | null): Day | undefined {
    return date === null ? undefined : days.of(date);
  }
}

function lastHeard({ facts }: Subject): Day | undefined {
  const { lastContact, lastComplaint } = facts ?? {};
  if (lastContact === undefined || lastComplaint === undefined) return lastContact ?? lastComplaint;
  return Math.max(lastContact, lastComplaint);
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
