import { type CalendarDate, dateKeyInZone } from './calendar';

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

function leadingDateKey(text: string): DateKey | undefined {
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
