import type { Complaint, Facts } from '../../facts/facts';
import { toExact } from '../../values/amount';
import type { Amount, Exact } from '../../values/amount-types';
import { daysBetween } from '../../values/calendar';
import { compareCodePoints } from '../../values/code-points';
import type { CalendarDate, DateInput } from '../../values/date-types';
import { addExact, compareExact, formatExact } from '../../values/exact';
import { readInstant } from '../../values/instant';
import type {
  Receivables,
  RecordedComplaint,
  RecordedContact,
  RecordedEvent,
  RecordedSatisfaction,
} from './file';
import { type FileContext, newestFirst, ofCustomer, readFactDate } from './of-customer';

export function recordedContacts(
  { contacts }: Facts,
  context: FileContext,
): RecordedContact[] | null {
  const own = ofCustomer('contacts', contacts, context, ({ date, kind, by }, where) => ({
    date: readFactDate(date, context, where('date')),
    kind,
    by: by ?? null,
  }));
  return own && newestFirst(own);
}

export function recordedEvents({ events }: Facts, context: FileContext): RecordedEvent[] | null {
  const own = ofCustomer('events', events, context, ({ date, kind, note }, where) => ({
    date: readFactDate(date, context, where('date')),
    kind,
    note: note ?? null,
  }));
  return own && newestFirst(own);
}

export function recordedSatisfaction(
  { satisfaction }: Facts,
  context: FileContext,
): RecordedSatisfaction[] | null {
  const own = ofCustomer('satisfaction', satisfaction, context, ({ date, stage }, where) => ({
    date: readFactDate(date, context, where('date')),
    stage,
  }));
  return own && newestFirst(own);
}

export function recordedComplaints(
  { complaints }: Facts,
  context: FileContext,
): RecordedComplaint[] | null {
  const own = ofCustomer('complaints', complaints, context, (complaint, where) => {
    readFactDate(complaint.opened, context, where('opened'));
    const instant = readInstant(complaint.opened, context.timeZone) ?? 0;
    return { instant, recorded: recordedComplaint(complaint) };
  });
  if (own === null) return null;
  own.sort((a, b) => b.instant - a.instant || compareCodePoints(a.recorded.id, b.recorded.id));
  return own.map(({ recorded }) => recorded);
}

function recordedComplaint(complaint: Complaint): RecordedComplaint {
  const { id, opened, category, firstAnswered, resolved, valid } = complaint;
  return {
    id,
    opened: timeText(opened),
    category: category ?? null,
    firstAnswered: firstAnswered === undefined ? null : timeText(firstAnswered),
    resolved: resolved === undefined ? null : timeText(resolved),
    valid: valid ?? null,
  };
}

function timeText(time: DateInput): string {
  return typeof time === 'string' ? time : time.toISOString();
}

export function receivablesOf({ receivables }: Facts, context: FileContext): Receivables | null {
  const invoices = ofCustomer('receivables', receivables, context, (receivable, where) => {
    const dueDate = readFactDate(receivable.dueDate, context, where('dueDate'));
    return {
      invoice: receivable.invoice,
      dueDate,
      openAmount: formatExact(toExact(receivable.openAmount, where('openAmount'))),
      overdueDays: Math.max(0, daysBetween(dueDate, context.asOf)),
    };
  });
  if (invoices === null) return null;
  invoices.sort(
    (a, b) =>
      compareCodePoints(a.dueDate, b.dueDate) ||
      compareCodePoints(a.invoice, b.invoice) ||
      compareExact(toExact(a.openAmount), toExact(b.openAmount)),
  );
  const overdue = invoices.filter(({ overdueDays }) => overdueDays > 0);
  return { open: sumOf(invoices), overdue: sumOf(overdue), invoices };
}

function sumOf(invoices: readonly { readonly openAmount: Amount }[]): Amount {
  return formatExact(
    invoices.reduce((sum: Exact, { openAmount }) => addExact(sum, toExact(openAmount)), 0),
  );
}

export function creditLimitsOf({ creditLimits }: Facts, context: FileContext): Amount[] | null {
  const own = ofCustomer('creditLimits', creditLimits, context, ({ limit }, where) =>
    toExact(limit, where('limit')),
  );
  return own?.sort(compareExact).map(formatExact) ?? null;
}

/** When the customer was last visited, and last in contact at all, up to today. */
export function lastOf(
  contacts: readonly RecordedContact[],
  asOf: CalendarDate,
): { readonly visit: CalendarDate | undefined; readonly any: CalendarDate | undefined } {
  const past = contacts.filter(({ date }) => date <= asOf);
  return { visit: past.find(({ kind }) => kind === 'visit')?.date, any: past[0]?.date };
}
