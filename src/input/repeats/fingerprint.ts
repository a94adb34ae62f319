import { isNoOrder } from '../cells/no-order';
import { isBlankCell } from '../layout/line';
import { hashOf, mixed, SEED, scattered } from './hash';

/** The columns by which rows are held against each other. */
export interface RepeatColumns {
  readonly width: number;
  /** Customer, date, order and amount, as far as the table has them. */
  readonly keys: readonly number[];
  readonly customer: number | undefined;
  readonly date: number | undefined;
  readonly order: number | undefined;
  /** Those whose headings say that they may number the rows. */
  readonly counters: readonly number[];
}

/** So many first rows show which columns are filled throughout. */
export const FIRST_ROWS = 64;

/** Of the columns that are blank at times, so many groups are compared that are blank together. */
const MOST_PARTS = 2;
export const PART_BITS = 8;

/**
 * What is remembered of a row, in two words of 32 bits: one of its key, and one whose upper half is of
 * all columns that are filled throughout and whose lower half is of those that are blank at times, in
 * parts. A part is 0 where one of its cells is blank, and then equal to any. One object reads all rows:
 * a million of them should not cost a million objects.
 */
export class Fingerprint {
  /** 0 where none of its cells is filled. */
  key = 0;
  rest = 0;
  /** Of the order and its customer; 0 where there is none. */
  order = 0;
  private readonly keys: readonly number[];
  private readonly customer: number;
  private readonly orderAt: number;
  private readonly dateAt: number;
  /** The date above, which many rows have, and its hash. */
  private date = '';
  private dateHash = hashOf('');
  private readonly filled: readonly number[];
  private readonly parts: readonly (readonly number[])[];

  constructor(columns: RepeatColumns, first: readonly (readonly string[])[]) {
    const { keys, width, customer = -1, order = -1, date = -1 } = columns;
    const counters = columns.counters.filter((place) => countsOn(first, place));
    const others = Array.from({ length: width }, (_, place) => place).filter(
      (place) => !keys.includes(place) && !counters.includes(place),
    );
    const [filled = [], ...parts] = blankTogether(others, first);
    this.keys = keys;
    this.customer = customer;
    this.orderAt = order;
    this.dateAt = date;
    this.filled = filled;
    this.parts = parts.slice(0, MOST_PARTS);
  }

  read(cells: readonly string[]): void {
    let isKeyed = false;
    let key = SEED;
    let whole = ~SEED;
    let customer = 0;
    let order = 0;
    for (let at = 0; at < this.keys.length; at++) {
      const place = this.keys[at] as number;
      const cell = cells[place] ?? '';
      const hash = this.hashAt(place, cell);
      const isFilled = !isBlankCell(cell);
      if (place === this.customer) customer = hash;
      else if (place === this.orderAt && !isNoOrder(cell)) order = hash;
      isKeyed ||= isFilled;
      key = mixed(key, hash);
      whole = mixed(whole, hash);
    }
    this.key = isKeyed ? scattered(key) || 1 : 0;
    this.order = order === 0 ? 0 : scattered(mixed(customer, order)) || 1;
    this.rest = (this.partOf(cells, this.filled, whole, 16) << 16) | this.lowerHalf(cells);
  }

  private hashAt(place: number, cell: string): number {
    if (place === this.customer || place === this.orderAt) return hashOf(cell);
    if (place !== this.dateAt) return hashOf(withoutPadding(cell));
    if (cell !== this.date) {
      this.date = cell;
      this.dateHash = hashOf(withoutPadding(cell));
    }
    return this.dateHash;
  }

  private lowerHalf(cells: readonly string[]): number {
    const { parts } = this;
    let half = 0;
    for (let at = 0; at < parts.length; at++) {
      half |=
        this.partOf(cells, parts[at] as readonly number[], SEED, PART_BITS) << (at * PART_BITS);
    }
    return half;
  }

  /** So many bits of the cells at some places; 0 where one is blank. */
  private partOf(
    cells: readonly string[],
    places: readonly number[],
    seed: number,
    bits: number,
  ): number {
    let hash = seed;
    for (const place of places) {
      const cell = cells[place] ?? '';
      if (isBlankCell(cell)) return 0;
      hash = mixed(hash, hashOf(withoutPadding(cell)));
    }
    return scattered(hash) >>> (32 - bits) || 1;
  }
}

/**
 * A column is as wide as its widest cell, which is another in every file. The ids by which rows are
 * told apart have lost their padding by now: what blanks they still have are their own.
 */
function withoutPadding(cell: string): string {
  const { length } = cell;
  return mayBeBlank(cell.charCodeAt(0)) || mayBeBlank(cell.charCodeAt(length - 1))
    ? cell.trim()
    : cell;
}

function mayBeBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}

/** Columns that are blank in the same rows; those filled throughout first, blank ones not at all. */
function blankTogether(
  places: readonly number[],
  rows: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const blankIn = places.map((place) =>
    rows.flatMap((cells, row) => (isBlankCell(cells[place] ?? '') ? [row] : [])),
  );
  const groups = new Map<string, number[]>([['', []]]);
  for (const [at, blank] of [...blankIn.entries()].sort(([, a], [, b]) => a.length - b.length)) {
    if (blank.length === rows.length) break;
    const group = groups.get(blank.join()) ?? [];
    groups.set(blank.join(), [...group, places[at] as number]);
  }
  return [...groups.values()];
}

/** Whether a column counts the rows, one by one: then it is no part of them. */
function countsOn(rows: readonly (readonly string[])[], place: number): boolean {
  const numbers = rows.map((cells) => Number(cells[place] || Number.NaN));
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}
