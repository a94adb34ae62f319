import type { BusinessCalendar } from './business-calendar';
import { hoursOfDays } from './hours';
import {
  DAY,
  type DayNumber,
  type Instant,
  type OffsetSpan,
  remembered,
  zoneClock,
} from './instant';

/** A stretch of working time, `end` not included. */
export interface Opening {
  readonly start: Instant;
  readonly end: Instant;
}

/** A stretch of a day as clocks show it, in milliseconds from its midnight. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The working time within each day of UTC, in order. It is working time whenever the clocks in the
 * calendar's zone show a working day and a time in its hours: nothing else decides what becomes of
 * hours that the clocks skip or show twice, and each stretch between two changes of the clocks is
 * plain arithmetic.
 */
export function openingsByDay(calendar: BusinessCalendar): (day: DayNumber) => readonly Opening[] {
  const clock = zoneClock(calendar.timeZone);
  const shownOn = remembered(stretchesShown(calendar));

  function* openingsIn({ start, end, ahead }: OffsetSpan): Generator<Opening> {
    const lastDay = Math.floor((end - 1 + ahead) / DAY);
    for (let day = Math.floor((start + ahead) / DAY); day <= lastDay; day++) {
      const midnight = day * DAY - ahead;
      for (const { from, to } of shownOn(day)) {
        const opening = {
          start: Math.max(start, midnight + from),
          end: Math.min(end, midnight + to),
        };
        if (opening.start < opening.end) yield opening;
      }
    }
  }

  return (day) => clock.spansOf(day).flatMap((span) => [...openingsIn(span)]);
}

/**
 * The working time that clocks show on a day, in order and without overlaps: what begins on it, up
 * to midnight, and what is left of the night before.
 */
function stretchesShown(calendar: BusinessCalendar): (day: DayNumber) => readonly Stretch[] {
  const blocksOn = hoursOfDays(calendar);
  return (day) => {
    const night = blocksOn(day - 1).map(({ from, to }) => ({ from: from - DAY, to: to - DAY }));
    return joined(
      [...night, ...blocksOn(day)]
        .map(({ from, to }) => ({ from: Math.max(from, 0), to: Math.min(to, DAY) }))
        .filter(({ from, to }) => from < to)
        .sort((a, b) => a.from - b.from),
    );
  };
}

/** Stretches in order, those that meet or overlap in one: a night may reach into a day made up. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const { from, to } of stretches) {
    const last = apart.at(-1);
    if (last === undefined || from > last.to) apart.push({ from, to });
    else if (to > last.to) apart.splice(-1, 1, { from: last.from, to });
  }
  return apart;
}

/** Whether people begin to work on a day. */
export function workingDays(calendar: BusinessCalendar): (day: DayNumber) => boolean {
  const blocksOn = hoursOfDays(calendar);
  return (day) => blocksOn(day).length > 0;
}
