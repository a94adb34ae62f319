import type { Complaint } from '../../facts/facts';
import type { Policies } from '../../policies/policy';
import { formatInstant } from '../../values/instant';
import type { ComplaintQueue, Deadline, QueuedComplaint } from './complaint-queue';
import { complaintRules, type Standings } from './complaint-rules';
import {
  type ComplaintState,
  complaintState,
  isResolved,
  isValid,
  type Step,
  waitsForAnswer,
} from './complaint-state';
import { expectedStart } from './expected-start';
import { type QueueOptions, type QueueTerms, readQueueOptions } from './options';
import { compareOpening, compareWaiting, type Waiting, waitingIn } from './queue-order';
import { readComplaints } from './read-complaints';
import { serviceReport } from './service-figures';

/**
 * The complaints that wait at `asOf`, in the order in which to take them up, with how well each tier
 * has been served. A complaint stands in the class of its tier's policy; past its due time it joins
 * the first class; within a class by due time, then opening, then id. So VIPs go first and nobody
 * waits for ever. Its due time is that of the first answer until it has one, then that of its
 * resolution; a resolution without a first answer counts as both. What happens after `asOf` has not
 * happened yet.
 *
 * Inactive customers are served by the policy of the lowest tier, and so are unknown ones, who are
 * reported besides. Where `complaints` is undefined, the result says that none are known.
 *
 * Throws `blank-id`, `missing-date`, `invalid-date` and `duplicate-id` for a complaint that
 * cannot be right, with its line or place; `invalid-option` for options; `invalid-policies` for a
 * tier without a policy.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const complaints = [
 *   { id: 'K-17', customerId: 'bob', opened: '2025-07-30T07:25Z' },
 *   { id: 'K-18', customerId: 'bob', opened: '2025-07-31T08:10Z' },
 *   { id: 'K-19', customerId: 'ann', opened: '2025-07-31T08:40Z' },
 * ];
 * const asOf = '2025-07-31T09:00Z';
 * const { queue } = queueComplaints(pyramid, complaints, defaultPolicies, { asOf });
 * queue.map(({ id, standing }) => `${id} ${standing}`); // ['K-17 D', 'K-19 A', 'K-18 D']
 * queue[0]; // { place: 1, id: 'K-17', class: 4, effectiveClass: 1, … }
 * queue[0]?.reason; // { rule: 'past-due', waitingFor: 'first-answer', withinHours: 24, … }
 */
export function queueComplaints(
  standings: Standings,
  complaints: readonly Complaint[] | undefined,
  policies: Policies,
  options: QueueOptions,
): ComplaintQueue {
  const ownTimeZone = typeof standings === 'function' ? 'UTC' : standings.settings.timeZone;
  const terms = readQueueOptions(options, ownTimeZone);
  const read = readComplaints(complaints ?? [], terms.timeZone);
  const customerIds = read.map(({ complaint }) => complaint.customerId);
  const rules = complaintRules(standings, customerIds, policies);
  const all = read.map((one) => complaintState(one, rules, terms));
  const opened = all.filter(({ opened }) => opened <= terms.asOf);
  const queue = opened
    .filter((state) => isValid(state) && !isResolved(state))
    .map((state) => waitingIn(state, rules.firstClass))
    .sort(compareWaiting)
    .map((waiting, at) => queued(waiting, at + 1, terms));
  return {
    asOf: formatInstant(terms.asOf, terms.timeZone),
    timeZone: terms.timeZone,
    calendar: terms.calendar,
    staffing: terms.staffing,
    complaintsKnown: complaints !== undefined,
    queue,
    service: serviceReport(opened, policies, terms.time),
    invalid: byOpening(opened.filter((state) => !isValid(state))),
    notYetOpen: byOpening(all.filter(({ opened }) => opened > terms.asOf)),
    unknown: byOpening(all.filter(({ standing }) => standing === null)),
  };
}

function byOpening(states: ComplaintState[]): Complaint[] {
  return states.sort(compareOpening).map(({ complaint }) => complaint);
}

function queued(waiting: Waiting, place: number, terms: QueueTerms): QueuedComplaint {
  const { state, overdue, effectiveClass } = waiting;
  const { complaint, standing, tierRule, answer, resolution } = state;
  const { tier, rule } = tierRule;
  const forAnswer = waitsForAnswer(state);
  const firstAnswer = deadline(answer, terms);
  const resolved = deadline(resolution, terms);
  return {
    place,
    id: complaint.id,
    customerId: complaint.customerId,
    category: complaint.category ?? null,
    standing,
    class: rule.class,
    effectiveClass,
    opened: formatInstant(state.opened, terms.timeZone),
    firstAnswer,
    resolution: resolved,
    reason: {
      rule: overdue ? 'past-due' : 'class-of-policy',
      policyOf: tier,
      waitingFor: forAnswer ? 'first-answer' : 'resolution',
      withinHours: forAnswer ? rule.firstAnswerHours : rule.resolveHours,
      inBusinessTime: terms.calendar !== null,
      due: forAnswer ? firstAnswer.due : resolved.due,
    },
    expectedStart: expectedStart(place, terms),
  };
}

function deadline({ due, done, late }: Step, { asOf, time, timeZone }: QueueTerms): Deadline {
  return {
    due: formatInstant(due, timeZone),
    done: done === undefined ? null : formatInstant(done, timeZone),
    breached: late,
    minutesLeft: Math.floor(time.minutesBetween(done ?? asOf, due)),
  };
}
