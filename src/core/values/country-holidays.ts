import { describe, invalidOption } from '../issues/issue';
import { missingPackage } from '../issues/missing-package';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { type CalendarDate, plusDays, readCalendarDate } from './calendar';
import { compareCodePoints } from './ids';

/** The package that knows holidays. Who never asks for them need not install it. */
const LIBRARY = 'date-holidays';

/** A day off in a country. */
export interface CountryHoliday {
  readonly date: CalendarDate;
  /** In the language of the country. */
  readonly name: string;
}

export interface HolidaySpan {
  readonly from: CalendarDate;
  /** Included. */
  readonly to: CalendarDate;
}

/**
 * The public holidays of a country, or of a state of it, by date: their dates go into `holidays` of a
 * calendar. Working days that make up for them (调休) are in no such list: they are yours to give.
 *
 * Needs the package `date-holidays`. Throws `invalid-option` where it is not installed, and for a
 * country or a state that it does not know.
 *
 * @example
 * const days = await countryHolidays('DE-BY', { from: '2025-12-20', to: '2026-01-10' });
 * days.map(({ date }) => date); // ['2025-12-25', '2025-12-26', '2026-01-01', '2026-01-06']
 */
export async function countryHolidays(
  country: string,
  span: HolidaySpan,
): Promise<readonly CountryHoliday[]> {
  checkOptions(span, { from: true, to: true });
  for (const [name, date] of Object.entries(span)) {
    if (typeof date === 'string' && readCalendarDate(date, 'UTC') === date) continue;
    throw invalidOption(name, because('no-such-date'), 'YYYY-MM-DD', describe(date));
  }
  const Holidays = await library();
  const [code = '', state, ...rest] = typeof country === 'string' ? country.split('-') : [];
  const known = new Holidays();
  const isKnown =
    Object.hasOwn(known.getCountries() ?? {}, code) &&
    (state === undefined || Object.hasOwn(known.getStates(code) ?? {}, state)) &&
    rest.length === 0;
  if (!isKnown) {
    throw invalidOption('country', because('no-such-country'), 'DE or DE-BY', describe(country));
  }
  const found = state === undefined ? new Holidays(code) : new Holidays(code, state);
  const [first, last] = [span.from, span.to].map((date) => Number(date.slice(0, 4))) as [
    number,
    number,
  ];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const days = years.flatMap((year) => found.getHolidays(year)).flatMap(daysOff);
  const inside = days.filter(({ date }) => span.from <= date && date <= span.to);
  return [...new Map(inside.map((one) => [one.date, one])).values()].sort((a, b) =>
    compareCodePoints(a.date, b.date),
  );
}

/** Each day of a holiday on which nobody has to work. */
function daysOff({ date, start, end, type, name }: Holiday): readonly CountryHoliday[] {
  if (type !== 'public') return [];
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
  return Array.from({ length: days }, (_, day) => ({
    date: plusDays(date.slice(0, 10) as CalendarDate, day),
    name,
  }));
}

/** As the package gives it: `date` begins with YYYY-MM-DD. */
interface Holiday {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly type: string;
  readonly name: string;
}

const DAY = 86_400_000;

async function library() {
  try {
    return (await import('date-holidays')).default;
  } catch {
    throw missingPackage('holidays', LIBRARY);
  }
}
