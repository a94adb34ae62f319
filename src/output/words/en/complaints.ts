import type {
  ComplaintQueue,
  JudgedComplaints,
  OpenComplaint,
  PersonQueue,
  QueuedComplaint,
  RelatedComplaints,
  WaitingComplaint,
} from '../../../core/treatments/complaint-queue';
import { clockText, nextDeadline, timeText } from '../catalogue';
import { customerText } from '../customer-text';
import { groupDigits } from '../figures';

export const STEPS = { 'first-answer': 'first answer', resolution: 'resolution' } as const;

/** The complaint queue: why each has its place, what waits, and what is not counted. */
export const complaints = {
  /** Why a complaint has its place. Times are as clocks show them in the zone of the queue. */
  queued(item: QueuedComplaint): string {
    const { place, expectedStart, reason } = item;
    const subject = `Place ${whole(place)}: ${complaintOf(item, reason)}`;
    const start =
      expectedStart === null ? '' : `; work on it is expected to begin ${clockText(expectedStart)}`;
    return `${subject} ${reason.rule === 'past-due' ? overdue(item) : inTime(item)}${again(item)}${start}.`;
  },
  waiting(item: WaitingComplaint): string {
    const { minutesLeft, withinHours, waitingFor, onHoldSince } = item;
    const within = hoursText(withinHours, item.inBusinessTime, item.calendar);
    const left =
      minutesLeft < 0
        ? `its ${STEPS[waitingFor]} was ${minutesText(-minutesLeft)} late by then (within ${within})`
        : `${minutesText(minutesLeft)} of ${within} are left for its ${STEPS[waitingFor]}`;
    return `${capital(complaintOf(item, item))} waits for the customer since ${clockText(onHoldSince)}; the clock stands still, and ${left}${again(item)}.`;
  },
  several: (one: RelatedComplaints): string => `${customerText(one)}: ${one.complaints.join(', ')}`,
  person: ({ person, complaints, overdue }: PersonQueue): string =>
    `${person}: ${complaints.join(', ')}${overdue === 0 ? '' : `; ${whole(overdue)} overdue`}`,
  /** By whose tier complaints are judged. */
  judged({ atOpening, today, before, lowest }: JudgedComplaints): string {
    const parts = [
      [atOpening, 'by the tier in the window of their opening'],
      [today, 'by the tier of today, since no window given holds their opening'],
      [before, 'by the tier before, of inactive customers'],
      [lowest, 'by the lowest tier, since no other is known'],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, by]) => `${whole(count)} ${by}`);
    return `Judged: ${told.join(', ')}.`;
  },
  /** What the queue leaves out, a line each. */
  leftOut({ notYetOpen, invalid, repeated, asOf }: ComplaintQueue): readonly string[] {
    return [
      ...(notYetOpen.length === 0
        ? []
        : [`${counted(notYetOpen.length, 'complaint')} opened after ${clockText(asOf)}.`]),
      ...(invalid.length === 0 ? [] : [`${counted(invalid.length, 'complaint')} found invalid.`]),
      ...(repeated.length === 0
        ? []
        : [`${counted(repeated.length, 'row')} to the letter like another of the same id.`]),
    ];
  },
  /** `C-2207 (2)`: a customer that no pyramid knows, with its complaints. */
  stranger: (customerId: string, count: number): string => `${customerId} (${whole(count)})`,
};

interface Judging {
  readonly policyOf: string;
  readonly judgedBy: QueuedComplaint['reason']['judgedBy'];
}

function complaintOf(item: OpenComplaint, judging: Judging): string {
  const person = item.person === null ? '' : `, with ${item.person}`;
  return `complaint ${item.id} of customer ${customerText(item)} (${complainer(item, judging)}${person})`;
}

function complainer({ standing }: OpenComplaint, { policyOf, judgedBy }: Judging): string {
  if (standing === policyOf) return `tier ${standing}`;
  if (judgedBy === 'lowest-tier') {
    const who = standing === null ? 'not a known customer' : standing;
    return `${who}, so by the policy of tier ${policyOf}`;
  }
  const now =
    standing === null ? 'unknown' : standing === 'inactive' ? standing : `tier ${standing}`;
  return `${now}, tier ${policyOf} ${judgedBy === 'tier-before' ? 'before' : 'when it was opened'}`;
}

function overdue(item: QueuedComplaint): string {
  const { effectiveClass, reason } = item;
  const { minutesLeft } = nextDeadline(item);
  // Nothing has passed of business time where work ended at the due time.
  const late = minutesLeft < 0 ? `${duration(minutesLeft, item)} late` : 'late';
  const due = `its ${STEPS[reason.waitingFor]} was due ${dueText(item)} and is ${late}`;
  return effectiveClass === item.class
    ? `stands in class ${effectiveClass}; ${due}`
    : `joins class ${effectiveClass} instead of ${item.class}, since ${due}`;
}

function inTime(item: QueuedComplaint): string {
  const left = duration(nextDeadline(item).minutesLeft, item);
  const step = STEPS[item.reason.waitingFor];
  const where =
    item.reason.rule === 'urgency'
      ? `is raised from class ${item.class} to ${item.effectiveClass} by its urgency, ${item.urgency}`
      : `stands in class ${item.effectiveClass}`;
  return `${where}; its ${step} is due ${dueText(item)}, with ${left} left`;
}

function again({ reopened }: OpenComplaint): string {
  return reopened === null ? '' : `; it was opened again ${clockText(reopened)}`;
}

function dueText({ reason, calendar }: QueuedComplaint): string {
  const within = hoursText(reason.withinHours, reason.inBusinessTime, calendar);
  return `${clockText(reason.due)} (within ${within})`;
}

function hoursText(hours: number, inBusinessTime: boolean, calendar: string | null): string {
  if (!inBusinessTime) return `${hours} h`;
  const by = calendar === null ? '' : ` of calendar ${calendar}`;
  return `${hours} working hour${hours === 1 ? '' : 's'}${by}`;
}

function duration(minutes: number, { reason }: QueuedComplaint): string {
  return `${minutesText(minutes)}${reason.inBusinessTime ? ' of working time' : ''}`;
}

function minutesText(minutes: number): string {
  return timeText(minutes, 'h', 'min');
}

function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whole(count: number): string {
  return groupDigits(`${count}`);
}
