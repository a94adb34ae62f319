import { checkResult } from '../issues/options';
import { because } from '../issues/reasons';
import { type CalendarDate, daysBetween, plusDays, plusMonths } from './calendar';
import {
  type DatedWindow,
  type DateWindow,
  datedWindow,
  parseWindow,
  readWindow,
  windowError,
} from './window';

/**
 * The span of the same kind just before: the year before a year, the n months before n months, and
 * for two dates as many days. Throws `invalid-window` for `all`, which has nothing before it.
 */
export function previousWindow(input: DateWindow): DatedWindow {
  const window = readWindow(input);
  switch (window.kind) {
    case 'all':
      throw windowError(because('nothing-before-all-dates'), 'all');
    case 'year':
      return monthsBefore(window, 12, (start) => start.slice(0, 4));
    case 'quarter':
      return monthsBefore(window, 3, quarterText);
    case 'month':
      return monthsBefore(window, 1, (start) => start.slice(0, 7));
    case 'fiscal-year':
      return monthsBefore(window, 12, () => `FY${Number(window.text.slice(2)) - 1}`);
    case 'dates':
      return daysBefore(window);
    default:
      return parseWindow(window.text, { asOf: window.start }) as DatedWindow;
  }
}

function monthsBefore(
  window: DatedWindow,
  months: number,
  text: (start: CalendarDate) => string,
): DatedWindow {
  const start = plusMonths(window.start, -months);
  return datedWindow(window.kind, text(start), start, window.start);
}

function quarterText(start: CalendarDate): string {
  return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
}

function daysBefore(window: DatedWindow): DatedWindow {
  const start = plusDays(window.start, -daysBetween(window.start, window.end));
  const text = `${start}..${plusDays(window.start, -1)}`;
  return datedWindow('dates', text, start, window.start);
}

const MONTHS = { year: 12, quarter: 3, month: 1, 'fiscal-year': 12 } as const;

/** The last date that is in a window, `2025-12-31` for `2025`: its `end` is the day after it. */
export function lastDateOf(window: DatedWindow): CalendarDate {
  checkResult(window, 'window', { fields: ['end'], by: 'parseWindow' });
  return plusDays(window.end, -1);
}

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
