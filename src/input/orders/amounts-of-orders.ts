import type { Notice } from '../../core/issues/notices';
import { growingIntegers } from '../../core/values/exact-sums';
import { isBlankCell, type Line, namedWidth } from '../layout/line';
import type { RowStage, TakeRow } from '../layout/stage';
import { type AmountColumn, AmountsOfColumn, type Decided, type Level } from './amount-column';
import { type AmountParts, amountProof } from './amount-proof';
import { countOnFirstCells } from './counting-rows';
import { decidedLevels, settle, take } from './decide-levels';
import { exactOf, type Mark } from './exact-cells';
import { NO_ORDER, type OrderBook } from './order-book';
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
  /** In which amounts may be written. */
  readonly marks: readonly Mark[];
  /** So many rows wait at most. */
  readonly most?: number;
}

/** The stage, and what it has found. */
export interface AmountsOfOrders extends RowStage {
  /** The headings of amounts that are their orders', and of those that are their lines'. */
  levels(): Readonly<Record<Level, readonly string[]>>;
}

/** A row that waits, if it matters whose its amounts are. */
interface RowOfOrder extends Line {
  readonly order: number;
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
  const { book, headings, marks, most = mostWaiting(headings.length) } = given;
  const width = namedWidth(headings);
  const open = given.columns.filter(isOpen).map(({ place }) => place);
  const proof = amountProof(given.parts, open, marks);
  const amounts = given.columns.map(
    (column) => new AmountsOfColumn(column, proof !== null || mayBeOrders(column, given.columns)),
  );
  const watched = amounts.filter(({ level }) => level !== 'line');
  const roles = given.roles
    .map((places) => amounts.filter(({ column }) => places.includes(column.place)))
    .filter((columns) => columns.some(({ level }) => level !== 'line'));
  const lines = growingIntegers();
  const evidence = { amounts, proof, book, linesOf: lines.at };
  const counts = { repeated: 0, blank: 0 };
  let decided: readonly Decided[] | null = null;
  let isProving = true;
  let severalOrders = 0;
  let order = NO_ORDER;
  let repeats: AmountsOfColumn[] = [];
  let blanks: (readonly AmountsOfColumn[])[] = [];

  const see = (line: number, cells: readonly string[]): void => {
    const count = lines.at(order) + 1;
    lines.set(order, count);
    if (count === 2) severalOrders++;
    for (const column of watched) {
      const cell = cells[column.column.place] ?? '';
      if (isBlankCell(cell)) continue;
      if (column.see(order, exactOf(cell), line)) repeats.push(column);
    }
    if (isProving) proof?.see(order, cells);
    for (const columns of roles) {
      if (columns.every(({ column }) => isBlankCell(cells[column.place] ?? ''))) {
        blanks.push(columns);
      }
    }
  };
  const isElsewhere = (row: RowOfOrder) => (columns: readonly AmountsOfColumn[]) =>
    columns.some((column) => column.mayBeBlank === true && column.linesWith(row.order) > 0);
  /** Whether an amount may count on a row that is still to come. */
  const mayMove = (): boolean =>
    given.places.length > 0 &&
    watched.some(({ level, mayBeOrders: may }) => may && level !== 'line');
  const isSettled = (row: RowOfOrder): boolean =>
    !mayMove() &&
    row.repeats.every(({ level }) => level !== null) &&
    row.blanks.every(isElsewhere(row));
  const send = (row: RowOfOrder, next: TakeRow): void => {
    const repeated = row.repeats.filter(({ level }) => level === 'order');
    const cells = withZeros(row);
    if (repeated.length === 0) next(row.line, cells);
    else {
      counts.repeated++;
      const places = repeated.map(({ column }) => column.place);
      next(row.line, cells, undefined, places);
    }
  };
  /** An amount that stands on another line of the order is nothing here. */
  const withZeros = (row: RowOfOrder): readonly string[] => {
    const elsewhere = row.blanks.filter(isElsewhere(row));
    if (elsewhere.length === 0) return row.cells;
    counts.blank++;
    const cells = [...row.cells];
    for (const [first] of elsewhere) if (first !== undefined) cells[first.column.place] = '0';
    return cells;
  };
  /** What is plain need not be waited for. */
  const takePlain = (): void => {
    for (const column of repeats) {
      const isPlain = column.level === null && column.differing * 2 > severalOrders;
      if (isPlain) column.level = 'line';
    }
    isProving = amounts.some(({ level }) => level === null);
  };
  const inTurn = rowsInTurn<RowOfOrder>(most, {
    waits: (row) => !isSettled(row),
    force() {
      if (isProving) take(decidedLevels(evidence));
      isProving = false;
    },
    send,
  });

  return {
    passes(line, cells) {
      order = cells.length < width ? NO_ORDER : book.of(cells);
      if (order !== NO_ORDER) see(line, cells);
      return repeats.length === 0 && blanks.length === 0 && inTurn.isFree() && !mayMove();
    },
    push(line, cells, next) {
      if (isProving && severalOrders > PLAINLY_LINES) takePlain();
      const row = { line, cells, order, repeats, blanks };
      repeats = [];
      blanks = [];
      inTurn.add(row, next);
    },
    end(next) {
      decided = decidedLevels(evidence);
      settle(decided, book);
      const columns = watched.filter(({ level }) => level === 'order');
      countOnFirstCells(inTurn.all(), { ...given, columns, linesOf: lines.at });
      inTurn.end(next);
    },
    notices: (): readonly Notice[] =>
      decided === null ? [] : amountNotices(decided, counts, book),
    levels: () => levelsOf(amounts, decided),
  };
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
    decided?.some((one) => one.amounts === of && one.seen.several > 0) === true;
  const headingsOf = (level: Level): readonly string[] =>
    amounts.filter((of) => of.level === level && isShown(of)).map(({ column }) => column.heading);
  return { order: headingsOf('order'), line: headingsOf('line') };
}
