import { type Notice, notice } from '../../core/issues/notices';
import type { Layout } from '../../core/pyramid/layout';
import { isBlank } from './cell';
import type { Fate, Row } from './row';

interface RowsInOrder<Fact> {
  /** @param fate of the row: why it is set aside, amounts that count elsewhere */
  push(line: number, cells: readonly string[], rows: Fact[], fate?: Fate): void;
  end(rows: Fact[]): void;
  notices(): readonly Notice[];
  layout(): Partial<Layout>;
}

/** How rows are made into facts, and what those that wait are waiting for. */
export interface RowSteps<Fact> {
  read(line: number, cells: readonly string[], fate?: Fate): Row;
  finish(row: Row): Fact;
  /** Whether it is known how dates, how amounts are written. */
  readonly isSettled: { readonly dates: () => boolean; readonly amounts: () => boolean };
  /** Decides how amounts are written by those that there are. */
  concludeAmounts(): void;
}

/** More rows do not wait for an amount that shows how all are written: their memory is bounded. */
const MOST_WAITING = 100_000;

/**
 * Rows in their order: one behind one that waits waits too, and so each keeps its number. A row with
 * nothing in it is passed over, and said so.
 */
export function rowsInOrder<Fact>({
  read,
  finish,
  isSettled,
  concludeAmounts,
}: RowSteps<Fact>): RowsInOrder<Fact> {
  const waiting: Row[] = [];
  const waitsFor = { dates: false, amounts: false };
  let blankRows = 0;
  const release = (rows: Fact[]): void => {
    for (const row of waiting.splice(0)) rows.push(finish(row));
    Object.assign(waitsFor, { dates: false, amounts: false });
  };
  const hold = (row: Row, rows: Fact[]): void => {
    waiting.push(row);
    waitsFor.dates ||= hasOpenDate(row);
    waitsFor.amounts ||= row.hasOpenAmount;
    if (waitsFor.amounts && waiting.length === MOST_WAITING) concludeAmounts();
    const areDatesOpen = waitsFor.dates && !isSettled.dates();
    if (!areDatesOpen && !(waitsFor.amounts && !isSettled.amounts())) release(rows);
  };

  return {
    push(line, cells, rows, fate) {
      if (isBlank(cells[0] ?? '') && cells.every(isBlank)) {
        blankRows++;
        return;
      }
      const row = read(line, cells, fate);
      if (waiting.length === 0 && !row.hasOpenAmount && !hasOpenDate(row)) rows.push(finish(row));
      else hold(row, rows);
    },
    end(rows) {
      concludeAmounts();
      release(rows);
    },
    layout: () => ({ blank: blankRows }),
    notices: () => (blankRows === 0 ? [] : [notice('blank-rows', { rows: blankRows })]),
  };
}

/** Whether a later row decides how a date of this one is read. */
function hasOpenDate({ dates }: Row): boolean {
  return dates.some((date) => typeof date === 'object' && 'dates' in date);
}
