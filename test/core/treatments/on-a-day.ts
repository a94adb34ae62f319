import type { Complaint, Contact, Facts } from '../../../src/core/facts/facts';
import type { Policies } from '../../../src/core/policies/policy';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { allocateEffort, type EffortPlan } from '../../../src/core/treatments/allocate-effort';
import type { ComplaintQueue } from '../../../src/core/treatments/complaint-queue';
import type { ContactPlan } from '../../../src/core/treatments/contact-plan';
import { type CustomerFile, customerFile } from '../../../src/core/treatments/customer-file';
import { type FrontLineEntry, frontLineList } from '../../../src/core/treatments/front-line-list';
import { type ContactPlanOptions, planContacts } from '../../../src/core/treatments/plan-contacts';
import { type QueueOptions, queueComplaints } from '../../../src/core/treatments/queue-complaints';
import type { RiskWatch } from '../../../src/core/treatments/risk-watch';
import { type RiskOptions, watchRisks } from '../../../src/core/treatments/watch-risks';
import { type WorkdayOptions, workday } from '../../../src/core/treatments/workday';
import type { AmountInput } from '../../../src/core/values/exact';

type DayOptions = Omit<WorkdayOptions, 'facts' | 'policies'>;

export type ContactDay = DayOptions & ContactPlanOptions;
export type QueueDay = DayOptions & QueueOptions;

/** The contacts of a day of which nothing else is known. */
export function contactsOn(
  pyramid: Pyramid,
  policies: Policies,
  contacts: readonly Contact[] | undefined,
  { asOf, calendar, timeZone, ...options }: ContactDay,
): ContactPlan {
  const facts = { contacts };
  return planContacts(workday(pyramid, { asOf, calendar, timeZone, policies, facts }), options);
}

/** The queue of a day of which nothing else is known. */
export function queueOn(
  pyramid: Pyramid,
  complaints: readonly Complaint[] | undefined,
  policies: Policies,
  { staff, handlingMinutes, ...options }: QueueDay,
): ComplaintQueue {
  const day = workday(pyramid, { ...options, policies, facts: { complaints } });
  return queueComplaints(day, { staff, handlingMinutes });
}

/** The risks of a day. */
export function risksOn(
  pyramid: Pyramid,
  policies: Policies,
  facts: Facts,
  { horizonDays, ...options }: DayOptions & RiskOptions,
): RiskWatch {
  return watchRisks(workday(pyramid, { ...options, policies, facts }), { horizonDays });
}

const asOf = '2025-06-30';

/** Effort, for which the day does not matter. */
export function effortOf(pyramid: Pyramid, policies: Policies, hours: AmountInput): EffortPlan {
  return allocateEffort(workday(pyramid, { asOf, policies }), { hours });
}

/** The front line, for which the day does not matter. */
export function entriesOf(
  pyramid: Pyramid,
  policies: Policies,
  ids: readonly string[],
): FrontLineEntry[] {
  return frontLineList(workday(pyramid, { asOf, policies }), ids);
}

/** The file of a customer on a day. */
export function fileOn(pyramid: Pyramid, id: string, options: WorkdayOptions): CustomerFile {
  return customerFile(workday(pyramid, options), id);
}
