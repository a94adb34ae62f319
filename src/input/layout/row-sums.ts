import { isBlankCell } from './line';
import { ColumnSums, LONGEST_RUN, type RowTrail, rowTrail } from './sums';
import type { TotalColumns } from './total-marks';

/** The amounts that a row shows. */
export interface ShownAmounts {
  readonly cells: readonly string[];
  readonly columns: readonly ColumnSums[];
  /** The number of its currency; null where it names none, and may be of all. */
  readonly currency: number | null;
}

/** An amount that is not the sum that it should be. */
export interface Difference {
  readonly heading: string;
  readonly amount: bigint;
  readonly sum: bigint;
}

/** The sums of the rows so far, against which the amounts of a row are held. */
export class RowSums {
  /** The cells of the last row. */
  above: readonly string[] = [];
  private readonly columns: readonly ColumnSums[];
  private readonly currency: number | undefined;
  private readonly order: number | undefined;
  private readonly trail: RowTrail = rowTrail();
  private readonly currencies = new Map<string, number>();
  private lastCurrency = '';
  private currencyAt = 0;
  private orderAbove = '';
  /** The first row behind the last total. */
  private blockFrom = 0;

  constructor({ headings, amounts, orders, currency, decimalMark }: TotalColumns) {
    const marks = decimalMark === undefined ? (['.', ','] as const) : [decimalMark];
    this.columns = amounts.map((place) => new ColumnSums(place, headings[place] ?? '', marks));
    this.currency = currency;
    this.order = orders[0];
  }

  get rows(): number {
    return this.trail.rows;
  }

  add(cells: readonly string[]): void {
    const { trail, columns } = this;
    const its = this.currencyOf(cells);
    const order = this.order === undefined ? '' : (cells[this.order] ?? '');
    const isLine = order !== '' && order === this.orderAbove;
    const at = trail.rows % LONGEST_RUN;
    trail.currency[at] = its;
    trail.isLine[at] = isLine ? 1 : 0;
    for (let column = 0; column < columns.length; column++) {
      columns[column]?.add(cells, at, its, isLine);
    }
    trail.rows++;
    this.orderAbove = order;
    this.above = cells;
  }

  /** Begins anew behind a total. */
  closeBlock(): void {
    for (const column of this.columns) column.closeBlock();
    this.orderAbove = '';
    this.blockFrom = this.trail.rows;
  }

  currencyOf(cells: readonly string[]): number {
    if (this.currency === undefined) return 0;
    const name = cells[this.currency] ?? '';
    if (name === this.lastCurrency && this.currencies.size > 0) return this.currencyAt;
    const key = name.trim().toLowerCase();
    this.lastCurrency = name;
    this.currencyAt = this.currencies.get(key) ?? this.currencies.size;
    this.currencies.set(key, this.currencyAt);
    return this.currencyAt;
  }

  /** Whether the last row belongs to the order of the row above it. */
  isLine(): boolean {
    return this.trail.isLine[(this.trail.rows - 1) % LONGEST_RUN] === 1;
  }

  shownIn(cells: readonly string[]): ShownAmounts {
    const isNamed = this.currency !== undefined && !isBlankCell(cells[this.currency] ?? '');
    return {
      cells,
      columns: this.columns.filter((column) => column.shows(cells[column.place] ?? '')),
      currency: isNamed ? this.currencyOf(cells) : null,
    };
  }

  /** Whether amounts are the sum of all rows, each with its order on every line or once. */
  areSumOfAll(shown: ShownAmounts, hasWord: boolean): boolean {
    const { columns } = shown;
    return (
      columns.length > 0 &&
      (hasWord || this.rows > 1) &&
      columns.every(
        (column) => isSum(column, shown, 'lines', true) || isSum(column, shown, 'once', true),
      )
    );
  }

  /** Whether they are the sum of all rows, of those behind the last total, or of a run just above. */
  areSumAbove(shown: ShownAmounts, hasWord: boolean): boolean {
    if (this.rows === 0 || shown.columns.length === 0) return false;
    if (this.areSumOfAll(shown, hasWord) || this.areSumOfBlock(shown, hasWord)) return true;
    return this.areSumOfRun(shown, hasWord ? 1 : 2);
  }

  /** The first amount that differs from both, with the sum that it is nearer to. */
  differenceOf({ cells, columns, currency }: ShownAmounts): Difference | null {
    for (const column of columns) {
      const cell = cells[column.place] ?? '';
      const [all] = column.sumsOf(cell, 'lines', currency);
      const [block] = column.sumsOf(cell, 'block', currency);
      if (all === undefined || block === undefined) continue;
      const { amount, sum } = distance(block) < distance(all) ? block : all;
      if (amount !== sum) return { heading: column.heading, amount, sum };
    }
    return null;
  }

  private areSumOfBlock(shown: ShownAmounts, hasWord: boolean): boolean {
    return (
      (hasWord || this.rows - this.blockFrom > 1) &&
      shown.columns.every((column) => isSum(column, shown, 'block', false))
    );
  }

  private areSumOfRun({ cells, columns, currency }: ShownAmounts, fewest: number): boolean {
    const [first, ...others] = columns as [ColumnSums, ...ColumnSums[]];
    for (const rows of first.runsAbove(cells[first.place] ?? '', this.trail, currency)) {
      if (rows < fewest) continue;
      if (others.every((column) => isRun(column, cells, rows, this.trail, currency))) return true;
    }
    return false;
  }
}

/** Whether the amount of a cell is the sum of a span; of a block it must be more than nothing. */
function isSum(
  column: ColumnSums,
  { cells, currency }: ShownAmounts,
  span: 'lines' | 'once' | 'block',
  mayBeNothing: boolean,
): boolean {
  return column
    .sumsOf(cells[column.place] ?? '', span, currency)
    .some(
      ({ amount, sum, isWhole }) => isWhole && amount === sum && (mayBeNothing || amount !== 0n),
    );
}

/** Whether the amount of a cell is the sum of just so many rows above. */
function isRun(
  column: ColumnSums,
  cells: readonly string[],
  rows: number,
  trail: RowTrail,
  currency: number | null,
): boolean {
  for (const length of column.runsAbove(cells[column.place] ?? '', trail, currency)) {
    if (length >= rows) return length === rows;
  }
  return false;
}

function distance({ amount, sum }: { readonly amount: bigint; readonly sum: bigint }): bigint {
  return amount > sum ? amount - sum : sum - amount;
}
