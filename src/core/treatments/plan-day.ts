import { checkOptions } from '../issues/options';
import type { AmountInput } from '../values/exact';
import { allocateEffort, type EffortPlan } from './allocate-effort';
import type { ComplaintQueue } from './complaint-queue';
import type { ContactPlan } from './contact-plan';
import { type ContactPlanOptions, planContacts } from './plan-contacts';
import { type QueueOptions, queueComplaints } from './queue-complaints';
import type { RiskWatch } from './risk-watch';
import { watchRisks } from './watch-risks';
import { checkWorkday, type Workday } from './workday';

export interface DayPlanOptions extends ContactPlanOptions, QueueOptions {
  /** Hours of effort to share out; without them none are. */
  readonly hours?: AmountInput | undefined;
}

/** Everything that a morning brings. */
export interface DayPlan {
  readonly contacts: ContactPlan;
  readonly complaints: ComplaintQueue;
  readonly risks: RiskWatch;
  /** Null where no hours were given. */
  readonly effort: EffortPlan | null;
}

/**
 * All lists of the day at once, with one horizon. Throws PyramidError `invalid-option`, and
 * `invalid-amount` for the hours.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const plan = planDay(workday(buildPyramid(rows), { asOf: '2025-12-31' }), { hours: 8 });
 * plan.contacts.visits.length; // 1
 * plan.effort?.totalMinutes; // 480
 */
export function planDay(day: Workday, options: DayPlanOptions = {}): DayPlan {
  checkWorkday(day);
  checkOptions(options, {
    horizonDays: true,
    capacityPerDay: true,
    capacityByOwner: true,
    earlyDays: true,
    listAutomated: true,
    staff: true,
    handlingMinutes: true,
    hours: true,
  });
  const { staff, handlingMinutes, hours, ...contacts } = options;
  const { horizonDays = 7 } = contacts;
  return {
    contacts: planContacts(day, { ...contacts, horizonDays }),
    complaints: queueComplaints(day, { staff, handlingMinutes }),
    risks: watchRisks(day, { horizonDays }),
    effort: hours === undefined ? null : allocateEffort(day, { hours }),
  };
}
