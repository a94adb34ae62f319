import { describe, type Issue, PyramidError } from '../../issues/issue';
import type { BusinessCalendar } from '../../values/business-calendar';
import { type BusinessTime, businessTime } from '../../values/business-time';
import type { DateInput } from '../../values/date-types';
import { readInstant } from '../../values/instant';
import type { Instant } from '../../values/instant-zone';
import { checkTimeZone } from '../../values/time-zone';
import type { Staffing } from './complaint-queue';

export interface QueueOptions {
  /** Now. A date alone is the beginning of that day, before any complaint of the day. */
  readonly asOf: DateInput;
  /** Business time; around the clock unless given. */
  readonly calendar?: BusinessCalendar;
  /**
   * IANA name of the zone of timestamps without offset: the calendar's zone where there is one,
   * else, unless given, the pyramid's, or UTC for a lookup.
   */
  readonly timeZone?: string;
  /** How many people take up complaints, side by side; goes with `handlingMinutes`. */
  readonly staff?: number;
  /** Mean business minutes that one complaint takes one of them; goes with `staff`. */
  readonly handlingMinutes?: number;
}

/** The options as the queue needs them. */
export interface QueueTerms {
  readonly asOf: Instant;
  readonly timeZone: string;
  readonly time: BusinessTime;
  readonly calendar: BusinessCalendar | null;
  readonly staffing: Staffing | null;
}

/** Throws `invalid-option`. */
export function readQueueOptions(options: QueueOptions, ownTimeZone: string): QueueTerms {
  const { calendar } = options;
  const time = businessTime(calendar);
  const timeZone = calendar?.timeZone ?? options.timeZone ?? ownTimeZone;
  checkTimeZone(timeZone);
  return {
    asOf: readAsOf(options.asOf, timeZone),
    timeZone,
    time,
    calendar: calendar ?? null,
    staffing: readStaffing(options),
  };
}

function readAsOf(asOf: DateInput, timeZone: string): Instant {
  const instant = readInstant(asOf, timeZone);
  if (instant !== undefined) return instant;
  throw invalidOption({
    message: 'neither a time nor a date',
    path: 'asOf',
    expected: 'a timestamp such as 2025-07-31T18:30+08:00, YYYY-MM-DD or a Date',
    received: describe(asOf),
  });
}

function readStaffing({ staff, handlingMinutes }: QueueOptions): Staffing | null {
  if (staff === undefined && handlingMinutes === undefined) return null;
  if (staff === undefined || !Number.isSafeInteger(staff) || staff < 1) {
    throw invalidOption({
      message: 'when a complaint is taken up depends on how many people take them up',
      path: 'staff',
      expected: 'a whole number of people from 1',
      received: describe(staff ?? ''),
    });
  }
  if (handlingMinutes === undefined || !(handlingMinutes > 0) || handlingMinutes === Infinity) {
    throw invalidOption({
      message: 'when a complaint is taken up depends on how long one takes',
      path: 'handlingMinutes',
      expected: 'a number of minutes above 0, the mean for one complaint',
      received: describe(handlingMinutes ?? ''),
    });
  }
  return { staff, handlingMinutes };
}

function invalidOption(issue: Omit<Issue, 'code'>): PyramidError {
  return new PyramidError({ code: 'invalid-option', ...issue });
}
