import type { TableReader } from '../text/text-reader';
import type { Basis, SourceRow } from '../types/transaction';
import { dateColumn } from './date-column';
import { placesOf, recogniseColumns } from './recognise-columns';
import type { ColumnMapping } from './roles';
import { isBlank, type RowInReading, rowReader } from './row-reader';
import { signWatch } from './sign-watch';

export interface TableOptions {
  /** What customers are ranked by: that amount may not be missing. */
  readonly basis: Basis;
  /** False where the window is `all`: a row without a date will do. */
  readonly needsDate: boolean;
  /** Headings for some roles; the other columns are recognised by theirs. */
  readonly columns?: ColumnMapping;
  /** Whether a comma marks the decimals, as in `1.234,50`. Default false. */
  readonly decimalComma?: boolean;
  /** Tokens of date-fns, or `excel` for serial days. Default: what the whole column shows. */
  readonly dateFormat?: string;
  /** IANA name of the zone in which an instant becomes a date. Default UTC. */
  readonly timeZone?: string;
}

/** A table of sales. It throws where a row contradicts an earlier one, see `push`. */
export interface SalesTable extends TableReader<SourceRow> {
  /**
   * Throws `ambiguous-dates` and `several-currencies` where a row cannot be true together with an
   * earlier one.
   */
  push(line: number, cells: readonly string[]): readonly SourceRow[];
  /** Throws `ambiguous-dates` where nothing told day from month. */
  end(): readonly SourceRow[];
}

/**
 * Makes the rows of a table with these headings into transactions, in their order. A row may be
 * held back until a later one shows how dates are written. `readId` undoes what a format does to
 * ids. Throws `unknown-column`, `ambiguous-column`, `missing-column` and `invalid-option`.
 */
export function sourceRows(
  headings: readonly string[],
  options: TableOptions,
  readId: (cell: string) => string = (cell) => cell,
): SalesTable {
  const { basis, needsDate, decimalComma = false, dateFormat, timeZone = 'UTC' } = options;
  const plan = recogniseColumns(headings, options);
  const signs = signWatch();
  const dates =
    plan.date === null
      ? null
      : dateColumn({
          heading: plan.date.heading,
          isNeeded: needsDate,
          timeZone,
          ...(dateFormat === undefined ? {} : { dateFormat }),
        });
  const style = { decimalComma };
  const readRow = rowReader({ plan, basis, needsDate, style, dates, signs, readId });
  // A row behind one that waits waits too: rows keep their order, and so their numbers.
  const waiting: RowInReading[] = [];
  let blankRows = 0;

  const release = (): readonly SourceRow[] =>
    waiting.splice(0).map((row) => {
      if (dates !== null && row.waitingDate !== undefined) {
        row.transaction.date = dates.settle(row.waitingDate);
      }
      return finished(row);
    });

  return {
    push(line, cells) {
      if (cells.every(isBlank)) {
        blankRows++;
        return [];
      }
      const row = readRow(line, cells);
      if (waiting.length === 0 && row.waitingDate === undefined) return [finished(row)];
      waiting.push(row);
      return dates?.isSettled() === true ? release() : [];
    },
    end: release,
    notices: () =>
      blankRows === 0
        ? plan.notices
        : [...plan.notices, `Rows with nothing in them were passed over: ${blankRows}.`],
    places: () => placesOf(plan),
  };
}

function finished({ transaction, problems, cells }: RowInReading): SourceRow {
  return problems === undefined ? transaction : { ...transaction, problems, cells };
}
