import { describe, invalidOption, type PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import {
  type CalendarDate,
  calendarDate,
  plusDays,
  plusMonths,
  readCalendarDate,
} from './calendar';
import { fiscalToDate, fiscalWindow, isInRetailYears } from './fiscal-year';
import { weekWindow } from './iso-week';
import { retailToDate, retailWindow, retailYearOf } from './retail-year';
import {
  type DatedWindow,
  type DateWindow,
  datedWindow,
  WHOLE_WINDOW,
  WINDOW_KINDS,
  type WindowContext,
  windowError,
} from './window';

const FORMS =
  '2025, 2025-H1, 2025-Q3, 2025-07, 2025-W07, FY2025, FY2025-H1, FY2025-Q1, FY2025-M03, ytd, fytd, 2025-01-01..2025-06-30, last-12-months, last-4-weeks, last-90-days or all';

/** A window from its text, in which both ends are inclusive. Throws `invalid-window`. */
export function parseWindow(text: string, context: WindowContext = {}): DateWindow {
  if (text === 'all') return WHOLE_WINDOW;
  if (typeof text !== 'string') throw notAWindow(text);
  if (!isRecord(context)) throw notOptions(context);
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
  const { kind, text, start, end, retail } = input as DatedWindow;
  if ((kind as string) === 'all') return WHOLE_WINDOW;
  const isKind = WINDOW_KINDS.includes(kind) && typeof text === 'string';
  if (!isKind || !isDate(start) || !isEnd(end)) throw notAWindow(input);
  if (kind.startsWith('retail-') !== isRecord(retail)) throw notAWindow(input);
  if (end.length === start.length && end < start) {
    throw windowError(because('window-ends-before-it-begins'), `${start}..${end}`);
  }
  return { kind, text, start, end, ...(retail && { retail }) };
}

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

function notOptions(context: unknown): PyramidError {
  return invalidOption('context', because('not-options'), 'an object', describe(context));
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
    /^(\d{4})-H([12])$/i,
    ([text = '', year, half]) =>
      months('half-year', text.toUpperCase(), firstOf(text, year, Number(half) * 6 - 5), 6),
  ],
  [
    /^(\d{4})-Q([1-4])$/i,
    ([text = '', year, quarter]) =>
      months('quarter', text.toUpperCase(), firstOf(text, year, Number(quarter) * 3 - 2), 3),
  ],
  [
    /^(\d{4})-(\d{2})$/,
    ([text = '', year, month]) => months('month', text, firstOf(text, year, Number(month)), 1),
  ],
  [
    /^(\d{4})-W(\d{2})$/i,
    ([text = '', year, week]) => weekWindow(Number(year), Number(week)) ?? refuseTime('week', text),
  ],
  [
    /^FY(\d{4})(?:-(H[12]|Q[1-4]|M(?:0[1-9]|1[0-2])))?$/i,
    ([, year, part = ''], context) => ofFiscalYear(Number(year), part.toUpperCase(), context),
  ],
  [/^ytd$/i, (_, context) => yearToDate(context)],
  [/^fytd$/i, (_, context) => fiscalYearToDate(context)],
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
  return date ?? refuseTime(month >= 1 && month <= 12 ? 'year' : 'month', text);
}

function refuseTime(unit: 'year' | 'month' | 'week', text: string): never {
  throw windowError(because('no-such-time', { unit }), text, FORMS);
}

function ofFiscalYear(year: number, part: string, context: WindowContext): DatedWindow {
  return isInRetailYears(context)
    ? retailWindow(year, part, retailYearOf(context))
    : fiscalWindow(year, part, context);
}

function yearToDate(context: WindowContext): DatedWindow {
  const end = asOfDate('ytd', context);
  return toDate('year-to-date', 'ytd', `${end.slice(0, 4)}-01-01` as CalendarDate, end);
}

function fiscalYearToDate(context: WindowContext): DatedWindow {
  const end = asOfDate('fytd', context);
  if (!isInRetailYears(context)) {
    return toDate('fiscal-to-date', 'fytd', fiscalToDate(end, context), end);
  }
  const retail = retailYearOf(context);
  return { ...toDate('retail-to-date', 'fytd', retailToDate(end, retail), end), retail };
}

/** Up to the day before today: on the first day of a year there is none yet. */
function toDate(
  kind: DatedWindow['kind'],
  text: string,
  start: CalendarDate,
  end: CalendarDate,
): DatedWindow {
  if (start === end) throw windowError(because('year-has-only-begun', { asOf: end }), text);
  return datedWindow(kind, text, start, end);
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
