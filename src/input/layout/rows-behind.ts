import type { Line } from './line';
import type { TakeRow } from './stage';
import type { TotalCandidate } from './total-candidate';

/** So many rows wait behind a candidate, so that it keeps its place; then it stands aside. */
const MOST_BEHIND = 256;

/** From the first candidate on of which it is not known whether it is a row, all that came, in order. */
export interface RowsBehind {
  send(row: Line, next: TakeRow): void;
  hold(candidate: TotalCandidate): void;
  has(candidate: TotalCandidate): boolean;
  isEmpty(): boolean;
  /**
   * Passes on the rows before the first open candidate. Where too many wait, that goes on as a row if
   * `settle` takes it for one, else it stands aside.
   */
  drain(next: TakeRow, settle: (candidate: TotalCandidate) => boolean): void;
}

export function rowsBehind(): RowsBehind {
  const rows: (Line | TotalCandidate)[] = [];

  const drain: RowsBehind['drain'] = (next, settle) => {
    if (rows.length === 0) return;
    const open = rows.findIndex((row) => 'state' in row && row.state === 'open');
    for (const row of rows.splice(0, open < 0 ? rows.length : open)) {
      if (!('state' in row) || row.state === 'row') next(row.line, row.cells);
    }
    if (rows.length <= MOST_BEHIND) return;
    const candidate = rows.shift() as TotalCandidate;
    if (settle(candidate)) next(candidate.line, candidate.cells);
    drain(next, settle);
  };

  return {
    send(row, next) {
      if (rows.length === 0) next(row.line, row.cells);
      else rows.push(row);
    },
    hold: (candidate) => rows.push(candidate),
    has: (candidate) => rows.includes(candidate),
    isEmpty: () => rows.length === 0,
    drain,
  };
}
