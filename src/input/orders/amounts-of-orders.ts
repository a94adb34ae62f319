import type { Notice } from '../../core/issues/notices';
import { isBlankCell, namedWidth } from '../layout/line';
import type { RowStage, TakeRow } from '../layout/stage';
import { type AmountColumn, AmountsOfColumn, type Decided, type Level } from './amount-column';
import { type AmountParts, amountProof } from './amount-proof';
import { CountingRows, type RowInOrder } from './counting-rows';
import { decidedLevels, settle, take } from './decide-levels';
import type { Mark } from './exact-cells';
import { NO_ORDER, type OrderBook } from './order-book';
import { sidesOfOrders } from './order-sides';
import { type KnownRepeats, OrdersEvidence } from './orders-evidence';
import { mostWaiting, rowsInTurn } from './rows-in-turn';
import { amountNotices } from './sayings';

/** What is known of the amounts of a table before its rows are. */
export interface AmountsOfTable {
  readonly book: OrderBook;
  readonly headings: readonly string[];
  /** Those of sums; factors of a product are the lines'. */
  readonly columns: readonly AmountColumn[];
  /** The places of each role that is no product: it may be blank where another line has it. */
  readonly roles: readonly (readonly number[])[];
  readonly parts: AmountParts;
  /** The cells of a row that decide where its amounts count: its date, its group. */
  readonly places: readonly number[];
  /** Those that tell amounts apart: of a direction, of a currency. */
  readonly sides: readonly number[];
  /** In which amounts may be written. */
  readonly marks: readonly Mark[];
  /** Rows that stand there already; null where they are not looked for. */
  readonly repeats: KnownRepeats | null;
  /** So many rows wait at most. */
  readonly most?: number;
}

/** The stage, and what it has found. */
export interface AmountsOfOrders extends RowStage {
  /** The headings of amounts that are their orders', and of those that are their lines'. */
  levels(): Readonly<Record<Level, readonly string[]>>;
}

/** A row that waits, if it matters whose its amounts are. */
interface RowOfOrder extends RowInOrder {
  /** The columns whose amount stood on a line of the order before. */
  repeats: readonly AmountsOfColumn[];
  /** The roles without an amount. */
  readonly blanks: readonly (readonly AmountsOfColumn[])[];
}

/** Where so many orders have several lines, and most of them differ, amounts are the lines'. */
const PLAINLY_LINES = 1000;

/**
 * Amounts that are an order's count once, though they stand on each of its lines: a row goes on with
 * the places of those that stood there before. Whose an amount is may be known at the end only; until
 * then the rows wait for which that makes a difference.
 */
export function amountsOfOrders(given: AmountsOfTable): AmountsOfOrders {
  const { book, headings, places, most = mostWaiting(headings.length) } = given;
  const width = namedWidth(headings);
  const evidence = evidenceOf(given, most);
  const { amounts, sides } = evidence;
  const watched = amounts.filter(({ level }) => level !== 'line');
  const roles = watchedRoles(given, amounts);
  const counting = new CountingRows(book, headings, places);
  const counts = { repeated: 0, blank: 0 };
  let decided: readonly Decided[] | null = null;
  // Of the row that was seen last: an object a row would cost more than all else.
  let order = NO_ORDER;
  let side = NO_ORDER;
  let repeats = NONE;
  let blanks = NO_ROLES;

  const see = (line: number, cells: readonly string[]): void => {
    repeats = NONE;
    blanks = NO_ROLES;
    order = cells.length < width ? NO_ORDER : book.of(cells);
    if (order === NO_ORDER) return;
    side = sides.of(order, cells);
    repeats = evidence.see(line, cells, side);
    for (const columns of roles) if (areBlank(columns, cells)) blanks = [...blanks, columns];
  };
  const isElsewhere = (row: RowOfOrder) => (columns: readonly AmountsOfColumn[]) =>
    columns.some(
      (column) =>
        column.mayBeBlank === true &&
        (column.linesWith(row.side) > 0 || column.linesWith(sides.firstOf(row.order)) > 0),
    );
  /** Whether an amount may count on a row that is still to come. */
  const mayMove = (): boolean =>
    places.length > 0 && watched.some(({ level, mayBeOrders: may }) => may && level !== 'line');
  const isSettled = (row: RowOfOrder): boolean =>
    !mayMove() &&
    row.repeats.every(({ level }) => level !== null) &&
    row.blanks.every(isElsewhere(row));
  const send = (row: RowOfOrder, next: TakeRow): void => {
    const repeated = row.repeats.filter(({ level }) => level === 'order');
    const elsewhere = row.blanks.filter(isElsewhere(row));
    if (elsewhere.length > 0) counts.blank++;
    const cells = withZeros(row.cells, elsewhere);
    if (repeated.length === 0) next(row.line, cells);
    else {
      counts.repeated++;
      for (const column of repeated) column.hasRepeated = true;
      const there = repeated.map(({ column }) => column.place);
      next(row.line, cells, undefined, there);
    }
  };
  const ofOrders = () => watched.filter(({ level }) => level === 'order');
  const inTurn = rowsInTurn<RowOfOrder>(most, {
    waits: (row) => !isSettled(row),
    force() {
      if (evidence.isProving) take(decidedLevels(evidence));
      evidence.isProving = false;
      if (!mayMove()) return 1;
      const rows = inTurn.all();
      counting.choose(rows, ofOrders());
      // What follows a line closely has come by then, so that a sorted file is read whatever its size.
      const half = Math.ceil(rows.length / 2);
      counting.letGo(rows, half);
      return half;
    },
    send,
  });

  return {
    passes(line, cells) {
      see(line, cells);
      return repeats.length === 0 && blanks.length === 0 && inTurn.isFree() && !mayMove();
    },
    push(line, cells, next) {
      if (evidence.isProving && evidence.several > PLAINLY_LINES) takePlain(evidence);
      const row = { line, cells, order, side, repeats, blanks };
      counting.check(row);
      inTurn.add(row, next);
    },
    end(next) {
      evidence.conclude();
      decided = decidedLevels(evidence);
      settle(decided, evidence);
      counting.choose(inTurn.all(), ofOrders());
      inTurn.end(next);
    },
    notices: (): readonly Notice[] =>
      decided === null ? [] : amountNotices(decided, counts, evidence),
    levels: () => levelsOf(amounts, decided),
  };
}

const NONE: readonly AmountsOfColumn[] = [];
const NO_ROLES: readonly (readonly AmountsOfColumn[])[] = [];

function evidenceOf(given: AmountsOfTable, most: number): OrdersEvidence {
  const { book, columns, parts, marks, repeats } = given;
  const open = columns.filter(isOpen).map(({ place }) => place);
  const proof = amountProof(parts, open, marks);
  const amounts = columns.map(
    (column) => new AmountsOfColumn(column, proof !== null || mayBeOrders(column, columns)),
  );
  const sides = sidesOfOrders(book, given.sides);
  return new OrdersEvidence({ amounts, proof, book, sides, repeats, most });
}

/** The columns of each role that may be blank on a line. */
function watchedRoles({ roles }: AmountsOfTable, amounts: readonly AmountsOfColumn[]) {
  return roles
    .map((places) => amounts.filter(({ column }) => places.includes(column.place)))
    .filter((columns) => columns.some(({ level }) => level !== 'line'));
}

function areBlank(columns: readonly AmountsOfColumn[], cells: readonly string[]): boolean {
  for (const { column } of columns) if (!isBlankCell(cells[column.place] ?? '')) return false;
  return true;
}

/** An amount that stands on another line of the order is nothing here. */
function withZeros(
  cells: readonly string[],
  elsewhere: readonly (readonly AmountsOfColumn[])[],
): readonly string[] {
  if (elsewhere.length === 0) return cells;
  const filled = [...cells];
  for (const [first] of elsewhere) if (first !== undefined) filled[first.column.place] = '0';
  return filled;
}

/** What is plain need not be waited for. */
function takePlain(evidence: OrdersEvidence): void {
  for (const column of evidence.amounts) {
    const isPlain = column.level === null && column.differing * 2 > evidence.several;
    if (isPlain) column.level = 'line';
  }
  evidence.isProving = evidence.amounts.some(({ level }) => level === null);
}

/** Whether only its cells can tell. */
function isOpen({ said, isOrdersByHeading, takenFrom }: AmountColumn): boolean {
  return said === undefined && !isOrdersByHeading && takenFrom === undefined;
}

function mayBeOrders(column: AmountColumn, all: readonly AmountColumn[]): boolean {
  const base = all.find(({ place }) => place === column.takenFrom);
  const isOrders = column.said === 'order' || column.isOrdersByHeading;
  return isOrders || (base !== undefined && mayBeOrders(base, all));
}

/** Of lines, only those that orders of several lines have shown, or somebody has said. */
function levelsOf(
  amounts: readonly AmountsOfColumn[],
  decided: readonly Decided[] | null,
): Readonly<Record<Level, readonly string[]>> {
  const isShown = (of: AmountsOfColumn): boolean =>
    of.column.said !== undefined ||
    of.hasRepeated ||
    decided?.some((one) => one.amounts === of && one.seen.several > 0) === true;
  const headingsOf = (level: Level): readonly string[] =>
    amounts.filter((of) => of.level === level && isShown(of)).map(({ column }) => column.heading);
  return { order: headingsOf('order'), line: headingsOf('line') };
}
