import { daysBetween, plusDays, plusMonths } from './calendar';
import type { CalendarDate, DateWindow } from './date-types';

const MONTHS = { year: 12, quarter: 3, month: 1, 'fiscal-year': 12 } as const;

/** Last date of the window of the same kind that comes `count` windows later; null for all dates. */
export function lastDateLater(window: DateWindow, count: number): CalendarDate | null {
  if (window.kind === 'all') return null;
  return plusDays(endLater(window, count), -1);
}

function endLater(window: Exclude<DateWindow, { kind: 'all' }>, count: number): CalendarDate {
  switch (window.kind) {
    case 'year':
    case 'quarter':
    case 'month':
    case 'fiscal-year':
      return plusMonths(window.end, MONTHS[window.kind] * count);
    case 'last-months':
      return plusMonths(window.end, Number(/\d+/.exec(window.text)?.[0]) * count);
    default:
      return plusDays(window.end, daysBetween(window.start, window.end) * count);
  }
}
