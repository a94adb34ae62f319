import { explainCustomer } from '../explain/explain-customer';
import type { Explanation, TierName } from '../explain/explanation';
import { tierName } from '../explain/explanation';
import type { Complaint, ContactKind, EventKind, FactIn, FactList } from '../facts/facts';
import type { ReadFacts } from '../facts/read-facts';
import { checkOptions } from '../issues/options';
import type { Policy } from '../policies/policy';
import type { Named } from '../pyramid/customer-names';
import { inactiveOf, placeOf } from '../pyramid/customer-of';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import { INACTIVE } from '../pyramid/scheme';
import type { Basis } from '../pyramid/transaction';
import type { CalendarDate, DateInput } from '../values/calendar';
import type { Amount, Exact } from '../values/exact';
import { addExact, compareExact, formatExact } from '../values/exact';
import { compareCodePoints } from '../values/ids';
import type { DateWindow } from '../values/window';
import type { ComplaintQueue, QueuedComplaint } from './complaint-queue';
import type { ContactDue } from './contact-plan';
import { contactsOwed } from './plan-contacts';
import { queueComplaints } from './queue-complaints';
import type { RiskSignal } from './risk-watch';
import { risksOf } from './watch-risks';
import { checkWorkday, namedOn, type Workday } from './workday';

/**
 * Everything about one customer. A part is null where it is not known, and then named in `notKnown`;
 * an empty list says that it is known and there is nothing.
 */
export interface CustomerFile extends Named {
  readonly asOf: CalendarDate;
  /** Id of the tier, or `inactive`. */
  readonly standing: string;
  /** Whether it has closed: then no contact is due. */
  readonly closed: boolean;
  readonly explanation: Explanation;
  /** Null for an inactive customer, which has nothing in the window. */
  readonly totals: TieredCustomer | null;
  /** What its tier is owed; null for an inactive customer, which is in none. */
  readonly treatment: Policy | null;
  /** Its next visit and other contact, however far ahead, the first due first. */
  readonly nextContacts: readonly ContactDue[];
  /** Its standing in the pyramids before, in the order in which they were given. */
  readonly history: readonly PastStanding[] | null;
  /** Its complaints in the queue. */
  readonly queued: readonly QueuedComplaint[] | null;
  /** The worst first. */
  readonly signals: readonly RiskSignal[];
  readonly complaints: readonly RecordedComplaint[] | null;
  readonly receivables: Receivables | null;
  readonly creditLimits: readonly Priced[] | null;
  readonly events: readonly RecordedEvent[] | null;
  readonly satisfaction: readonly RecordedSatisfaction[] | null;
  readonly contacts: readonly RecordedContact[] | null;
  readonly notKnown: readonly FilePart[];
}

const PARTS = [
  'history',
  'queued',
  'complaints',
  'receivables',
  'creditLimits',
  'events',
  'satisfaction',
  'contacts',
] as const;

/** The parts of a file that may not be known, in its order. */
export type FilePart = (typeof PARTS)[number];

/** Where the customer stood in another window. */
export interface PastStanding {
  readonly window: DateWindow;
  readonly basis: Basis;
  /** Null where the input named none. */
  readonly currency: string | null;
  /** Id of the tier, `inactive`, or null where that pyramid does not know the customer. */
  readonly standing: string | null;
  /** Null unless it was in a tier, as are rank and value. */
  readonly tier: TierName | null;
  readonly rank: number | null;
  /** How many were ranked. */
  readonly of: number;
  readonly value: Amount | null;
}

/** Newest first, as all that is recorded by date. */
export interface RecordedContact {
  readonly date: CalendarDate;
  readonly kind: ContactKind;
  readonly by: string | null;
}

/** The times as they were given; a Date as a timestamp in UTC. */
export interface RecordedComplaint {
  readonly id: string;
  readonly opened: string;
  readonly category: string | null;
  readonly firstAnswered: string | null;
  readonly resolved: string | null;
  readonly reopened: string | null;
  readonly onHoldSince: string | null;
  /** False once found to be unfounded, null where that was not said. */
  readonly valid: boolean | null;
}

export interface RecordedEvent {
  readonly date: CalendarDate;
  readonly kind: EventKind;
  readonly note: string | null;
}

export interface RecordedSatisfaction {
  readonly date: CalendarDate;
  readonly stage: string;
}

/** An amount, and its currency where that is not the pyramid's. */
export interface Priced {
  readonly amount: Amount;
  readonly currency: string | null;
}

/** Unpaid invoices and their exact sums. */
export interface Receivables {
  /** Null where it is in several currencies, or in another than the pyramid's, without a rate. */
  readonly open: Amount | null;
  /** What was due before today, likewise; credits are not set against it. */
  readonly overdue: Amount | null;
  /** The first due first, then by number. */
  readonly invoices: readonly {
    readonly invoice: string;
    readonly dueDate: CalendarDate;
    readonly openAmount: Amount;
    /** Null where it is that of the pyramid. */
    readonly currency: string | null;
    /** 0 where it is not overdue. */
    readonly overdueDays: number;
  }[];
}

export interface FileOptions {
  /** The queue of the day, where it has been made before: many files need not make it anew. */
  readonly queue?: ComplaintQueue | undefined;
}

/**
 * Everything about one customer in one document of plain data. What was not given is not known, and
 * the file says so.
 *
 * Throws PyramidError: `unknown-customer`, with ids that resemble the one asked for.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const day = workday(buildPyramid(rows), {
 *   asOf: '2025-06-30',
 *   facts: { contacts: [{ customerId: 'ann', date: '2025-06-02', kind: 'visit' }] },
 * });
 * const file = customerFile(day, 'ann');
 * file.totals; // { tier: 'A', rank: 1, revenue: '60', transactions: 1, … }
 * file.nextContacts[1]; // { kind: 'visit', due: '2025-07-02', dueInDays: 2, … }
 * file.notKnown.includes('receivables'); // true
 */
export function customerFile(day: Workday, id: string, options: FileOptions = {}): CustomerFile {
  checkOptions(options, { queue: true });
  const { pyramid, policyOf, history } = checkWorkday(day);
  const explanation = explainedOn(day, id);
  const { customerId } = explanation;
  const closed = day.closed.has(customerId);
  const totals = pyramid.customers.find((one) => one.customerId === customerId) ?? null;
  const treatment = (totals && policyOf.get(totals.tier)) ?? null;
  const parts = {
    history: history?.map((one) => pastStanding(one, customerId)) ?? null,
    queued: queuedOf(day, customerId, options),
    complaints: recordedComplaints(day, customerId),
    receivables: receivablesOf(day, customerId),
    creditLimits: creditLimitsOf(day, customerId),
    events: recordedEvents(day, customerId),
    satisfaction: recordedSatisfaction(day, customerId),
    contacts: recordedContacts(day, customerId),
  } satisfies Record<FilePart, unknown>;
  return {
    ...namedOn(day, customerId),
    asOf: day.date,
    standing: explanation.standing,
    closed,
    explanation,
    totals,
    treatment,
    nextContacts: totals && treatment && !closed ? nextContacts(totals, treatment, day) : [],
    signals: risksOf(day, customerId),
    ...parts,
    notKnown: PARTS.filter((part) => parts[part] === null),
  };
}

/** Whom the pyramid does not know and one before does, is inactive. */
function explainedOn(day: Workday, id: string): Explanation {
  const { pyramid, history } = day;
  const isKnown = (one: Pyramid): boolean =>
    placeOf(one, id) !== undefined || inactiveOf(one, id) !== undefined;
  const before = isKnown(pyramid) ? undefined : history?.find(isKnown);
  if (before === undefined) return explainCustomer(pyramid, id);
  const { customerId } = explainCustomer(before, id);
  const { basis, window, currency } = pyramid.settings;
  return {
    ...namedOn(day, customerId),
    standing: INACTIVE,
    tier: null,
    of: pyramid.customers.length,
    basis,
    window,
    currency,
  };
}

function pastStanding(pyramid: Pyramid, id: string): PastStanding {
  const { settings, customers } = pyramid;
  const { window, basis, currency, scheme } = settings;
  const common = { window, basis, currency, of: customers.length };
  const customer = customers.find(({ customerId }) => customerId === id);
  if (customer === undefined) {
    const standing = inactiveOf(pyramid, id) === undefined ? null : INACTIVE;
    return { ...common, standing, tier: null, rank: null, value: null };
  }
  const { tier, rank, value } = customer;
  const place = scheme.tiers.findIndex((candidate) => candidate.id === tier);
  return { ...common, standing: tier, tier: tierName(scheme, place), rank, value };
}

function queuedOf(day: Workday, customerId: string, { queue }: FileOptions) {
  if (day.facts.complaints === undefined) return null;
  return (queue ?? queueComplaints(day)).queue.filter((one) => one.customerId === customerId);
}

function nextContacts(customer: TieredCustomer, policy: Policy, day: Workday): ContactDue[] {
  const { visit, other } = contactsOwed(policy, day)(
    customer,
    day.byCustomer.get(customer.customerId),
  );
  return [visit, other]
    .filter((contact) => contact !== null)
    .sort((a, b) => a.dueInDays - b.dueInDays);
}

type ReadIn<L extends FactList> = NonNullable<ReadFacts[L]>[number];

/** The customer's own among the facts of a list; null where the list is not known. */
function own<L extends FactList>(
  list: L,
  { facts }: Workday,
  customerId: string,
): ReadIn<L>[] | null {
  const read: readonly { readonly fact: FactIn<L> }[] | undefined = facts[list];
  if (read === undefined) return null;
  return read.filter(({ fact }) => fact.customerId === customerId) as ReadIn<L>[];
}

function recordedContacts(day: Workday, customerId: string): RecordedContact[] | null {
  return newestFirst(
    own('contacts', day, customerId)?.map(({ fact: { kind, by }, day: at }) => ({
      date: day.days.dateOf(at),
      kind,
      by: by ?? null,
    })),
  );
}

function recordedEvents(day: Workday, customerId: string): RecordedEvent[] | null {
  return newestFirst(
    own('events', day, customerId)?.map(({ fact: { kind, note }, day: at }) => ({
      date: day.days.dateOf(at),
      kind,
      note: note ?? null,
    })),
  );
}

function recordedSatisfaction(day: Workday, customerId: string): RecordedSatisfaction[] | null {
  return newestFirst(
    own('satisfaction', day, customerId)?.map(({ fact: { stage }, day: at }) => ({
      date: day.days.dateOf(at),
      stage,
    })),
  );
}

/** Newest first. What is of one date is in one order too, whatever the order in which it came. */
function newestFirst<T extends { readonly date: CalendarDate }>(recorded: T[] | undefined) {
  return (
    recorded?.sort(
      (a, b) =>
        compareCodePoints(b.date, a.date) ||
        compareCodePoints(JSON.stringify(a), JSON.stringify(b)),
    ) ?? null
  );
}

function recordedComplaints(day: Workday, customerId: string): RecordedComplaint[] | null {
  const recorded = own('complaints', day, customerId);
  if (recorded === null) return null;
  return recorded
    .sort((a, b) => b.opened - a.opened || compareCodePoints(a.fact.id, b.fact.id))
    .flatMap(({ rows }) => rows.map(recordedComplaint));
}

function recordedComplaint(complaint: Complaint): RecordedComplaint {
  const { id, opened, category, firstAnswered, resolved, reopened, onHoldSince, valid } = complaint;
  return {
    id,
    opened: timeText(opened),
    category: category ?? null,
    firstAnswered: firstAnswered === undefined ? null : timeText(firstAnswered),
    resolved: resolved === undefined ? null : timeText(resolved),
    reopened: reopened === undefined ? null : timeText(reopened),
    onHoldSince: onHoldSince === undefined ? null : timeText(onHoldSince),
    valid: valid ?? null,
  };
}

function timeText(time: DateInput): string {
  return typeof time === 'string' ? time : time.toISOString();
}

function receivablesOf(day: Workday, customerId: string): Receivables | null {
  const open = own('receivables', day, customerId);
  if (open === null) return null;
  open.sort(
    (a, b) =>
      a.day - b.day ||
      compareCodePoints(a.fact.invoice, b.fact.invoice) ||
      compareExact(a.open, b.open),
  );
  const isOne = open.every(({ foreign }) => foreign === undefined);
  return {
    open: isOne ? sumOf(open) : null,
    overdue: isOne ? sumOf(open.filter(({ day: due }) => due < day.today)) : null,
    invoices: open.map(({ fact, day: due, open, foreign }) => ({
      invoice: fact.invoice,
      dueDate: day.days.dateOf(due),
      openAmount: formatExact(open),
      currency: foreign ?? null,
      overdueDays: Math.max(0, day.today - due),
    })),
  };
}

function sumOf(invoices: readonly { readonly open: Exact }[]): Amount {
  return formatExact(invoices.reduce((sum: Exact, { open }) => addExact(sum, open), 0));
}

/** One, however often it was said. */
function creditLimitsOf(day: Workday, customerId: string): Priced[] | null {
  const limits = own('creditLimits', day, customerId)?.map(
    ({ limit, foreign }): Priced => ({ amount: formatExact(limit), currency: foreign ?? null }),
  );
  if (limits === undefined) return null;
  return [...new Map(limits.map((one) => [JSON.stringify(one), one])).values()];
}
