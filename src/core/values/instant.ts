import { describe, invalidOption, type PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import {
  aheadOfUtc,
  checkTimeZone,
  type DateInput,
  type DateKey,
  readDateKey,
  readTimeOfDay,
} from './calendar';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/**
 * What a clock shows, date and time, as the instant at which a clock in UTC shows the same. It says
 * nothing of when that is.
 */
type ClockTime = number;

/** Days, of UTC or of a clock, count from 1970-01-01; one is `day * DAY` to `(day + 1) * DAY`. */
export type DayNumber = number;

export const DAY = 86_400_000;

/** A stretch of time, `end` not included, in which the clocks are ahead of UTC by the same. */
export interface OffsetSpan {
  readonly start: Instant;
  readonly end: Instant;
  /** In milliseconds. */
  readonly ahead: number;
}

/** The clocks of a time zone. */
interface ZoneClock {
  /** The spans of a day of UTC, in order: one, unless the clocks change on that day. */
  spansOf(day: DayNumber): readonly OffsetSpan[];
  /** Every span in which the clocks may show a time of this day. */
  spansShowing(day: DayNumber): readonly OffsetSpan[];
}

/**
 * The clocks of a time zone. To ask a zone for its offset is slow, so what it answered is kept: it
 * does not change. Throws `invalid-option` where there is no such zone.
 */
export const zoneClock = remembered((timeZone: string): ZoneClock => {
  checkTimeZone(timeZone);
  const spansOf = remembered((day: DayNumber) => offsetSpans(day * DAY, timeZone));
  const spansShowing = remembered((day: DayNumber) =>
    // No zone is ahead or behind by as much as a day.
    joined([...spansOf(day - 1), ...spansOf(day), ...spansOf(day + 1)]),
  );
  return { spansOf, spansShowing };
});

/** Milliseconds by which the clocks are ahead of UTC at an instant. */
function aheadAt(instant: Instant, clock: ZoneClock): number {
  const spans = clock.spansOf(Math.floor(instant / DAY));
  return spans.find(({ end }) => instant < end)?.ahead ?? Number.NaN;
}

/**
 * The instant at which the clocks show this, the first one where they show it twice. A time that
 * they skip is read as on a clock that was not put forward.
 */
function instantShowing(time: ClockTime, clock: ZoneClock): Instant {
  const spans = clock.spansShowing(Math.floor(time / DAY));
  const span = spanShowing(time, spans) ?? spanBeforeGap(time, spans);
  return time - (span?.ahead ?? Number.NaN);
}

/** The first instant at which the clocks show this or, where they skip it, what comes next. */
function firstInstantFrom(time: ClockTime, clock: ZoneClock): Instant {
  const spans = clock.spansShowing(Math.floor(time / DAY));
  const span = spanShowing(time, spans);
  if (span !== undefined) return time - span.ahead;
  return spanBeforeGap(time, spans)?.end ?? Number.NaN;
}

function spanShowing(time: ClockTime, spans: readonly OffsetSpan[]): OffsetSpan | undefined {
  return spans.find(({ start, end, ahead }) => start + ahead <= time && time < end + ahead);
}

function spanBeforeGap(time: ClockTime, spans: readonly OffsetSpan[]): OffsetSpan | undefined {
  return spans.findLast(({ end, ahead }) => end + ahead <= time);
}

/** From 1970 on, no zone has changed its clocks twice within a day, so its two ends tell. */
function offsetSpans(start: Instant, timeZone: string): readonly OffsetSpan[] {
  const end = start + DAY;
  const before = aheadOfUtc(start, timeZone);
  const after = aheadOfUtc(end - 1, timeZone);
  if (before === after) return [{ start, end, ahead: before }];
  const change = changeBetween(start, end - 1, timeZone);
  return [
    { start, end: change, ahead: before },
    { start: change, end, ahead: after },
  ];
}

/** The first instant at which the clocks are no longer ahead by as much as at `from`. */
function changeBetween(from: Instant, to: Instant, timeZone: string): Instant {
  const before = aheadOfUtc(from, timeZone);
  let unchanged = from;
  let changed = to;
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    if (aheadOfUtc(middle, timeZone) === before) unchanged = middle;
    else changed = middle;
  }
  return changed;
}

/** Spans that follow one another, those of one offset in one. */
function joined(spans: readonly OffsetSpan[]): readonly OffsetSpan[] {
  const apart: OffsetSpan[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last?.ahead === span.ahead) apart.splice(-1, 1, { ...last, end: span.end });
    else apart.push(span);
  }
  return apart;
}

/** The same function, asked only once for each key. */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

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
  if (typeof instant !== 'number' || withinYears(instant, timeZone) === undefined) {
    throw notAnInstant(instant);
  }
  const ahead = timeZone === 'UTC' ? 0 : aheadAt(instant, zoneClock(timeZone));
  // The first offsets, of local mean time, have seconds, which a timestamp cannot write.
  if (timeZone === 'UTC' || ahead % MINUTE !== 0) return `${clockText(instant)}Z`;
  const minutes = Math.abs(ahead) / MINUTE;
  const offset = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${clockText(instant + ahead)}${ahead < 0 ? '-' : '+'}${offset}`;
}

function notAnInstant(instant: unknown): PyramidError {
  return invalidOption(
    'instant',
    because('not-an-instant'),
    'milliseconds since 1970-01-01T00:00Z, within the years 1 to 9999',
    describe(instant),
  );
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
