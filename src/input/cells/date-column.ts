import { type Issue, PyramidError } from '../../core/issues/issue';
import { excelSerialDate, formatProblem, parseByFormat } from '../../core/values/calendar';
import type { CalendarDate } from '../../core/values/date-types';
import { type DateAndTime, excelTime, partTime } from './cell-time';
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
  /** Whether a time of day is kept with its date, as it stands there. Default false. */
  readonly keepsTime?: boolean;
}

/** A date that is known once the column has shown which number is the day. */
export interface WaitingDate {
  readonly dates: OrderedDates;
  /** Its time of day where that is kept: `T10:30:00`, else ''. */
  readonly time: string;
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
   * A date, with its time where that is kept, a date that waits, or the problem of this row. Throws
   * `ambiguous-dates` where this value and an earlier one cannot be written in the same order.
   */
  read(text: string, line: number): string | WaitingDate | Issue;
  /** Whether one order is left, so that nothing need wait any longer. */
  isSettled(): boolean;
  /** The date of one that waited. Throws `ambiguous-dates` while it may be several. */
  settle(waiting: WaitingDate): string;
}

/** What the dates of a table have shown so far: all its columns are written in one order. */
export interface DateEvidence {
  left: readonly DateOrder[];
  readonly ruledOutBy: Map<DateOrder, WaitingDate>;
}

export function dateEvidence(): DateEvidence {
  return { left: DATE_ORDERS, ruledOutBy: new Map() };
}

/** Throws `invalid-option` for a format that cannot be one. */
export function dateColumn(
  options: DateColumnOptions,
  evidence: DateEvidence = dateEvidence(),
): DateColumn {
  const { heading, dateFormat, timeZone, keepsTime = false } = options;
  if (dateFormat !== undefined) checkFormat(dateFormat);
  const readText =
    dateFormat === undefined
      ? detecting(timeZone)
      : remembered((text) => readByFormat(text.trim(), dateFormat, timeZone));
  const part = keepsTime ? timeParter(readText, dateFormat) : undefined;

  const ruleOut = (value: WaitingDate): void => {
    const { ruledOutBy } = evidence;
    const still = evidence.left.filter((order) => value.dates[order] !== undefined);
    if (still.length === 0) throw contradiction(heading, value, ruledOutBy);
    for (const order of DATE_ORDERS) {
      if (value.dates[order] === undefined && !ruledOutBy.has(order)) ruledOutBy.set(order, value);
    }
    evidence.left = still;
  };

  return {
    read(text, line) {
      const parts = part?.(text);
      const time = parts?.time ?? '';
      const reading = parts === null ? undefined : readText(parts?.date ?? text);
      if (typeof reading === 'string') return time === '' ? reading : reading + time;
      if (reading === undefined) return notADate(options, text, line);
      const { left } = evidence;
      const date = left.length === 1 ? commonDate(reading, left) : undefined;
      if (date !== undefined) return date + time;
      const value = { dates: reading, time, text, line };
      ruleOut(value);
      const settled = commonDate(reading, evidence.left);
      return settled === undefined ? value : settled + time;
    },
    isSettled: () => evidence.left.length === 1,
    settle(waiting) {
      const date = commonDate(waiting.dates, evidence.left);
      if (date === undefined) throw undecided(options, waiting, evidence.left);
      return date + waiting.time;
    },
  };
}

/**
 * Parts times from dates. Null for text in a format with hours whose time does not end it: better
 * refused than kept without its time.
 */
function timeParter(
  readText: (text: string) => DateReading,
  dateFormat: string | undefined,
): (text: string) => DateAndTime | null {
  if (dateFormat === 'excel') return (text) => ({ date: text, time: excelTime(text) });
  const isDate = (text: string): boolean => readText(text) !== undefined;
  if (dateFormat === undefined || !hasHours(dateFormat)) {
    return (text) => (isDate(text) ? partTime(text, isDate) : null);
  }
  return (text) => {
    // The date alone would not be in this format: its time is where a clock is shown.
    const { time } = partTime(text, (_, end) => /[:时点]/.test(end));
    return isDate(text) && time !== '' ? { date: text, time } : null;
  };
}

function hasHours(dateFormat: string): boolean {
  return /[HhKk]/.test(dateFormat.replace(/'[^']*'/g, ''));
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
    const hasTime = timeAt > 0 && isPlainTime(text, timeAt, timeZone);
    // Of two times the second is no part of a date.
    return readOther(hasTime && text.indexOf(':') > timeAt ? text.slice(0, timeAt) : text);
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

function notADate(
  { heading, dateFormat, keepsTime }: DateColumnOptions,
  text: string,
  line: number,
): Issue {
  return {
    code: 'invalid-date',
    message: 'not a date of the calendar',
    line,
    column: heading,
    expected:
      dateFormat === 'excel'
        ? "a serial day of Excel's, such as 45409"
        : dateFormat === undefined
          ? `a date such as 2024-04-27${keepsTime === true ? ', best with its time: 2024-04-27 10:30' : ''}`
          : `a date in the format ${dateFormat}${keepsTime === true && hasHours(dateFormat) ? ', its time at the end' : ''}`,
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
  const year = /\d{4}[-/.]|[-/.]\d{4}/.test(text) ? 'yyyy' : 'yy';
  const formats: Readonly<Record<DateOrder, readonly string[]>> = {
    dmy: ['d', 'M', year],
    mdy: ['M', 'd', year],
    ymd: [year, 'M', 'd'],
  };
  return DATE_ORDERS.filter((order) => order !== 'ymd' || dates.ymd !== undefined)
    .map((order) => `--date-format ${formats[order].join(mark)}`)
    .join(' or ');
}
