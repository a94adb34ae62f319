import { describe, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import type { CalendarDate } from '../values/calendar';
import { daysBetween, plusDays } from '../values/calendar';
import { readCalendarDate } from '../values/calendar-date';
import type { DateWindow } from '../values/window';
import { datedWindow } from '../values/window';

/**
 * The span of as many days that begins `days` later, or earlier where `days` is negative.
 *
 * Throws `invalid-window` for `all`, which has no ends to shift, and where the span would leave the
 * years 1 to 9999; `invalid-option` where `days` is not a whole number.
 *
 * @example
 * shiftedWindow(parseWindow('2025'), -7).text; // '2024-12-25..2025-12-24'
 */
export function shiftedWindow(window: DateWindow, days: number): DateWindow {
  if (window.kind === 'all') {
    throw new PyramidError({
      code: 'invalid-window',
      ...because('all-dates-cannot-be-shifted'),
      received: 'all',
    });
  }
  if (!Number.isSafeInteger(days)) throw notWholeDays(days);
  if (days === 0) return window;
  const [start, end] = [plusDays(window.start, days), plusDays(window.end, days)];
  const last = plusDays(end, -1);
  if (!isInCalendar(start) || !isInCalendar(last)) {
    throw new PyramidError({
      code: 'invalid-window',
      ...because('shifted-out-of-the-calendar', { days }),
      received: window.text,
    });
  }
  return datedWindow('dates', `${start}..${last}`, start, end);
}

/** By how many days both ends were moved; undefined where they were not moved alike, or have none. */
export function daysShifted(from: DateWindow, to: DateWindow): number | undefined {
  if (from.kind === 'all' || to.kind === 'all') return undefined;
  const days = daysBetween(from.start, to.start);
  return days === daysBetween(from.end, to.end) ? days : undefined;
}

function isInCalendar(date: CalendarDate): boolean {
  return readCalendarDate(date, 'UTC') !== undefined;
}

function notWholeDays(days: number): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('not-a-number-of-days'),
    path: 'days',
    expected: 'a whole number, such as 7 or -7',
    received: describe(days),
  });
}
