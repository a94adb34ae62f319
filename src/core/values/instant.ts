import { type DateKey, readDateKey } from './calendar-date';
import type { DateInput } from './date-types';
import {
  aheadAt,
  type ClockTime,
  DAY,
  type DayNumber,
  firstInstantFrom,
  type Instant,
  instantShowing,
  remembered,
  zoneClock,
} from './instant-zone';
import { readTimeOfDay } from './time-of-day';

/**
 * The instant of an input, or undefined where it is none. A Date and a timestamp with offset say it
 * themselves. A timestamp without offset is what clocks in `timeZone` showed: where they showed it
 * twice, the first time; where they skipped it, what a clock shows that was not put forward. A date
 * alone is the beginning of that day in `timeZone`, which is not always midnight. Digits beyond the
 * millisecond are cut off. Throws `invalid-option` where there is no such zone.
 *
 * @example
 * readInstant('2025-07-31T18:30:00+08:00', 'UTC'); // 1753957800000
 * readInstant('2025-07-31T18:30', 'Asia/Shanghai'); // 1753957800000
 */
export function readInstant(input: DateInput, timeZone: string): Instant | undefined {
  if (typeof input !== 'string') {
    return input instanceof Date ? withinYears(input.getTime(), timeZone) : undefined;
  }
  const key = readDateKey(input.slice(0, 10), 'UTC');
  if (key === undefined) return undefined;
  if (input.length === 10) return firstInstantFrom(midnightOf(key), zoneClock(timeZone));
  const clock = readTimeOfDay(input.slice(10));
  if (clock === undefined) return undefined;
  const time = midnightOf(key) + clock.milliseconds;
  return clock.ahead === undefined
    ? instantShowing(time, zoneClock(timeZone))
    : withinYears(time - clock.ahead, timeZone);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function midnightOf(key: DateKey): ClockTime {
  const year = Math.floor(key / 10_000);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; the calendar repeats every 400 years.
  return Date.UTC(year + 400, (Math.floor(key / 100) % 100) - 1, key % 100) - FOUR_CENTURIES;
}

const FOUR_CENTURIES = 146_097 * DAY;

const YEARS_FROM = midnightOf(1_01_01);
/** The end of the year 9999. */
export const YEARS_TO = midnightOf(9999_12_31) + DAY;

/** An instant at which clocks in the zone show a year from 1 to 9999, or undefined. */
function withinYears(instant: Instant, timeZone: string): Instant | undefined {
  if (instant >= YEARS_FROM + DAY && instant < YEARS_TO - DAY) return instant;
  if (!(instant >= YEARS_FROM - DAY && instant < YEARS_TO + DAY)) return undefined;
  const time = instant + aheadAt(instant, zoneClock(timeZone));
  return time >= YEARS_FROM && time < YEARS_TO ? instant : undefined;
}

/**
 * An instant as a timestamp with the offset of the zone: `2025-07-31T18:30:00+08:00`, in UTC with a
 * `Z`. It reads back as the same instant.
 */
export function formatInstant(instant: Instant, timeZone: string): string {
  const ahead = timeZone === 'UTC' ? 0 : aheadAt(instant, zoneClock(timeZone));
  // The first offsets, of local mean time, have seconds, which a timestamp cannot write.
  if (timeZone === 'UTC' || ahead % MINUTE !== 0) return `${clockText(instant)}Z`;
  const minutes = Math.abs(ahead) / MINUTE;
  const offset = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${clockText(instant + ahead)}${ahead < 0 ? '-' : '+'}${offset}`;
}

function clockText(time: ClockTime): string {
  const day = Math.floor(time / DAY);
  const ofDay = time - day * DAY;
  const hour = twoDigits(Math.floor(ofDay / HOUR));
  const minute = twoDigits(Math.floor(ofDay / MINUTE) % 60);
  const second = twoDigits(Math.floor(ofDay / 1000) % 60);
  const thousandths = ofDay % 1000;
  const fraction = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`;
  return `${dateText(day)}T${hour}:${minute}:${second}${fraction}`;
}

/** Many times fall on the same day. */
const dateText = remembered((day: DayNumber) => new Date(day * DAY).toISOString().slice(0, 10));

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
