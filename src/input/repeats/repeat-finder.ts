import type { Line } from '../layout/line';
import { Fingerprint, type RepeatColumns } from './fingerprint';
import { KnownRows } from './known-rows';
import { OneRowOrders } from './one-row-orders';
import { Places } from './places';
import { RowLines } from './row-lines';
import { Runs } from './runs';

/**
 * Why a row is one that stands there already: as part of a run, with its order id in another file, or
 * with it in the same file, which tells something only where orders have one row.
 */
export type Why = 'run' | 'files' | 'twice';

export interface Repeat {
  readonly why: Why;
  /** Where it stands already. */
  readonly earlierLine: number;
  /** Whether the row above is no part of the same run. */
  readonly isFirst: boolean;
}

/** Told each row in its order, once it is known whether it stands there already. */
export type Tell = (row: Line, repeat: Repeat | null) => void;

interface Pending extends Line {
  /** The row with the same order that it equals; −1 for none. */
  readonly twin: number;
}

/** More rows do not wait for a run to become one: so many that are all equal are none. */
const MOST_PENDING = 256;
const NONE = -1;

/** Finds rows that stand there already. The last ones wait until it is known of them. */
export class RepeatFinder {
  /** Whether orders have one row each. */
  readonly orders: OneRowOrders;
  private readonly fingerprint: Fingerprint;
  private readonly rows = new KnownRows();
  private readonly lines = new RowLines();
  private readonly runs = new Runs(this.rows);
  private readonly places: Places;
  private readonly hasOrders: boolean;
  private readonly sortedBy: number;
  /** The first row of each file. */
  private readonly files = [0];
  private readonly pending: Pending[] = [];
  /** The row that the last one equals, with its order id. */
  private twin = NONE;
  private lastRepeat = NONE;

  /** @param first rows that show which columns are filled throughout */
  constructor(columns: RepeatColumns, first: readonly (readonly string[])[]) {
    this.fingerprint = new Fingerprint(columns, first);
    this.orders = new OneRowOrders(this.rows);
    this.hasOrders = columns.order !== undefined;
    this.places = new Places(this.rows, this.hasOrders ? 1 : 2);
    this.sortedBy = columns.order ?? columns.date ?? NONE;
  }

  /** The rows to come stand in another file. */
  turn(): void {
    this.files.push(this.rows.count);
  }

  /** Sees a row; true where it stands there for the first time, and no other waits: it goes on. */
  see(line: number, cells: readonly string[]): boolean {
    const { fingerprint, rows, runs, pending } = this;
    fingerprint.read(cells);
    rows.add(fingerprint);
    this.lines.add(line);
    if (this.hasOrders) this.orders.see(fingerprint.order);
    this.twin = NONE;
    runs.follow();
    const start = rows.count - this.places.length;
    for (const place of this.places.find(cells[this.sortedBy] ?? '')) {
      runs.begin(start, place, rows.count - 1 - pending.length);
      if (this.isTwin(place, start)) this.twin = place;
    }
    return this.hasOrders && pending.length === 0 && this.twin === NONE && !runs.areOpen();
  }

  /** Takes up a row that was seen and does not go on yet. */
  hold(line: number, cells: readonly string[], tell: Tell): void {
    this.pending.push({ line, cells, twin: this.twin });
    if (this.pending.length > MOST_PENDING) this.runs.letGo();
    // Of two rows that may begin a run the first is not known before the third.
    this.settle(this.rows.count - (this.hasOrders ? 0 : 2), tell);
  }

  end(tell: Tell): void {
    this.runs.letGo();
    this.settle(this.rows.count, tell);
  }

  /** That in another file before any in the same. */
  private isTwin(row: number, last: number): boolean {
    if (this.fingerprint.order === 0 || !this.rows.isSame(row, last)) return false;
    return this.twin === NONE || this.fileOf(row) !== this.fileOf(last);
  }

  private fileOf(row: number): number {
    return this.files.findLastIndex((first) => first <= row);
  }

  private settle(until: number, tell: Tell): void {
    const { pending, rows, runs } = this;
    const run = runs.repeated();
    const openFrom = Math.min(runs.openFrom(), until);
    while (pending.length > 0) {
      const row = rows.count - pending.length;
      const isInRun = run !== null && row >= run.from;
      if (!isInRun && row >= openFrom) return;
      const one = pending.shift() as Pending;
      const back = isInRun ? run.back : 0;
      tell(one, back === 0 && one.twin === NONE ? null : this.repeatOf(row, one.twin, back));
    }
  }

  private repeatOf(row: number, twin: number, back: number): Repeat {
    const isInFiles = twin !== NONE && this.fileOf(twin) !== this.fileOf(row);
    const why = isInFiles ? 'files' : back > 0 ? 'run' : 'twice';
    const isFirst = this.lastRepeat !== row - 1;
    this.lastRepeat = row;
    return { why, isFirst, earlierLine: this.lines.lineOf(why === 'run' ? row - back : twin) };
  }
}
