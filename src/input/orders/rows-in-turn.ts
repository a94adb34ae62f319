import type { Line } from '../layout/line';
import type { TakeRow } from '../layout/stage';

/** Rows that go on in their order, behind those that wait for what later ones tell of their orders. */
export interface RowsInTurn<Row extends Line> {
  /** Whether a row need not wait for those before it. */
  isFree(): boolean;
  /** Those that wait, and those behind them. */
  all(): readonly Row[];
  /** Takes a row behind all others, and sends on those at the front that wait no longer. */
  add(row: Row, next: TakeRow): void;
  /** Sends on all rows. */
  end(next: TakeRow): void;
}

interface Ways<Row> {
  waits(row: Row): boolean;
  /** Told the row that can wait no longer, since too many wait behind it; gives how many go on. */
  force(row: Row): number;
  send(row: Row, next: TakeRow): void;
}

const MOST_ROWS = 1 << 16;
/** Rows of many cells take more room: fewer of them wait. */
const MOST_CELLS = 1 << 20;

/** How many rows of so many cells may wait. */
export function mostWaiting(cells: number): number {
  return Math.min(MOST_ROWS, Math.ceil(MOST_CELLS / cells));
}

export function rowsInTurn<Row extends Line>(most: number, ways: Ways<Row>): RowsInTurn<Row> {
  let rows: Row[] = [];
  let first = 0;
  const sendFirst = (next: TakeRow): void => {
    const row = rows[first] as Row;
    first++;
    // What has gone is let go of now and then, not row by row.
    if (first > most) {
      rows = rows.slice(first);
      first = 0;
    }
    ways.send(row, next);
  };
  const isWaiting = (): boolean => first < rows.length;

  return {
    isFree: () => !isWaiting(),
    all: () => rows.slice(first),
    add(row, next) {
      rows.push(row);
      if (rows.length - first > most) {
        for (let left = ways.force(rows[first] as Row); left > 0; left--) sendFirst(next);
      }
      while (isWaiting() && !ways.waits(rows[first] as Row)) sendFirst(next);
    },
    end(next) {
      while (isWaiting()) sendFirst(next);
      rows = [];
      first = 0;
    },
  };
}
