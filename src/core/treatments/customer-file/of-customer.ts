import { describe, type Issue, PyramidError } from '../../issues/issue';
import { readCalendarDate } from '../../values/calendar-date';
import { compareCodePoints } from '../../values/code-points';
import type { CalendarDate, DateInput } from '../../values/date-types';
import type { OfCustomer } from './file';

/** Whose facts are wanted, and how their dates are read. */
export interface FileContext {
  readonly customerId: string;
  readonly asOf: CalendarDate;
  readonly timeZone: string;
}

/** Where a fact stands: the line it was read from or, without one, its place in the list. */
export type Where = (field: string) => Pick<Issue, 'line' | 'path'>;

interface Fact extends OfCustomer {
  readonly line?: number;
}

/** The customer's own among the facts, each read; null where the list is not known. */
export function ofCustomer<T extends Fact, R>(
  list: string,
  facts: readonly T[] | undefined,
  { customerId }: FileContext,
  read: (fact: T, where: Where) => R,
): R[] | null {
  if (facts === undefined) return null;
  const own: R[] = [];
  facts.forEach((fact, at) => {
    if (fact.customerId !== customerId) return;
    const { line } = fact;
    const where: Where = (field) =>
      line === undefined ? { path: `facts.${list}[${at}].${field}` } : { line };
    own.push(read(fact, where));
  });
  return own;
}

/** Throws `invalid-date`. */
export function readFactDate(
  date: DateInput,
  { timeZone }: FileContext,
  where: Pick<Issue, 'line' | 'path'>,
): CalendarDate {
  const read = readCalendarDate(date, timeZone);
  if (read !== undefined) return read;
  throw new PyramidError({
    code: 'invalid-date',
    message: 'not a date that the calendar knows',
    ...where,
    expected: 'YYYY-MM-DD, an ISO timestamp or a Date',
    received: describe(date),
  });
}

/** Newest first. What is of one date is in one order too, whatever the order in which it came. */
export function newestFirst<T extends { readonly date: CalendarDate }>(recorded: T[]): T[] {
  return recorded.sort(
    (a, b) =>
      compareCodePoints(b.date, a.date) || compareCodePoints(JSON.stringify(a), JSON.stringify(b)),
  );
}
