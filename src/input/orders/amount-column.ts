import { compareExact, type Exact } from '../../core/values/exact';
import { exactSums, growingIntegers } from '../../core/values/exact-sums';

/** Whose an amount is that stands on the lines of an order. */
export type Level = 'order' | 'line';

/** What is known of a column of amounts before its rows are. */
export interface AmountColumn {
  readonly place: number;
  readonly heading: string;
  /** By the caller, a plan, a preset, or a heading of lines. */
  readonly said: Level | undefined;
  /** Whether its heading says that it is the order's, which its cells must bear out. */
  readonly isOrdersByHeading: boolean;
  /** The column from which it is taken off, and whose level it takes unless it differs. */
  readonly takenFrom: number | undefined;
}

/** What the orders of several lines show. */
export interface OrdersSeen {
  /** Those that have an amount other than 0. */
  readonly several: number;
  /** Those on each of whose lines the same amount stands. */
  readonly repeating: number;
  readonly differing: number;
  readonly onOneLine: number;
  readonly onMoreLines: number;
}

/** What was decided of a column, and what it was decided by. */
export interface Decided {
  readonly amounts: AmountsOfColumn;
  readonly level: Level;
  readonly seen: OrdersSeen;
  /** Whether its amounts stand on every line, and nothing tells whose they are. */
  readonly isOpen: boolean;
}

/** The lowest lines that are named in a message. */
const SHOWN = 5;

/** The amounts of one column, by order. */
export class AmountsOfColumn {
  readonly column: AmountColumn;
  /** Whether anything but the caller could make them the orders' amounts. */
  readonly mayBeOrders: boolean;
  /** Null until it is decided. */
  level: Level | null;
  /** Whether a blank cell is fine where another line of the order has it; null likewise. */
  mayBeBlank: boolean | null;
  /** Whether a row's amount counted on another row. */
  hasRepeated = false;
  /** The first lines on which an order has a further amount. */
  readonly differingLines: number[] = [];
  /** The first line on which an order has its amount again. */
  example: { readonly order: number; readonly line: number } | null = null;
  private readonly firsts = exactSums();
  /** How many lines of an order have an amount, twice; and 1 where they differ. */
  private readonly states = growingIntegers();
  /** The amounts of an order beside the first. */
  private readonly further = new Map<number, Exact[]>();
  /** How many orders differ. */
  differing = 0;

  constructor(column: AmountColumn, mayBeOrders: boolean) {
    this.column = column;
    this.level = column.said ?? null;
    this.mayBeBlank = column.said === undefined ? null : column.said === 'order';
    this.mayBeOrders = mayBeOrders || column.said === 'order';
  }

  /** Sees an amount of an order; true where it stood on a line before and is more than nothing. */
  see(order: number, amount: Exact | undefined, line: number): boolean {
    const state = this.states.at(order);
    this.states.set(order, state + 2);
    if (state === 0) {
      this.firsts.add(order, amount ?? 0);
      return false;
    }
    if (amount === undefined) return false;
    if (isSame(this.firsts.at(order), amount)) {
      if (amount === 0) return false;
      if (this.example === null || line < this.example.line) this.example = { order, line };
      return this.mayBeOrders;
    }
    return this.seeFurther(order, amount, line);
  }

  /** Whether it stood on a line of the order before, and is more than nothing. */
  hasAlready(order: number, amount: Exact): boolean {
    if (amount === 0 || !this.mayBeOrders || this.states.at(order) === 0) return false;
    const all = [this.firsts.at(order), ...(this.further.get(order) ?? [])];
    return all.some((known) => isSame(known, amount));
  }

  firstOf(order: number): Exact {
    return this.firsts.at(order);
  }

  linesWith(order: number): number {
    return this.states.at(order) >> 1;
  }

  isRepeating(order: number, lines: number): boolean {
    return this.states.at(order) === lines * 2 && this.firsts.at(order) !== 0;
  }

  /** @param linesOf how many lines an order has */
  seen(orders: number, linesOf: (order: number) => number): OrdersSeen {
    const seen = { several: 0, repeating: 0, differing: 0, onOneLine: 0, onMoreLines: 0 };
    for (let order = 0; order < orders; order++) {
      const lines = linesOf(order);
      const state = this.states.at(order);
      if (lines < 2 || state === 0) continue;
      if (state >> 1 === 1) seen.onOneLine++;
      else seen.onMoreLines++;
      if ((state & 1) === 0 && this.firsts.at(order) === 0) continue;
      seen.several++;
      if ((state & 1) === 1) seen.differing++;
      if (this.isRepeating(order, lines)) seen.repeating++;
    }
    return seen;
  }

  private seeFurther(order: number, amount: Exact, line: number): boolean {
    const state = this.states.at(order);
    if ((state & 1) === 0) {
      this.states.set(order, state + 1);
      this.differing++;
    }
    // Of lines' amounts, none counts less for another.
    if (this.level === 'line' || !this.mayBeOrders) return false;
    const known = this.further.get(order) ?? [];
    if (known.some((other) => isSame(other, amount))) return amount !== 0;
    this.further.set(order, [...known, amount]);
    keepLowest(this.differingLines, line);
    return false;
  }
}

function isSame(a: Exact, b: Exact): boolean {
  return compareExact(a, b) === 0;
}

function keepLowest(lines: number[], line: number): void {
  if (lines.length === SHOWN && line > (lines[SHOWN - 1] as number)) return;
  lines.push(line);
  lines.sort((a, b) => a - b);
  lines.length = Math.min(lines.length, SHOWN);
}
