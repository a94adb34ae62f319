import { choice, leaf, nothing, oneOf, optional, record, type Shape, text } from '../issues/shape';
import type { CalendarDate } from './calendar';
import type { Amount } from './exact';
import {
  type DatedWindow,
  type DateWindow,
  type RetailYear,
  type WholeWindow,
  WINDOW_KINDS,
} from './window';

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** Amounts and ratios as results hold them: one text a number. */
export const decimal: Shape<string> = leaf(
  'an exact decimal in a string, such as "1234.5"',
  'string',
  (value: string) => DECIMAL.test(value),
);

export const amount: Shape<Amount> = decimal;

export const date: Shape<CalendarDate> = leaf('a date, YYYY-MM-DD', 'string', isDay);

/** The calendar of the language will do: no zone, no arithmetic. */
function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const allDates = record<WholeWindow>({
  kind: choice('all'),
  text: choice('all'),
  start: nothing,
  end: nothing,
});

export const dated = record<DatedWindow>({
  kind: choice(...WINDOW_KINDS),
  text,
  start: date,
  // It is not in the window: that of the last year stands beyond the calendar.
  end: leaf('a date, YYYY-MM-DD', 'string', (end: string) => isDay(end) || end === '10000-01-01'),
  retail: optional(
    record<RetailYear>({
      ends: text,
      months: choice('4-4-5', '4-5-4', '5-4-4'),
      named: choice('start', 'end'),
    }),
  ),
});

export const window: Shape<DateWindow> = oneOf(({ kind }) => (kind === 'all' ? allDates : dated));
