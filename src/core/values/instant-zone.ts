import { aheadOfUtc } from './calendar';
import { checkTimeZone } from './time-zone';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/**
 * What a clock shows, date and time, as the instant at which a clock in UTC shows the same. It says
 * nothing of when that is.
 */
export type ClockTime = number;

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
export interface ZoneClock {
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
export function aheadAt(instant: Instant, clock: ZoneClock): number {
  const spans = clock.spansOf(Math.floor(instant / DAY));
  return spans.find(({ end }) => instant < end)?.ahead ?? Number.NaN;
}

/**
 * The instant at which the clocks show this, the first one where they show it twice. A time that
 * they skip is read as on a clock that was not put forward.
 */
export function instantShowing(time: ClockTime, clock: ZoneClock): Instant {
  const spans = clock.spansShowing(Math.floor(time / DAY));
  const span = spanShowing(time, spans) ?? spanBeforeGap(time, spans);
  return time - (span?.ahead ?? Number.NaN);
}

/** The first instant at which the clocks show this or, where they skip it, what comes next. */
export function firstInstantFrom(time: ClockTime, clock: ZoneClock): Instant {
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
