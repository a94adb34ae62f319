import type { Deadline, QueuedComplaint } from '../../core/treatments/complaints/complaint-queue';

/** The due time that gives the complaint its place. */
export function nextDeadline({ reason, firstAnswer, resolution }: QueuedComplaint): Deadline {
  return reason.waitingFor === 'first-answer' ? firstAnswer : resolution;
}

/** A timestamp as a clock shows it: `2025-07-31 18:30`, and with `UTC` where that is its zone. */
export function clockText(timestamp: string): string {
  const shown = `${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)}`;
  return timestamp.endsWith('Z') ? `${shown} UTC` : shown;
}

/** Whole hours and the minutes beside them, of a time that may be negative. */
export function hoursAndMinutes(minutes: number): readonly [hours: number, minutes: number] {
  const whole = Math.abs(minutes);
  return [Math.floor(whole / 60), whole % 60];
}
