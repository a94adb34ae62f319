import type { Complaint } from '../../facts/facts';
import type { Instant } from '../../values/instant-zone';
import type { ComplaintRules, TierRule } from './complaint-rules';
import type { QueueTerms } from './options';
import type { ReadComplaint } from './read-complaints';

/** A complaint as it stands at an instant. What happens later has not happened yet. */
export interface ComplaintState {
  readonly complaint: Complaint;
  readonly standing: string | null;
  readonly tierRule: TierRule;
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

export function complaintState(
  { complaint, opened, answered, resolved }: ReadComplaint,
  rules: ComplaintRules,
  terms: QueueTerms,
): ComplaintState {
  const standing = rules.standingOf(complaint.customerId);
  const tierRule = rules.ruleOf(standing);
  const { firstAnswerHours, resolveHours } = tierRule.rule;
  return {
    complaint,
    standing,
    tierRule,
    opened,
    answer: stepOf(opened, firstAnswerHours, answered, terms),
    resolution: stepOf(opened, resolveHours, resolved, terms),
  };
}

function stepOf(
  opened: Instant,
  hours: number,
  when: Instant | undefined,
  { asOf, time }: QueueTerms,
): Step {
  const due = time.addMinutes(opened, hours * 60);
  const done = when !== undefined && when <= asOf ? when : undefined;
  return { due, done, late: (done ?? asOf) > due };
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
