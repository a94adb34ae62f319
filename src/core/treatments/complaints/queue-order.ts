import type { Complaint } from '../../facts/facts';
import { compareCodePoints } from '../../values/code-points';
import type { Instant } from '../../values/instant-zone';
import { type ComplaintState, nextStep } from './complaint-state';

/** An open complaint with what its place in the queue depends on. */
export interface Waiting {
  readonly state: ComplaintState;
  /** When the next step is due. */
  readonly due: Instant;
  readonly overdue: boolean;
  /** The class in which it stands. */
  readonly effectiveClass: number;
}

/**
 * Past its due time, a complaint joins the first class. There it stands before everything that is
 * due later, so all that can come before it has been opened before it was due: nobody waits for
 * ever, whoever else complains.
 */
export function waitingIn(state: ComplaintState, firstClass: number): Waiting {
  const { due, late } = nextStep(state);
  return {
    state,
    due,
    overdue: late,
    effectiveClass: late ? firstClass : state.tierRule.rule.class,
  };
}

/** By class, then due time, then opening, then id. */
export function compareWaiting(a: Waiting, b: Waiting): number {
  return a.effectiveClass - b.effectiveClass || a.due - b.due || compareOpening(a.state, b.state);
}

interface Opened {
  readonly opened: Instant;
  readonly complaint: Complaint;
}

/** By opening, then id. */
export function compareOpening(a: Opened, b: Opened): number {
  return a.opened - b.opened || compareCodePoints(a.complaint.id, b.complaint.id);
}
