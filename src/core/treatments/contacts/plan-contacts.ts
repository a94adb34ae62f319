import type { Contact } from '../../facts/facts';
import type { Policies } from '../../policies/policy';
import type { Pyramid } from '../../pyramid/pyramid';
import { plusDays } from '../../values/calendar';
import { formatDateKey } from '../../values/calendar-date';
import { automatedContacts } from './automated-contacts';
import { customersByTier, type TierCustomers } from './by-tier';
import type { ContactDue, ContactPlan } from './contact-plan';
import { contactRules } from './contact-rules';
import { nextContacts, tierDueDates } from './due-dates';
import { dueList } from './due-list';
import { type ContactRecord, contactRecord, inOrder } from './last-contacts';
import { type ContactPlanOptions, checkPlanOptions, planZone, readAsOf } from './options';
import { scheduleVisits } from './schedule-visits';
import { type VisitedTier, visitLoad } from './visit-load';
import { planDays } from './working-days';

const DAYS_IN_YEAR = 365;

/**
 * Who is to be visited and contacted, by whom, why, and since when overdue, from `asOf` on for
 * `horizonDays`: a customer's next visit and next other contact are due so many days after the last
 * one as its tier's policy says. A customer without one on record is due at `asOf`; so is everybody
 * where `contacts` is undefined, and the plan then says that contacts are not known.
 *
 * With a capacity, the visits are also laid on working days (`schedule`), and what does not fit is
 * named. Automated contacts are counted by day. Customers that are inactive have no tier, so no
 * policy owes them anything.
 *
 * Throws PyramidError: `invalid-option`, `invalid-policies` for a tier without policy, and for a
 * contact `blank-id` or `invalid-date` with its line.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const { visits, schedule } = planContacts(
 *   pyramid,
 *   defaultPolicies,
 *   [{ customerId: 'ann', date: '2025-06-02', kind: 'visit' }],
 *   { asOf: '2025-06-30', horizonDays: 14, capacityPerDay: 8 },
 * );
 * visits[0]; // { customerId: 'ann', due: '2025-07-02', dueInDays: 2, because: 'since-last', … }
 * schedule?.days.find(({ visits }) => visits.length > 0)?.date; // '2025-07-02'
 */
export function planContacts(
  pyramid: Pick<Pyramid, 'settings' | 'customers' | 'inactive'>,
  policies: Policies,
  contacts: readonly Contact[] | undefined,
  options: ContactPlanOptions,
): ContactPlan {
  checkPlanOptions(options);
  const { horizonDays, capacityPerDay, calendar } = options;
  const zone = planZone(pyramid, options);
  const asOfKey = readAsOf(options.asOf, zone);
  const asOf = formatDateKey(asOfKey);
  const horizon = planDays(asOf, horizonDays, calendar);
  const record = contacts === undefined ? undefined : contactRecord(contacts, asOfKey, zone);
  const tiers = customersByTier(pyramid, policies);
  const { visits, others, automated } = contactsDue(tiers, record, { ...options, asOf });
  for (const customerId of pyramid.inactive) record?.of(customerId);
  const visited = visitedTiers(tiers);
  const year = planDays(asOf, DAYS_IN_YEAR, calendar);
  return {
    asOf,
    end: plusDays(asOf, horizonDays),
    contactsKnown: contacts !== undefined,
    visits,
    contacts: others,
    automated: automated.finish(horizon),
    load: {
      horizon: visitLoad(visited, horizon, capacityPerDay),
      year: visitLoad(visited, year, capacityPerDay),
    },
    schedule:
      capacityPerDay === undefined
        ? null
        : scheduleVisits(visits, {
            days: horizon,
            capacityPerDay,
            earlyDays: options.earlyDays ?? 0,
            tiers: tiers.map(({ policy }) => policy.tier),
          }),
    unknown: inOrder(record?.ofStrangers() ?? [], zone),
    later: inOrder(record?.later() ?? [], zone),
  };
}

function contactsDue(
  tiers: readonly TierCustomers[],
  record: ContactRecord | undefined,
  { asOf, horizonDays, listAutomated = false }: ContactPlanOptions & Pick<ContactPlan, 'asOf'>,
) {
  const [visits, others, automated] = [dueList(), dueList(), automatedContacts(listAutomated)];
  const isNear = (contact: ContactDue | null): contact is ContactDue =>
    contact !== null && contact.dueInDays < horizonDays;
  for (const { policy, customers } of tiers) {
    const dates = tierDueDates(contactRules(policy), { asOf, contactsKnown: record !== undefined });
    for (const customer of customers) {
      const last = record?.of(customer.customerId);
      const { visit, other } = nextContacts(customer, dates, last);
      if (isNear(visit)) visits.add(visit);
      if (isNear(other)) (other.rule.automated ? automated : others).add(other);
    }
  }
  return { visits: visits.inOrder(), others: others.inOrder(), automated };
}

function visitedTiers(tiers: readonly TierCustomers[]): VisitedTier[] {
  return tiers.flatMap(({ policy: { tier, visits }, customers }) =>
    visits.kind === 'every' ? [{ tier, customers: customers.length, everyDays: visits.days }] : [],
  );
}
