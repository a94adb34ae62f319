import { describe, invalidOption } from '../issues/issue';
import { checkChoice } from '../issues/options';
import { because } from '../issues/reasons';
import { type CalendarDate, calendarDate, plusDays, plusMonths } from './calendar';
import { fiscalText } from './fiscal-year';
import { daysSinceMonday } from './iso-week';
import {
  type DatedWindow,
  datedWindow,
  type RetailMonths,
  type RetailYear,
  type WindowContext,
  windowError,
} from './window';

/**
 * Years of 52 and 53 weeks, as retailers cut them (the 4-5-4 calendar of the National Retail
 * Federation is `nearest-saturday-january-31` with months `4-5-4`). A quarter has 13 weeks; a 53rd
 * week belongs to the last month.
 */

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const RETAIL_MONTHS: readonly RetailMonths[] = ['4-4-5', '4-5-4', '5-4-4'];

const QUARTER_DAYS = 13 * 7;

/** How the retail years of a context are cut. Throws `invalid-option`. */
export function retailYearOf(context: WindowContext): RetailYear {
  const { retailYear = '', retailMonths = '4-4-5', fiscalYearNamed = 'start' } = context;
  const retail: RetailYear = {
    ends: retailYear,
    months: checkChoice('retailMonths', retailMonths, RETAIL_MONTHS),
    named: checkChoice('fiscalYearNamed', fiscalYearNamed, ['start', 'end']),
  };
  lastDayIn(2025, retail);
  return retail;
}

interface LastDay {
  /** From Monday, 0. */
  readonly weekday: number;
  readonly isNearest: boolean;
  readonly month: number;
  /** The day that is meant; the year begins on it or close to the day after. */
  readonly day: number | null;
}

function lastDayRule(ends: string): LastDay {
  const [, how, weekdayName = '', monthName = '', day] =
    /^(last|nearest)-([a-z]+)-([a-z]+)(?:-(\d{1,2}))?$/i.exec(ends) ?? [];
  const weekday = WEEKDAYS.indexOf(weekdayName.toLowerCase());
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const isNearest = how?.toLowerCase() === 'nearest';
  const isDay = day === undefined || calendarDate(2024, month, Number(day)) !== undefined;
  if (weekday < 0 || month === 0 || !isDay || isNearest !== (day !== undefined)) {
    throw invalidOption(
      'retailYear',
      because('not-a-retail-year'),
      'last-saturday-january or nearest-saturday-january-31',
      describe(ends),
    );
  }
  return { weekday, isNearest, month, day: day === undefined ? null : Number(day) };
}

/** The date that is meant as the end in a year, before it is moved to the weekday. */
function meantIn(year: number, { month, day }: LastDay): CalendarDate | undefined {
  const first = calendarDate(year, month, 1);
  if (first === undefined) return undefined;
  const last = plusDays(plusMonths(first, 1), -1);
  return day === null ? last : (calendarDate(year, month, day) ?? last);
}

/** The last day of the retail year that ends about its month of a calendar year. */
function lastDayIn(year: number, { ends }: RetailYear): CalendarDate | undefined {
  const rule = lastDayRule(ends);
  const meant = meantIn(year, rule);
  if (meant === undefined) return undefined;
  const back = (daysSinceMonday(meant) - rule.weekday + 7) % 7;
  return plusDays(meant, rule.isNearest && back > 3 ? 7 - back : -back);
}

/** First day, and day behind the last, of the retail year of a name. */
function spanOf(name: number, retail: RetailYear) {
  const rule = lastDayRule(retail.ends);
  // Named after the year of the day behind the end that is meant: 1 January follows 31 December.
  const meant = meantIn(2025, rule);
  const startsNextYear = meant !== undefined && plusDays(meant, 1).startsWith('2026');
  const endYear = retail.named === 'end' || startsNextYear ? name : name + 1;
  const [before, last] = [lastDayIn(endYear - 1, retail), lastDayIn(endYear, retail)];
  if (before === undefined || last === undefined) {
    throw windowError(because('no-such-time', { unit: 'year' }), fiscalText(name, ''));
  }
  return { start: plusDays(before, 1), end: plusDays(last, 1) };
}

/** A retail year, or a part of one: '', `H1`, `Q1` or `M03`. */
export function retailWindow(name: number, part: string, retail: RetailYear): DatedWindow {
  const text = fiscalText(name, part);
  const year = spanOf(name, retail);
  const after = (days: number): CalendarDate => plusDays(year.start, days);
  const count = Number(part.slice(1));
  switch (part.charAt(0)) {
    case '':
      return datedWindow('retail-year', text, year.start, year.end, retail);
    case 'H':
      return count === 1
        ? datedWindow('retail-half', text, year.start, after(2 * QUARTER_DAYS), retail)
        : datedWindow('retail-half', text, after(2 * QUARTER_DAYS), year.end, retail);
    case 'Q': {
      const end = count === 4 ? year.end : after(count * QUARTER_DAYS);
      return datedWindow('retail-quarter', text, after((count - 1) * QUARTER_DAYS), end, retail);
    }
    default: {
      const end = count === 12 ? year.end : after(daysBeforeMonth(count, retail));
      return datedWindow(
        'retail-month',
        text,
        after(daysBeforeMonth(count - 1, retail)),
        end,
        retail,
      );
    }
  }
}

/** Days of so many months from the beginning of the year on. */
function daysBeforeMonth(months: number, { months: weeks }: RetailYear): number {
  const ofQuarter = weeks.split('-').map(Number);
  const rest = ofQuarter.slice(0, months % 3).reduce((sum, count) => sum + count, 0);
  return Math.floor(months / 3) * QUARTER_DAYS + rest * 7;
}

/** The first day of the retail year that is going on at a date. */
export function retailToDate(date: CalendarDate, retail: RetailYear): CalendarDate {
  const year = Number(date.slice(0, 4));
  const going = [year - 1, year, year + 1]
    .map((name) => spanOf(name, retail))
    .find(({ start, end }) => start <= date && date < end);
  return (going ?? spanOf(year, retail)).start;
}

/** The first day of the retail year before one that begins at a date. */
export function retailYearBefore(start: CalendarDate, retail: RetailYear): CalendarDate {
  return retailToDate(plusDays(start, -1), retail);
}
