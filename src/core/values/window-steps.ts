import { because } from '../issues/reasons';
import { checkResult, type Result } from '../issues/shape';
import { type CalendarDate, daysBetween, plusDays, plusMonths } from './calendar';
import { fiscalText } from './fiscal-year';
import { weekText, weekWindow } from './iso-week';
import { retailWindow, retailYearBefore } from './retail-year';
import { dated } from './shapes';
import {
  type DatedWindow,
  type DateWindow,
  datedWindow,
  type RetailYear,
  windowError,
} from './window';
import { readWindow } from './window-text';

/**
 * The span of the same kind just before: the year before a year, the quarter before a quarter. Two
 * dates that are whole months step back by as many months, a span of a year from any day by a year,
 * others by their days; a year to date steps to the same days of the year before. Throws
 * `invalid-window` for `all`, which has nothing before it.
 */
export function previousWindow(input: DateWindow): DatedWindow {
  const window = readWindow(input);
  if (window.kind === 'all') throw windowError(because('nothing-before-all-dates'), 'all');
  return stepped(window, -1);
}

/**
 * The same window a year before: `2024-Q3` for `2025-Q3`, the same part of the fiscal or retail year
 * before, the week of the same number (the 52nd where that year has no 53rd), the same dates. Throws
 * `invalid-window` for `all`.
 */
export function sameWindowLastYear(input: DateWindow): DatedWindow {
  const window = readWindow(input);
  if (window.kind === 'all') throw windowError(because('nothing-before-all-dates'), 'all');
  const { kind, text, start } = window;
  if (kind === 'week') {
    const [year = 0, week = 0] = text.split('-W').map(Number);
    return weekWindow(year - 1, week) ?? (weekWindow(year - 1, 52) as DatedWindow);
  }
  if (kind in PARTS_A_YEAR)
    return stepped(window, -PARTS_A_YEAR[kind as keyof typeof PARTS_A_YEAR]);
  if (kind === 'retail-to-date') return stepped(window, -1);
  return between(plusMonths(start, -12), plusMonths(window.end, -12));
}

/** How many windows of a kind make up a year. */
const PARTS_A_YEAR = {
  year: 1,
  'half-year': 2,
  quarter: 4,
  month: 12,
  'fiscal-year': 1,
  'fiscal-half': 2,
  'fiscal-quarter': 4,
  'fiscal-month': 12,
  'retail-year': 1,
  'retail-half': 2,
  'retail-quarter': 4,
  'retail-month': 12,
} as const;

/** The window so many windows of its kind later, or earlier where that is below 0. */
function stepped(window: DatedWindow, by: number): DatedWindow {
  const { kind, text, start, end, retail } = window;
  switch (kind) {
    case 'year':
    case 'half-year':
    case 'quarter':
    case 'month':
    case 'fiscal-year':
    case 'fiscal-half':
    case 'fiscal-quarter':
    case 'fiscal-month': {
      const months = (12 / PARTS_A_YEAR[kind]) * by;
      const first = plusMonths(start, months);
      return datedWindow(kind, textOf(kind, text, first, by), first, plusMonths(end, months));
    }
    case 'retail-year':
    case 'retail-half':
    case 'retail-quarter':
    case 'retail-month': {
      const { year, part } = namedPart(text, PARTS_A_YEAR[kind], by);
      return retailWindow(year, part, retail as RetailYear);
    }
    case 'week': {
      const monday = plusDays(start, 7 * by);
      return datedWindow('week', weekText(monday), monday, plusDays(monday, 7));
    }
    case 'retail-to-date':
      return sameDaysOfRetailYear(window, by);
    case 'last-months':
      return lastMonths(window, by);
    default:
      return byDates(window, by);
  }
}

/** As the calendar names it, or a fiscal year. */
function textOf(
  kind: keyof typeof PARTS_A_YEAR,
  text: string,
  first: CalendarDate,
  by: number,
): string {
  const year = first.slice(0, 4);
  const month = Number(first.slice(5, 7));
  switch (kind) {
    case 'year':
      return year;
    case 'half-year':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return first.slice(0, 7);
    default: {
      const named = namedPart(text, PARTS_A_YEAR[kind], by);
      return fiscalText(named.year, named.part);
    }
  }
}

/** Year and part of `FY2025-Q1`, so many parts later. */
function namedPart(text: string, parts: number, by: number) {
  const year = Number(text.slice(2, 6));
  const letter = text.slice(7, 8);
  const at = year * parts + (Number(text.slice(8) || 1) - 1) + by;
  const number = String((((at % parts) + parts) % parts) + 1).padStart(letter === 'M' ? 2 : 1, '0');
  return { year: Math.floor(at / parts), part: letter === '' ? '' : `${letter}${number}` };
}

/** Counted from its last day, so that it does not drift where months are short. */
function lastMonths(window: DatedWindow, by: number): DatedWindow {
  const count = Number(/\d+/.exec(window.text)?.[0]);
  return between(plusMonths(window.end, count * (by - 1)), plusMonths(window.end, count * by));
}

function sameDaysOfRetailYear({ start, end, retail }: DatedWindow, by: number): DatedWindow {
  let first = start;
  for (let times = 0; times < -by; times++) first = retailYearBefore(first, retail as RetailYear);
  if (by > 0) first = plusDays(start, 364 * by);
  return between(first, plusDays(first, daysBetween(start, end)));
}

/** Two dates: by months where they are whole ones or a year from any day, else by their days. */
function byDates({ kind, start, end }: DatedWindow, by: number): DatedWindow {
  const months = kind === 'dates' ? monthsOf(start, end) : kind.endsWith('-to-date') ? 12 : null;
  if (months !== null) return between(plusMonths(start, months * by), plusMonths(end, months * by));
  const days = daysBetween(start, end) * by;
  return between(plusDays(start, days), plusDays(end, days));
}

/** How many months a span counts; null where it is not counted in months. */
function monthsOf(start: CalendarDate, end: CalendarDate): number | null {
  const [from, to] = [start, end].map((date) => {
    const [year = 0, month = 0] = date.split('-').map(Number);
    return year * 12 + month;
  }) as [number, number];
  const months = to - from;
  const isWhole = start.endsWith('-01') && end.endsWith('-01');
  return isWhole || (months === 12 && plusMonths(start, 12) === end) ? months : null;
}

function between(start: CalendarDate, end: CalendarDate): DatedWindow {
  return datedWindow('dates', `${start}..${plusDays(end, -1)}`, start, end);
}

const WINDOW: Result<DatedWindow> = { by: 'parseWindow', shape: dated };

/** The last date that is in a window, `2025-12-31` for `2025`: its `end` is the day after it. */
export function lastDateOf(window: DatedWindow): CalendarDate {
  checkResult(window, 'window', WINDOW);
  return plusDays(window.end, -1);
}

/** Last date of the window of the same kind that comes `count` windows later; null for all dates. */
export function lastDateLater(window: DateWindow, count: number): CalendarDate | null {
  if (window.kind === 'all') return null;
  return plusDays(stepped(window, count).end, -1);
}
