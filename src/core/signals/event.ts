import { EVENT_KINDS, type EventKind } from '../facts/facts';
import type { CalendarDate } from '../values/calendar';
import { type Measured, signal } from './signal';

export interface Events {
  readonly events: number;
  /** Those among the kinds that occurred. */
  readonly kinds: readonly { readonly kind: EventKind; readonly events: number }[];
  readonly lastDate: CalendarDate;
  /** For how many days an event counts. */
  readonly withinDays: number;
}

/** How many events of the kinds watched were reported and still count. */
export const event = signal({
  id: 'event',
  title: 'events',
  description: 'Something was reported of its operations, finance or personnel.',
  thresholds: {
    in: 'count',
    worse: 'higher',
    of: 'the number of events that still count',
    usual: { watch: 1, warn: 2, act: 3 },
  },
  settings: {
    kinds: {
      kind: 'choices',
      choices: EVENT_KINDS,
      each: 'kind of event',
      title: 'kinds',
      description: 'Which events count.',
    },
    days: {
      kind: 'days',
      least: 1,
      usual: 90,
      title: 'days',
      description: 'For how many days after its own an event counts.',
    },
  },
  needs: ['events'],
  about: 'customer',
  missing: [],
  speaks: ({ events }) => events.length > 0,
  measuring({ kinds, days: withinDays }, { today, days }) {
    return ({ facts }): Measured<number, Events> | undefined => {
      const counting = facts?.events.filter(
        ({ day, kind }) => today - day <= withinDays && kinds.includes(kind),
      );
      if (counting === undefined || counting.length === 0) return undefined;
      return {
        reaches: (count) => counting.length >= count,
        evidence: () => ({
          events: counting.length,
          kinds: EVENT_KINDS.flatMap((kind) => {
            const events = counting.filter((one) => one.kind === kind).length;
            return events === 0 ? [] : [{ kind, events }];
          }),
          lastDate: days.dateOf(counting.reduce((last, { day }) => Math.max(last, day), -Infinity)),
          withinDays,
        }),
      };
    };
  },
});
