import { compareCodePoints } from '../values/ids';
import type {
  JudgedComplaints,
  PersonQueue,
  QueuedComplaint,
  QueueReason,
  RelatedComplaints,
  UrgencyWithoutTable,
} from './complaint-queue';
import { type ComplaintState, isResolved } from './complaint-state';
import { namedOn, type Workday } from './workday';

/* What is told of a queue as a whole. */

/** Customers with several open complaints, in the order of the first of each. */
export function severalOfOne(
  states: readonly ComplaintState[],
  day: Workday,
): readonly RelatedComplaints[] {
  const byCustomer = new Map<string, string[]>();
  for (const { complaint } of states) {
    const own = byCustomer.get(complaint.customerId);
    if (own === undefined) byCustomer.set(complaint.customerId, [complaint.id]);
    else own.push(complaint.id);
  }
  return [...byCustomer]
    .filter(([, complaints]) => complaints.length > 1)
    .map(([customerId, complaints]) => ({ ...namedOn(day, customerId), complaints }));
}

/** What each person has in the queue. */
export function byPerson(queue: readonly QueuedComplaint[]): readonly PersonQueue[] {
  const people = new Map<string, { complaints: string[]; overdue: number }>();
  for (const { person, id, reason } of queue) {
    if (person === null) continue;
    const own = people.get(person) ?? { complaints: [], overdue: 0 };
    own.complaints.push(id);
    if (reason.rule === 'past-due') own.overdue++;
    people.set(person, own);
  }
  return [...people].map(([person, own]) => ({ person, ...own }));
}

/** By whose tier complaints are judged. */
export function judgedBy(states: readonly ComplaintState[]): JudgedComplaints {
  const count = (by: QueueReason['judgedBy']): number =>
    states.filter(({ judgedBy }) => judgedBy === by).length;
  return {
    atOpening: count('tier-at-opening'),
    today: count('tier-today'),
    before: count('tier-before'),
    lowest: count('lowest-tier'),
  };
}

/** Urgencies of open complaints for which no table has a word. */
export function urgenciesWithoutTable(states: readonly ComplaintState[]): UrgencyWithoutTable[] {
  const counts = new Map<string, number>();
  for (const state of states) {
    const { urgencyUnread } = state;
    if (urgencyUnread === null || !state.isValid || isResolved(state)) continue;
    counts.set(urgencyUnread, (counts.get(urgencyUnread) ?? 0) + 1);
  }
  return [...counts]
    .map(([urgency, complaints]) => ({ urgency, complaints }))
    .sort((a, b) => compareCodePoints(a.urgency, b.urgency));
}
