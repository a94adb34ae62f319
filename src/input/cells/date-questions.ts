import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { DateOrder } from '../bytes/text-reader';
import { hasHours } from './date-readers';
import { DATE_ORDERS, type OrderedDates, readDateText } from './date-text';
import type { DateColumnOptions, WaitingDate } from './dated-column';

export function notADate(
  { heading, dateFormat = '', kept, year }: DateColumnOptions,
  text: string,
  line: number,
): Issue {
  if (year === undefined && dateFormat === '' && isDateIn(text, LEAP_YEAR)) {
    const why = because('date-without-year');
    return { code: 'invalid-date', ...why, line, column: heading, received: text };
  }
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

/** Some year with all days that there are. */
const LEAP_YEAR = 2024;

/** Whether it is a date in that year, and none by itself: not one in another order. */
function isDateIn(text: string, year: number): boolean {
  return readDateText(text, { year }) !== undefined && readDateText(text) === undefined;
}

function dateExpected(dateFormat: string, withTime: boolean): string {
  if (dateFormat === 'excel') return "a serial day of Excel's, such as 45409";
  if (dateFormat !== '') {
    return `a date in the format ${dateFormat}${withTime ? ', its time at the end' : ''}`;
  }
  return `a date such as 2024-04-27${withTime ? ', best with its time: 2024-04-27 10:30' : ''}`;
}

/** The values that rule each other out: each as `"27/4/2024" in line 3 is day first`, in parts. */
export function contradiction(
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

export function undecided(
  { heading, isNeeded }: DateColumnOptions,
  value: WaitingDate,
  possible: readonly DateOrder[],
): PyramidError {
  // Without a year, month first and year first are one.
  const left = possible.filter((order) => order !== 'ymd' || hasYear(value.text));
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
  if (!hasYear(text)) {
    return /^\s*\d+\s*$/.test(text) ? ['ddMM', 'MMdd'] : [`d${mark}M`, `M${mark}d`];
  }
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

function hasYear(text: string): boolean {
  return /\d[-/.]\s*\d+[-/.]\s*\d/.test(text);
}
