import { type Notice, notice } from '../../core/issues/notices';
import { isBlankCell, type Line } from './line';

/** More rows are a block of the table, not a summary below it. */
const LONGEST = 20;

export interface ApartColumns {
  /** Where the customer of a row is; undefined where no column has it. */
  readonly customer: number | undefined;
  readonly headings: readonly string[];
  readonly isDateless: (cells: readonly string[]) => boolean;
}

/**
 * The few rows that stand below a blank line at the end of a table, none of them with a date: a summary
 * such as `Number of orders,2` looks so, and nothing in it tells that it is none of the rows.
 */
export function rowsApart({ customer, headings, isDateless }: ApartColumns) {
  let tail: Line[] | null = null;
  let isOpen = true;

  const see = (row: Line): void => {
    if (tail === null || !isOpen) return;
    tail.push(row);
    if (tail.length > LONGEST || !isDateless(row.cells)) close();
  };
  const close = (): void => {
    isOpen = false;
    tail = null;
  };

  return {
    /** Whether rows have to be shown: they may be the last. */
    isWatching: (): boolean => tail !== null,
    see,
    /** The first row below a blank line; a second such line is none of a summary. */
    begin(row: Line, rowsAbove: number): void {
      if (tail !== null || rowsAbove === 0) close();
      if (!isOpen) return;
      tail = [];
      see(row);
    },
    notices(rows: number): readonly Notice[] {
      const names = [...new Set(tail?.map(({ cells }) => (cells[customer ?? -1] ?? '').trim()))];
      const isSummary = tail !== null && tail.length * 2 < rows && customer !== undefined;
      if (!isSummary || names.some(isBlankCell)) return [];
      const [{ line } = { line: 0 }] = tail as readonly Line[];
      const heading = headings[customer] ?? '';
      return [notice('rows-below-blank', { rows: (tail ?? []).length, line, heading, names })];
    },
  };
}
