import { SortedCells } from '../../core/values/sorted-cells';
import type { KnownRows } from './known-rows';
import { RowIndex } from './row-index';

/** So many rows above are looked through without an index. */
const NEAR = 16;
const NOWHERE: readonly number[] = [];

/**
 * Where the last rows stand already, so many at once: one that tells itself from others by its order
 * id, else two, of which every second pair is remembered: a run of three holds one.
 */
export class Places {
  readonly length: number;
  private readonly rows: KnownRows;
  private readonly sorted = new SortedCells();
  private index: RowIndex | null = null;
  /** The first row of the index, and the next to be put there. */
  private from = 0;
  private next = 0;

  constructor(rows: KnownRows, length: number) {
    this.rows = rows;
    this.length = length;
  }

  /** @param cell of the column by which rows may be sorted, of the row that was remembered last */
  find(cell: string): readonly number[] {
    const row = this.rows.count - 1;
    const earliest = this.sorted.earliest(cell, row);
    if (earliest === row) return NOWHERE;
    const start = row - this.length + 1;
    const first = Math.max(earliest - this.length + 1, 0);
    return start - first > NEAR ? this.inIndex(start, first) : this.near(start, first);
  }

  private near(start: number, first: number): readonly number[] {
    const hash = this.hashAt(start);
    let found = NOWHERE;
    for (let place = first; place < start; place++) {
      if (this.hashAt(place) === hash) found = [...found, place];
    }
    return found;
  }

  private inIndex(start: number, first: number): readonly number[] {
    const index = this.indexFrom(first, start);
    for (; this.next < start; this.next += this.length) index.add(this.next);
    const hash = this.hashAt(start);
    let found = NOWHERE;
    for (let slot = index.first(hash); slot >= 0; slot = index.next(slot)) {
      found = [...found, index.rowIn(slot)];
    }
    return found;
  }

  /** Rows above the first that may be meant are forgotten. */
  private indexFrom(first: number, start: number): RowIndex {
    if (this.index !== null && this.from === first) return this.index;
    this.index = new RowIndex(this.hashAt, start - first);
    this.from = first;
    this.next = first;
    return this.index;
  }

  private readonly hashAt = (row: number): number =>
    this.length === 1 ? this.rows.keyOf(row) : this.rows.keyOfTwo(row);
}
