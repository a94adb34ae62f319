/**
 * The one door to date-fns. By itself it works in the machine's time zone; here every call runs in
 * UTC or in a zone that the caller names, so that results are the same on every machine. UTC comes
 * from @date-fns/utc: the UTC of @date-fns/tz still asks the machine's zone, and on a machine in
 * Apia had no 2011-12-30.
 */
import { tzOffset } from '@date-fns/tz';
import { UTCDate, utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';

/** A date of the calendar, `YYYY-MM-DD`, without time or zone. */
export type CalendarDate = `${number}-${number}-${number}`;

const IN_UTC = { in: utc };

/** Two-digit years are read as 1950 to 2049: date-fns takes the nearest to this date. */
const TWO_DIGIT_YEARS_AROUND = new UTCDate(2000, 0, 1);

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(addDays(midnight(date), days, IN_UTC));
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  return dateOf(addMonths(midnight(date), months, IN_UTC));
}

/** Days from `start` to `end`. */
export function daysBetween(start: CalendarDate, end: CalendarDate): number {
  return differenceInCalendarDays(midnight(end), midnight(start), IN_UTC);
}

/** The instant at which a date begins in UTC. */
function midnight(date: CalendarDate): Date {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

/** The date in UTC at an instant; a year before 1 orders before all others, as text too. */
function dateOf(date: Date): CalendarDate {
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getUTCDate()).padStart(2, '0')}` as CalendarDate;
}

/** Milliseconds by which clocks in the zone are ahead of UTC at an instant. */
export function aheadOfUtc(instant: number, timeZone: string): number {
  // Before zones were in whole minutes, an offset has seconds: a fraction of a minute.
  return timeZone === 'UTC' ? 0 : Math.round(tzOffset(timeZone, new Date(instant)) * 60_000);
}

/** Key of the calendar date that a clock in the zone shows at an instant; years 1 to 9999. */
export function dateKeyInZone(instant: number, timeZone: string): number | undefined {
  const shown = new Date(instant + aheadOfUtc(instant, timeZone));
  const year = shown.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return year * 10_000 + (shown.getUTCMonth() + 1) * 100 + shown.getUTCDate();
}

/** Whether this is an IANA time zone that the machine knows. */
export function isTimeZone(name: string): boolean {
  if (typeof name !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/**
 * Text in a format of date-fns tokens as a date, and as a timestamp in UTC where the format has an
 * offset; undefined where it does not fit or is no day.
 */
export function parseByFormat(text: string, tokens: string): string | undefined {
  const date = parse(text, tokens, TWO_DIGIT_YEARS_AROUND, IN_UTC);
  if (!isValid(date)) return undefined;
  const year = date.getFullYear();
  // `yyyy` also takes "11": the year 11 was never meant.
  if (!(year >= 1000 && year <= 9999)) return undefined;
  return hasOffsetToken(tokens) ? new Date(date.getTime()).toISOString() : dateOf(date);
}

function hasOffsetToken(tokens: string): boolean {
  return /[XxOz]/.test(tokens.replace(/'[^']*'/g, ''));
}

/** Why text cannot be a date format, or undefined where it can. */
export function formatProblem(tokens: string): string | undefined {
  if (/[YD]/.test(tokens.replace(/'[^']*'/g, ''))) return 'the year is yyyy or yy, the day d or dd';
  const sample: CalendarDate = '2024-11-28';
  try {
    const there = parseByFormat(format(midnight(sample), tokens, IN_UTC), tokens);
    return there?.startsWith(sample) ? undefined : 'it does not give year, month and day';
  } catch {
    return 'it has tokens that date-fns does not know';
  }
}

/** Last serial day of Excel, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * A serial day of Excel's 1900 system as a date; a fraction is the time of day. Excel counts a
 * 29 February 1900 that never was, as day 60: that one is no date, and the days before it are one
 * further from the epoch.
 */
export function excelSerialDate(serial: string): CalendarDate | undefined {
  if (!/^\d{1,7}(?:\.\d+)?$/.test(serial)) return undefined;
  // Not by way of the fraction, which would round 45658.99999999999999 up to the next day.
  const day = Number.parseInt(serial, 10);
  if (day < 1 || day > LAST_SERIAL || day === 60) return undefined;
  return plusDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
}

/** The zone, refused where the machine knows none by that name. Throws `invalid-option`. */
export function checkTimeZone(timeZone: string, path = 'timeZone'): string {
  if (isTimeZone(timeZone)) return timeZone;
  throw invalidOption(
    path,
    because('not-a-time-zone'),
    'an IANA name such as Asia/Shanghai or UTC',
    describe(timeZone),
  );
}
