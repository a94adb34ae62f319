import { EVENT_KINDS } from '../../policies/signals';
import type { DatedEvent } from './customer-facts';
import type { Judge, RiskContext, Subject } from './judge';
import type { Evidence, WatchFor } from './risk';
import { rungs, worstReached } from './severity';

/** How many events of the kinds watched were reported and still count. */
export function judgeEvents(
  { signal, kinds, days: withinDays, thresholds }: WatchFor<'event'>,
  judgedBy: string,
  { asOf, days }: RiskContext,
): Judge {
  const counts = rungs(thresholds, Number);
  return {
    signal,
    judge({ facts }: Subject) {
      if (facts === undefined) return undefined;
      const counting = facts.events.filter(
        ({ day, kind }) => asOf - day < withinDays && kinds.includes(kind),
      );
      const severity = worstReached(counts, (count) => counting.length >= count);
      if (severity === undefined) return undefined;
      return { signal, severity, judgedBy, evidence: evidence(counting), thresholds };
    },
  };

  function evidence(events: readonly DatedEvent[]): Evidence['event'] {
    return {
      events: events.length,
      kinds: EVENT_KINDS.flatMap((kind) => {
        const ofKind = events.filter((event) => event.kind === kind).length;
        return ofKind === 0 ? [] : [{ kind, events: ofKind }];
      }),
      lastDate: days.dateOf(events.reduce((last, { day }) => Math.max(last, day), -Infinity)),
      withinDays,
    };
  }
}
