import type { CustomerFacts } from '../facts/by-customer';
import type { Day } from '../facts/facts';
import { checkOptions } from '../issues/options';
import type { Policy } from '../policies/policy';
import type { TieredCustomer } from '../pyramid/pyramid';
import type { CalendarDate } from '../values/calendar';
import { closedIds } from './closed';
import type {
  AutomatedContacts,
  ContactDue,
  ContactPlan,
  ContactRule,
  DueReason,
} from './contact-plan';
import {
  type PlanDay,
  planDays,
  scheduleVisits,
  type VisitedTier,
  visitLoad,
} from './schedule-visits';
import { readCapacity, visitsByOwner } from './visits-by-owner';
import { checkWhole, checkWorkday, LONGEST_HORIZON, type Workday } from './workday';

export interface ContactPlanOptions {
  /** How many days to look ahead, today among them: 1 to 3660, 7 unless given. */
  readonly horizonDays?: number | undefined;
  /**
   * Visits that can be made on one working day by all together or, beside `capacityByOwner`, by all
   * who have none of their own.
   */
  readonly capacityPerDay?: number | undefined;
  /** Visits a working day by the name of the owner, each for its own customers. */
  readonly capacityByOwner?: Readonly<Record<string, number>> | undefined;
  /** How many days before its due date a visit may be made where there is room; 0 unless given. */
  readonly earlyDays?: number | undefined;
  /** Whether to list automated contacts one by one too; they are counted by day unless given. */
  readonly listAutomated?: boolean | undefined;
}

const DAYS_IN_YEAR = 365;

/**
 * Who is to be visited and contacted, by whom, why, and since when overdue, from today on for
 * `horizonDays`: a customer's next visit and next other contact are due so many days after the last
 * one as its tier's policy says. A customer without one on record is due today; so is everybody
 * where contacts are not known, and the plan then says so.
 *
 * With a capacity, of all together or of each owner, the visits are also laid on working days
 * (`schedule`), and what does not fit is named. Automated contacts are counted by day. Customers that
 * are inactive have no tier, so no policy owes them anything; nor those that have `closed`.
 *
 * Throws PyramidError `invalid-option`.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const day = workday(buildPyramid(rows), {
 *   asOf: '2025-06-30',
 *   facts: { contacts: [{ customerId: 'ann', date: '2025-06-02', kind: 'visit' }] },
 * });
 * const { visits, schedule } = planContacts(day, { horizonDays: 14, capacityPerDay: 8 });
 * visits[0]; // { customerId: 'ann', due: '2025-07-02', dueInDays: 2, because: 'since-last', … }
 * schedule?.days.find(({ visits }) => visits.length > 0)?.date; // '2025-07-02'
 */
export function planContacts(day: Workday, options: ContactPlanOptions = {}): ContactPlan {
  checkWorkday(day);
  checkOptions(options, {
    horizonDays: true,
    capacityPerDay: true,
    capacityByOwner: true,
    earlyDays: true,
    listAutomated: true,
  });
  const { horizonDays = 7, earlyDays = 0, listAutomated = false } = options;
  checkWhole('horizonDays', horizonDays, 1, LONGEST_HORIZON);
  const capacity = readCapacity(options);
  checkWhole('earlyDays', earlyDays, 0, LONGEST_HORIZON);
  const horizon = planDays(day, horizonDays);
  const tiers = customersByTier(day);
  const { contacts, automated, ...due } = contactsDue(day, tiers, horizonDays, listAutomated);
  const visits = due.visits.inOrder();
  const visited = tiers.flatMap(visitedTier);
  const schedule =
    capacity === null
      ? null
      : scheduleVisits(visits, {
          days: horizon,
          capacity,
          earlyDays,
          isOpenTo: ownCalendars(day),
          tiers: tiers.map(({ policy }) => policy.tier),
        });
  return {
    asOf: day.date,
    end: day.days.dateOf(day.today + horizonDays),
    contactsKnown: day.facts.contacts !== undefined,
    visits,
    owners: visitsByOwner(visits, schedule, capacity),
    contacts: contacts.inOrder(),
    automated: automated.finish(horizon),
    load: {
      horizon: visitLoad(visited, horizon, capacity?.together),
      year: visitLoad(visited, planDays(day, DAYS_IN_YEAR), capacity?.together),
    },
    schedule,
    closed: closedIds(day),
    unknown: day.unknown.contacts,
    later: day.later.contacts,
  };
}

/** Whether a customer is visited on a day by a calendar of its own, where there are such. */
function ownCalendars({ calendar, timeOf, today }: Workday) {
  if (calendar?.calendars === undefined) return undefined;
  return ({ customerId, tier }: ContactDue, day: number): boolean =>
    timeOf({ customerId, tier }).isWorkingDay(today + day);
}

/** The customers of a tier, in order of rank, with the policy that they share. */
interface TierCustomers {
  readonly policy: Policy;
  readonly customers: TieredCustomer[];
  readonly facts: (CustomerFacts | undefined)[];
}

/** The tiers that have customers, in the order of the scheme; those that have closed are apart. */
function customersByTier({
  pyramid,
  policyOf,
  byPlace,
  closed,
}: Workday): readonly TierCustomers[] {
  const tiers = new Map<string, TierCustomers>();
  for (const { id } of pyramid.settings.scheme.tiers) {
    const policy = policyOf.get(id);
    if (policy !== undefined) tiers.set(id, { policy, customers: [], facts: [] });
  }
  for (const [place, customer] of pyramid.customers.entries()) {
    if (closed.has(customer.customerId)) continue;
    const tier = tiers.get(customer.tier);
    tier?.customers.push(customer);
    tier?.facts.push(byPlace[place]);
  }
  return [...tiers.values()].filter(({ customers }) => customers.length > 0);
}

function visitedTier({ policy: { tier, visits }, customers }: TierCustomers): VisitedTier[] {
  return visits.kind === 'every'
    ? [{ tier, customers: customers.length, everyDays: visits.days }]
    : [];
}

function contactsDue(
  day: Workday,
  tiers: readonly TierCustomers[],
  horizonDays: number,
  listAutomated: boolean,
) {
  const [visits, contacts] = [dueList(), dueList()];
  const automated = automatedContacts(listAutomated);
  for (const { policy, customers, facts } of tiers) {
    const owed = contactsOwed(policy, day);
    for (const [at, customer] of customers.entries()) {
      const { visit, other } = owed(customer, facts[at]);
      if (visit !== null && visit.dueInDays < horizonDays) visits.add(visit);
      if (other === null || other.dueInDays >= horizonDays) continue;
      if (other.rule.automated) automated.add(other);
      else contacts.add(other);
    }
  }
  return { visits, contacts, automated };
}

/** When the next one is due by one rule. */
interface DueDate {
  readonly due: CalendarDate;
  readonly dueInDays: number;
  readonly because: DueReason;
  readonly last: CalendarDate | null;
}

/** What a customer is owed next by its tier's policy, however far ahead. */
export function contactsOwed(
  policy: Policy,
  day: Workday,
): (
  customer: TieredCustomer,
  facts: CustomerFacts | undefined,
) => { readonly visit: ContactDue | null; readonly other: ContactDue | null } {
  const rules = contactRules(policy);
  const visitDate = rules.visit === null ? null : dueDates(rules.visit, day);
  const otherDate = rules.other === null ? null : dueDates(rules.other, day);
  return (customer, facts) => {
    const visit = visitDate?.(facts?.lastVisit) ?? null;
    const other = otherDate?.(facts?.lastContact) ?? null;
    return {
      visit: visit && rules.visit && contactDue(customer, rules.visit, visit, null),
      other: other && rules.other && contactDue(customer, rules.other, other, inTime(visit, other)),
    };
  };
}

/** A policy's rules with an interval; null where it asks for none, or for visits on request. */
function contactRules({ tier, owner, visits, otherContact }: Policy) {
  const visit: ContactRule | null =
    visits.kind !== 'every'
      ? null
      : {
          tier,
          kind: 'visit',
          everyDays: visits.days,
          inPerson: visits.inPerson,
          automated: false,
          owner,
          origin: visits.origin,
        };
  const other: ContactRule | null =
    otherContact.kind !== 'every'
      ? null
      : {
          tier,
          kind: 'other',
          everyDays: otherContact.days,
          inPerson: false,
          automated: otherContact.automated,
          owner,
          origin: otherContact.origin,
        };
  return { visit, other };
}

/** Due dates by one rule. Customers last seen on the same date share one, worked out once. */
function dueDates(
  { everyDays }: ContactRule,
  { date, today, days, facts }: Workday,
): (last: Day | undefined) => DueDate {
  const without: DueDate = {
    due: date,
    dueInDays: 0,
    because: facts.contacts === undefined ? 'not-known' : 'none-on-record',
    last: null,
  };
  const known = new Map<Day, DueDate>();
  return (last) => {
    if (last === undefined) return without;
    const found = known.get(last);
    if (found !== undefined) return found;
    const made: DueDate = {
      due: days.dateOf(last + everyDays),
      dueInDays: last + everyDays - today,
      because: 'since-last',
      last: days.dateOf(last),
    };
    known.set(last, made);
    return made;
  };
}

/** A visit due by the time that other contact is, or both by today: it counts as that contact. */
function inTime(visit: DueDate | null, other: DueDate): CalendarDate | null {
  return visit !== null && visit.dueInDays <= Math.max(other.dueInDays, 0) ? visit.due : null;
}

/** Every field by name: the engine builds that several times faster than a spread. */
function contactDue(
  { customerId, rank, name, owner }: TieredCustomer,
  rule: ContactRule,
  { due, dueInDays, because, last }: DueDate,
  visitDue: CalendarDate | null,
): ContactDue {
  const contact: { -readonly [Field in keyof ContactDue]: ContactDue[Field] } = {
    customerId,
    tier: rule.tier,
    rank,
    kind: rule.kind,
    due,
    dueInDays,
    because,
    last,
    visitDue,
    rule,
  };
  if (name !== undefined) contact.name = name;
  if (owner !== undefined) contact.person = owner;
  return contact;
}

/** Contacts that come in by tier and rank, and go out by due date, then tier, then rank. */
interface DueList {
  add(contact: ContactDue): void;
  inOrder(): ContactDue[];
}

/** Contacts of one due date come in already in order: only the dates need sorting. */
function dueList(): DueList {
  const byDay = new Map<number, ContactDue[]>();
  return {
    add(contact) {
      const others = byDay.get(contact.dueInDays);
      if (others === undefined) byDay.set(contact.dueInDays, [contact]);
      else others.push(contact);
    },
    inOrder() {
      const days = [...byDay].sort(([a], [b]) => a - b);
      return days.flatMap(([, contacts]) => contacts);
    },
  };
}

/** Counts contacts that need nobody's time by the day on which they go out. */
function automatedContacts(isListed: boolean): {
  add(contact: ContactDue): void;
  finish(days: readonly PlanDay[]): AutomatedContacts;
} {
  const counts: number[] = [];
  const list = isListed ? dueList() : undefined;
  let customers = 0;
  let overdue = 0;
  return {
    add(contact) {
      const day = Math.max(contact.dueInDays, 0);
      counts[day] = (counts[day] ?? 0) + 1;
      customers++;
      if (contact.dueInDays < 0) overdue++;
      list?.add(contact);
    },
    finish: (days) => ({
      customers,
      overdue,
      days: days
        .map(({ date }, day) => ({ date, customers: counts[day] ?? 0 }))
        .filter((day) => day.customers > 0),
      list: list?.inOrder() ?? null,
    }),
  };
}
