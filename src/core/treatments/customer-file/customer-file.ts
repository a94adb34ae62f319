import { explainCustomer } from '../../explain/explain-customer';
import type { Facts } from '../../facts/facts';
import { policiesOfTiers } from '../../policies/policies-of-tiers';
import type { Policies, Policy } from '../../policies/policy';
import type { TieredCustomer } from '../../pyramid/customer';
import type { Pyramid } from '../../pyramid/pyramid';
import { formatDateKey, readDateKey } from '../../values/calendar-date';
import type { CalendarDate, DateInput } from '../../values/date-types';
import type { ContactDue } from '../contacts/contact-plan';
import { contactRules } from '../contacts/contact-rules';
import { nextContacts, tierDueDates } from '../contacts/due-dates';
import { planZone, readAsOf } from '../contacts/options';
import type { CustomerFile, FilePart, OfCustomer, RecordedContact } from './file';
import { historyIn } from './history';
import type { FileContext } from './of-customer';
import {
  creditLimitsOf,
  lastOf,
  receivablesOf,
  recordedComplaints,
  recordedContacts,
  recordedEvents,
  recordedSatisfaction,
} from './recorded';

export interface CustomerFileOptions<Queued extends OfCustomer, Signal extends OfCustomer> {
  /** Today. */
  readonly asOf: DateInput;
  readonly policies: Policies;
  readonly facts?: Facts;
  /** The queue of complaints of all customers. */
  readonly complaints?: readonly Queued[];
  /** The signals of all customers. */
  readonly signals?: readonly Signal[];
  /** Pyramids of other windows, the latest first. */
  readonly previous?: Pyramid | readonly Pyramid[];
  /** IANA name of the zone in which instants become dates; the pyramid's unless given. */
  readonly timeZone?: string;
}

/**
 * Everything about one customer in one document of plain data. What was not given is not known, and
 * the file says so.
 *
 * Throws PyramidError: `unknown-customer`, with ids that resemble the one asked for;
 * `invalid-policies` where its tier has no policy; and for a fact about it that cannot be read,
 * `invalid-date` or `invalid-amount` with its line.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const file = customerFile(pyramid, 'ann', {
 *   asOf: '2025-06-30',
 *   policies: defaultPolicies,
 *   facts: { contacts: [{ customerId: 'ann', date: '2025-06-02', kind: 'visit' }] },
 * });
 * file.totals; // { tier: 'A', rank: 1, revenue: '60', transactions: 1, … }
 * file.nextContacts[1]; // { kind: 'visit', due: '2025-07-02', dueInDays: 2, … }
 * file.notKnown.includes('receivables'); // true
 */
export function customerFile<Queued extends OfCustomer = never, Signal extends OfCustomer = never>(
  pyramid: Pyramid,
  customerId: string,
  options: CustomerFileOptions<Queued, Signal>,
): CustomerFile<Queued, Signal> {
  const { facts = {}, complaints, signals, previous } = options;
  const timeZone = planZone(pyramid, options);
  const asOf = formatDateKey(readAsOf(options.asOf, timeZone));
  const context: FileContext = { customerId, asOf, timeZone };
  const explanation = explainCustomer(pyramid, customerId);
  const totals = pyramid.customers.find((one) => one.customerId === customerId) ?? null;
  const treatment = totals && treatmentOf(totals, options.policies);
  const contacts = recordedContacts(facts, context);
  const parts = {
    history: previous === undefined ? null : historyIn(listed(previous), customerId),
    queued: complaints?.filter((one) => one.customerId === customerId) ?? null,
    signals: signals?.filter((one) => one.customerId === customerId) ?? null,
    complaints: recordedComplaints(facts, context),
    receivables: receivablesOf(facts, context),
    creditLimits: creditLimitsOf(facts, context),
    events: recordedEvents(facts, context),
    satisfaction: recordedSatisfaction(facts, context),
    contacts,
  } satisfies Record<FilePart, unknown>;
  return {
    customerId,
    asOf,
    standing: explanation.standing,
    explanation,
    totals,
    treatment,
    nextContacts: totals && treatment ? contactsDue(totals, treatment, contacts, asOf) : [],
    ...parts,
    notKnown: PARTS.filter((part) => parts[part] === null),
  };
}

const PARTS: readonly FilePart[] = [
  'history',
  'queued',
  'signals',
  'complaints',
  'receivables',
  'creditLimits',
  'events',
  'satisfaction',
  'contacts',
];

function treatmentOf({ tier }: TieredCustomer, policies: Policies): Policy | null {
  return policiesOfTiers(new Set([tier]), policies).get(tier) ?? null;
}

function contactsDue(
  customer: TieredCustomer,
  policy: Policy,
  contacts: readonly RecordedContact[] | null,
  asOf: CalendarDate,
): ContactDue[] {
  const dates = tierDueDates(contactRules(policy), { asOf, contactsKnown: contacts !== null });
  const last = lastOf(contacts ?? [], asOf);
  const keyOf = (date: CalendarDate | undefined) =>
    date === undefined ? undefined : readDateKey(date, 'UTC');
  const { visit, other } = nextContacts(customer, dates, {
    visit: keyOf(last.visit),
    any: keyOf(last.any),
  });
  return [visit, other]
    .filter((contact) => contact !== null)
    .sort((a, b) => a.dueInDays - b.dueInDays);
}

function listed(previous: Pyramid | readonly Pyramid[]): readonly Pyramid[] {
  return 'customers' in previous ? [previous] : previous;
}
