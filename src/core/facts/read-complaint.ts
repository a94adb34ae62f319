import { describe } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import type { DateInput } from '../values/calendar';
import type { Instant } from '../values/instant';
import type { Pause } from '../values/paused-time';
import { checkId, described, type FactCells, type FactPlace, TIME_EXPECTED } from './fact-cells';
import type { Complaint, Day } from './facts';

/** One row about a complaint. */
export interface ComplaintRow {
  readonly fact: Complaint;
  readonly place: FactPlace;
  readonly opened: Instant;
  readonly day: Day;
  /** When it was first answered. Whoever has it resolved has been answered by then. */
  readonly answered: Instant | undefined;
  readonly rounds: readonly Round[];
  /** The last one has no end while the complaint is on hold. */
  readonly pauses: readonly Pause[];
}

/** From when a complaint was opened, or opened again, to its resolution. */
export interface Round {
  readonly opened: Instant;
  readonly day: Day;
  readonly resolved: Instant | undefined;
  /** Of the pauses of which only the sum is known. */
  readonly pausedMinutes: number;
}

/** A complaint has an id of its own, and is opened, answered and resolved in this order. */
export function readComplaintRow(fact: Complaint, cells: FactCells): ComplaintRow {
  checkId('id', fact.id, cells.problem);
  for (const field of ['category', 'urgency', 'owner', 'group'] as const) {
    cells.text(field, fact[field]);
  }
  if (fact.valid !== undefined && typeof fact.valid !== 'boolean') {
    cells.problem('valid', {
      code: 'invalid-value',
      ...because('no-such-choice'),
      expected: 'true or false',
      received: described(fact.valid),
    });
  }
  const times = timesOf(fact, cells);
  const { opened = 0, answered } = times;
  // It cannot be wrong where the instant is right.
  const day = times.opened === undefined ? 0 : cells.day('opened', fact.opened);
  return {
    fact,
    place: cells.place(),
    opened,
    day,
    answered,
    rounds: roundsOf({ ...times, opened, day }, fact, cells),
    pauses: pausesOf(fact, cells),
  };
}

function timesOf(fact: Complaint, cells: FactCells) {
  if (fact.opened === undefined) {
    cells.problem('opened', {
      code: 'missing-date',
      ...because('complaint-without-opening', { complaint: String(fact.id ?? '') }),
      expected: TIME_EXPECTED,
    });
  }
  const opened = cells.instant('opened', fact.opened);
  const answered = cells.instant('firstAnswered', fact.firstAnswered);
  const resolved = cells.instant('resolved', fact.resolved);
  const reopened = cells.instant('reopened', fact.reopened);
  if (isBefore(answered, opened)) outOfOrder(fact, 'opened', 'firstAnswered', cells);
  if (isBefore(resolved, opened)) outOfOrder(fact, 'opened', 'resolved', cells);
  else if (isBefore(resolved, answered)) outOfOrder(fact, 'firstAnswered', 'resolved', cells);
  if (isBefore(reopened, opened)) outOfOrder(fact, 'opened', 'reopened', cells);
  // It had been resolved, and so answered, before it was opened again.
  const resolvedFirst =
    resolved === undefined || isBefore(reopened, resolved) ? reopened : resolved;
  return { opened, answered: answered ?? resolvedFirst, resolved, reopened };
}

function isBefore(a: Instant | undefined, b: Instant | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}

/**
 * Of a complaint that was opened again after its resolution, both rounds; where the resolution is
 * that of the second round, when the first one ended is not known.
 */
function roundsOf(
  {
    opened,
    day,
    resolved,
    reopened,
  }: Omit<Round, 'pausedMinutes'> & { reopened: Instant | undefined },
  fact: Complaint,
  cells: FactCells,
): readonly Round[] {
  const pausedMinutes = minutesOf(fact, cells);
  const first = { opened, day, resolved, pausedMinutes };
  if (reopened === undefined) return [first];
  // It cannot be wrong where the instant is right.
  const dayAgain = cells.day('reopened', fact.reopened as DateInput);
  const again = { opened: reopened, day: dayAgain, pausedMinutes };
  return resolved === undefined || resolved > reopened
    ? [{ ...again, resolved }]
    : [first, { ...again, resolved: undefined }];
}

function minutesOf({ pausedMinutes, pauses }: Complaint, cells: FactCells): number {
  if (pausedMinutes === undefined) return 0;
  if (typeof pausedMinutes !== 'number' || !(pausedMinutes >= 0 && pausedMinutes < LONGEST)) {
    cells.problem('pausedMinutes', {
      code: 'invalid-value',
      ...because('not-paused-minutes'),
      expected: 'a number of minutes from 0',
      received: described(pausedMinutes),
    });
    return 0;
  }
  if (pauses !== undefined && pauses.length > 0 && pausedMinutes > 0) {
    cells.problem('pausedMinutes', {
      code: 'invalid-value',
      ...because('paused-twice'),
      expected: 'either spans or a sum of minutes',
      received: described(pausedMinutes),
    });
  }
  return pausedMinutes;
}

/** A century: nothing waits longer. */
const LONGEST = 60 * 24 * 36_600;

function pausesOf({ pauses = [], onHoldSince }: Complaint, cells: FactCells): readonly Pause[] {
  const hold = cells.instant('onHoldSince', onHoldSince);
  const onHold = hold === undefined ? [] : [{ from: hold, to: Number.POSITIVE_INFINITY }];
  if (!Array.isArray(pauses)) {
    cells.problem('pauses', {
      code: 'invalid-value',
      ...because('not-pauses'),
      expected: 'a list of { from, to }',
      received: describe(pauses),
    });
    return onHold;
  }
  return [...pauses.map((pause: unknown, at) => pauseOf(pause, `pauses[${at}]`, cells)), ...onHold];
}

function pauseOf(pause: unknown, field: string, cells: FactCells): Pause {
  const given = isRecord(pause) ? pause : {};
  const [from, to] = (['from', 'to'] as const).map((end) => {
    const time = given[end] as Complaint['opened'] | undefined;
    const instant = cells.instant(`${field}.${end}`, time ?? null);
    return instant ?? 0;
  }) as [Instant, Instant];
  if (to >= from) return { from, to };
  cells.problem(`${field}.to`, {
    code: 'invalid-date',
    ...because('pause-ends-before-it-begins'),
    expected: `a time from ${described(given['from'])} on`,
    received: described(given['to']),
  });
  return { from, to: from };
}

type Step = 'opened' | 'firstAnswered' | 'resolved' | 'reopened';

function outOfOrder(fact: Complaint, earlier: Step, later: Step, cells: FactCells): void {
  const isDateAlone = [fact[earlier], fact[later]].some(
    (time) => typeof time === 'string' && time.length === 10,
  );
  cells.problem(later, {
    code: 'invalid-date',
    ...because(isDateAlone ? 'complaint-out-of-order-by-date' : 'complaint-out-of-order', {
      complaint: String(fact.id),
      earlier,
      later,
    }),
    expected: `a time from ${described(fact[earlier])} on`,
    received: described(fact[later]),
  });
}
