import { notice } from '../../core/issues/notices';
import type { Basis, SourceRow } from '../../core/pyramid/transaction';
import type { ReadingPlan } from '../bytes/plan';
import type { TableReader } from '../bytes/text-reader';
import { signWatch } from '../cells/currency-text';
import { dateColumn, dateEvidence, shownOrder } from '../cells/date-column';
import { plannedMapping } from './find-columns';
import { headingsOf, placesOf, recogniseColumns } from './recognise-columns';
import { type ColumnMapping, ROLES } from './roles';
import { isBlank } from './row-cells';
import { type RowInReading, rowReader } from './row-reader';

export interface TableOptions {
  /** What customers are ranked by: that amount may not be missing. */
  readonly basis: Basis;
  /** False where the window is `all`: a row without a date will do. */
  readonly needsDate: boolean;
  /** Headings for some roles; the other columns are recognised by theirs. */
  readonly columns?: ColumnMapping | undefined;
  /** Heading of the column that groups transactions, for pyramids by group. */
  readonly groupBy?: string;
  /** Whether a comma marks the decimals, as in `1.234,50`. Default false. */
  readonly decimalComma?: boolean | undefined;
  /** Tokens of date-fns, or `excel` for serial days. Default: what the whole column shows. */
  readonly dateFormat?: string | undefined;
  /** How a table of this form was read before. */
  readonly plan?: ReadingPlan | undefined;
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
  const { basis, needsDate, decimalComma = false, dateFormat } = options;
  const columns = plannedMapping(ROLES, options.plan, options.columns);
  const plan = recogniseColumns(headings, { ...options, columns });
  const signs = signWatch();
  const evidence = dateEvidence(options.plan?.dateOrder);
  const dates =
    plan.date === null
      ? null
      : dateColumn({ heading: plan.date.heading, isNeeded: needsDate, dateFormat }, evidence);
  const style = { decimalComma };
  const rows = rowsInOrder<RowInReading, SourceRow>({
    read: rowReader({ plan, basis, needsDate, style, dates, signs, readId }),
    isWaiting: (row) => row.waitingDate !== undefined,
    isSettled: () => dates?.isSettled() === true,
    finish: (row) => {
      if (dates !== null && row.waitingDate !== undefined) {
        row.transaction.date = dates.settle(row.waitingDate);
      }
      return finished(row);
    },
  });

  return {
    push: rows.push,
    end: rows.end,
    notices: () => [...plan.notices, ...rows.notices()],
    places: () => placesOf(plan),
    plan: () => ({
      columns: headingsOf(plan),
      dateOrder: shownOrder(evidence),
      dateFormat,
      decimalMark: decimalComma ? ',' : '.',
    }),
  };
}

function finished({ transaction, problems, cells }: RowInReading): SourceRow {
  return problems === undefined ? transaction : { ...transaction, problems, cells };
}

/** How rows of a table become what they stand for, in two steps, since some wait in between. */
export interface RowSteps<Draft, Row> {
  read(line: number, cells: readonly string[]): Draft;
  /** Whether a later row decides how a date of this one is read. */
  isWaiting(draft: Draft): boolean;
  /** Whether it has been decided. */
  isSettled(): boolean;
  finish(draft: Draft): Row;
}

/**
 * Rows in their order: one behind one that waits waits too, and so each keeps its number. A row with
 * nothing in it is passed over, and said so.
 */
export function rowsInOrder<Draft, Row>(
  steps: RowSteps<Draft, Row>,
): Pick<TableReader<Row>, 'push' | 'end' | 'notices'> {
  const waiting: Draft[] = [];
  let blankRows = 0;
  const release = (): readonly Row[] => waiting.splice(0).map(steps.finish);

  return {
    push(line, cells) {
      if (cells.every(isBlank)) {
        blankRows++;
        return [];
      }
      const row = steps.read(line, cells);
      if (waiting.length === 0 && !steps.isWaiting(row)) return [steps.finish(row)];
      waiting.push(row);
      return steps.isSettled() ? release() : [];
    },
    end: release,
    notices: () => (blankRows === 0 ? [] : [notice('blank-rows', { rows: blankRows })]),
  };
}
