import type { Issue } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { formatExact } from '../../core/values/exact';
import type { Decided } from './amount-column';
import type { OrdersEvidence } from './orders-evidence';

/** Asks whether amounts are the orders' or the lines'. */
export function questionOf({ amounts, seen }: Decided, evidence: OrdersEvidence): Issue {
  const { heading } = amounts.column;
  return {
    code: 'ambiguous-orders',
    ...because('orders-or-lines', {
      heading,
      orders: seen.repeating,
      several: seen.several,
      ...exampleOf(amounts, evidence),
    }),
    column: heading,
  };
}

/** What is said of amounts that count once, or could. */
export function amountNotices(
  decided: readonly Decided[],
  rows: { readonly repeated: number; readonly blank: number },
  evidence: OrdersEvidence,
): readonly Notice[] {
  const shared = rows.repeated + rows.blank > 0 ? evidence.book.sharedIds() : 0;
  return [
    ...decided.flatMap((one) => ofColumn(one, evidence)),
    ...blanksOf(decided, rows.blank),
    ...(shared === 0 ? [] : [notice('order-ids-shared', { ids: shared })]),
  ];
}

function ofColumn(one: Decided, evidence: OrdersEvidence): readonly Notice[] {
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
          ...exampleOf(amounts, evidence),
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
function exampleOf(amounts: Decided['amounts'], evidence: OrdersEvidence) {
  const { example } = amounts;
  if (example === null) return { order: '', amount: '', line: 0 };
  return {
    order: evidence.idOf(example.order),
    amount: formatExact(amounts.firstOf(example.order)),
    line: example.line,
  };
}
