import type { ComplaintQueue } from '../../core/treatments/complaints/complaint-queue';
import { queueComplaints } from '../../core/treatments/complaints/queue-complaints';
import type { ContactPlan } from '../../core/treatments/contacts/contact-plan';
import { planContacts } from '../../core/treatments/contacts/plan-contacts';
import { allocateEffort } from '../../core/treatments/effort/allocate-effort';
import type { EffortPlan } from '../../core/treatments/effort/effort-plan';
import type { RiskWatch } from '../../core/treatments/signals/risk-watch';
import { watchRisks } from '../../core/treatments/signals/watch-risks';
import type { PlanFlags } from './flags';
import type { WorkInput } from './work';

/** Everything that a morning brings. */
export interface Plan {
  readonly contacts: ContactPlan;
  readonly complaints: ComplaintQueue;
  readonly risks: RiskWatch;
  /** Null where no hours were given. */
  readonly effort: EffortPlan | null;
}

export function makePlan(work: WorkInput, flags: PlanFlags): Plan {
  return {
    contacts: makeContacts(work, flags),
    complaints: makeComplaints(work, flags),
    risks: makeRisks(work, flags),
    effort:
      flags.hours === undefined ? null : allocateEffort(work.pyramid, work.policies, flags.hours),
  };
}

export function makeContacts(work: WorkInput, flags: PlanFlags): ContactPlan {
  return planContacts(work.pyramid, work.policies, work.facts.contacts, {
    asOf: flags.asOf,
    horizonDays: flags.horizon,
    ...(flags.capacity !== undefined && { capacityPerDay: flags.capacity }),
    ...(flags.early !== undefined && { earlyDays: flags.early }),
    ...(work.calendar !== undefined && { calendar: work.calendar }),
  });
}

export function makeComplaints(work: WorkInput, flags: PlanFlags): ComplaintQueue {
  return queueComplaints(work.pyramid, work.facts.complaints, work.policies, {
    asOf: flags.asOf,
    ...(work.calendar !== undefined && { calendar: work.calendar }),
    ...(flags.staff !== undefined && { staff: flags.staff }),
    ...(flags.handlingMinutes !== undefined && { handlingMinutes: flags.handlingMinutes }),
  });
}

export function makeRisks(work: WorkInput, flags: PlanFlags): RiskWatch {
  return watchRisks(work.pyramid, work.policies, work.facts, {
    asOf: flags.asOf,
    horizonDays: flags.horizon,
    ...(work.previous !== undefined && { previous: work.previous }),
  });
}
