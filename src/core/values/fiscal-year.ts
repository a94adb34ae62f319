import { describe, invalidOption } from '../issues/issue';
import { checkChoice } from '../issues/options';
import { because } from '../issues/reasons';
import { type CalendarDate, calendarDate, plusMonths } from './calendar';
import { type DatedWindow, datedWindow, type WindowContext, windowError } from './window';

/** Whether `FY2025` means a year of weeks. Throws `invalid-option` where it is said to mean two. */
export function isInRetailYears({ retailYear, fiscalYearStart }: WindowContext): boolean {
  if (retailYear === undefined) return false;
  if (fiscalYearStart === undefined) return true;
  throw invalidOption('retailYear', because('two-kinds-of-fiscal-year'));
}

/** Kind and months of the parts of a fiscal year, by their letter. */
const PARTS = {
  '': { kind: 'fiscal-year', months: 12 },
  H: { kind: 'fiscal-half', months: 6 },
  Q: { kind: 'fiscal-quarter', months: 3 },
  M: { kind: 'fiscal-month', months: 1 },
} as const;

/** A fiscal year, or a part of one: '', `H1`, `Q1` or `M03`. */
export function fiscalWindow(year: number, part: string, context: WindowContext): DatedWindow {
  const text = fiscalText(year, part);
  const first = firstMonth(text, context);
  const named = checkChoice('fiscalYearNamed', context.fiscalYearNamed ?? 'end', ['start', 'end']);
  const startYear = first > 1 && named === 'end' ? year - 1 : year;
  const yearStart = calendarDate(startYear, first, 1);
  if (yearStart === undefined) throw windowError(because('no-such-time', { unit: 'year' }), text);
  const { kind, months } = PARTS[part.charAt(0) as keyof typeof PARTS];
  const start = plusMonths(yearStart, months * (Number(part.slice(1) || 1) - 1));
  return datedWindow(kind, text, start, plusMonths(start, months));
}

/** `FY2025-Q1` */
export function fiscalText(year: number, part: string): string {
  const name = `FY${String(year).padStart(4, '0')}`;
  return part === '' ? name : `${name}-${part}`;
}

/** The first day of the fiscal year that is going on at a date. */
export function fiscalToDate(date: CalendarDate, context: WindowContext): CalendarDate {
  const first = firstMonth('fytd', context);
  const month = String(first).padStart(2, '0');
  const begun = `${date.slice(0, 4)}-${month}-01` as CalendarDate;
  return begun <= date ? begun : plusMonths(begun, -12);
}

function firstMonth(text: string, { fiscalYearStart: month }: WindowContext): number {
  if (month === undefined) {
    throw windowError(because('fiscal-year-without-its-first-month'), text);
  }
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  throw invalidOption(
    'fiscalYearStart',
    because('not-a-month'),
    'a whole number from 1 to 12',
    describe(month),
  );
}
