import { readBySchema } from '../issues/by-schema';
import { calendarsSchema } from './calendar-schema';

/**
 * A block of working time, `HH:MM`. One whose end is no later than its beginning ends on the day
 * after: `{ from: '22:00', to: '06:00' }` is a night, and belongs to the day on which it begins.
 */
export interface Hours {
  /** 00:00 to 23:59. */
  readonly from: string;
  /** 00:00 to 24:00. */
  readonly to: string;
}

/** A block, or several that do not overlap. */
export type HoursOfDay = Hours | readonly Hours[];

/** When people work. Without one, time runs around the clock. */
export interface BusinessCalendar {
  /** IANA name of the zone of the hours and of timestamps without offset. */
  readonly timeZone: string;
  /** Hours of a working day; around the clock unless given. */
  readonly hours?: HoursOfDay | undefined;
  /**
   * 1 Monday … 7 Sunday; unless given, Monday to Friday and the weekdays with hours of their own.
   */
  readonly workingDays?: readonly number[] | undefined;
  /** By weekday, 1 Monday … 7 Sunday, where hours differ; an empty list is a day off. */
  readonly hoursByDay?: Readonly<Record<string, HoursOfDay>> | undefined;
  /**
   * By date, `YYYY-MM-DD`, where hours differ, before anything else: it is a working day, or a day
   * off where the list is empty.
   */
  readonly hoursByDate?: Readonly<Record<string, HoursOfDay>> | undefined;
  /** Dates without work, `YYYY-MM-DD`. A night that began the day before is still worked. */
  readonly holidays?: readonly string[] | undefined;
  /** Dates of work, `YYYY-MM-DD`, that make up for holidays, whatever their weekday. */
  readonly extraWorkingDays?: readonly string[] | undefined;
}

/**
 * The calendar of a desk, and others beside it by name, with who is served by which: the calendar
 * named for the customer, else for its group, else for its tier, else the desk's own.
 */
export interface BusinessCalendars extends BusinessCalendar {
  /** By name. */
  readonly calendars?: Readonly<Record<string, BusinessCalendar>> | undefined;
  /** Names of calendars by customer id. */
  readonly customers?: Readonly<Record<string, string>> | undefined;
  /** By group: that of the day, or that which a complaint names. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
  /** By id of the tier whose policy applies. */
  readonly tiers?: Readonly<Record<string, string>> | undefined;
}

/**
 * A business calendar from JSON or from a program, with others beside it where there are. Throws
 * `invalid-option`, one issue a problem, each with the path, such as `calendar.hours.to`, what was
 * expected and what came: for blocks that overlap or have no length, times that no clock shows,
 * dates that are both off and worked, names of calendars that there are not.
 *
 * @example
 * const shifts = [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '17:00' }];
 * const calendar = readBusinessCalendar({ timeZone: 'Europe/Berlin', hours: shifts });
 * calendar.hours; // [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '17:00' }]
 */
export function readBusinessCalendar(input: unknown): BusinessCalendars {
  const subject = { code: 'invalid-option', name: 'the business calendar' } as const;
  return readBySchema(calendarsSchema, { calendar: input }, subject).calendar;
}
