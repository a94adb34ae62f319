import type { Thresholds } from '../../policies/default-thresholds';
import { SEVERITIES, type Severity } from '../../policies/signals';

/** Where a severity begins. */
export interface Rung<Bound> {
  readonly severity: Severity;
  readonly bound: Bound;
}

export const WORST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** The thresholds in a form to compare with, the worst severity first. */
export function rungs<Given extends string | number, Bound>(
  thresholds: Thresholds<Given>,
  read: (given: Given) => Bound,
): Rung<Bound>[] {
  return WORST_FIRST.flatMap((severity) => {
    const given = thresholds[severity];
    return given === undefined ? [] : [{ severity, bound: read(given) }];
  });
}

/** The worst severity whose threshold is reached. */
export function worstReached<Bound>(
  rungs: readonly Rung<Bound>[],
  isReached: (bound: Bound) => boolean,
): Severity | undefined {
  return rungs.find(({ bound }) => isReached(bound))?.severity;
}

/** Negative where a is worse than b. */
export function compareSeverity(a: Severity, b: Severity): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}
