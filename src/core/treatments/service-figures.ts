import { toExact } from '../values/amount';
import type { BusinessTime } from '../values/business-time';
import type { Ratio } from '../values/ratio';
import { ratio } from '../values/ratio';
import type { ServiceFigures, ServiceReport, Timeliness } from './complaint-queue';
import { type ComplaintState, isResolved, isValid, nextStep, type Step } from './complaint-states';
import type { Workday } from './workday';

/** How well the customers of each tier, and all together, are served. */
export function serviceReport(
  states: readonly ComplaintState[],
  { policies: { policies }, time }: Workday,
): ServiceReport {
  const byStanding = new Map<string | null, ComplaintState[]>();
  for (const state of states) {
    const same = byStanding.get(state.standing);
    if (same === undefined) byStanding.set(state.standing, [state]);
    else same.push(state);
  }
  const figuresOf = (standing: string | null) =>
    serviceFigures(byStanding.get(standing) ?? [], time);
  return {
    tiers: policies.map(({ tier }) => ({ tier, ...figuresOf(tier) })),
    inactive: figuresOf('inactive'),
    unknown: figuresOf(null),
    whole: serviceFigures(states, time),
  };
}

function serviceFigures(states: readonly ComplaintState[], time: BusinessTime): ServiceFigures {
  const valid = states.filter(isValid);
  const open = valid.filter((state) => !isResolved(state));
  return {
    complaints: valid.length,
    invalid: states.length - valid.length,
    open: open.length,
    overdue: open.filter((state) => nextStep(state).late).length,
    firstAnswer: timeliness(valid, ({ answer }) => answer, time),
    resolution: timeliness(valid, ({ resolution }) => resolution, time),
  };
}

function timeliness(
  states: readonly ComplaintState[],
  stepOf: (state: ComplaintState) => Step,
  time: BusinessTime,
): Timeliness {
  const taken: number[] = [];
  let late = 0;
  let inTime = 0;
  for (const state of states) {
    const { done, late: isLate } = stepOf(state);
    if (isLate) late++;
    else if (done !== undefined) inTime++;
    if (done !== undefined) taken.push(time.millisecondsBetween(state.opened, done));
  }
  const decided = inTime + late;
  return {
    done: taken.length,
    inTime,
    late,
    pending: states.length - decided,
    shareInTime: decided === 0 ? null : ratio(toExact(inTime), toExact(decided)),
    medianMinutes: medianMinutes(taken),
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
