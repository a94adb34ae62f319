import { daysBetween, readCalendarDate } from './calendar';
import { DAY, type DayNumber } from './instant';

/** A block of working time as people write it. */
interface Block {
  readonly from: string;
  readonly to: string;
}

type Blocks = Block | readonly Block[];

/** What a calendar says of days, whether it has been checked or not. */
export interface HoursGiven {
  readonly hours?: Blocks | undefined;
  readonly workingDays?: readonly number[] | undefined;
  readonly hoursByDay?: Readonly<Record<string, Blocks>> | undefined;
  readonly hoursByDate?: Readonly<Record<string, Blocks>> | undefined;
  readonly holidays?: readonly string[] | undefined;
  readonly extraWorkingDays?: readonly string[] | undefined;
}

/** A block of a day, in milliseconds from its midnight: `to` may lie on the day after. */
export interface DayBlock {
  readonly from: number;
  readonly to: number;
  /** Where the calendar says so, such as `['hours', 0]`. */
  readonly path: readonly (string | number)[];
}

/** The blocks that begin on each day as the clocks show it; none on a day off. */
export function hoursOfDays(calendar: HoursGiven): (day: DayNumber) => readonly DayBlock[] {
  const usual =
    calendar.hours === undefined
      ? [{ from: 0, to: DAY, path: ['hours'] }]
      : blocksOf(calendar.hours, ['hours']);
  const byDay = blocksBy(calendar, 'hoursByDay', Number);
  const byDate = blocksBy(calendar, 'hoursByDate', dayOf);
  const off = new Set(calendar.holidays?.map(dayOf));
  const extra = new Set(calendar.extraWorkingDays?.map(dayOf));
  const isUsual = workingWeekdays(calendar, byDay);
  return (day) => {
    const ofDate = byDate.get(day);
    if (ofDate !== undefined) return ofDate;
    const weekday = weekdayOf(day);
    const own = byDay.get(weekday);
    // What makes up for a holiday is worked, though its weekday is off.
    if (extra.has(day)) return own === undefined || own.length === 0 ? usual : own;
    return off.has(day) || !isUsual(weekday) ? [] : (own ?? usual);
  };
}

function workingWeekdays(
  { workingDays }: HoursGiven,
  byDay: ReadonlyMap<number, readonly DayBlock[]>,
): (weekday: number) => boolean {
  const named = new Set(workingDays ?? [...MONDAY_TO_FRIDAY, ...byDay.keys()]);
  return (weekday) => named.has(weekday);
}

function blocksBy(
  calendar: HoursGiven,
  name: 'hoursByDay' | 'hoursByDate',
  keyOf: (key: string) => number,
): ReadonlyMap<number, readonly DayBlock[]> {
  return new Map(
    Object.entries(calendar[name] ?? {}).map(([key, blocks]) => [
      keyOf(key),
      blocksOf(blocks, [name, key]),
    ]),
  );
}

/** Each block with its place: a list has places, a block alone stands at that of the whole. */
function blocksOf(blocks: Blocks, path: readonly (string | number)[]): readonly DayBlock[] {
  return isList(blocks)
    ? blocks.map((block, at) => ({ ...spanOf(block), path: [...path, at] }))
    : [{ ...spanOf(blocks), path }];
}

function isList(blocks: Blocks): blocks is readonly Block[] {
  return Array.isArray(blocks);
}

function spanOf({ from, to }: Block): { readonly from: number; readonly to: number } {
  const [begin, end] = [millisecondsOf(from), millisecondsOf(to)];
  return { from: begin, to: end > begin ? end : end + DAY };
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** 1 Monday … 7 Sunday; day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function dayOf(text: string): DayNumber {
  const date = readCalendarDate(text, 'UTC');
  return date === undefined ? Number.NaN : daysBetween('1970-01-01', date);
}

/** Of the day, from `HH:MM`. */
function millisecondsOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}
