import type { BusinessCalendar } from './business-calendar';
import { daysBetween } from './calendar';
import { readCalendarDate } from './calendar-date';
import { DAY, type DayNumber, type Instant, type OffsetSpan, zoneClock } from './instant-zone';

/** A stretch of working time, `end` not included. */
export interface Opening {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The working time within each day of UTC, in order. It is working time whenever the clocks in the
 * calendar's zone show a working day and a time in its hours: nothing else decides what becomes of
 * hours that the clocks skip or show twice, and each stretch between two changes of the clocks is
 * plain arithmetic.
 */
export function openingsByDay(calendar: BusinessCalendar): (day: DayNumber) => readonly Opening[] {
  const clock = zoneClock(calendar.timeZone);
  const from = millisecondsOf(calendar.hours?.from ?? '00:00');
  const to = millisecondsOf(calendar.hours?.to ?? '24:00');
  const isWorkingDay = workingDays(calendar);

  function* openingsIn({ start, end, ahead }: OffsetSpan): Generator<Opening> {
    const lastDay = Math.floor((end - 1 + ahead) / DAY);
    for (let day = Math.floor((start + ahead) / DAY); day <= lastDay; day++) {
      if (!isWorkingDay(day)) continue;
      const midnight = day * DAY - ahead;
      const opening = {
        start: Math.max(start, midnight + from),
        end: Math.min(end, midnight + to),
      };
      if (opening.start < opening.end) yield opening;
    }
  }

  return (day) => clock.spansOf(day).flatMap((span) => [...openingsIn(span)]);
}

function workingDays({ workingDays = MONDAY_TO_FRIDAY, holidays = [] }: BusinessCalendar) {
  const weekdays = new Set(workingDays);
  const closed = new Set(holidays.map(dayOf));
  return (day: DayNumber): boolean => weekdays.has(weekdayOf(day)) && !closed.has(day);
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** 1 Monday … 7 Sunday; day 0, 1970-01-01, was a Thursday. */
function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function dayOf(text: string): DayNumber {
  const date = readCalendarDate(text, 'UTC');
  return date === undefined ? Number.NaN : daysBetween('1970-01-01', date);
}

/** Of the day, from `HH:MM`. */
function millisecondsOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}
