import type { ContactPlanOptions } from '../../core/treatments/plan-contacts';
import type { DayPlanOptions } from '../../core/treatments/plan-day';
import type { QueueOptions } from '../../core/treatments/queue-complaints';
import type { PlanFlags } from './flags';

/** The options of the lists, by the flags. */
export function contactOptions({ horizon, capacity, early }: PlanFlags): ContactPlanOptions {
  return { horizonDays: horizon, capacityPerDay: capacity, earlyDays: early };
}

export function queueOptions({ staff, handlingMinutes }: PlanFlags): QueueOptions {
  return { staff, handlingMinutes };
}

export function planOptions(flags: PlanFlags): DayPlanOptions {
  return { ...contactOptions(flags), ...queueOptions(flags), hours: flags.hours };
}
