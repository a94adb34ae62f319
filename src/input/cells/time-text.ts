import { readCalendarDate } from '../../core/values/calendar-date';
import type { CalendarDate } from '../../core/values/date-types';
import { digitAt, pairAt } from './characters';

/** Longer text is no date or time; it bounds what the patterns here may have to try. */
export const LONGEST_DATE = 64;

const COLON = 58;
const POINT = 46;
const SPACE = 32;
const CAPITAL_T = 84;
const CAPITAL_Z = 90;

/**
 * Whether the text goes on and ends with `T10:30`, ` 9:30:00` or ` 10:30:00.000`, in UTC also with
 * `Z`: most times do, and leave the date as it is.
 */
export function isPlainTime(text: string, from: number, timeZone: string): boolean {
  const mark = text.charCodeAt(from);
  if (mark !== CAPITAL_T && mark !== SPACE) return false;
  const hourDigits = text.charCodeAt(from + 2) === COLON ? 1 : 2;
  const hour = hourDigits === 1 ? digitAt(text, from + 1) : pairAt(text, from + 1);
  let at = from + 1 + hourDigits;
  if (hour < 0 || hour > 23 || !isSixtieth(text, at)) return false;
  at += 3;
  if (isSixtieth(text, at)) {
    at += 3;
    if (text.charCodeAt(at) === POINT && digitAt(text, at + 1) >= 0) {
      at += 2;
      while (digitAt(text, at) >= 0) at++;
    }
  }
  if (text.charCodeAt(at) === CAPITAL_Z && timeZone === 'UTC') at++;
  return at === text.length;
}

/** Whether `:00` to `:59` stands there. */
function isSixtieth(text: string, at: number): boolean {
  const value = text.charCodeAt(at) === COLON ? pairAt(text, at + 1) : -1;
  return value >= 0 && value < 60;
}

const TIME =
  /^(?:T|,? *)(上午|下午)? *(\d{1,2})[:时点](\d{2})(?:[:分](\d{2})(?:[.,]\d+)?)?[分秒]? *([ap]\.?m\.?)? *(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const COMPACT_TIME = /^[T ]?()(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * The date that a time of day leaves: the one it stands with, or with an offset the one in
 * `timeZone` at that instant. Undefined where the text is no time.
 */
export function dateAtTime(
  date: CalendarDate,
  time: string,
  timeZone: string,
): CalendarDate | undefined {
  if (isPlainTime(time, 0, timeZone)) return date;
  if (time.length > LONGEST_DATE) return undefined;
  const isoDate = readCalendarDate(date + time, timeZone);
  if (isoDate !== undefined) return isoDate;
  const parts = TIME.exec(time) ?? COMPACT_TIME.exec(time);
  if (parts === null) return undefined;
  const [, morning, clockHour, minute = '', second = '00', half, zone] = parts;
  const hour = hourOfDay(Number(clockHour), half || morning);
  if (hour === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (zone === undefined) return date;
  const offset = zone.startsWith('+') || zone.startsWith('-') ? zone : 'Z';
  const clock = `${String(hour).padStart(2, '0')}:${minute}:${second}`;
  return readCalendarDate(`${date}T${clock}${offset}`, timeZone);
}

/** `12 am` is midnight, `12 pm` noon. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined || half === '') return hour <= 23 ? hour : undefined;
  if (hour > 12 || (hour === 0 && /^[ap]/i.test(half))) return undefined;
  return (hour % 12) + (/^(?:p|下午)/i.test(half) ? 12 : 0);
}
