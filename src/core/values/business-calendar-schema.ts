import * as z from 'zod/mini';
import { type CheckContext, readBySchema, refuse } from '../issues/by-schema';
import type { BusinessCalendar } from './business-calendar';
import { isTimeZone } from './calendar';
import { readCalendarDate } from './calendar-date';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const timeSchema = z.string({ error: 'HH:MM, 00:00 to 24:00' }).check(z.regex(CLOCK));

const hoursSchema = z.readonly(
  z.strictObject({ from: timeSchema, to: timeSchema }).check(
    z.superRefine(({ from, to }, ctx) => {
      if (from < to || !CLOCK.test(from) || !CLOCK.test(to)) return;
      refuse(ctx, {
        path: ['to'],
        message: 'the working day ends no later than it begins',
        expected: `a time after ${from}, at the latest 24:00`,
        hint: 'Hours that run past midnight cannot be given; choose hours within one day.',
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
      message: `day ${day} stands here a second time`,
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
