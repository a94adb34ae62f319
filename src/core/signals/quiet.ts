import type { Day, Days } from '../facts/facts';
import type { CalendarDate } from '../values/calendar';
import { elapsing, type Measured, type NotMeasured, type Subject, signal } from './signal';

export interface Quiet {
  readonly days: number;
  /** The later of the two dates below, or where there is neither, its first known purchase. */
  readonly since: CalendarDate;
  readonly lastContact: CalendarDate | null;
  readonly lastComplaint: CalendarDate | null;
}

const NO_DATES = { missing: 'dates' } as const;

/**
 * Days without complaint and contact. A complaint that was found invalid was heard all the same.
 * Where nothing is on record, the days count from the first purchase that is known.
 */
export const quiet = signal({
  id: 'quiet',
  title: 'quiet',
  description: 'Nothing has been heard of it: neither praise nor blame.',
  thresholds: {
    in: 'days',
    worse: 'higher',
    of: 'the days without complaint and contact',
    usual: { watch: 30, warn: 60, act: 90 },
  },
  settings: {},
  needs: ['contacts', 'complaints'],
  about: 'customer',
  ofClosed: false,
  missing: ['dates'],
  measuring(_, { today, days }) {
    const daysTo = (bound: number): number => bound;
    const dateOf = (day: Day | undefined) => (day === undefined ? null : days.dateOf(day));
    return (subject): Measured<number, Quiet> | NotMeasured<'dates'> => {
      const start = lastHeard(subject) ?? firstPurchase(subject, days);
      if (start === undefined) return NO_DATES;
      return elapsing({ start, daysTo }, today, () => ({
        days: today - start,
        since: days.dateOf(start),
        lastContact: dateOf(subject.facts?.lastContact),
        lastComplaint: dateOf(subject.facts?.lastComplaint),
      }));
    };
  },
});

function lastHeard({ facts }: Subject): Day | undefined {
  const { lastContact, lastComplaint } = facts ?? {};
  if (lastContact === undefined || lastComplaint === undefined) return lastContact ?? lastComplaint;
  return Math.max(lastContact, lastComplaint);
}

/** Of one who has no purchase, or whose orders are not counted, the first transaction. */
function firstPurchase({ customer, before }: Subject, days: Days): Day | undefined {
  const windows = before === undefined ? [customer] : [customer, before];
  const dates = (of: 'firstPurchase' | 'firstDate'): readonly CalendarDate[] =>
    windows.flatMap((one) => one[of] ?? []);
  const known = dates('firstPurchase');
  const first = (known.length > 0 ? known : dates('firstDate')).map(days.of);
  return first.length === 0 ? undefined : Math.min(...first);
}
