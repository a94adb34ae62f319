import type { Severity } from '../../policies/signals';
import type { Day } from './days';
import { type Clock, isNotJudged, type RiskContext, type Subject } from './judge';
import type { Panel } from './panel';
import type { ComingRisk, WatchedCustomer } from './risk';
import { compareSeverity } from './severity';

/** What comes, without whom it is about. */
export type ComingStep = Omit<ComingRisk, keyof WatchedCustomer>;

/** The next step of each signal of a customer that time alone brings within the horizon. */
export function comingSteps(
  subject: Subject,
  { judges }: Panel,
  { asOf, salesUntil, days }: RiskContext,
  horizonDays: number,
): ComingStep[] {
  return judges.flatMap((judge) => {
    const clock = judge.clock?.(subject);
    if (clock === undefined || isNotJudged(clock)) return [];
    const { signal, judgedBy } = clock;
    // Nobody knows what was bought after the window, so nobody knows how long silence lasts.
    if (signal === 'silence' && salesUntil < asOf) return [];
    const next = nextStep(clock, asOf);
    if (next === undefined || next.on > asOf + horizonDays) return [];
    return [{ signal, severity: next.severity, judgedBy, on: days.dateOf(next.on) }];
  });
}

/** The first day to come on which a severity begins; of several, the worst. */
function nextStep({ start, rungs }: Clock, asOf: Day) {
  let next: { readonly severity: Severity; readonly on: Day } | undefined;
  for (const { severity, bound } of rungs) {
    const on = start + bound;
    if (on > asOf && (next === undefined || on < next.on)) next = { severity, on };
  }
  return next;
}

/** The earliest first, then the worst. What is equal stays in the order of standing and signal. */
export function compareComing(a: ComingRisk, b: ComingRisk): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return compareSeverity(a.severity, b.severity);
}
