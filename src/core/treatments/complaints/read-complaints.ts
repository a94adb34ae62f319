import type { Complaint } from '../../facts/facts';
import { describe, type Issue, PyramidError } from '../../issues/issue';
import type { DateInput } from '../../values/date-types';
import { readInstant } from '../../values/instant';
import type { Instant } from '../../values/instant-zone';

/** A complaint with its times as instants. */
export interface ReadComplaint {
  readonly complaint: Complaint;
  readonly opened: Instant;
  /** When it was first answered. Whoever has it resolved has been answered by then. */
  readonly answered: Instant | undefined;
  readonly resolved: Instant | undefined;
}

/**
 * Throws, with the line or place of the complaint, `blank-id`, `missing-date`, `invalid-date` (also
 * for a complaint answered before it was opened, or resolved before it was answered) and
 * `duplicate-id` for an id that stands there twice.
 */
export function readComplaints(
  complaints: readonly Complaint[],
  timeZone: string,
): readonly ReadComplaint[] {
  const places = new Map<string, number>();
  return complaints.map((complaint, at) => {
    checkIds(complaint, at);
    const { id } = complaint;
    const before = places.get(id);
    if (before !== undefined) throw repeatedId(complaints, before, at);
    places.set(id, at);
    return readComplaint(complaint, at, timeZone);
  });
}

function readComplaint(complaint: Complaint, at: number, timeZone: string): ReadComplaint {
  const opened = readTime(complaint, at, 'opened', timeZone);
  if (opened === undefined) {
    throw broken(complaint, at, 'opened', {
      code: 'missing-date',
      message: `complaint ${quoted(complaint.id)} does not say when it was opened`,
      expected: TIME_EXPECTED,
    });
  }
  const answered = readTime(complaint, at, 'firstAnswered', timeZone);
  const resolved = readTime(complaint, at, 'resolved', timeZone);
  if (answered !== undefined && answered < opened) {
    throw outOfOrder(complaint, at, 'opened', 'firstAnswered');
  }
  if (resolved !== undefined && resolved < opened) {
    throw outOfOrder(complaint, at, 'opened', 'resolved');
  }
  if (answered !== undefined && resolved !== undefined && resolved < answered) {
    throw outOfOrder(complaint, at, 'firstAnswered', 'resolved');
  }
  return { complaint, opened, answered: answered ?? resolved, resolved };
}

type TimeField = 'opened' | 'firstAnswered' | 'resolved';

const TIME_EXPECTED = 'a timestamp such as 2025-07-31T18:30+08:00, YYYY-MM-DD or a Date';

const WORDS: Readonly<Record<TimeField, string>> = {
  opened: 'opened',
  firstAnswered: 'first answered',
  resolved: 'resolved',
};

function readTime(
  complaint: Complaint,
  at: number,
  field: TimeField,
  timeZone: string,
): Instant | undefined {
  const input = complaint[field];
  if (input === undefined) return undefined;
  const instant = readInstant(input, timeZone);
  if (instant !== undefined) return instant;
  throw broken(complaint, at, field, {
    code: 'invalid-date',
    message: `complaint ${quoted(complaint.id)} was ${WORDS[field]} at a time that does not exist`,
    expected: TIME_EXPECTED,
    received: describe(input),
  });
}

function outOfOrder(
  complaint: Complaint,
  at: number,
  earlier: TimeField,
  later: TimeField,
): PyramidError {
  const times = [complaint[earlier], complaint[later]];
  return broken(complaint, at, later, {
    code: 'invalid-date',
    message: `complaint ${quoted(complaint.id)} was ${WORDS[later]} before it was ${WORDS[earlier]}`,
    expected: `a time from ${describe(times[0])} on`,
    received: describe(times[1]),
    hint: times.some(isDateAlone)
      ? 'A date alone is the beginning of that day: give the time of day too.'
      : 'Correct one of the two times.',
  });
}

function isDateAlone(input: DateInput | undefined): boolean {
  return typeof input === 'string' && input.length === 10;
}

function checkIds(complaint: Complaint, at: number): void {
  for (const field of ['id', 'customerId'] as const) {
    const id: unknown = complaint[field];
    if (typeof id === 'string' && id !== '') continue;
    throw broken(complaint, at, field, {
      code: 'blank-id',
      message: field === 'id' ? 'the complaint has no id' : 'the complaint names no customer',
      expected: 'a string that is not empty',
      received: describe(id ?? ''),
    });
  }
}

function repeatedId(complaints: readonly Complaint[], before: number, at: number): PyramidError {
  const complaint = complaints[at] as Complaint;
  const line = complaints[before]?.line;
  const first = line === undefined ? `complaints[${before}]` : `line ${line}`;
  return broken(complaint, at, 'id', {
    // No code says just this; it comes nearest.
    code: 'duplicate-id',
    message: `complaint ${quoted(complaint.id)} stands here a second time, first in ${first}`,
    expected: 'each complaint once',
    received: complaint.id,
    hint: 'Keep the row that is right, or give the complaints ids of their own.',
  });
}

/** An issue at the line that was read or, where there is none, at the place in the list. */
function broken(complaint: Complaint, at: number, field: string, issue: Issue): PyramidError {
  const { line } = complaint;
  const where = line === undefined ? { path: `complaints[${at}].${field}` } : { line };
  return new PyramidError({ ...issue, ...where });
}

function quoted(id: string): string {
  return JSON.stringify(id);
}
