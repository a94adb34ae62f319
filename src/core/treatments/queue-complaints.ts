import type { Complaint } from '../facts/facts';
import { describe, invalidOption } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { type Ratio, ratio, toExact } from '../values/amount';
import type { BusinessTime } from '../values/business-time';
import { compareCodePoints } from '../values/ids';
import { formatInstant, type Instant } from '../values/instant';
import {
  type ComplaintQueue,
  type ComplaintState,
  complaintStates,
  type Deadline,
  isResolved,
  isValid,
  nextStep,
  type QueuedComplaint,
  type ServiceFigures,
  type ServiceReport,
  type Staffing,
  type Step,
  type Timeliness,
  waitsForAnswer,
} from './complaint-queue';
import { checkWorkday, namedOn, type Workday } from './workday';

export interface QueueOptions {
  /** How many people take up complaints, side by side; goes with `handlingMinutes`. */
  readonly staff?: number | undefined;
  /** Mean business minutes that one complaint takes one of them; goes with `staff`. */
  readonly handlingMinutes?: number | undefined;
}

/**
 * The complaints that wait now, in the order in which to take them up, with how well each tier has
 * been served. A complaint stands in the class of its tier's policy; past its due time it joins the
 * first class; within a class by due time, then opening, then id. So VIPs go first and nobody waits
 * for ever. Its due time is that of the first answer until it has one, then that of its resolution;
 * a resolution without a first answer counts as both. What happens later has not happened yet.
 *
 * Inactive customers are served by the policy of the lowest tier, and so are unknown ones, who are
 * reported besides. Where complaints are not known, the result says so.
 *
 * Throws PyramidError `invalid-option`.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const complaints = [
 *   { id: 'K-17', customerId: 'bob', opened: '2025-07-30T07:25Z' },
 *   { id: 'K-18', customerId: 'bob', opened: '2025-07-31T08:10Z' },
 *   { id: 'K-19', customerId: 'ann', opened: '2025-07-31T08:40Z' },
 * ];
 * const day = workday(buildPyramid(rows), { asOf: '2025-07-31T09:00Z', facts: { complaints } });
 * const { queue } = queueComplaints(day);
 * queue.map(({ id, standing }) => `${id} ${standing}`); // ['K-17 D', 'K-19 A', 'K-18 D']
 * queue[0]; // { place: 1, id: 'K-17', class: 4, effectiveClass: 1, … }
 * queue[0]?.reason; // { rule: 'past-due', waitingFor: 'first-answer', withinHours: 24, … }
 */
export function queueComplaints(day: Workday, options: QueueOptions = {}): ComplaintQueue {
  checkWorkday(day);
  checkOptions(options, { staff: true, handlingMinutes: true });
  const staffing = readStaffing(options);
  const all = complaintStates(day);
  const opened = all.filter((state) => state.opened <= day.now);
  const firstClass = Math.min(...day.policies.policies.map(({ complaints }) => complaints.class));
  const queue = opened
    .filter((state) => isValid(state) && !isResolved(state))
    .map((state) => waitingIn(state, firstClass))
    .sort(compareWaiting)
    .map((waiting, at) => queued(waiting, at + 1, day, staffing));
  return {
    asOf: formatInstant(day.now, day.timeZone),
    timeZone: day.timeZone,
    calendar: day.calendar,
    staffing,
    complaintsKnown: day.facts.complaints !== undefined,
    queue,
    service: serviceReport(opened, day),
    invalid: byOpening(opened.filter((state) => !isValid(state))),
    notYetOpen: byOpening(all.filter((state) => state.opened > day.now)),
    unknown: byOpening(all.filter(({ standing }) => standing === null)),
  };
}

function readStaffing({ staff, handlingMinutes }: QueueOptions): Staffing | null {
  if (staff === undefined && handlingMinutes === undefined) return null;
  if (staff === undefined || !Number.isSafeInteger(staff) || staff < 1) {
    throw invalidOption(
      'staff',
      because('no-staff'),
      'a whole number of people from 1',
      describe(staff ?? ''),
    );
  }
  if (!Number.isFinite(handlingMinutes) || !(Number(handlingMinutes) > 0)) {
    throw invalidOption(
      'handlingMinutes',
      because('no-handling-minutes'),
      'a number of minutes above 0, the mean for one complaint',
      describe(handlingMinutes ?? ''),
    );
  }
  return { staff, handlingMinutes: Number(handlingMinutes) };
}

/** An open complaint with what its place in the queue depends on. */
interface Waiting {
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
function waitingIn(state: ComplaintState, firstClass: number): Waiting {
  const { due, late } = nextStep(state);
  return { state, due, overdue: late, effectiveClass: late ? firstClass : state.rule.class };
}

/** By class, then due time, then opening, then id. */
function compareWaiting(a: Waiting, b: Waiting): number {
  return a.effectiveClass - b.effectiveClass || a.due - b.due || compareOpening(a.state, b.state);
}

/** By opening, then id. */
function compareOpening(a: ComplaintState, b: ComplaintState): number {
  return a.opened - b.opened || compareCodePoints(a.complaint.id, b.complaint.id);
}

function byOpening(states: ComplaintState[]): Complaint[] {
  return states.sort(compareOpening).map(({ complaint }) => complaint);
}

function queued(
  { state, overdue, effectiveClass }: Waiting,
  place: number,
  day: Workday,
  staffing: Staffing | null,
): QueuedComplaint {
  const { complaint, standing, policyOf, rule, answer, resolution } = state;
  const forAnswer = waitsForAnswer(state);
  const firstAnswer = deadline(answer, day);
  const resolved = deadline(resolution, day);
  return {
    place,
    id: complaint.id,
    ...namedOn(day, complaint.customerId),
    category: complaint.category ?? null,
    standing,
    class: rule.class,
    effectiveClass,
    opened: formatInstant(state.opened, day.timeZone),
    firstAnswer,
    resolution: resolved,
    reason: {
      rule: overdue ? 'past-due' : 'class-of-policy',
      policyOf,
      waitingFor: forAnswer ? 'first-answer' : 'resolution',
      withinHours: forAnswer ? rule.firstAnswerHours : rule.resolveHours,
      inBusinessTime: day.calendar !== null,
      due: forAnswer ? firstAnswer.due : resolved.due,
    },
    expectedStart: staffing === null ? null : expectedStart(place, day, staffing),
  };
}

function deadline({ due, done, late }: Step, { now, time, timeZone }: Workday): Deadline {
  return {
    due: formatInstant(due, timeZone),
    done: done === undefined ? null : formatInstant(done, timeZone),
    breached: late,
    minutesLeft: Math.floor(time.minutesBetween(done ?? now, due)),
  };
}

/**
 * When the complaint at a place is expected to be taken up. Each complaint taking the mean time, as
 * many as there are staff begin together, and the next ones as those are done. Time runs on while
 * people work: what is not done by the end of a working day goes on the next.
 */
function expectedStart(
  place: number,
  { now, time, timeZone }: Workday,
  { staff, handlingMinutes }: Staffing,
): string {
  const roundsBefore = Math.floor((place - 1) / staff);
  const free = time.addMinutes(now, roundsBefore * handlingMinutes);
  return formatInstant(time.nextOpening(free), timeZone);
}

/** How well the customers of each tier, and all together, are served. */
function serviceReport(
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
