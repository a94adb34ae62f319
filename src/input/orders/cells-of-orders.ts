import { PyramidError } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { growingIntegers } from '../../core/values/exact-sums';
import { isBlankCell, type Line, namedWidth } from '../layout/line';
import type { RowStage, TakeRow } from '../layout/stage';
import { NO_ORDER, type OrderBook } from './order-book';
import { mostWaiting, rowsInTurn } from './rows-in-turn';
import { rowsOfNoOrder } from './rows-of-no-order';

interface CellsOfOrders {
  readonly book: OrderBook;
  readonly headings: readonly string[];
  /** Places of the ids of orders. */
  readonly orders: readonly number[];
  /** Places of the cells that roles and rules use, amounts and orders excepted. */
  readonly places: readonly number[];
  /** Whether it is known of the export that its lines leave such cells blank. */
  readonly isKnown: boolean;
  /** So many rows wait at most. */
  readonly most?: number;
}

/** A row that waits, if it has a blank cell. */
interface RowOfOrder extends Line {
  readonly hasBlank: boolean;
}

/**
 * A blank cell takes the value of its order, where the order has one only. That is known at the end,
 * so a row with such a cell waits. Where too many wait, the first goes on with what is known by then,
 * and a later line that would have told otherwise is refused: nothing counts in silence.
 */
export function cellsOfOrders(given: CellsOfOrders): RowStage {
  const { book, headings, places, isKnown, most = mostWaiting(headings.length) } = given;
  const width = namedWidth(headings);
  const gone = goneAhead(given);
  const filled = new Map<number, number>();
  const nameless: Line[] = [];
  const withoutOrder = rowsOfNoOrder(given.orders);
  let rows = 0;

  const send = ({ line, cells, hasBlank }: RowOfOrder, next: TakeRow): void => {
    const order = hasBlank ? book.of(cells) : NO_ORDER;
    const whole = order === NO_ORDER ? cells : filledFrom(order, cells);
    if (whole !== cells) rows++;
    next(line, whole);
  };
  const filledFrom = (order: number, cells: readonly string[]): readonly string[] => {
    let whole: string[] | null = null;
    for (const place of places) {
      if (!isBlankCell(cells[place] ?? '')) continue;
      const value = book.valueOf(order, place);
      if (value === null) continue;
      whole ??= [...cells];
      whole[place] = value;
      filled.set(place, (filled.get(place) ?? 0) + 1);
    }
    return whole ?? cells;
  };
  const inTurn = rowsInTurn<RowOfOrder>(most, {
    waits: ({ hasBlank }) => hasBlank,
    force(row) {
      gone.see(row);
      return 1;
    },
    send,
  });
  /** Whether a row has a blank cell that its order may fill. */
  const take = (line: number, cells: readonly string[]): boolean => {
    // Of a line that is cut short it is not known what stands where.
    if (cells.length < width) return false;
    gone.line = line;
    const order = book.take(cells);
    if (order === NO_ORDER && book.idIn(cells) === undefined) {
      withoutOrder.see({ line, cells });
      return false;
    }
    if (!book.hasBlank) return false;
    if (order === NO_ORDER && nameless.length < most) nameless.push({ line, cells });
    return true;
  };
  let hasBlank = false;

  return {
    passes(line, cells) {
      hasBlank = take(line, cells);
      return !hasBlank && inTurn.isFree();
    },
    push: (line, cells, next) => inTurn.add({ line, cells, hasBlank }, next),
    end(next) {
      // Only now it may be known whose orders they are.
      for (const { cells } of nameless) book.take(cells);
      inTurn.end(next);
    },
    notices: () => [
      ...withoutOrder.notices(),
      ...(rows === 0 || isKnown ? [] : [cellsTaken(rows, filled, headings)]),
    ],
  };
}

/** The rows that could not wait: what was read of them must stay true. */
function goneAhead({ book, headings, places }: CellsOfOrders) {
  /** By order, a bit for each place that was blank. */
  const blanks = growingIntegers();
  /** Of orders whose rows named no customer. */
  const ids = new Set<string>();
  const bitOf = (place: number): number => 1 << Math.min(places.indexOf(place), LAST_BIT);
  const isOtherwise = (order: number, place: number | null): boolean =>
    place === null ? ids.has(book.idOf(order)) : (blanks.at(order) & bitOf(place)) !== 0;
  const gone = {
    /** The line that is taken. */
    line: 0,
    see({ cells }: Line): void {
      book.onChange = refuse;
      if (book.isNameless(cells)) ids.add(book.idIn(cells) ?? '');
      const order = book.of(cells);
      if (order === NO_ORDER) return;
      for (const place of places) {
        if (isBlankCell(cells[place] ?? '')) blanks.set(order, blanks.at(order) | bitOf(place));
      }
    },
  };
  const refuse = (order: number, place: number | null): void => {
    if (!isOtherwise(order, place)) return;
    const heading = place === null ? '' : (headings[place] ?? '');
    throw new PyramidError({
      code: 'ambiguous-orders',
      ...because('order-told-too-late', { order: book.idOf(order), heading }),
      line: gone.line,
    });
  };
  return gone;
}

const LAST_BIT = 30;

function cellsTaken(
  rows: number,
  filled: ReadonlyMap<number, number>,
  headings: readonly string[],
): Notice {
  const places = [...filled.keys()].sort((a, b) => a - b);
  return notice('cells-from-orders', {
    rows,
    headings: places.map((place) => headings[place] ?? ''),
  });
}
