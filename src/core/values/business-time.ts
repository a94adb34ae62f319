import { PyramidError } from '../issues/issue';
import { BLOCK, blockOf, makeBlock, openFrom, whenWorked, workedIn } from './business-block';
import type { BusinessCalendar } from './business-calendar';
import { readBusinessCalendar } from './business-calendar-schema';
import { openingsByDay } from './business-openings';
import { YEARS_TO } from './instant';
import { type Instant, remembered } from './instant-zone';

/** Time that counts only while people work. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface BusinessTime {
  /** Whether people work at an instant. */
  isOpen(instant: Instant): boolean;
  /** The instant itself where people work, else when they next begin. */
  nextOpening(instant: Instant): Instant;
  /**
   * The first instant by which so many minutes of work have passed: the end of a working day, not
   * the beginning of the next. Throws `invalid-option` for less than 0 and beyond the year 9999.
   */
  addMinutes(instant: Instant, minutes: number): Instant;
  /** Minutes of work from `start` to `end`; negative where `end` is before. */
  minutesBetween(start: Instant, end: Instant): number;
  /** The same in milliseconds, which are whole. */
  millisecondsBetween(start: Instant, end: Instant): number;
}

/**
 * Business time by a calendar; without one, all time is business time. It is working time whenever
 * the clocks in the calendar's zone show a working day and a time in its hours, so that the night
 * on which the clocks change is an hour shorter or longer, and an hour shown twice counts twice.
 * Throws `invalid-option` where the calendar is not valid.
 *
 * @example
 * const time = businessTime({ timeZone: 'Asia/Shanghai', hours: { from: '09:00', to: '18:00' } });
 * const friday = Date.parse('2025-08-01T17:00:00+08:00');
 * const monday = time.addMinutes(friday, 120);
 * formatInstant(monday, 'Asia/Shanghai'); // '2025-08-04T10:00:00+08:00'
 * time.minutesBetween(friday, monday); // 120
 */
export function businessTime(calendar?: BusinessCalendar): BusinessTime {
  return calendar === undefined ? aroundTheClock : byCalendar(readBusinessCalendar(calendar));
}

const MINUTE = 60_000;

const aroundTheClock: BusinessTime = {
  isOpen: () => true,
  nextOpening: (instant) => instant,
  addMinutes: (instant, minutes) => withinYears(instant + millisecondsOf(minutes)),
  minutesBetween: (start, end) => (end - start) / MINUTE,
  millisecondsBetween: (start, end) => end - start,
};

function byCalendar(calendar: BusinessCalendar): BusinessTime {
  const openingsOf = openingsByDay(calendar);
  const blockAt = remembered((number: number) => makeBlock(number, openingsOf));

  const nextOpening = (instant: Instant): Instant => {
    for (let number = blockOf(instant); ; number++) {
      const open = openFrom(blockAt(number), instant);
      if (open !== undefined) return withinYears(open);
      withinYears(number * BLOCK);
    }
  };

  const millisecondsBetween = (start: Instant, end: Instant): number => {
    if (end < start) return 0 - millisecondsBetween(end, start);
    const last = blockOf(end);
    let passed = workedIn(blockAt(last), end) - workedIn(blockAt(blockOf(start)), start);
    for (let number = blockOf(start); number < last; number++) passed += blockAt(number).worked;
    return passed;
  };

  return {
    isOpen: (instant) => nextOpening(instant) === instant,
    nextOpening,
    addMinutes(instant, minutes) {
      const added = millisecondsOf(minutes);
      if (added === 0) return instant;
      withinYears(instant + added);
      let number = blockOf(instant);
      let ahead = workedIn(blockAt(number), instant) + added;
      for (; ahead > blockAt(number).worked; number++) {
        ahead -= blockAt(number).worked;
        withinYears(number * BLOCK);
      }
      return withinYears(whenWorked(blockAt(number), ahead));
    },
    minutesBetween: (start, end) => millisecondsBetween(start, end) / MINUTE,
    millisecondsBetween,
  };
}

function millisecondsOf(minutes: number): number {
  if (minutes >= 0 && minutes < Number.POSITIVE_INFINITY) return Math.round(minutes * MINUTE);
  throw new PyramidError({
    code: 'invalid-option',
    message: 'not a time to add',
    path: 'minutes',
    expected: 'a number of minutes from 0',
    received: String(minutes),
  });
}

function withinYears(instant: Instant): Instant {
  if (instant < YEARS_TO) return instant;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'so many minutes of work lead beyond the year 9999',
    path: 'minutes',
    expected: 'a time that can be a due time',
  });
}
