import { tzOffset } from '@date-fns/tz/tzOffset';
import { UTCDate, utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';

/**
 * The one door to date-fns. By itself it works in the machine's time zone; here every call runs in
 * UTC or in a zone that the caller names, so that results are the same on every machine. UTC comes
 * from @date-fns/utc: the UTC of @date-fns/tz still asks the machine's zone, and on a machine in
 * Apia had no 2011-12-30.
 */

/** A date of the calendar, `YYYY-MM-DD`, without time or zone. */
export type CalendarDate = `${number}-${number}-${number}`;

const IN_UTC = { in: utc };

/** Two-digit years are read as 1950 to 2049: date-fns takes the nearest to this date. */
const TWO_DIGIT_YEARS_AROUND = /* @__PURE__ */ new UTCDate(2000, 0, 1);

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(new Date(midnight(date).getTime() + days * DAY));
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  const then = midnight(date);
  const day = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() + months, 1);
  then.setUTCMonth(then.getUTCMonth(), Math.min(day, daysOfMonth(then)));
  return dateOf(then);
}

/** Days from `start` to `end`. */
export function daysBetween(start: CalendarDate, end: CalendarDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** Days of the calendar before a date; a report asks it twice a customer, too often for a Date. */
function dayNumber(date: CalendarDate): number {
  const key = date.length === 10 ? leadingDateKey(date) : undefined;
  if (key === undefined) return midnight(date).getTime() / DAY;
  const month = Math.floor(key / 100) % 100;
  // Years begin in March, so that the leap day is the last one.
  const year = Math.floor(key / 10_000) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + (key % 100);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** Days from the March of the year 0 to 1970. */
const DAYS_TO_1970 = 719_469;

/** In UTC every day has as many milliseconds. */
const DAY = 86_400_000;

function daysOfMonth(date: Date): number {
  const last = new Date(date);
  last.setUTCMonth(date.getUTCMonth() + 1, 0);
  return last.getUTCDate();
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
function dateKeyInZone(instant: number, timeZone: string): number | undefined {
  const shown = new Date(instant + aheadOfUtc(instant, timeZone));
  const year = shown.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return year * 10_000 + (shown.getUTCMonth() + 1) * 100 + shown.getUTCDate();
}

/** Zones found to be such: asking `Intl` takes as long as reading a hundred transactions. */
const KNOWN_ZONES = new Set(['UTC']);

/** Whether this is an IANA time zone that the machine knows. */
export function isTimeZone(name: string): boolean {
  if (KNOWN_ZONES.has(name)) return true;
  if (typeof name !== 'string' || /^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  KNOWN_ZONES.add(name);
  return true;
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
export function formatProblem(
  tokens: string,
): 'day-of-year' | 'incomplete' | 'unknown-token' | undefined {
  if (/[YD]/.test(tokens.replace(/'[^']*'/g, ''))) return 'day-of-year';
  const sample: CalendarDate = '2024-11-28';
  try {
    const there = parseByFormat(format(midnight(sample), tokens, IN_UTC), tokens);
    return there?.startsWith(sample) ? undefined : 'incomplete';
  } catch {
    return 'unknown-token';
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

/** `YYYY-MM-DD`, a timestamp in ISO 8601, or a Date. The latter two become the date in a time zone. */
export type DateInput = string | Date;

/**
 * A calendar date as the number that its digits spell, 20250731: it orders as dates do and sits in
 * a typed array, where a million customers keep their first and last date.
 */
export type DateKey = number;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The key of a date, or undefined where the calendar has no such day. Years 1 to 9999. */
export function dateKey(year: number, month: number, day: number): DateKey | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const days = DAYS_IN_MONTH[month - 1] as number;
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= days + leapDay ? year * 10_000 + month * 100 + day : undefined;
}

/** The date, or undefined where the calendar has no such day. Years 1 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const key = dateKey(year, month, day);
  return key === undefined ? undefined : formatDateKey(key);
}

export function formatDateKey(key: DateKey): CalendarDate {
  const digits = String(key).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as CalendarDate;
}

/** The calendar date of an input in a time zone, or undefined where it is no date. */
export function readCalendarDate(input: DateInput, timeZone: string): CalendarDate | undefined {
  const key = readDateKey(input, timeZone);
  return key === undefined ? undefined : formatDateKey(key);
}

/**
 * `YYYY-MM-DD` is that date; a timestamp without offset is the date that it shows; a timestamp with
 * offset, or a Date, is the date in `timeZone` at that instant.
 */
export function readDateKey(input: DateInput, timeZone: string): DateKey | undefined {
  if (typeof input === 'string') {
    const key = leadingDateKey(input);
    if (key === undefined || input.length === 10) return key;
    return timestampDateKey(input, key, timeZone);
  }
  return input instanceof Date ? dateKeyInZone(input.getTime(), timeZone) : undefined;
}

const HYPHEN = 45;

/** The date that a timestamp shows. */
export function leadingDateKey(text: string): DateKey | undefined {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  return dateKey(year, digitsAt(text, 5), digitsAt(text, 8));
}

/** The two-digit number at a place, or NaN, which no comparison lets through. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function timestampDateKey(text: string, key: DateKey, timeZone: string): DateKey | undefined {
  const time = readTimeOfDay(text.slice(10));
  if (time === undefined) return undefined;
  if (time.ahead === undefined || (time.ahead === 0 && timeZone === 'UTC')) return key;
  const year = Math.floor(key / 10_000);
  const midnight = new Date(0).setUTCFullYear(year, (Math.floor(key / 100) % 100) - 1, key % 100);
  return dateKeyInZone(midnight + time.milliseconds - time.ahead, timeZone);
}

interface TimeOfDay {
  /** Since midnight on the clock. */
  readonly milliseconds: number;
  /** Milliseconds by which the clock is ahead of UTC; undefined where the timestamp does not say. */
  readonly ahead: number | undefined;
}

const TIME_OF_DAY =
  /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?))?$/i;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `T18:30:00+08:00` and the like, in ISO 8601; undefined where it is no time of day. */
export function readTimeOfDay(text: string): TimeOfDay | undefined {
  const parts = TIME_OF_DAY.exec(text);
  if (parts === null) return undefined;
  const [, hour, minute, second = '0', fraction = '', offset] = parts;
  const thousandths = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return {
    milliseconds:
      Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000 + thousandths,
    ahead: offset === undefined ? undefined : aheadOf(offset),
  };
}

function aheadOf(offset: string): number {
  if (offset.length === 1) return 0;
  const minutes = Number(offset.slice(3).replace(':', '') || '0');
  const ahead = Number(offset.slice(1, 3)) * HOUR + minutes * MINUTE;
  return offset.startsWith('-') ? -ahead : ahead;
}
