import { describe, type Issue, PyramidError } from '../../issues/issue';
import { toExact } from '../../values/amount';
import type { AmountInput, Exact } from '../../values/amount-types';
import { readDateKey } from '../../values/calendar-date';
import type { DateInput } from '../../values/date-types';
import type { Day, Days } from './days';
import type { ListName } from './facts-apart';

/** Where a fact stands, for messages. */
export interface FactPlace {
  readonly list: ListName;
  readonly at: number;
  readonly line: number | undefined;
}

/** Throws `blank-id`. */
export function checkCustomerId(id: string, place: FactPlace): void {
  if (typeof id === 'string' && id !== '') return;
  throw badFact(place, 'customerId', {
    code: 'blank-id',
    message: 'the fact is about no customer',
    expected: 'the id of a customer',
    received: describe(id),
  });
}

/** The day of a date, in the zone where it is an instant. Throws `invalid-date`. */
export function readDay(
  date: DateInput,
  field: string,
  place: FactPlace,
  { days, timeZone }: { readonly days: Days; readonly timeZone: string },
): Day {
  const key = readDateKey(date, timeZone);
  if (key !== undefined) return days.ofKey(key);
  throw badFact(place, field, {
    code: 'invalid-date',
    message: 'there is no such date',
    expected: 'YYYY-MM-DD, or a timestamp',
    received: describe(date),
  });
}

/** Throws `invalid-amount`. */
export function readAmount(amount: AmountInput, field: string, place: FactPlace): Exact {
  return toExact(amount, whereOf(place, field));
}

export function badFact(place: FactPlace, field: string, issue: Issue): PyramidError {
  return new PyramidError({ ...issue, ...whereOf(place, field) });
}

function whereOf({ list, at, line }: FactPlace, field: string): Pick<Issue, 'path' | 'line'> {
  return { path: `facts.${list}[${at}].${field}`, ...(line !== undefined && { line }) };
}
