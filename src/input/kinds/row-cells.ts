import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { multiplyAmounts } from '../../core/values/amount';
import { type AmountStyle, isPlainAmount, readAmountText } from '../cells/amount-text';
import { currencyOf } from '../cells/currency-text';
import type { AmountColumns, Column } from './find-columns';

/** A row of a table of any kind, and what is wrong with it. */
export interface RowOfCells {
  readonly line: number;
  readonly cells: readonly string[];
  /** Undefined where the row is good: most are, and cost no list. */
  problems: [Issue, ...Issue[]] | undefined;
}

export function cellAt(cells: readonly string[], column: Column): string {
  return cells[column.place] ?? '';
}

export function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

/** Adds a problem to a row. */
export function refuse(row: RowOfCells, problem: Issue): void {
  const located: Issue = { ...problem, line: row.line };
  if (row.problems === undefined) row.problems = [located];
  // Two amounts may be read from one column: its problem is one.
  else if (!row.problems.some((known) => isSameCell(known, located))) row.problems.push(located);
}

function isSameCell(a: Issue, b: Issue): boolean {
  return a.column !== undefined && a.column === b.column && a.code === b.code;
}

/** Whether the row has too few or too many cells, and is refused for it. */
export function refuseRagged(row: RowOfCells, headings: readonly string[]): boolean {
  const { cells } = row;
  if (cells.length === headings.length || !isRagged(headings, cells)) return false;
  refuse(row, raggedRow(headings, cells));
  return true;
}

/** More cells than headings do no harm where they are blank; fewer leave the columns in doubt. */
function isRagged(headings: readonly string[], cells: readonly string[]): boolean {
  return cells.length < namedWidth(headings) || !cells.slice(headings.length).every(isBlank);
}

/** How many headings there are, without blank ones at the end. */
function namedWidth(headings: readonly string[]): number {
  return headings.findLastIndex((heading) => !isBlank(heading)) + 1;
}

function raggedRow(headings: readonly string[], cells: readonly string[]): Issue {
  const few = cells.length < headings.length;
  return {
    code: 'ragged-row',
    ...because(few ? 'too-few-cells' : 'too-many-cells'),
    expected: `${headings.length} cells, as many as headings`,
    received: `${cells.length}`,
  };
}

/** Names of currencies, `usd` and `USD` alike; one after the other is mostly the same. */
export function currencyReader(): (text: string) => string {
  let lastText = '';
  let lastName = '';
  return (text) => {
    if (text !== lastText) {
      const trimmed = text.trim();
      lastName = currencyOf(trimmed) ?? trimmed;
      lastText = text;
    }
    return lastName;
  };
}

/** How the amounts of a table are read. */
export interface AmountNeeds<Row> {
  readonly style: AmountStyle;
  /** Told of a sign or code of money that stands with an amount. */
  readonly seeSign: (row: Row, column: Column, sign: string) => void;
}

/** An amount, null where it is blank or has no column, undefined where it cannot be read. */
export function readAmount<Row extends RowOfCells>(
  row: Row,
  columns: AmountColumns | null,
  needs: AmountNeeds<Row>,
): string | null | undefined {
  if (columns === null) return null;
  const [first, second] = columns;
  if (first !== undefined && second === undefined) return readCell(row, first, needs);
  const factors = columns.map((column) => readCell(row, column, needs));
  if (factors.includes(undefined)) return undefined;
  return factors.reduce((product, factor) =>
    product == null || factor == null ? null : multiplyAmounts(product, factor),
  );
}

function readCell<Row extends RowOfCells>(
  row: Row,
  column: Column,
  { style, seeSign }: AmountNeeds<Row>,
): string | null | undefined {
  const text = cellAt(row.cells, column);
  if (isPlainAmount(text, style)) return text;
  const reading = readAmountText(text, style);
  if (reading === null) return null;
  if ('code' in reading) {
    refuse(row, { ...reading, column: column.heading, received: text });
    return undefined;
  }
  if (reading.currency !== null) seeSign(row, column, reading.currency);
  return reading.amount;
}
