import type { Issue } from '../issues/issue';
import { because } from '../issues/reasons';
import { compareCodePoints } from '../values/ids';
import type { Instant } from '../values/instant';
import type { Pause } from '../values/paused-time';
import type { Complaint, Day } from './facts';
import type { ComplaintRow, Round } from './read-complaint';

/** A complaint, of whose rows each but the first opens it again. */
export interface ReadComplaint {
  /** The first row. */
  readonly fact: Complaint;
  /** On which it was first opened. */
  readonly day: Day;
  readonly opened: Instant;
  readonly answered: Instant | undefined;
  /** From its first opening on; at least one. */
  readonly rounds: readonly Round[];
  readonly pauses: readonly Pause[];
  /** In order of opening. */
  readonly rows: readonly Complaint[];
}

export interface JoinedComplaints {
  readonly complaints: readonly ReadComplaint[];
  /** Rows that stand there a second time to the letter: they say nothing new. */
  readonly repeated: readonly Complaint[];
}

/**
 * Complaints of their rows, in the order in which ids first come. Of one id, a row that is the same
 * to the letter says nothing; one opened at or after the resolution of the row before opens the
 * complaint again; any other is a problem.
 */
export function joinComplaints(
  rows: readonly ComplaintRow[],
  problem: (issue: Issue) => void,
): JoinedComplaints {
  const byId = new Map<string, ComplaintRow[]>();
  const repeated: Complaint[] = [];
  for (const row of rows) {
    const others = byId.get(row.fact.id);
    if (others === undefined) byId.set(row.fact.id, [row]);
    else if (others.some(({ fact }) => isSameFact(fact, row.fact))) repeated.push(row.fact);
    else others.push(row);
  }
  const complaints = [...byId.values()].map((own) => {
    const inOrder = [...own].sort((a, b) => a.opened - b.opened);
    for (const [at, row] of inOrder.entries()) {
      const before = inOrder[at - 1];
      if (before !== undefined && !opensAgain(row, before)) problem(secondRow(row, before));
    }
    return joined(inOrder);
  });
  return { complaints, repeated: repeated.sort((a, b) => compareCodePoints(a.id, b.id)) };
}

/** Lines apart, to the letter. */
export function isSameFact(a: object, b: object): boolean {
  const [one, other] = [a, b].map((fact) =>
    JSON.stringify(
      Object.entries({ ...fact, line: undefined })
        .filter(([, v]) => v !== undefined)
        .sort(),
    ),
  );
  return one === other;
}

function opensAgain(row: ComplaintRow, before: ComplaintRow): boolean {
  const last = before.rounds.at(-1);
  const isResolved = last?.resolved !== undefined && row.opened >= last.resolved;
  return isResolved && row.fact.customerId === before.fact.customerId;
}

/** Told of the row that stands later. */
function secondRow(a: ComplaintRow, b: ComplaintRow): Issue {
  const [first, second] = a.place.at < b.place.at ? [a, b] : [b, a];
  const { path, said } = second.place;
  return {
    code: 'duplicate-id',
    ...because('complaint-again', {
      complaint: second.fact.id,
      line: first.fact.line ?? 0,
      path: first.place.path,
    }),
    ...said,
    path: `${path}.id`,
    expected: 'each complaint once, or again from its resolution on',
    received: second.fact.id,
  };
}

function joined(rows: readonly ComplaintRow[]): ReadComplaint {
  const [first] = rows as readonly [ComplaintRow, ...ComplaintRow[]];
  const rounds = rows.flatMap((row) => row.rounds);
  return {
    fact: first.fact,
    day: first.day,
    opened: first.opened,
    answered: first.answered,
    rounds,
    pauses: rows.flatMap(({ pauses }) => pauses),
    rows: rows.map(({ fact }) => fact),
  };
}
