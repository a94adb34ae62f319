import { type CalendarDate, calendarDate, daysBetween, plusDays } from './calendar';
import { type DatedWindow, datedWindow } from './window';

/** Days from the Monday of its week to a date. */
export function daysSinceMonday(date: CalendarDate): number {
  return (((daysBetween('2001-01-01', date) % 7) + 7) % 7) as number;
}

/** A week of ISO 8601, from Monday to Sunday: the first of a year is the one with 4 January. */
export function weekWindow(year: number, week: number): DatedWindow | undefined {
  const fourth = calendarDate(year, 1, 4);
  if (fourth === undefined || week < 1) return undefined;
  const start = plusDays(fourth, 7 * (week - 1) - daysSinceMonday(fourth));
  // The year of a week is that of its Thursday: so a 53rd week may be none of this year.
  if (Number(plusDays(start, 3).slice(0, 4)) !== year) return undefined;
  return datedWindow('week', weekText(start), start, plusDays(start, 7));
}

/** `2025-W07` for the week that begins on a Monday. */
export function weekText(monday: CalendarDate): string {
  const thursday = plusDays(monday, 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01` as CalendarDate, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
