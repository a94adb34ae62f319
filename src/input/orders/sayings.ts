import type { Issue } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { formatExact } from '../../core/values/exact';
import type { Decided } from './amount-column';
import type { OrderBook } from './order-book';

/** Asks whether amounts are the orders' or the lines'. */
export function questionOf({ amounts, seen }: Decided, book: OrderBook): Issue {
  const { heading } = amounts.column;
  return {
    code: 'ambiguous-orders',
    ...because('orders-or-lines', {
      heading,
      orders: seen.repeating,
      several: seen.several,
      ...exampleOf(amounts, book),
    }),
    column: heading,
  };
}

/** What is said of amounts that count once, or could. */
export function amountNotices(
  decided: readonly Decided[],
  rows: { readonly repeated: number; readonly blank: number },
  book: OrderBook,
): readonly Notice[] {
  const shared = rows.repeated + rows.blank > 0 ? book.sharedIds() : 0;
  return [
    ...decided.flatMap((one) => ofColumn(one, book)),
    ...blanksOf(decided, rows.blank),
    ...(shared === 0 ? [] : [notice('order-ids-shared', { ids: shared })]),
  ];
}

function ofColumn(one: Decided, book: OrderBook): readonly Notice[] {
  const { amounts, level, seen } = one;
  const { heading, said, isOrdersByHeading, takenFrom } = amounts.column;
  const at = amounts.differingLines.map(String);
  if (level === 'order') {
    return seen.differing === 0
      ? []
      : [notice('order-amounts-differ', { heading, orders: seen.differing, at })];
  }
  if (said !== undefined) return [];
  if (isOrdersByHeading) {
    const { several, differing } = seen;
    return [notice('order-amounts-of-lines', { heading, orders: differing, several, at })];
  }
  const isRepeated = one.isOpen || (takenFrom !== undefined && seen.repeating === seen.several);
  return isRepeated && seen.repeating > 0
    ? [
        notice('amounts-on-every-line', {
          heading,
          orders: seen.repeating,
          ...exampleOf(amounts, book),
        }),
      ]
    : [];
}

/** Whoever said that amounts are the orders' knows it. */
function blanksOf(decided: readonly Decided[], rows: number): readonly Notice[] {
  const headings = decided
    .filter(({ amounts, seen }) => amounts.column.said === undefined && seen.onOneLine > 0)
    .map(({ amounts }) => amounts.column.heading);
  return rows === 0 || headings.length === 0
    ? []
    : [notice('amounts-on-one-line', { rows, headings })];
}

/** The first order whose amount stands there again, with its line. */
function exampleOf(amounts: Decided['amounts'], book: OrderBook) {
  const { example } = amounts;
  if (example === null) return { order: '', amount: '', line: 0 };
  return {
    order: book.idOf(example.order),
    amount: formatExact(amounts.firstOf(example.order)),
    line: example.line,
  };
}
