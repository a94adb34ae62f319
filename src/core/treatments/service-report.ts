import { type Ratio, ratio, toExact } from '../values/amount';
import type { ServiceFigures, ServiceReport, Timeliness } from './complaint-queue';
import { type ComplaintState, isQueued, isResolved, nextStep, type Step } from './complaint-state';
import type { Workday } from './workday';

/**
 * How well the customers of each tier, and all together, are served: of the tier in which they stood
 * when they complained, where that is known.
 */
export function serviceReport(
  states: readonly ComplaintState[],
  { policies: { policies } }: Workday,
): ServiceReport {
  const byStanding = new Map<string | null, ComplaintState[]>();
  for (const state of states) {
    const standing = state.judgedBy === 'tier-at-opening' ? state.policyOf : state.standing;
    const same = byStanding.get(standing);
    if (same === undefined) byStanding.set(standing, [state]);
    else same.push(state);
  }
  const figuresOf = (standing: string | null) => serviceFigures(byStanding.get(standing) ?? []);
  return {
    tiers: policies.map(({ tier }) => ({ tier, ...figuresOf(tier) })),
    inactive: figuresOf('inactive'),
    unknown: figuresOf(null),
    whole: serviceFigures(states),
  };
}

function serviceFigures(states: readonly ComplaintState[]): ServiceFigures {
  const valid = states.filter(({ isValid }) => isValid);
  const open = valid.filter((state) => !isResolved(state));
  const queued = open.filter(isQueued);
  const resolutions = valid.flatMap((state) => state.resolutions);
  return {
    complaints: valid.length,
    invalid: states.length - valid.length,
    open: open.length,
    onHold: open.length - queued.length,
    reopened: resolutions.length - valid.length,
    overdue: queued.filter((state) => nextStep(state).late).length,
    firstAnswer: timeliness(valid.map(({ answer }) => answer)),
    resolution: timeliness(resolutions),
  };
}

function timeliness(steps: readonly Step[]): Timeliness {
  const done = steps.filter((step) => step.done !== undefined);
  const late = steps.filter((step) => step.late).length;
  const inTime = done.filter((step) => !step.late).length;
  const decided = inTime + late;
  return {
    done: done.length,
    inTime,
    late,
    pending: steps.length - decided,
    shareInTime: decided === 0 ? null : ratio(toExact(inTime), toExact(decided)),
    medianMinutes: medianMinutes(done.map(({ taken }) => taken)),
  };
}

/** Of milliseconds: the middle one or, of an even number, the mean of the middle two. */
function medianMinutes(milliseconds: readonly number[]): Ratio | null {
  const sorted = Float64Array.from(milliseconds).sort();
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1];
  const above = sorted[Math.floor(middle)];
  if (below === undefined || above === undefined) return null;
  return ratio(toExact(below + above), toExact(2 * MINUTE));
}

const MINUTE = 60_000;
