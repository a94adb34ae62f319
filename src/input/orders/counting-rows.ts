import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { type Exact, formatExact } from '../../core/values/exact';
import { growingIntegers } from '../../core/values/exact-sums';
import { isBlankCell, type Line } from '../layout/line';
import type { AmountsOfColumn } from './amount-column';
import { exactOf } from './exact-cells';
import type { OrderBook } from './order-book';
import { type Before, beforeIn } from './rows-before';

/** A row with the columns whose amounts count on another row of its order. */
export interface RowInOrder extends Line {
  readonly order: number;
  /** The number of its order and side. */
  readonly side: number;
  repeats: readonly AmountsOfColumn[];
}

/**
 * Of the lines of an order that differ in their date or group, an amount counts on the one with the
 * first of them, whichever comes first in the file: the same rows in any order give the same. Where
 * an amount has counted before such a line came, that line is refused.
 */
export class CountingRows {
  private readonly book: OrderBook;
  private readonly headings: readonly string[];
  /** The cells of a row that decide where an amount counts: its date, its group. */
  private readonly places: readonly number[];
  private isBefore: Before | null = null;
  /** 1 for orders of which rows have gone on. */
  private readonly gone = growingIntegers();
  /** Of orders whose rows differ, the first of those that have gone. */
  private readonly firstGone = new Map<number, Line>();

  constructor(book: OrderBook, headings: readonly string[], places: readonly number[]) {
    this.book = book;
    this.headings = headings;
    this.places = places;
  }

  /** Chooses the row on which each amount of these columns counts. */
  choose(rows: readonly RowInOrder[], columns: readonly AmountsOfColumn[]): void {
    const open = rows.filter(
      ({ order }) => order >= 0 && this.isMixed(order) && this.gone.at(order) === 0,
    );
    if (open.length === 0) return;
    this.isBefore ??= beforeIn(rows, this.places);
    const first = new Map<string, RowInOrder>();
    for (const row of open) {
      for (const { key } of amountsIn(row, columns)) {
        const known = first.get(key);
        if (known === undefined || this.isBefore(row, known)) first.set(key, row);
      }
    }
    for (const row of open) {
      row.repeats = amountsIn(row, columns).flatMap(({ column, key }) =>
        first.get(key) === row ? [] : [column],
      );
    }
  }

  /** The first so many of these rows go on, and others of their orders may come. */
  letGo(rows: readonly RowInOrder[], count: number): void {
    this.isBefore ??= beforeIn(rows, this.places);
    for (const { order } of rows.slice(0, count)) if (order >= 0) this.gone.set(order, 1);
    for (const row of rows) {
      if (row.order < 0 || this.gone.at(row.order) === 0 || !this.isMixed(row.order)) continue;
      const known = this.firstGone.get(row.order);
      if (known === undefined || this.isBefore(row, known)) this.firstGone.set(row.order, row);
    }
  }

  /** Throws `ambiguous-orders` where an amount of the row counts on one that has gone, and is later. */
  check(row: RowInOrder): void {
    if (this.gone.at(row.order) === 0 || row.repeats.length === 0) return;
    if (!this.isMixed(row.order)) return;
    const first = this.firstGone.get(row.order) ?? this.firstRowOf(row.order);
    if (this.isBefore?.(row, first) !== true) return;
    throw new PyramidError({
      code: 'ambiguous-orders',
      ...because('order-dated-too-late', {
        order: this.book.idOf(row.order),
        heading: this.headings[this.places[0] ?? 0] ?? '',
      }),
      line: row.line,
    });
  }

  private isMixed(order: number): boolean {
    return this.places.some((place) => this.book.isMixed(order, place));
  }

  /** As the book has it, of an order whose rows did not differ when they went on. */
  private firstRowOf(order: number): Line {
    const cells: string[] = [];
    for (const place of this.places) cells[place] = this.book.firstOf(order, place);
    return { line: 0, cells };
  }
}

function amountsIn(row: RowInOrder, columns: readonly AmountsOfColumn[]) {
  return columns.flatMap((column) => {
    const { place } = column.column;
    const amount = amountIn(row.cells[place] ?? '');
    if (amount === undefined || amount === 0) return [];
    return [{ column, key: `${row.side} ${place} ${formatExact(amount)}` }];
  });
}

function amountIn(cell: string): Exact | undefined {
  return isBlankCell(cell) ? undefined : exactOf(cell);
}
