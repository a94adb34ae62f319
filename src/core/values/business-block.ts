import type { Opening } from './business-openings';
import { DAY, type DayNumber, type Instant } from './instant-zone';

/**
 * The working time of some weeks, with what has passed before each opening, so that neither adding
 * nor subtracting goes through the days one by one.
 */
export interface Block {
  readonly openings: readonly Opening[];
  /** Milliseconds worked in the block before each opening. */
  readonly before: readonly number[];
  /** Milliseconds worked in the whole block. */
  readonly worked: number;
}

const DAYS_OF_BLOCK = 64;
export const BLOCK = DAYS_OF_BLOCK * DAY;

export function blockOf(instant: Instant): number {
  return Math.floor(instant / BLOCK);
}

export function makeBlock(
  number: number,
  openingsOf: (day: DayNumber) => readonly Opening[],
): Block {
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
export function workedIn({ openings, before }: Block, instant: Instant): number {
  const at = countLeading(openings, ({ start }) => start <= instant) - 1;
  const opening = openings[at];
  if (opening === undefined) return 0;
  return (before[at] as number) + Math.min(instant, opening.end) - opening.start;
}

/** The first instant of a block by which so many milliseconds, more than 0, have been worked. */
export function whenWorked({ openings, before }: Block, milliseconds: number): Instant {
  const at = countLeading(before, (passed) => passed < milliseconds) - 1;
  return (openings[at]?.start ?? Number.NaN) + milliseconds - (before[at] ?? 0);
}

/** The first instant from this one on at which people work in the block; undefined where none. */
export function openFrom({ openings }: Block, instant: Instant): Instant | undefined {
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
