import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { excelSerialDate, formatProblem, parseByFormat } from '../../core/values/calendar';
import type { DateOrder } from '../bytes/text-reader';
import {
  DATE_ORDERS,
  type DateReading,
  type KeptTime,
  type OrderedDates,
  readDateText,
  readYearFirst,
} from './date-text';
import { endOfClock, excelTime, hasOffset, partTime } from './time-text';

export interface DateColumnOptions {
  readonly heading: string;
  /** Tokens of date-fns, or `excel` for serial days. Without, the column shows its own format. */
  readonly dateFormat?: string | undefined;
  /** Whether the window needs dates; else a hint may say to leave them out. */
  readonly isNeeded: boolean;
  /** Which times of day stay with their date; instants unless given. */
  readonly kept?: KeptTime | undefined;
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
   * A date or a timestamp, a date that waits, or the problem of this row. Throws
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
  /** Whether the order was said: then a date in another order is no date. */
  readonly isGiven: boolean;
  left: readonly DateOrder[];
  readonly ruledOutBy: Map<DateOrder, WaitingDate>;
}

/** `order` where it is known beforehand. */
export function dateEvidence(order?: DateOrder): DateEvidence {
  return {
    isGiven: order !== undefined,
    left: order === undefined ? DATE_ORDERS : [order],
    ruledOutBy: new Map(),
  };
}

/** The order that the dates have shown, or that was said; undefined where it did not matter. */
export function shownOrder({ left }: DateEvidence): DateOrder | undefined {
  return left.length === 1 ? left[0] : undefined;
}

/** Throws `invalid-option` for a format that cannot be one. */
export function dateColumn(
  options: DateColumnOptions,
  evidence: DateEvidence = dateEvidence(),
): DateColumn {
  const { heading, dateFormat, kept = 'instants' } = options;
  if (dateFormat !== undefined) checkFormat(dateFormat);
  const readText = dateFormat === undefined ? detecting(kept) : formatted(dateFormat, kept);

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
      const reading = readText(text);
      if (typeof reading === 'string') return reading;
      if (reading === undefined) return notADate(options, text, line);
      const { left } = evidence;
      const date = left.length === 1 ? commonDate(reading, left) : undefined;
      if (date !== undefined) return date;
      if (evidence.isGiven) return notADate(options, text, line);
      const value = { dates: reading, text, line };
      ruleOut(value);
      return commonDate(reading, evidence.left) ?? value;
    },
    isSettled: () => evidence.left.length === 1,
    settle(waiting) {
      const date = commonDate(waiting.dates, evidence.left);
      if (date === undefined) throw undecided(options, waiting, evidence.left);
      return date;
    },
  };
}

/** The date in every one of the orders, if it is the same: `5/5/2024` leaves no doubt. */
function commonDate(dates: OrderedDates, orders: readonly DateOrder[]): string | undefined {
  const [first] = orders;
  const date = first === undefined ? undefined : dates[first];
  return orders.every((order) => dates[order] === date) ? date : undefined;
}

/** A year first is read sooner than it is looked up. */
function detecting(kept: KeptTime): (text: string) => DateReading {
  const readOther = remembered((text) => readDateText(text, kept));
  return (text) => readYearFirst(text, kept) ?? readOther(withoutClock(text, kept));
}

/** Text in the format, or with a time of day behind what is in the format. */
function formatted(dateFormat: string, kept: KeptTime): (text: string) => DateReading {
  if (dateFormat === 'excel') {
    return (text) => {
      const date = excelSerialDate(text.trim());
      return date === undefined || kept === 'instants' ? date : date + excelTime(text.trim());
    };
  }
  if (hasHours(dateFormat)) {
    return remembered((text) =>
      withClock(text.trim(), parseByFormat(text.trim(), dateFormat), kept),
    );
  }
  const read = remembered(
    (text) =>
      parseByFormat(text, dateFormat) ??
      partTime(text, (before, time) => {
        const date = parseByFormat(before, dateFormat);
        return date === undefined ? undefined : keptWith(date, time, kept);
      }),
  );
  return (text) => read(withoutClock(text.trim(), kept));
}

/**
 * A date that was read by a format with hours, with its time where every one is kept: better refused
 * than kept without. One with an offset is an instant already.
 */
function withClock(text: string, date: string | undefined, kept: KeptTime): string | undefined {
  if (date === undefined || kept === 'instants' || hasOffset(date)) return date;
  return partTime(text, (_, time, rest) => (/[:时点]/.test(rest) ? date + time : undefined));
}

function keptWith(date: string, time: string, kept: KeptTime): string {
  return kept === 'every-time' || hasOffset(time) ? date + time : date;
}

/** A time of day that does not stay with its date is not worth remembering. */
function withoutClock(text: string, kept: KeptTime): string {
  const timeAt = kept === 'instants' ? text.lastIndexOf(' ') : -1;
  const hasClock = timeAt > 0 && endOfClock(text, timeAt) === text.length;
  // Of two times the second is no part of a date.
  return hasClock && text.indexOf(':') > timeAt ? text.slice(0, timeAt) : text;
}

function hasHours(dateFormat: string): boolean {
  return /[HhKk]/.test(dateFormat.replace(/'[^']*'/g, ''));
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
    ...because('not-a-date-format', { problem }),
    path: 'dateFormat',
    expected: 'tokens such as yyyy-MM-dd, M/d/yy or dd-MMM-yyyy, or excel',
    received: dateFormat,
  });
}

function notADate(
  { heading, dateFormat = '', kept, isNeeded: _ }: DateColumnOptions,
  text: string,
  line: number,
): Issue {
  const withTime = kept === 'every-time' && (dateFormat === '' || hasHours(dateFormat));
  const looksSerial = dateFormat === '' && /^\d{5}(?:\.\d+)?$/.test(text.trim());
  const time = withTime ? 'wanted' : '';
  return {
    code: 'invalid-date',
    ...because('not-a-date-of-the-calendar', {
      format: dateFormat,
      time,
      serial: looksSerial ? 'likely' : '',
    }),
    line,
    column: heading,
    expected: dateExpected(dateFormat, withTime),
    received: text,
  };
}

function dateExpected(dateFormat: string, withTime: boolean): string {
  if (dateFormat === 'excel') return "a serial day of Excel's, such as 45409";
  if (dateFormat !== '') {
    return `a date in the format ${dateFormat}${withTime ? ', its time at the end' : ''}`;
  }
  return `a date such as 2024-04-27${withTime ? ', best with its time: 2024-04-27 10:30' : ''}`;
}

/** The values that rule each other out: each as `"27/4/2024" in line 3 is day first`, in parts. */
function contradiction(
  heading: string,
  value: WaitingDate,
  ruledOutBy: ReadonlyMap<DateOrder, WaitingDate>,
): PyramidError {
  const earlier = DATE_ORDERS.flatMap((order) =>
    value.dates[order] === undefined ? [] : (ruledOutBy.get(order) ?? []),
  );
  const values = [...new Set(earlier), value];
  return new PyramidError({
    code: 'ambiguous-dates',
    ...because('dates-in-several-orders', {
      texts: values.map(({ text }) => text),
      lines: values.map(({ line }) => String(line)),
      orders: values.map(({ dates }) => ordersOf(dates).join(' ')),
      formats: formatsOf(value),
    }),
    line: value.line,
    column: heading,
    received: value.text,
  });
}

function ordersOf(dates: OrderedDates): DateOrder[] {
  return DATE_ORDERS.filter((order) => dates[order] !== undefined);
}

function undecided(
  { heading, isNeeded }: DateColumnOptions,
  value: WaitingDate,
  left: readonly DateOrder[],
): PyramidError {
  return new PyramidError({
    code: 'ambiguous-dates',
    ...because('day-and-month-alike', {
      dates: left.map((order) => value.dates[order] ?? ''),
      orders: left,
      formats: formatsOf(value),
      needed: isNeeded ? 'needed' : '',
    }),
    line: value.line,
    column: heading,
    expected: left.map((order) => `${value.dates[order]} (${ORDER_NAMES[order]})`).join(' or '),
    received: value.text,
  });
}

const ORDER_NAMES: Readonly<Record<DateOrder, string>> = {
  dmy: 'day first',
  mdy: 'month first',
  ymd: 'year first',
};

/** The formats to choose from, with the marks and the digits of the value. */
function formatsOf({ dates, text }: WaitingDate): readonly string[] {
  const mark = /[-/.]/.exec(text)?.[0] ?? '/';
  const year = /\d{4}[-/.]|[-/.]\d{4}/.test(text) ? 'yyyy' : 'yy';
  const formats: Readonly<Record<DateOrder, readonly string[]>> = {
    dmy: ['d', 'M', year],
    mdy: ['M', 'd', year],
    ymd: [year, 'M', 'd'],
  };
  return DATE_ORDERS.filter((order) => order !== 'ymd' || dates.ymd !== undefined).map((order) =>
    formats[order].join(mark),
  );
}
