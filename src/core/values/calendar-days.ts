import { type CheckContext, refuse } from '../issues/by-schema';
import { because } from '../issues/reasons';
import { type DayBlock, dayOf, type HoursGiven, hoursOfDays } from './hours';
import { DAY, type DayNumber } from './instant';

/** What the days of a calendar must not say together: of a schema's own checks. */
export function checkDays(calendar: HoursGiven, ctx: CheckContext): void {
  refuseIdleWeeks(calendar, ctx);
  refuseContradictions(calendar, ctx);
  refuseOverlaps(calendar, ctx);
}

/** A Monday, and so a week, of a calendar that says nothing by date. */
const MONDAY: DayNumber = 4;
const WEEK = [0, 1, 2, 3, 4, 5, 6].map((day) => MONDAY + day);

/** Weeks without work would make every due time the last there is. */
function refuseIdleWeeks(calendar: HoursGiven, ctx: CheckContext): void {
  const blocksOn = hoursOfDays(weekly(calendar));
  const hasWeekdays = (calendar.workingDays ?? []).every((day) => day >= 1 && day <= 7);
  if (!hasWeekdays || WEEK.some((day) => blocksOn(day).length > 0)) return;
  refuse(ctx, {
    path: [],
    ...because('calendar-without-work'),
    expected: 'a weekday with hours of work',
  });
}

function weekly({ hours, workingDays, hoursByDay }: HoursGiven): HoursGiven {
  return { hours, workingDays, hoursByDay };
}

/** A date is either off or worked. */
function refuseContradictions(calendar: HoursGiven, ctx: CheckContext): void {
  const { holidays = [], extraWorkingDays = [], hoursByDate = {} } = calendar;
  const refuseDate = (path: readonly (string | number)[], date: string): void =>
    refuse(ctx, {
      path,
      ...because('day-off-and-worked', { date }),
      expected: 'a date that is either off or worked',
      received: date,
    });
  const off = new Set(holidays);
  extraWorkingDays.forEach((date, at) => {
    const own = Object.hasOwn(hoursByDate, date) ? hoursByDate[date] : undefined;
    if (off.has(date) || (Array.isArray(own) && own.length === 0)) {
      refuseDate(['extraWorkingDays', at], date);
    }
  });
  for (const [date, hours] of Object.entries(hoursByDate)) {
    const isWorked = !Array.isArray(hours) || hours.length > 0;
    if (isWorked && off.has(date)) refuseDate(['hoursByDate', date], date);
  }
}

/**
 * Blocks of one day that overlap, and nights that reach into a block of the day after, in any week
 * and around dates with hours of their own.
 */
function refuseOverlaps(calendar: HoursGiven, ctx: CheckContext): void {
  const seen = new Set<string>();
  const refuseIn = (blocks: readonly DayBlock[]): void => {
    const sorted = [...blocks].sort((a, b) => a.from - b.from);
    for (const [at, block] of sorted.entries()) {
      const before = sorted[at - 1];
      if (before === undefined || before.to <= block.from) continue;
      const key = JSON.stringify(block.path);
      if (seen.has(key)) continue;
      seen.add(key);
      refuse(ctx, {
        path: block.path,
        ...because('blocks-overlap'),
        expected: 'blocks that do not overlap, nor reach into those of the day after',
      });
    }
  };
  const byWeek = hoursOfDays(weekly(calendar));
  const byDate = hoursOfDays(calendar);
  const dates = Object.keys(calendar.hoursByDate ?? {}).map(dayOf);
  for (const day of WEEK) refuseIn(withNightBefore(day, byWeek));
  for (const day of dates) refuseIn(withNightBefore(day, byDate));
  for (const day of dates) refuseIn(withNightBefore(day + 1, byDate));
}

function withNightBefore(
  day: DayNumber,
  blocksOn: (day: DayNumber) => readonly DayBlock[],
): readonly DayBlock[] {
  const night = blocksOn(day - 1)
    .map((block) => ({ ...block, from: block.from - DAY, to: block.to - DAY }))
    .filter(({ to }) => to > 0);
  return [...night, ...blocksOn(day)];
}
