import { type Notice, notice } from '../../core/issues/notices';
import { isBlank } from './cell';
import type { Row } from './row';

interface RowsInOrder<Fact> {
  /** @param leftOut the rule by which the row is left out */
  push(line: number, cells: readonly string[], rows: Fact[], leftOut?: string): void;
  end(rows: Fact[]): void;
  notices(): readonly Notice[];
}

/**
 * Rows in their order: one behind one that waits waits too, and so each keeps its number. A row with
 * nothing in it is passed over, and said so.
 */
export function rowsInOrder<Fact>(
  read: (line: number, cells: readonly string[], leftOut?: string) => Row,
  finish: (row: Row) => Fact,
  isSettled: () => boolean,
): RowsInOrder<Fact> {
  const waiting: Row[] = [];
  let blankRows = 0;
  const release = (rows: Fact[]): void => {
    for (const row of waiting.splice(0)) rows.push(finish(row));
  };

  return {
    push(line, cells, rows, leftOut) {
      if (isBlank(cells[0] ?? '') && cells.every(isBlank)) {
        blankRows++;
        return;
      }
      const row = read(line, cells, leftOut);
      if (waiting.length === 0 && !isWaiting(row)) rows.push(finish(row));
      else {
        waiting.push(row);
        if (isSettled()) release(rows);
      }
    },
    end: release,
    notices: () => (blankRows === 0 ? [] : [notice('blank-rows', { rows: blankRows })]),
  };
}

/** Whether a later row decides how a date of this one is read. */
function isWaiting({ dates }: Row): boolean {
  return dates.some((date) => typeof date === 'object' && 'dates' in date);
}
