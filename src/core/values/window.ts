import { PyramidError } from '../issues/issue';
import type { OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import type { CalendarDate } from './calendar';

/** Kinds of windows: spans of the calendar, of a fiscal or retail year, up to today, or two dates. */
export const WINDOW_KINDS = [
  'year',
  'half-year',
  'quarter',
  'month',
  'week',
  'fiscal-year',
  'fiscal-half',
  'fiscal-quarter',
  'fiscal-month',
  'retail-year',
  'retail-half',
  'retail-quarter',
  'retail-month',
  'year-to-date',
  'fiscal-to-date',
  'retail-to-date',
  'last-months',
  'last-weeks',
  'last-days',
  'dates',
] as const;

/** Half-open span of calendar dates: `start` is in, `end` is not. */
export interface DatedWindow {
  readonly kind: (typeof WINDOW_KINDS)[number];
  /** The window in words that `parseWindow` reads, inclusive at both ends: `2025-Q3`. */
  readonly text: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Of a retail year or a part of one: how its years are cut. */
  readonly retail?: RetailYear | undefined;
}

/** A year of whole weeks, 52 or 53, as retailers count it. */
export interface RetailYear {
  /** Its last day: `last-saturday-january`, or `nearest-saturday-january-31`. */
  readonly ends: string;
  /** Weeks of the months of each quarter. */
  readonly months: RetailMonths;
  /** Whether it is named after the year in which it starts or ends. */
  readonly named: 'start' | 'end';
}

export type RetailMonths = '4-4-5' | '4-5-4' | '5-4-4';

export interface WholeWindow {
  readonly kind: 'all';
  readonly text: 'all';
  readonly start: null;
  readonly end: null;
}

export type DateWindow = DatedWindow | WholeWindow;

/** What some texts need besides themselves. Nothing here reads the clock. */
export interface WindowContext {
  /** Today, for `last-12-months` and `ytd`: the first date after the window. */
  readonly asOf?: string | undefined;
  /** Month in which the fiscal year begins, 1 to 12, for `FY2025`. */
  readonly fiscalYearStart?: number | undefined;
  /**
   * The year after which `FY2025` is named. Default: of a fiscal year the one in which it ends, of a
   * retail year the one in which it starts.
   */
  readonly fiscalYearNamed?: 'start' | 'end' | undefined;
  /**
   * The last day of a year of 52 or 53 weeks, for `FY2025`: `last-saturday-january`, or
   * `nearest-saturday-january-31`.
   */
  readonly retailYear?: string | undefined;
  /** Weeks of the months of a retail year, by quarter; `4-4-5` unless given. */
  readonly retailMonths?: RetailMonths | undefined;
}

/** The names of these, for whoever checks options that have them. */
export const WINDOW_CONTEXT: OptionNames<WindowContext> = {
  asOf: true,
  fiscalYearStart: true,
  fiscalYearNamed: true,
  retailYear: true,
  retailMonths: true,
};

export const WHOLE_WINDOW: WholeWindow = { kind: 'all', text: 'all', start: null, end: null };

/** A window from its ends. Throws `invalid-window` where it begins before the calendar does. */
export function datedWindow(
  kind: DatedWindow['kind'],
  text: string,
  start: CalendarDate,
  end: CalendarDate,
  retail?: RetailYear,
): DatedWindow {
  if (start < '0001-01-01') throw windowError(because('window-before-the-year-1'), text);
  return { kind, text, start, end, ...(retail && { retail }) };
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
