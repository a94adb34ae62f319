import type { ColumnSums } from './column-sums';
import { isBlankCell } from './line';
import { LONGEST_RUN, type RowTrail, rowTrail } from './running-sums';
import { areSumsOfRun, isSumOfSpan, type ShownAmounts } from './shown-amounts';
import { TableSums } from './table-sums';
import type { TotalColumns } from './total-marks';

/** The sums of the rows so far, against which the amounts of a row are held. */
export class RowSums {
  /** The cells of the last row. */
  above: readonly string[] = [];
  private readonly table: TableSums;
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

  constructor(columns: TotalColumns) {
    this.table = new TableSums(columns);
    this.columns = this.table.all;
    this.currency = columns.currency;
    this.order = columns.orders[0];
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
      amounts: this.table.shownIn(cells),
      currency: isNamed ? this.currencyOf(cells) : null,
    };
  }

  /** Whether amounts are the sum of all rows, each with its order on every line or once. */
  areSumOfAll({ amounts, currency }: ShownAmounts, hasWord: boolean): boolean {
    return (
      amounts.length > 0 &&
      (hasWord || this.rows > 1) &&
      amounts.every(
        (amount) => isSumOfSpan(amount, 'lines', currency) || isSumOfSpan(amount, 'once', currency),
      )
    );
  }

  /** Whether they are the sum of all rows, of those behind the last total, or of a run just above. */
  areSumAbove(shown: ShownAmounts, hasWord: boolean): boolean {
    if (this.rows === 0 || shown.amounts.length === 0) return false;
    if (this.areSumOfAll(shown, hasWord) || this.areSumOfBlock(shown, hasWord)) return true;
    return areSumsOfRun(shown, this.trail, hasWord ? 1 : 2);
  }

  private areSumOfBlock({ amounts, currency }: ShownAmounts, hasWord: boolean): boolean {
    return (
      (hasWord || this.rows - this.blockFrom > 1) &&
      amounts.every((amount) => isSumOfSpan(amount, 'block', currency))
    );
  }
}
