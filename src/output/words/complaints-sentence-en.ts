import type { QueuedComplaint } from '../../core/treatments/complaints/complaint-queue';
import { clockText, hoursAndMinutes, nextDeadline } from './complaints-sentence-parts';
import { groupDigits } from './figures';

export function englishSentence(item: QueuedComplaint): string {
  const { place, id, customerId, expectedStart } = item;
  const subject = `Place ${groupDigits(`${place}`)}: complaint ${id} of customer ${customerId} (${customerText(item)})`;
  const clauses = [`${subject} ${item.reason.rule === 'past-due' ? overdue(item) : inTime(item)}`];
  if (expectedStart !== null) {
    clauses.push(`work on it is expected to begin ${clockText(expectedStart)}`);
  }
  return `${clauses.join('; ')}.`;
}

function customerText({ standing, reason }: QueuedComplaint): string {
  if (standing === null) return `not a known customer, so by the policy of tier ${reason.policyOf}`;
  return standing === 'inactive'
    ? `inactive, so by the policy of tier ${reason.policyOf}`
    : `tier ${standing}`;
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
  return `stands in class ${item.class}; its ${step} is due ${dueText(item)}, with ${left} left`;
}

function dueText({ reason }: QueuedComplaint): string {
  const { withinHours, inBusinessTime } = reason;
  const unit = inBusinessTime ? `working hour${withinHours === 1 ? '' : 's'}` : 'h';
  return `${clockText(reason.due)} (within ${withinHours} ${unit})`;
}

const STEPS = { 'first-answer': 'first answer', resolution: 'resolution' } as const;

function duration(minutes: number, { reason }: QueuedComplaint): string {
  const [hours, rest] = hoursAndMinutes(minutes);
  const parts = hours === 0 ? [] : [`${groupDigits(`${hours}`)} h`];
  if (rest > 0 || hours === 0) parts.push(`${rest} min`);
  return `${parts.join(' ')}${reason.inBusinessTime ? ' of working time' : ''}`;
}
