import { choice, leaf, oneOf, optional, record, type Shape } from '../issues/shape';
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
export const amount: Shape<Amount> = leaf(
  'an exact decimal in a string, such as "1234.5"',
  'string',
  (text: string) => DECIMAL.test(text),
);

export const date: Shape<CalendarDate> = leaf('a date, YYYY-MM-DD', 'string', isDay);

/** The calendar of the language will do: no zone, no arithmetic. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const nothing: Shape<null> = {
  expected: 'null',
  fits: (value) => value === null,
  partsOf: () => undefined,
  isOther: () => true,
};

const allDates = record<WholeWindow>({
  kind: choice('all'),
  text: choice('all'),
  start: nothing,
  end: nothing,
});

const dated = record<DatedWindow>({
  kind: choice(...WINDOW_KINDS),
  text: leaf('text', 'string'),
  start: date,
  end: date,
  retail: optional(
    record<RetailYear>({
      ends: leaf('text', 'string'),
      months: choice('4-4-5', '4-5-4', '5-4-4'),
      named: choice('start', 'end'),
    }),
  ),
});

export const window: Shape<DateWindow> = oneOf(({ kind }) => (kind === 'all' ? allDates : dated));
