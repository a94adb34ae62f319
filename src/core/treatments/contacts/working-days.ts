import type { BusinessCalendar } from '../../values/business-calendar';
import { readBusinessCalendar } from '../../values/business-calendar-schema';
import { daysBetween, plusDays } from '../../values/calendar';
import type { CalendarDate } from '../../values/date-types';

export interface PlanDay {
  readonly date: CalendarDate;
  readonly isWorking: boolean;
}

const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];
const A_MONDAY: CalendarDate = '2024-01-01';

/**
 * The days from a date on, each with whether people work. People make visits, so without a calendar
 * they work Monday to Friday. Throws `invalid-option` for a calendar that is wrong.
 */
export function planDays(
  start: CalendarDate,
  count: number,
  calendar: BusinessCalendar | undefined,
): PlanDay[] {
  const given = calendar === undefined ? undefined : readBusinessCalendar(calendar);
  const workingDays = new Set(given?.workingDays ?? MONDAY_TO_FRIDAY);
  const holidays = new Set<string>(given?.holidays);
  const first = daysBetween(A_MONDAY, start);
  return Array.from({ length: count }, (_, day) => {
    const date = plusDays(start, day);
    return { date, isWorking: workingDays.has(weekday(first + day)) && !holidays.has(date) };
  });
}

/** 1 Monday … 7 Sunday, so many days after a Monday, or before it. */
function weekday(days: number): number {
  return (((days % 7) + 7) % 7) + 1;
}
