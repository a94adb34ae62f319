import { PyramidError } from '../issues/issue';
import { plusDays, plusMonths } from './calendar';
import { calendarDate, readCalendarDate } from './calendar-date';
import type { CalendarDate, DatedWindow, DateWindow, WholeWindow } from './date-types';

/** What some texts need besides themselves. Nothing here reads the clock. */
export interface WindowContext {
  /** Today, for `last-12-months`: the first date after the window. */
  readonly asOf?: string;
  /** Month in which the fiscal year begins, 1 to 12, for `FY2025`. */
  readonly fiscalYearStart?: number;
}

export const WHOLE_WINDOW: WholeWindow = { kind: 'all', text: 'all', start: null, end: null };

const FORMS =
  '2025, 2025-Q3, 2025-07, FY2025, 2025-01-01..2025-06-30, last-12-months, last-4-weeks, last-90-days or all';

/** A window from its text, in which both ends are inclusive. Throws `invalid-window`. */
export function parseWindow(text: string, context: WindowContext = {}): DateWindow {
  if (text === 'all') return WHOLE_WINDOW;
  for (const [pattern, read] of READERS) {
    const parts = pattern.exec(text);
    if (parts !== null) return read(parts, context);
  }
  throw windowError('not a window', text, FORMS);
}

type Parts = readonly (string | undefined)[];

const READERS: readonly (readonly [
  RegExp,
  (parts: Parts, context: WindowContext) => DateWindow,
])[] = [
  [/^(\d{4})$/, ([text = '']) => months('year', text, firstOf(text, text, 1), 12)],
  [
    /^(\d{4})-Q([1-4])$/i,
    ([text = '', year, quarter]) =>
      months('quarter', text.toUpperCase(), firstOf(text, year, Number(quarter) * 3 - 2), 3),
  ],
  [
    /^(\d{4})-(\d{2})$/,
    ([text = '', year, month]) => months('month', text, firstOf(text, year, Number(month)), 1),
  ],
  [/^FY(\d{4})$/i, ([text = '', year], context) => fiscalYear(text.toUpperCase(), year, context)],
  [/^([^.]+)\.\.([^.]+)$/, ([text = '', first, last]) => dates(text, first, last)],
  [
    /^last-([1-9]\d{0,4})-(month|week|day)s?$/i,
    ([text = '', count, unit], context) => last(text, Number(count), unit, context),
  ],
];

function months(
  kind: DatedWindow['kind'],
  text: string,
  start: CalendarDate,
  count: number,
): DatedWindow {
  return datedWindow(kind, text, start, plusMonths(start, count));
}

function firstOf(text: string, year: string | undefined, month: number): CalendarDate {
  const date = calendarDate(Number(year), month, 1);
  if (date !== undefined) return date;
  const unit = month >= 1 && month <= 12 ? 'year' : 'month';
  throw windowError(`there is no such ${unit}`, text, FORMS);
}

/** Named after the calendar year in which it ends. */
function fiscalYear(text: string, year: string | undefined, context: WindowContext): DateWindow {
  const month = context.fiscalYearStart;
  if (month === undefined) {
    throw windowError('a fiscal year needs the month in which it begins', text, undefined, {
      hint: 'Give fiscalYearStart (--fiscal-year-start), 1 to 12.',
    });
  }
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw new PyramidError({
      code: 'invalid-option',
      message: 'not a month',
      path: 'fiscalYearStart',
      expected: 'a whole number from 1 to 12',
      received: String(month),
    });
  }
  const startYear = month === 1 ? Number(year) : Number(year) - 1;
  return months('fiscal-year', text, firstOf(text, String(startYear), month), 12);
}

function dates(text: string, first = '', last = ''): DateWindow {
  const start = readBound(text, first);
  const lastDate = readBound(text, last);
  if (lastDate < start) throw windowError('the window ends before it begins', text);
  return datedWindow('dates', text, start, plusDays(lastDate, 1));
}

function readBound(text: string, bound: string): CalendarDate {
  const date = bound.length === 10 ? readCalendarDate(bound, 'UTC') : undefined;
  if (date === undefined) {
    throw windowError(`${JSON.stringify(bound)} is not a date`, text, 'YYYY-MM-DD..YYYY-MM-DD');
  }
  return date;
}

function last(text: string, count: number, unit = '', context: WindowContext): DateWindow {
  const end = asOfDate(text, context);
  const word = unit.toLowerCase();
  const named = `last-${count}-${word}s`;
  if (word === 'month') return datedWindow('last-months', named, plusMonths(end, -count), end);
  return word === 'week'
    ? datedWindow('last-weeks', named, plusDays(end, -7 * count), end)
    : datedWindow('last-days', named, plusDays(end, -count), end);
}

function asOfDate(text: string, context: WindowContext): CalendarDate {
  if (context.asOf === undefined) {
    throw windowError('the window counts back from a date that was not given', text, undefined, {
      hint: 'Give asOf (--as-of), such as 2025-12-31.',
    });
  }
  return readAsOf(context.asOf);
}

/** The day that stands for today. Throws `invalid-option`. */
export function readAsOf(asOf: string): CalendarDate {
  const date = asOf.length === 10 ? readCalendarDate(asOf, 'UTC') : undefined;
  if (date !== undefined) return date;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'not a date',
    path: 'asOf',
    expected: 'YYYY-MM-DD',
    received: asOf,
  });
}

/** A window from its ends. Throws `invalid-window` where it begins before the calendar does. */
export function datedWindow(
  kind: DatedWindow['kind'],
  text: string,
  start: CalendarDate,
  end: CalendarDate,
): DatedWindow {
  if (start < '0001-01-01') throw windowError('the window begins before the year 1', text);
  return { kind, text, start, end };
}

export function windowError(
  message: string,
  received: string,
  expected?: string,
  extra: { hint?: string } = {},
): PyramidError {
  return new PyramidError({
    code: 'invalid-window',
    message,
    received,
    ...(expected === undefined ? {} : { expected }),
    ...extra,
  });
}
