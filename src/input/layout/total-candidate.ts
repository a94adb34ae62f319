import type { ColumnSums } from './column-sums';
import type { Line } from './line';
import type { RowSums } from './row-sums';
import { type Difference, differenceOf, type ShownAmounts } from './shown-amounts';

/** So many rows below a candidate may be its run. */
const LONGEST_BELOW = 4096;

/**
 * What is still missing of an amount to one of the sums that it may be, in each way to read it, with
 * orders on every line or once.
 */
interface Missing {
  readonly column: ColumnSums;
  readonly amounts: bigint[];
  readonly once: bigint[];
}

/** A row that may be a total, as long as it is not known. */
export class TotalCandidate implements Line {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether it has the word of a total. */
  readonly hasWord: boolean;
  /** A total whatever its sum: only whether it is right is still to be found. */
  readonly isTotal: boolean;
  readonly shown: ShownAmounts;
  /** Whether no row is above it. */
  readonly isFirst: boolean;
  /** How far it is from the sums above it. */
  readonly difference: Difference | null;
  /** A row that was no total after all waits for its place among the others; a total is gone. */
  state: 'open' | 'row' | 'total' = 'open';
  private rowsBelow = 0;
  /** By amount. */
  private readonly missing: readonly (readonly Missing[])[];

  constructor({ line, cells }: Line, hasWord: boolean, isTotal: boolean, sums: RowSums) {
    this.line = line;
    this.cells = cells;
    this.hasWord = hasWord;
    this.isTotal = isTotal;
    this.shown = sums.shownIn(cells);
    this.isFirst = sums.rows === 0;
    this.difference = differenceOf(this.shown);
    this.missing = this.shown.amounts.map((shown) =>
      shown.sums.map((column) => {
        const amounts = column.amountsOf(shown.cell);
        return { column, amounts: [...amounts], once: [...amounts] };
      }),
    );
  }

  /**
   * Sees a row below; true where the rows below come to what it shows: two at least, or one where it
   * has the word.
   */
  isSumWith(cells: readonly string[], currency: number, isLine: boolean): boolean {
    if (this.rowsBelow > LONGEST_BELOW) return false;
    if (this.shown.currency !== null && this.shown.currency !== currency) return false;
    this.rowsBelow++;
    let isDone = this.missing.length > 0 && (this.hasWord || this.rowsBelow > 1);
    for (const ways of this.missing) {
      let isFound = false;
      for (const missing of ways) isFound = takeOff(missing, cells, isLine) || isFound;
      isDone &&= isFound;
    }
    return isDone;
  }
}

/** Whether nothing is missing any more. */
function takeOff(
  { column, amounts, once }: Missing,
  cells: readonly string[],
  isLine: boolean,
): boolean {
  for (const [way, amount] of column.amountsIn(cells).entries()) {
    amounts[way] = (amounts[way] ?? 0n) - amount;
    if (!isLine) once[way] = (once[way] ?? 0n) - amount;
  }
  return amounts.includes(0n) || once.includes(0n);
}
