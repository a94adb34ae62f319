/** Hours by the clock, also where a calendar holds: `24 clock h`. */
export type ClockHours = `${number} clock h`;

/**
 * A time that a policy gives: a number of hours, of work where a calendar holds, or hours by the
 * clock, whatever the calendar.
 */
export type PolicyTime = number | ClockHours;

const TEXT = /^(\d{1,6}(?:\.\d{1,6})?) (clock )?h$/;

/** What is written as a time: a number above 0, `24 h` or `24 clock h`; undefined for anything else. */
export function readPolicyTime(written: unknown): PolicyTime | undefined {
  if (typeof written === 'number') return isTime(written) ? written : undefined;
  const [, digits, clock] = TEXT.exec(typeof written === 'string' ? written : '') ?? [];
  const hours = Number(digits);
  if (!isTime(hours)) return undefined;
  return clock === undefined ? hours : `${hours} clock h`;
}

function isTime(hours: number): boolean {
  return hours > 0 && hours < Number.POSITIVE_INFINITY;
}

/** How many hours a time is. */
export function hoursOf(time: PolicyTime): number {
  return typeof time === 'number' ? time : Number.parseFloat(time);
}

/** Whether it runs by the clock, whatever the calendar. */
export function isByClock(time: PolicyTime): time is ClockHours {
  return typeof time === 'string';
}

/** The word for an urgency as tables are asked for it: without regard to case and blanks around. */
export function urgencyWord(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
