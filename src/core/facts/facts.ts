import {
  type CalendarDate,
  type DateInput,
  type DateKey,
  daysBetween,
  formatDateKey,
  plusDays,
} from '../values/calendar';
import type { AmountInput } from '../values/exact';

export const CONTACT_KINDS = ['visit', 'other'] as const;

export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What a reported event is about, in the order in which it is listed. */
export const EVENT_KINDS = ['operations', 'finance', 'personnel'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Whom a fact is about. */
interface AboutCustomer {
  readonly customerId: string;
  /** The account that was named, where its sales count for a customer above it. */
  readonly account?: string | undefined;
}

/** A visit or any other contact with a customer. A visit counts as a contact too. */
export interface Contact extends AboutCustomer {
  readonly date: DateInput;
  readonly kind: ContactKind;
  readonly by?: string | undefined;
  readonly line?: number | undefined;
}

export interface Complaint extends AboutCustomer {
  readonly id: string;
  /** An ISO timestamp or a Date; a timestamp without offset is in the time zone of the day of work. */
  readonly opened: DateInput;
  readonly category?: string | undefined;
  readonly firstAnswered?: DateInput | undefined;
  readonly resolved?: DateInput | undefined;
  /**
   * When it was opened again. A second complaint of the same id, opened at or after the resolution
   * of the first, says the same.
   */
  readonly reopened?: DateInput | undefined;
  /** While the desk waited for the customer: that time does not count. */
  readonly pauses?: readonly ComplaintPause[] | undefined;
  /** Since when the desk waits for the customer. */
  readonly onHoldSince?: DateInput | undefined;
  /**
   * Minutes that the desk has waited for the customer, where it is not known when; of work where a
   * calendar holds. They delay each due time, and count beside `onHoldSince`; not beside `pauses`.
   */
  readonly pausedMinutes?: number | undefined;
  /** A word for it that policies may have a table for: `critical`. */
  readonly urgency?: string | undefined;
  /** Who deals with it; unless given, who looks after the customer where the sales say so. */
  readonly owner?: string | undefined;
  /** A group, such as a branch or a region, that may have a calendar of its own. */
  readonly group?: string | undefined;
  /** False once it is found to be unfounded: it stays recorded and leaves the queue. */
  readonly valid?: boolean | undefined;
  readonly line?: number | undefined;
}

/** `to` is not included. */
export interface ComplaintPause {
  readonly from: DateInput;
  readonly to: DateInput;
}

/** An invoice that is not paid in full. */
export interface Receivable extends AboutCustomer {
  readonly invoice: string;
  readonly dueDate: DateInput;
  readonly openAmount: AmountInput;
  /** That of the pyramid unless given. */
  readonly currency?: string | undefined;
  readonly line?: number | undefined;
}

export interface CreditLimit extends AboutCustomer {
  readonly limit: AmountInput;
  /** That of the pyramid unless given. */
  readonly currency?: string | undefined;
  readonly line?: number | undefined;
}

/** What is reported of a customer's business. */
export interface ReportedEvent extends AboutCustomer {
  readonly date: DateInput;
  readonly kind: EventKind;
  readonly note?: string | undefined;
  readonly line?: number | undefined;
}

/** How satisfied a customer was found to be: loyal, very satisfied, …, escalated. */
export interface Satisfaction extends AboutCustomer {
  readonly date: DateInput;
  readonly stage: string;
  readonly line?: number | undefined;
}

/** What is known of customers beyond sales. A list that is absent is not known: never "all fine". */
export interface Facts {
  readonly contacts?: readonly Contact[] | undefined;
  readonly complaints?: readonly Complaint[] | undefined;
  readonly receivables?: readonly Receivable[] | undefined;
  readonly creditLimits?: readonly CreditLimit[] | undefined;
  readonly events?: readonly ReportedEvent[] | undefined;
  readonly satisfaction?: readonly Satisfaction[] | undefined;
}

export const FACT_LISTS = [
  'contacts',
  'complaints',
  'receivables',
  'creditLimits',
  'events',
  'satisfaction',
] as const satisfies readonly (keyof Facts)[];

export type FactList = (typeof FACT_LISTS)[number];

export type FactIn<L extends FactList> = NonNullable<Facts[L]>[number];

/** Facts that nothing was made of, in an order of their own. */
export type FactsApart = { readonly [L in FactList]: readonly FactIn<L>[] };

/** A calendar date as the number of days since 1970-01-01, to reckon with. */
export type Day = number;

const DAY_0: CalendarDate = '1970-01-01';

/** Days of dates and dates of days, each worked out once: a million customers share few dates. */
export interface Days {
  of(date: CalendarDate): Day;
  ofKey(key: DateKey): Day;
  dateOf(day: Day): CalendarDate;
}

export function rememberedDays(): Days {
  const of = remembered((date: CalendarDate) => daysBetween(DAY_0, date));
  return {
    of,
    ofKey: remembered((key: DateKey) => of(formatDateKey(key))),
    dateOf: remembered((day: Day) => plusDays(DAY_0, day)),
  };
}

function remembered<K, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = workOut(key);
    known.set(key, made);
    return made;
  };
}
