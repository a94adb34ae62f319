import type { Complaint } from '../facts/facts';
import type { ReadComplaint } from '../facts/read-facts';
import type { ComplaintRule } from '../policies/policy';
import type { Instant } from '../values/instant';
import type { Workday } from './workday';

/** A complaint as it stands now. What happens later has not happened yet. */
export interface ComplaintState {
  readonly complaint: Complaint;
  /** Id of the customer's tier, or `inactive`; null where it is not known. */
  readonly standing: string | null;
  /** Whose rule applies: that of its tier, or of the lowest one for a customer in no tier. */
  readonly policyOf: string;
  readonly rule: ComplaintRule;
  readonly opened: Instant;
  readonly answer: Step;
  readonly resolution: Step;
}

/** What is to be done about a complaint by its due time. */
export interface Step {
  readonly due: Instant;
  readonly done: Instant | undefined;
  /** Done after the due time, or past it and not done. */
  readonly late: boolean;
}

/** Of all complaints, those not yet open among them. */
export function complaintStates(day: Workday): readonly ComplaintState[] {
  const { byCustomer, policyOf, policies } = day;
  const lowest = policies.policies.at(-1);
  return (day.facts.complaints ?? []).flatMap((read) => {
    const standing = byCustomer.get(read.fact.customerId)?.standing ?? null;
    const policy = (standing === null ? undefined : policyOf.get(standing)) ?? lowest;
    // There is always a lowest one.
    if (policy === undefined) return [];
    const { tier, complaints: rule } = policy;
    return [{ complaint: read.fact, standing, policyOf: tier, rule, ...stepsOf(read, rule, day) }];
  });
}

function stepsOf(
  { opened, answered, resolved }: ReadComplaint,
  { firstAnswerHours, resolveHours }: ComplaintRule,
  { now, time }: Workday,
) {
  const step = (hours: number, when: Instant | undefined): Step => {
    const due = time.addMinutes(opened, hours * 60);
    const done = when !== undefined && when <= now ? when : undefined;
    return { due, done, late: (done ?? now) > due };
  };
  return {
    opened,
    answer: step(firstAnswerHours, answered),
    resolution: step(resolveHours, resolved),
  };
}

/** Unfounded complaints are recorded, and nobody waits for an answer to them. */
export function isValid({ complaint }: ComplaintState): boolean {
  return complaint.valid !== false;
}

export function isResolved({ resolution }: ComplaintState): boolean {
  return resolution.done !== undefined;
}

/** What an unresolved complaint waits for: its first answer until that is given. */
export function waitsForAnswer({ answer }: ComplaintState): boolean {
  return answer.done === undefined;
}

/** The step whose due time counts. */
export function nextStep(state: ComplaintState): Step {
  return waitsForAnswer(state) ? state.answer : state.resolution;
}
