import { growingIntegers } from '../../core/values/exact-sums';
import { isBlankCell, type Line } from '../layout/line';
import type { RepeatAccount } from '../repeats/repeat-account';
import type { AmountsOfColumn } from './amount-column';
import type { AmountProof } from './amount-proof';
import { exactOf } from './exact-cells';
import type { OrderBook } from './order-book';
import type { OrderSides } from './order-sides';

/** Tells which rows stand there already. */
export type KnownRepeats = Pick<RepeatAccount, 'whyOf' | 'haveOrdersOneRow'>;

interface Given {
  readonly amounts: readonly AmountsOfColumn[];
  readonly proof: AmountProof | null;
  readonly book: OrderBook;
  readonly sides: OrderSides;
  /** Null where such rows are not looked for. */
  readonly repeats: KnownRepeats | null;
  /** So many rows are held at most until it is known whether they are repeats. */
  readonly most: number;
}

/** A row that stands twice with its order id: whether that tells of its order is known at the end. */
interface Twice extends Line {
  readonly side: number;
}

/** More than this part of the orders have a row twice: then these are lines of theirs, no repeats. */
const HALF = 0.5;

/** What rows show of the amounts of orders; those that stand there already show nothing. */
export class OrdersEvidence {
  readonly amounts: readonly AmountsOfColumn[];
  readonly proof: AmountProof | null;
  readonly book: OrderBook;
  readonly sides: OrderSides;
  /** Whether the proof is still of use. */
  isProving = true;
  /** How many orders have several lines. */
  several = 0;
  private readonly watched: readonly AmountsOfColumn[];
  private readonly repeats: KnownRepeats | null;
  private readonly most: number;
  private readonly lines = growingIntegers();
  private readonly twice: Twice[] = [];

  constructor({ amounts, proof, book, sides, repeats, most }: Given) {
    this.amounts = amounts;
    this.proof = proof;
    this.book = book;
    this.sides = sides;
    this.repeats = repeats;
    this.most = most;
    this.watched = amounts.filter(({ level }) => level !== 'line');
  }

  linesOf(side: number): number {
    return this.lines.at(side);
  }

  idOf(side: number): string {
    return this.book.idOf(this.sides.orderOf(side));
  }

  /** Sees a row of an order, and gives the columns whose amount stood on a line of it before. */
  see(line: number, cells: readonly string[], side: number): readonly AmountsOfColumn[] {
    const why = this.repeats?.whyOf(line);
    if (why === undefined) return this.take(line, cells, side);
    if (why === 'twice') {
      if (this.twice.length >= this.most) return this.take(line, cells, side);
      this.twice.push({ line, cells, side });
    }
    return this.watched.filter((column) => {
      const amount = amountIn(cells, column.column.place);
      return amount !== undefined && column.hasAlready(side, amount);
    });
  }

  /** All rows were seen. */
  conclude(): void {
    const sides = new Set(this.twice.map(({ side }) => side));
    const isMost = sides.size > this.book.count * HALF;
    const mayBeRepeats = this.repeats?.haveOrdersOneRow() === true && !isMost;
    if (mayBeRepeats && !this.areProvedLines()) return;
    this.isProving &&= !mayBeRepeats;
    for (const { line, cells, side } of this.twice) this.take(line, cells, side);
  }

  /** Whether amounts are proved to be the orders' if rows that stand there twice are lines. */
  private areProvedLines(): boolean {
    const { proof, twice } = this;
    if (proof === null || twice.length === 0) return false;
    const lines = new Map<number, number>();
    for (const { side, cells } of twice) {
      proof.see(side, cells);
      lines.set(side, (lines.get(side) ?? this.lines.at(side)) + 1);
    }
    const orders = [...lines].map(([order, count]) => ({ order, lines: count }));
    return this.watched.some(({ column }) => proof.levelOf(column.place, orders) === 'order');
  }

  private take(line: number, cells: readonly string[], side: number): readonly AmountsOfColumn[] {
    const count = this.lines.at(side) + 1;
    this.lines.set(side, count);
    if (count === 2) this.several++;
    let repeats = NONE;
    for (const column of this.watched) {
      const cell = cells[column.column.place] ?? '';
      if (isBlankCell(cell)) continue;
      if (column.see(side, exactOf(cell), line)) repeats = [...repeats, column];
    }
    if (this.isProving) this.proof?.see(side, cells);
    return repeats;
  }
}

const NONE: readonly AmountsOfColumn[] = [];

function amountIn(cells: readonly string[], place: number) {
  const cell = cells[place] ?? '';
  return isBlankCell(cell) ? undefined : exactOf(cell);
}
