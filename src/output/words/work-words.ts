import type { Deadline, QueuedComplaint } from '../../core/treatments/complaint-queue';
import type { Ratio } from '../../core/values/ratio';
import { toPlaces } from '../../core/values/ratio';
import { groupDigits } from './figures';

/** The due time that gives the complaint its place. */
export function nextDeadline({ reason, firstAnswer, resolution }: QueuedComplaint): Deadline {
  return reason.waitingFor === 'first-answer' ? firstAnswer : resolution;
}

/** A timestamp as a clock shows it: `2025-07-31 18:30`, and with `UTC` where that is its zone. */
export function clockText(timestamp: string): string {
  const shown = `${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)}`;
  return timestamp.endsWith('Z') ? `${shown} UTC` : shown;
}

/** `10 h 40 min`, `32 h`, `5 min`; of a time that may be negative, without its sign. */
export function timeText(minutes: number, hour: string, minute: string): string {
  const whole = Math.abs(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return [
    ...(hours > 0 ? [`${groupDigits(`${hours}`)} ${hour}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${minute}`] : []),
  ].join(' ');
}

/** A number of visits for people: whole as it is, else to one decimal. */
export function visitsText(visits: Ratio): string {
  return groupDigits(visits.includes('.') ? toPlaces(visits, 1) : visits);
}

/** A time as it was given, `2025-07-31 18:30+08:00`, without the T in it. */
export function spaced(time: string): string {
  return time.replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ');
}
