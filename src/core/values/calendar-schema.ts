import * as z from 'zod/mini';
import { type CheckContext, refuse } from '../issues/by-schema';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { isTimeZone, readCalendarDate } from './calendar';
import { checkDays } from './calendar-days';

/** 24:00 is the end of a day, never the beginning of work. */
const BEGINNING = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const END = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const blockSchema = z.readonly(
  z
    .strictObject({
      from: z.string({ error: 'HH:MM, 00:00 to 23:59' }).check(z.regex(BEGINNING)),
      to: z.string({ error: 'HH:MM, 00:00 to 24:00' }).check(z.regex(END)),
    })
    .check(
      z.superRefine(({ from, to }, ctx) => {
        if (from !== to) return;
        refuse(ctx, {
          path: ['to'],
          ...because('block-without-length'),
          expected: `a time other than ${from}; around the clock is 00:00 to 24:00`,
        });
      }),
    ),
);

const SOME_HOURS = { error: 'a block { from, to }, or a list of them' };
const usualHoursSchema = z.union(
  [
    blockSchema,
    z.readonly(z.array(blockSchema).check(z.minLength(1, { error: 'at least one block' }))),
  ],
  SOME_HOURS,
);
/** Of a day, which may be off. */
const hoursSchema = z.union([blockSchema, z.readonly(z.array(blockSchema))], SOME_HOURS);

const dateSchema = z
  .string({ error: 'a date of the calendar, YYYY-MM-DD' })
  .check(z.refine(isDate));

function isDate(text: string): boolean {
  return text.length === 10 && readCalendarDate(text, 'UTC') !== undefined;
}

const weekdaySchema = z
  .int({ error: 'a day of the week, 1 Monday to 7 Sunday' })
  .check(z.minimum(1), z.maximum(7));

const ofOneCalendar = {
  timeZone: z
    .string({ error: 'an IANA name such as Asia/Shanghai or UTC' })
    .check(z.refine((name) => isTimeZone(name))),
  hours: z.exactOptional(usualHoursSchema),
  workingDays: z.exactOptional(
    z.readonly(
      z
        .array(weekdaySchema)
        .check(
          z.minLength(1, { error: 'at least one working day' }),
          z.superRefine(refuseRepeatedDays),
        ),
    ),
  ),
  hoursByDay: z.exactOptional(hoursBy('not-a-weekday', (key) => /^[1-7]$/.test(key))),
  hoursByDate: z.exactOptional(hoursBy('not-a-date-of-hours', isDate)),
  holidays: z.exactOptional(z.readonly(z.array(dateSchema))),
  extraWorkingDays: z.exactOptional(z.readonly(z.array(dateSchema))),
};

/** Hours by weekday or date. */
function hoursBy(reason: 'not-a-weekday' | 'not-a-date-of-hours', isKey: (key: string) => boolean) {
  return z.readonly(
    z.record(z.string(), hoursSchema).check(
      z.superRefine((hours, ctx) => {
        for (const key of Object.keys(hours).filter((key) => !isKey(key))) {
          refuse(ctx, { path: [key], ...because(reason), expected: KEYS[reason], received: key });
        }
      }),
    ),
  );
}

const KEYS = {
  'not-a-weekday': 'a day of the week, 1 Monday to 7 Sunday',
  'not-a-date-of-hours': 'a date of the calendar, YYYY-MM-DD',
} as const;

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

const calendarSchema = z.readonly(z.strictObject(ofOneCalendar).check(z.superRefine(checkDays)));

/** Names by id. Any id may be a key, `__proto__` too, so that nothing is copied. */
const namesSchema = z.exactOptional(
  z.custom<Readonly<Record<string, string>>>(isRecord, { error: 'names of calendars by id' }),
);

const withOthers = z.readonly(
  z
    .strictObject({
      ...ofOneCalendar,
      calendars: z.exactOptional(z.readonly(z.record(z.string(), calendarSchema))),
      customers: namesSchema,
      groups: namesSchema,
      tiers: namesSchema,
    })
    .check(z.superRefine(checkDays), z.superRefine(refuseUnknownNames)),
);

type Named = Readonly<Record<string, unknown>>;

function refuseUnknownNames(
  given: Partial<Readonly<Record<'calendars' | 'customers' | 'groups' | 'tiers', Named>>>,
  ctx: CheckContext,
): void {
  const known = Object.keys(given.calendars ?? {});
  for (const of of ['customers', 'groups', 'tiers'] as const) {
    for (const [key, name] of Object.entries(given[of] ?? {})) {
      if (typeof name === 'string' && known.includes(name)) continue;
      refuse(ctx, {
        path: [of, key],
        ...because('no-such-calendar'),
        expected: known.length === 0 ? 'a name in `calendars`' : known.join(', '),
      });
    }
  }
}

/** What `readBusinessCalendar` takes, under the name by which its problems are told. */
export const calendarsSchema = z.strictObject({ calendar: withOthers });
