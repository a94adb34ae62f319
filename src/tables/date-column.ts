import { excelSerialDate, formatProblem, parseByFormat } from '../dates/calendar';
import { type Issue, PyramidError } from '../errors/issue';
import type { CalendarDate } from '../types/date';
import {
  DATE_ORDERS,
  type DateOrder,
  type DateReading,
  type OrderedDates,
  readDateText,
  readYearFirst,
} from './date-text';
import { dateAtTime, isPlainTime } from './time-text';

export interface DateColumnOptions {
  readonly heading: string;
  /** Tokens of date-fns, or `excel` for serial days. Without, the column shows its own format. */
  readonly dateFormat?: string;
  /** IANA name of the zone in which an instant becomes a date. */
  readonly timeZone: string;
  /** Whether the window needs dates; else a hint may say to leave them out. */
  readonly isNeeded: boolean;
}

/** A date that is known once the column has shown which number is the day. */
export interface WaitingDate {
  readonly dates: OrderedDates;
  readonly text: string;
  readonly line: number;
}

/**
 * Reads a column of dates from the top. Each value rules out the orders in which it is no date; a
 * date that depends on the order waits until one order is left. So all rows are read in one way,
 * and in the same way whatever their order.
 */
export interface DateColumn {
  /**
   * A date, a date that waits, or the problem of this row. Throws `ambiguous-dates` where this value
   * and an earlier one cannot be written in the same order.
   */
  read(text: string, line: number): CalendarDate | WaitingDate | Issue;
  /** Whether one order is left, so that nothing need wait any longer. */
  isSettled(): boolean;
  /** The date of one that waited. Throws `ambiguous-dates` while it may be several. */
  settle(waiting: WaitingDate): CalendarDate;
}

/** Throws `invalid-option` for a format that cannot be one. */
export function dateColumn(options: DateColumnOptions): DateColumn {
  const { heading, dateFormat, timeZone } = options;
  if (dateFormat !== undefined) checkFormat(dateFormat);
  const readText =
    dateFormat === undefined
      ? detecting(timeZone)
      : remembered((text) => readByFormat(text.trim(), dateFormat, timeZone));
  let left: readonly DateOrder[] = DATE_ORDERS;
  const ruledOutBy = new Map<DateOrder, WaitingDate>();

  const ruleOut = (value: WaitingDate): void => {
    const still = left.filter((order) => value.dates[order] !== undefined);
    if (still.length === 0) throw contradiction(heading, value, ruledOutBy);
    for (const order of DATE_ORDERS) {
      if (value.dates[order] === undefined && !ruledOutBy.has(order)) ruledOutBy.set(order, value);
    }
    left = still;
  };

  return {
    read(text, line) {
      const reading = readText(text);
      if (typeof reading === 'string') return reading;
      if (reading === undefined) return notADate(options, text, line);
      const date = left.length === 1 ? commonDate(reading, left) : undefined;
      if (date !== undefined) return date;
      const value = { dates: reading, text, line };
      ruleOut(value);
      return commonDate(reading, left) ?? value;
    },
    isSettled: () => left.length === 1,
    settle(waiting) {
      const date = commonDate(waiting.dates, left);
      if (date === undefined) throw undecided(options, waiting, left);
      return date;
    },
  };
}

/** The date in every one of the orders, if it is the same: `5/5/2024` leaves no doubt. */
function commonDate(dates: OrderedDates, orders: readonly DateOrder[]): CalendarDate | undefined {
  const [first] = orders;
  const date = first === undefined ? undefined : dates[first];
  return orders.every((order) => dates[order] === date) ? date : undefined;
}

/** A year first is read sooner than it is looked up; a time of day is not worth remembering. */
function detecting(timeZone: string): (text: string) => DateReading {
  const readOther = remembered((text) => readDateText(text, timeZone));
  return (text) => {
    const date = readYearFirst(text, timeZone);
    if (date !== undefined) return date;
    const timeAt = text.lastIndexOf(' ');
    return readOther(
      timeAt > 0 && isPlainTime(text, timeAt, timeZone) ? text.slice(0, timeAt) : text,
    );
  };
}

/** Dates repeat down a column. The bound keeps a column of timestamps from filling the memory. */
const MOST_REMEMBERED = 10_000;

function remembered(read: (text: string) => DateReading): (text: string) => DateReading {
  const known = new Map<string, DateReading>();
  return (text) => {
    const reading = known.get(text);
    if (reading !== undefined || known.has(text)) return reading;
    const made = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, made);
    return made;
  };
}

function checkFormat(dateFormat: string): void {
  if (dateFormat === 'excel') return;
  const problem = formatProblem(dateFormat);
  if (problem === undefined) return;
  throw new PyramidError({
    code: 'invalid-option',
    message: `not a format of dates: ${problem}`,
    path: 'dateFormat',
    expected: 'tokens such as yyyy-MM-dd, M/d/yy or dd-MMM-yyyy, or excel',
    received: dateFormat,
  });
}

/** A time of day may follow the date also where the format has none. */
function readByFormat(
  text: string,
  dateFormat: string,
  timeZone: string,
): CalendarDate | undefined {
  if (dateFormat === 'excel') return excelSerialDate(text);
  const date = parseByFormat(text, dateFormat);
  const time = date === undefined ? /[T ].*$/.exec(text)?.[0] : undefined;
  if (time === undefined) return date;
  const dateAlone = parseByFormat(text.slice(0, -time.length), dateFormat);
  return dateAlone === undefined ? undefined : dateAtTime(dateAlone, time, timeZone);
}

function notADate({ heading, dateFormat }: DateColumnOptions, text: string, line: number): Issue {
  return {
    code: 'invalid-date',
    message: 'not a date of the calendar',
    line,
    column: heading,
    expected:
      dateFormat === 'excel'
        ? "a serial day of Excel's, such as 45409"
        : dateFormat === undefined
          ? 'a date such as 2024-04-27'
          : `a date in the format ${dateFormat}`,
    received: text,
    ...(dateFormat === undefined && /^\d{5}(?:\.\d+)?$/.test(text.trim())
      ? { hint: "If these are Excel's serial days, say so: --date-format excel." }
      : {}),
  };
}

const IN_WORDS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day first',
  mdy: 'month first',
  ymd: 'year first',
};

function contradiction(
  heading: string,
  value: WaitingDate,
  ruledOutBy: ReadonlyMap<DateOrder, WaitingDate>,
): PyramidError {
  const earlier = DATE_ORDERS.flatMap((order) =>
    value.dates[order] === undefined ? [] : (ruledOutBy.get(order) ?? []),
  );
  const values = [...new Set(earlier), value].map(
    ({ dates, text, line }) => `${JSON.stringify(text)} in line ${line} is ${possible(dates)}`,
  );
  return new PyramidError({
    code: 'ambiguous-dates',
    message: `the dates are not all written in one order: ${values.join(', ')}`,
    line: value.line,
    column: heading,
    received: value.text,
    hint: `Correct them; or say which order holds, and the others are refused one by one: ${choices(value)}.`,
  });
}

function possible(dates: OrderedDates): string {
  return DATE_ORDERS.filter((order) => dates[order] !== undefined)
    .map((order) => IN_WORDS[order])
    .join(' or ');
}

function undecided(
  { heading, isNeeded }: DateColumnOptions,
  value: WaitingDate,
  left: readonly DateOrder[],
): PyramidError {
  const dates = left.map((order) => `${value.dates[order]} (${IN_WORDS[order]})`);
  const without = isNeeded ? '' : '; or leave the dates out: --columns date=';
  return new PyramidError({
    code: 'ambiguous-dates',
    message: 'day and month cannot be told apart anywhere in the column',
    line: value.line,
    column: heading,
    expected: dates.join(' or '),
    received: value.text,
    hint: `Say which it is: ${choices(value)}${without}.`,
  });
}

/** The formats to choose from, with the marks and the digits of the value. */
function choices({ dates, text }: WaitingDate): string {
  const mark = /[-/.]/.exec(text)?.[0] ?? '/';
  const year = /\d{4}/.test(text) ? 'yyyy' : 'yy';
  const formats: Readonly<Record<DateOrder, readonly string[]>> = {
    dmy: ['d', 'M', year],
    mdy: ['M', 'd', year],
    ymd: [year, 'M', 'd'],
  };
  return DATE_ORDERS.filter((order) => order !== 'ymd' || dates.ymd !== undefined)
    .map((order) => `--date-format ${formats[order].join(mark)}`)
    .join(' or ');
}
