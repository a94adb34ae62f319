import { describe, invalidOption, PyramidError } from '../issues/issue';
import { isRecord, type OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import {
  type CalendarDate,
  calendarDate,
  plusDays,
  plusMonths,
  readCalendarDate,
} from './calendar';

/** Half-open span of calendar dates: `start` is in, `end` is not. */
export interface DatedWindow {
  readonly kind:
    | 'year'
    | 'quarter'
    | 'month'
    | 'fiscal-year'
    | 'last-months'
    | 'last-weeks'
    | 'last-days'
    | 'dates';
  /** The window in words that `parseWindow` reads, inclusive at both ends: `2025-Q3`. */
  readonly text: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface WholeWindow {
  readonly kind: 'all';
  readonly text: 'all';
  readonly start: null;
  readonly end: null;
}

export type DateWindow = DatedWindow | WholeWindow;

/** What some texts need besides themselves. Nothing here reads the clock. */
export interface WindowContext {
  /** Today, for `last-12-months`: the first date after the window. */
  readonly asOf?: string | undefined;
  /** Month in which the fiscal year begins, 1 to 12, for `FY2025`. */
  readonly fiscalYearStart?: number | undefined;
}

/** The names of these, for whoever checks options that have them. */
export const WINDOW_CONTEXT: OptionNames<WindowContext> = { asOf: true, fiscalYearStart: true };

export const WHOLE_WINDOW: WholeWindow = { kind: 'all', text: 'all', start: null, end: null };

const FORMS =
  '2025, 2025-Q3, 2025-07, FY2025, 2025-01-01..2025-06-30, last-12-months, last-4-weeks, last-90-days or all';

/** A window from its text, in which both ends are inclusive. Throws `invalid-window`. */
export function parseWindow(text: string, context: WindowContext = {}): DateWindow {
  if (text === 'all') return WHOLE_WINDOW;
  if (typeof text !== 'string') throw notAWindow(text);
  for (const [pattern, read] of READERS) {
    const parts = pattern.exec(text);
    if (parts !== null) return read(parts, context);
  }
  throw notAWindow(text);
}

/** A window from its text, or one already read, checked for callers whom the types do not hold back. */
export function readWindow(input: DateWindow | string, context: WindowContext = {}): DateWindow {
  if (typeof input === 'string') return parseWindow(input, context);
  if (!isRecord(input)) throw notAWindow(input);
  const { kind, text, start, end } = input as DatedWindow;
  if ((kind as string) === 'all') return WHOLE_WINDOW;
  const isDated = KINDS.includes(kind) && typeof text === 'string' && isDate(start) && isEnd(end);
  if (!isDated) throw notAWindow(input);
  if (end.length === start.length && end < start) {
    throw windowError(because('window-ends-before-it-begins'), `${start}..${end}`);
  }
  return { kind, text, start, end };
}

const KINDS: readonly DatedWindow['kind'][] = [
  'year',
  'quarter',
  'month',
  'fiscal-year',
  'last-months',
  'last-weeks',
  'last-days',
  'dates',
];

/** Whether a value from outside is a date of the calendar, `YYYY-MM-DD`. */
export function isDate(input: unknown): input is CalendarDate {
  return (
    typeof input === 'string' && input.length === 10 && readCalendarDate(input, 'UTC') !== undefined
  );
}

/** The end is not in the window, so that of the last year stands beyond the calendar. */
function isEnd(input: unknown): input is CalendarDate {
  return isDate(input) || input === '10000-01-01';
}

function notAWindow(input: unknown): PyramidError {
  return windowError(because('not-a-window'), describe(input), FORMS);
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
  throw windowError(because('no-such-time', { unit }), text, FORMS);
}

/** Named after the calendar year in which it ends. */
function fiscalYear(text: string, year: string | undefined, context: WindowContext): DateWindow {
  const month = context.fiscalYearStart;
  if (month === undefined) {
    throw windowError(because('fiscal-year-without-its-first-month'), text);
  }
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw invalidOption(
      'fiscalYearStart',
      because('not-a-month'),
      'a whole number from 1 to 12',
      describe(month),
    );
  }
  const startYear = month === 1 ? Number(year) : Number(year) - 1;
  return months('fiscal-year', text, firstOf(text, String(startYear), month), 12);
}

function dates(text: string, first = '', last = ''): DateWindow {
  const start = readBound(text, first);
  const lastDate = readBound(text, last);
  if (lastDate < start) throw windowError(because('window-ends-before-it-begins'), text);
  return datedWindow('dates', text, start, plusDays(lastDate, 1));
}

function readBound(text: string, bound: string): CalendarDate {
  if (isDate(bound)) return bound;
  throw windowError(because('bound-is-no-date', { bound }), text, 'YYYY-MM-DD..YYYY-MM-DD');
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
    throw windowError(because('counts-back-from-no-date'), text);
  }
  return readAsOf(context.asOf);
}

/** The day that stands for today. Throws `invalid-option`. */
export function readAsOf(asOf: string): CalendarDate {
  if (isDate(asOf)) return asOf;
  throw invalidOption('asOf', because('not-a-date'), 'YYYY-MM-DD', describe(asOf));
}

/** A window from its ends. Throws `invalid-window` where it begins before the calendar does. */
export function datedWindow(
  kind: DatedWindow['kind'],
  text: string,
  start: CalendarDate,
  end: CalendarDate,
): DatedWindow {
  if (start < '0001-01-01') throw windowError(because('window-before-the-year-1'), text);
  return { kind, text, start, end };
}

export function windowError(
  why: ReturnType<typeof because>,
  received: string,
  expected?: string,
): PyramidError {
  return new PyramidError({
    code: 'invalid-window',
    ...why,
    received,
    ...(expected !== undefined && { expected }),
  });
}
