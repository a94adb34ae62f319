import { describe, type Issue, PyramidError } from '../../issues/issue';
import type { Pyramid } from '../../pyramid/pyramid';
import type { BusinessCalendar } from '../../values/business-calendar';
import { type DateKey, readDateKey } from '../../values/calendar-date';
import type { DateInput } from '../../values/date-types';
import { checkTimeZone } from '../../values/time-zone';

export interface ContactPlanOptions {
  /** Today. */
  readonly asOf: DateInput;
  /** How many days to look ahead, `asOf` among them: 1 to 3660. */
  readonly horizonDays: number;
  /** Visits that can be made on one working day by all together. */
  readonly capacityPerDay?: number;
  /** How many days before its due date a visit may be made where there is room; 0 unless given. */
  readonly earlyDays?: number;
  /** Working days and holidays; Monday to Friday unless given. Its hours do not matter here. */
  readonly calendar?: BusinessCalendar;
  /**
   * IANA name of the zone in which instants become dates: the calendar's where there is one, else,
   * unless given, the pyramid's.
   */
  readonly timeZone?: string;
  /** Whether to list automated contacts one by one too; they are counted by day unless given. */
  readonly listAutomated?: boolean;
}

/** Ten years: no plan for people reaches further. */
const LONGEST_HORIZON = 3660;

/** Throws `invalid-option`. */
export function checkPlanOptions(options: ContactPlanOptions): void {
  const { horizonDays, capacityPerDay = 0, earlyDays = 0 } = options;
  checkWhole('horizonDays', horizonDays, 1, LONGEST_HORIZON);
  checkWhole('capacityPerDay', capacityPerDay, 0, Number.MAX_SAFE_INTEGER);
  checkWhole('earlyDays', earlyDays, 0, LONGEST_HORIZON);
}

function checkWhole(path: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw invalidOption({
    message: 'not a number that can be planned with',
    path,
    expected:
      most === Number.MAX_SAFE_INTEGER
        ? `a whole number from ${least}`
        : `a whole number from ${least} to ${most}`,
    received: describe(value),
  });
}

/** The zone in which instants become dates. Throws `invalid-option`. */
export function planZone(
  { settings }: Pick<Pyramid, 'settings'>,
  { calendar, timeZone }: Pick<ContactPlanOptions, 'calendar' | 'timeZone'>,
): string {
  const zone = calendar?.timeZone ?? timeZone ?? settings.timeZone;
  return checkTimeZone(zone, calendar === undefined ? 'timeZone' : 'calendar.timeZone');
}

/** The date of `asOf`. Throws `invalid-option`. */
export function readAsOf(asOf: DateInput, timeZone: string): DateKey {
  const key = readDateKey(asOf, timeZone);
  if (key !== undefined) return key;
  throw invalidOption({
    message: 'not a date',
    path: 'asOf',
    expected: 'YYYY-MM-DD, an ISO timestamp or a Date',
    received: describe(asOf),
  });
}

function invalidOption(issue: Omit<Issue, 'code'>): PyramidError {
  return new PyramidError({ code: 'invalid-option', ...issue });
}
