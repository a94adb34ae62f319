import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import { type BusinessCalendar, readBusinessCalendar } from './business-calendar';
import { DAY, type DayNumber, type Instant, remembered, YEARS_TO } from './instant';
import { type Opening, openingsByDay } from './openings';

/** Time that counts only while people work. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface BusinessTime {
  /** Whether people work at an instant. */
  isOpen(instant: Instant): boolean;
  /** The instant itself where people work, else when they next begin. */
  nextOpening(instant: Instant): Instant;
  /**
   * The first instant by which so many minutes of work have passed: the end of a working day, not
   * the beginning of the next. Throws `invalid-option` for less than 0 and beyond the year 9999.
   */
  addMinutes(instant: Instant, minutes: number): Instant;
  /** Minutes of work from `start` to `end`; negative where `end` is before. */
  minutesBetween(start: Instant, end: Instant): number;
  /** The same in milliseconds, which are whole. */
  millisecondsBetween(start: Instant, end: Instant): number;
}

/**
 * Business time by a calendar; without one, all time is business time. It is working time whenever
 * the clocks in the calendar's zone show a working day and a time in its hours, so that the night
 * on which the clocks change is an hour shorter or longer, and an hour shown twice counts twice.
 * Other calendars beside it are checked and not used.
 * Throws `invalid-option` where the calendar is not valid.
 *
 * @example
 * const time = businessTime({ timeZone: 'Asia/Shanghai', hours: { from: '09:00', to: '18:00' } });
 * const friday = Date.parse('2025-08-01T17:00:00+08:00');
 * const monday = time.addMinutes(friday, 120);
 * formatInstant(monday, 'Asia/Shanghai'); // '2025-08-04T10:00:00+08:00'
 * time.minutesBetween(friday, monday); // 120
 */
export function businessTime(calendar?: BusinessCalendar): BusinessTime {
  return calendar === undefined ? aroundTheClock : byCalendar(readBusinessCalendar(calendar));
}

const MINUTE = 60_000;

const aroundTheClock: BusinessTime = {
  isOpen: () => true,
  nextOpening: (instant) => instant,
  addMinutes: (instant, minutes) => withinYears(instant + millisecondsOf(minutes)),
  minutesBetween: (start, end) => (end - start) / MINUTE,
  millisecondsBetween: (start, end) => end - start,
};

function byCalendar(calendar: BusinessCalendar): BusinessTime {
  const openingsOf = openingsByDay(calendar);
  const blockAt = remembered((number: number) => makeBlock(number, openingsOf));

  const nextOpening = (instant: Instant): Instant => {
    for (let number = blockOf(instant); ; number++) {
      const open = openFrom(blockAt(number), instant);
      if (open !== undefined) return withinYears(open);
      withinYears(number * BLOCK);
    }
  };

  const millisecondsBetween = (start: Instant, end: Instant): number => {
    if (end < start) return 0 - millisecondsBetween(end, start);
    const last = blockOf(end);
    let passed = workedIn(blockAt(last), end) - workedIn(blockAt(blockOf(start)), start);
    for (let number = blockOf(start); number < last; number++) passed += blockAt(number).worked;
    return passed;
  };

  return {
    isOpen: (instant) => nextOpening(instant) === instant,
    nextOpening,
    addMinutes(instant, minutes) {
      const added = millisecondsOf(minutes);
      if (added === 0) return instant;
      withinYears(instant + added);
      let number = blockOf(instant);
      let ahead = workedIn(blockAt(number), instant) + added;
      for (; ahead > blockAt(number).worked; number++) {
        ahead -= blockAt(number).worked;
        withinYears(number * BLOCK);
      }
      return withinYears(whenWorked(blockAt(number), ahead));
    },
    minutesBetween: (start, end) => millisecondsBetween(start, end) / MINUTE,
    millisecondsBetween,
  };
}

function millisecondsOf(minutes: number): number {
  if (minutes >= 0 && minutes < Number.POSITIVE_INFINITY) return Math.round(minutes * MINUTE);
  throw invalidOption(
    'minutes',
    because('not-a-time-to-add'),
    'a number of minutes from 0',
    describe(minutes),
  );
}

function withinYears(instant: Instant): Instant {
  if (instant < YEARS_TO) return instant;
  throw invalidOption('minutes', because('beyond-the-year-9999'), 'a time that can be a due time');
}

/**
 * The working time of some weeks, with what has passed before each opening, so that neither adding
 * nor subtracting goes through the days one by one.
 */
interface Block {
  readonly openings: readonly Opening[];
  /** Milliseconds worked in the block before each opening. */
  readonly before: readonly number[];
  /** Milliseconds worked in the whole block. */
  readonly worked: number;
}

const DAYS_OF_BLOCK = 64;
const BLOCK = DAYS_OF_BLOCK * DAY;

function blockOf(instant: Instant): number {
  return Math.floor(instant / BLOCK);
}

function makeBlock(number: number, openingsOf: (day: DayNumber) => readonly Opening[]): Block {
  const days = Array.from({ length: DAYS_OF_BLOCK }, (_, day) => number * DAYS_OF_BLOCK + day);
  const openings = days.flatMap((day) => openingsOf(day));
  let worked = 0;
  const before = openings.map(({ start, end }) => {
    const passed = worked;
    worked += end - start;
    return passed;
  });
  return { openings, before, worked };
}

/** Milliseconds worked from the beginning of the block to an instant in it. */
function workedIn({ openings, before }: Block, instant: Instant): number {
  const at = countLeading(openings, ({ start }) => start <= instant) - 1;
  const opening = openings[at];
  if (opening === undefined) return 0;
  return (before[at] as number) + Math.min(instant, opening.end) - opening.start;
}

/** The first instant of a block by which so many milliseconds, more than 0, have been worked. */
function whenWorked({ openings, before }: Block, milliseconds: number): Instant {
  const at = countLeading(before, (passed) => passed < milliseconds) - 1;
  return (openings[at]?.start ?? Number.NaN) + milliseconds - (before[at] ?? 0);
}

/** The first instant from this one on at which people work in the block; undefined where none. */
function openFrom({ openings }: Block, instant: Instant): Instant | undefined {
  const next = openings[countLeading(openings, ({ end }) => end <= instant)];
  return next === undefined ? undefined : Math.max(instant, next.start);
}

/** How many at the head of a list have what those after it have not, by halving. */
function countLeading<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (has(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
