import { type Exact, formatExact } from '../../core/values/exact';
import { compareCodePoints } from '../../core/values/ids';
import { isBlankCell, type Line } from '../layout/line';
import type { AmountsOfColumn } from './amount-column';
import { exactOf } from './exact-cells';
import type { OrderBook } from './order-book';

/** A row with the columns whose amounts count on another row of its order. */
interface RowInOrder extends Line {
  readonly order: number;
  repeats: readonly AmountsOfColumn[];
}

interface OfTable {
  readonly book: OrderBook;
  /** The cells that decide where an amount counts: its date, its group. */
  readonly places: readonly number[];
  readonly columns: readonly AmountsOfColumn[];
  readonly linesOf: (order: number) => number;
}

/**
 * Of the lines of an order that differ in their date or group, an amount counts on the one with the
 * first of them, whichever comes first in the file: the same rows in any order give the same.
 */
export function countOnFirstCells(
  rows: readonly RowInOrder[],
  { book, places, columns, linesOf }: OfTable,
): void {
  const isMixed = (order: number): boolean => places.some((place) => book.isMixed(order, place));
  const mixed = rows.filter(({ order }) => order >= 0 && isMixed(order));
  // Of an order whose first row has gone on, it is too late to choose.
  const here = new Map<number, number>();
  for (const { order } of mixed) here.set(order, (here.get(order) ?? 0) + 1);
  const whole = mixed.filter(({ order }) => here.get(order) === linesOf(order));
  const first = new Map<string, RowInOrder>();
  const keysOf = (row: RowInOrder) =>
    columns.flatMap((column) => {
      const amount = amountIn(row, column);
      return amount === undefined
        ? []
        : [{ column, key: `${row.order} ${column.column.place} ${formatExact(amount)}` }];
    });
  for (const row of whole) {
    for (const { key } of keysOf(row)) {
      const known = first.get(key);
      if (known === undefined || isBefore(row, known, places)) first.set(key, row);
    }
  }
  for (const row of whole) {
    row.repeats = keysOf(row).flatMap(({ column, key }) =>
      first.get(key) === row ? [] : [column],
    );
  }
}

function amountIn({ cells }: Line, { column }: AmountsOfColumn): Exact | undefined {
  const cell = cells[column.place] ?? '';
  const amount = isBlankCell(cell) ? undefined : exactOf(cell);
  return amount === 0 ? undefined : amount;
}

function isBefore(a: Line, b: Line, places: readonly number[]): boolean {
  for (const place of places) {
    const order = compareCodePoints(a.cells[place] ?? '', b.cells[place] ?? '');
    if (order !== 0) return order < 0;
  }
  return false;
}
