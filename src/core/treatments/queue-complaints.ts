import type { Complaint } from '../facts/facts';
import { describe, invalidOption } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { hoursOf, isByClock } from '../policies/policy-time';
import { compareCodePoints } from '../values/ids';
import { formatInstant, type Instant } from '../values/instant';
import type {
  ComplaintQueue,
  Deadline,
  OpenComplaint,
  QueuedComplaint,
  QueueReason,
  Staffing,
  WaitingComplaint,
} from './complaint-queue';
import {
  type ComplaintState,
  complaintStates,
  isQueued,
  nextStep,
  type Step,
  waitsForAnswer,
} from './complaint-state';
import { byPerson, judgedBy, severalOfOne, urgenciesWithoutTable } from './queue-at-large';
import { serviceReport } from './service-report';
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
 * An urgency for which the policy has a table raises the class, and no due time. Time during which
 * the desk waits for the customer does not count; a complaint on hold stands apart, in `waiting`. One
 * that is opened again stays answered, and its resolution is due anew.
 *
 * The policy is that of the tier in the pyramid, of those of the day, whose window holds the opening,
 * else of today's; for an inactive customer, of the tier in which it stood before. Who stood in none
 * is served by the policy of the lowest tier; unknown ones are reported besides. Where complaints
 * are not known, the result says so.
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
  const inQueue = inOrder(opened.filter(isQueued), day);
  const onHold = opened
    .filter((state) => state.isValid && state.onHoldSince !== null)
    .sort(compareOnHold);
  const queue = inQueue.map((one, at) => queued(one, at + 1, day, staffing));
  return {
    asOf: formatInstant(day.now, day.timeZone),
    timeZone: day.timeZone,
    calendar: day.calendar,
    staffing,
    complaintsKnown: day.facts.complaints !== undefined,
    queue,
    waiting: onHold.map((state) => waiting(state, day)),
    people: byPerson(queue),
    related: severalOfOne([...inQueue.map(({ state }) => state), ...onHold], day),
    service: serviceReport(opened, day),
    invalid: byOpening(opened.filter((state) => !state.isValid)),
    notYetOpen: byOpening(all.filter((state) => state.opened > day.now)),
    unknown: byOpening(opened.filter(({ standing }) => standing === null)),
    repeated: day.facts.repeatedComplaints,
    judged: judgedBy(opened),
    urgenciesWithoutTable: urgenciesWithoutTable(opened),
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

/** A complaint in the queue with what its place depends on. */
interface Queued {
  readonly state: ComplaintState;
  /** When the next step is due. */
  readonly due: Instant;
  readonly overdue: boolean;
  /** The class in which it stands. */
  readonly effectiveClass: number;
}

/**
 * By class, then due time, then opening, then id. Past its due time, a complaint joins the first
 * class. There it stands before everything that is due later, so all that can come before it has been
 * opened before it was due: nobody waits for ever, whoever else complains.
 */
function inOrder(states: readonly ComplaintState[], { policies: { policies } }: Workday): Queued[] {
  const firstClass = Math.min(...policies.map(({ complaints }) => complaints.class));
  return states
    .map((state) => {
      const { due, late } = nextStep(state);
      const effectiveClass = late ? firstClass : state.raisedClass;
      return { state, due, overdue: late, effectiveClass };
    })
    .sort(
      (a, b) =>
        a.effectiveClass - b.effectiveClass || a.due - b.due || compareOpening(a.state, b.state),
    );
}

/** By class, then since when, then opening, then id. */
function compareOnHold(a: ComplaintState, b: ComplaintState): number {
  return (
    a.raisedClass - b.raisedClass ||
    (a.onHoldSince ?? 0) - (b.onHoldSince ?? 0) ||
    compareOpening(a, b)
  );
}

/** By opening, then id. */
function compareOpening(a: ComplaintState, b: ComplaintState): number {
  return a.opened - b.opened || compareCodePoints(a.complaint.id, b.complaint.id);
}

function byOpening(states: ComplaintState[]): Complaint[] {
  return states.sort(compareOpening).map(({ complaint }) => complaint);
}

function openComplaint(state: ComplaintState, day: Workday): OpenComplaint {
  const { complaint, standing, person, rule, reopened, calendar } = state;
  return {
    id: complaint.id,
    ...namedOn(day, complaint.customerId),
    category: complaint.category ?? null,
    person,
    urgency: complaint.urgency ?? null,
    standing,
    class: rule.class,
    opened: formatInstant(state.opened, day.timeZone),
    reopened: reopened === null ? null : formatInstant(reopened, day.timeZone),
    calendar,
  };
}

function queued(
  { state, overdue, effectiveClass }: Queued,
  place: number,
  day: Workday,
  staffing: Staffing | null,
): QueuedComplaint {
  const { policyOf, judgedBy, window, raisedClass, rule } = state;
  const firstAnswer = deadline(state.answer, day);
  const resolution = deadline(state.resolution, day);
  const isRaised = raisedClass < rule.class;
  return {
    place,
    ...openComplaint(state, day),
    effectiveClass,
    firstAnswer,
    resolution,
    reason: {
      rule: overdue ? 'past-due' : isRaised ? 'urgency' : 'class-of-policy',
      policyOf,
      judgedBy,
      window,
      ...nextOf(state, day),
      due: waitsForAnswer(state) ? firstAnswer.due : resolution.due,
    },
    expectedStart: staffing === null ? null : expectedStart(place, day, staffing),
  };
}

function waiting(state: ComplaintState, day: Workday): WaitingComplaint {
  const { policyOf, judgedBy, onHoldSince } = state;
  return {
    ...openComplaint(state, day),
    onHoldSince: formatInstant(onHoldSince ?? day.now, day.timeZone),
    policyOf,
    judgedBy,
    ...nextOf(state, day),
    minutesLeft: Math.floor(nextStep(state).left / MINUTE),
  };
}

/** What a complaint waits for, and the time that its policy gives for that. */
function nextOf(state: ComplaintState, { calendar }: Workday) {
  const { within } = nextStep(state);
  const waitingFor: QueueReason['waitingFor'] = waitsForAnswer(state)
    ? 'first-answer'
    : 'resolution';
  const inBusinessTime = calendar !== null && !isByClock(within);
  return { waitingFor, withinHours: hoursOf(within), inBusinessTime };
}

function deadline({ due, done, late, left }: Step, { timeZone }: Workday): Deadline {
  return {
    due: formatInstant(due, timeZone),
    done: done === undefined ? null : formatInstant(done, timeZone),
    breached: late,
    minutesLeft: Math.floor(left / MINUTE),
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

const MINUTE = 60_000;
