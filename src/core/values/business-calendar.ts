import * as z from 'zod/mini';
import { type CheckContext, readBySchema, refuse } from '../issues/by-schema';
import { because } from '../issues/reasons';
import { daysBetween, isTimeZone, readCalendarDate } from './calendar';
import { DAY, type DayNumber, type Instant, type OffsetSpan, zoneClock } from './instant';

/** When people work. Without one, time runs around the clock. */
export interface BusinessCalendar {
  /** IANA name of the zone of the hours and of timestamps without offset. */
  readonly timeZone: string;
  /** Hours of a working day, `HH:MM`; around the clock unless given. */
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
  /** 1 Monday … 7 Sunday; Monday to Friday unless given. */
  readonly workingDays?: readonly number[] | undefined;
  /** Dates without work, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const timeSchema = z.string({ error: 'HH:MM, 00:00 to 24:00' }).check(z.regex(CLOCK));

const hoursSchema = z.readonly(
  z.strictObject({ from: timeSchema, to: timeSchema }).check(
    z.superRefine(({ from, to }, ctx) => {
      if (from < to || !CLOCK.test(from) || !CLOCK.test(to)) return;
      refuse(ctx, {
        path: ['to'],
        ...because('day-ends-before-it-begins', { from }),
        expected: `a time after ${from}, at the latest 24:00`,
      });
    }),
  ),
);

const holidaySchema = z
  .string({ error: 'a date of the calendar, YYYY-MM-DD' })
  .check(z.refine((text) => text.length === 10 && readCalendarDate(text, 'UTC') !== undefined));

const calendarSchema = z.strictObject({
  timeZone: z
    .string({ error: 'an IANA name such as Asia/Shanghai or UTC' })
    .check(z.refine((name) => isTimeZone(name))),
  hours: z.exactOptional(hoursSchema),
  workingDays: z.exactOptional(
    z.readonly(
      z
        .array(
          z
            .int({ error: 'a day of the week, 1 Monday to 7 Sunday' })
            .check(z.minimum(1), z.maximum(7)),
        )
        .check(
          z.minLength(1, { error: 'at least one working day' }),
          z.superRefine(refuseRepeatedDays),
        ),
    ),
  ),
  holidays: z.exactOptional(z.readonly(z.array(holidaySchema))),
});

function refuseRepeatedDays(days: readonly number[], ctx: CheckContext): void {
  days.forEach((day, index) => {
    if (days.indexOf(day) === index) return;
    refuse(ctx, {
      path: [index],
      ...because('day-stands-twice', { day }),
      expected: 'each day of the week once',
    });
  });
}

/**
 * A business calendar from JSON or from a program. Throws `invalid-option`, one issue a problem,
 * each with the path, such as `calendar.hours.to`, what was expected and what came.
 */
export function readBusinessCalendar(input: unknown): BusinessCalendar {
  const subject = { code: 'invalid-option', name: 'the business calendar' } as const;
  return readBySchema(z.strictObject({ calendar: calendarSchema }), { calendar: input }, subject)
    .calendar;
}

/** A stretch of working time, `end` not included. */
export interface Opening {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The working time within each day of UTC, in order. It is working time whenever the clocks in the
 * calendar's zone show a working day and a time in its hours: nothing else decides what becomes of
 * hours that the clocks skip or show twice, and each stretch between two changes of the clocks is
 * plain arithmetic.
 */
export function openingsByDay(calendar: BusinessCalendar): (day: DayNumber) => readonly Opening[] {
  const clock = zoneClock(calendar.timeZone);
  const from = millisecondsOf(calendar.hours?.from ?? '00:00');
  const to = millisecondsOf(calendar.hours?.to ?? '24:00');
  const isWorkingDay = workingDays(calendar);

  function* openingsIn({ start, end, ahead }: OffsetSpan): Generator<Opening> {
    const lastDay = Math.floor((end - 1 + ahead) / DAY);
    for (let day = Math.floor((start + ahead) / DAY); day <= lastDay; day++) {
      if (!isWorkingDay(day)) continue;
      const midnight = day * DAY - ahead;
      const opening = {
        start: Math.max(start, midnight + from),
        end: Math.min(end, midnight + to),
      };
      if (opening.start < opening.end) yield opening;
    }
  }

  return (day) => clock.spansOf(day).flatMap((span) => [...openingsIn(span)]);
}

function workingDays({ workingDays = MONDAY_TO_FRIDAY, holidays = [] }: BusinessCalendar) {
  const weekdays = new Set(workingDays);
  const closed = new Set(holidays.map(dayOf));
  return (day: DayNumber): boolean => weekdays.has(weekdayOf(day)) && !closed.has(day);
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** 1 Monday … 7 Sunday; day 0, 1970-01-01, was a Thursday. */
function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function dayOf(text: string): DayNumber {
  const date = readCalendarDate(text, 'UTC');
  return date === undefined ? Number.NaN : daysBetween('1970-01-01', date);
}

/** Of the day, from `HH:MM`. */
function millisecondsOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}
