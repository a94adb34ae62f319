import { PyramidError } from '../../core/issues/issue';
import type { AmountsOfColumn, Decided, Level, OrdersSeen } from './amount-column';
import type { RepeatingOrder } from './amount-proof';
import type { OrdersEvidence } from './orders-evidence';
import { questionOf } from './sayings';

/** From so many of the orders of several lines on, amounts on every line may be the orders'. */
const MOST = 0.95;

/** More than this part of the orders of several lines, and two at least, belie their heading. */
const HALF = 0.5;

/** Decides whose the amounts of each column are, by all rows or by those that came so far. */
export function decidedLevels(evidence: OrdersEvidence): readonly Decided[] {
  const decided: Decided[] = [];
  const levelAt = (place: number): Level | undefined =>
    decided.find(({ amounts }) => amounts.column.place === place)?.level;
  // Those from which others are taken off come first.
  const inTurn = [...evidence.amounts].sort(
    (a, b) => Number(a.column.takenFrom !== undefined) - Number(b.column.takenFrom !== undefined),
  );
  for (const amounts of inTurn) {
    const seen = amounts.seen(evidence.sides.count(), (side) => evidence.linesOf(side));
    decided.push({ amounts, seen, ...levelOf(amounts, seen, evidence, levelAt) });
  }
  return decided;
}

function levelOf(
  amounts: AmountsOfColumn,
  seen: OrdersSeen,
  evidence: OrdersEvidence,
  levelAt: (place: number) => Level | undefined,
): Pick<Decided, 'level' | 'isOpen'> {
  const { said, isOrdersByHeading, takenFrom } = amounts.column;
  if (said !== undefined) return { level: said, isOpen: false };
  const isBorneOut = seen.differing < 2 || seen.differing <= seen.several * HALF;
  if (isOrdersByHeading && isBorneOut) return { level: 'order', isOpen: false };
  const base = takenFrom === undefined ? undefined : levelAt(takenFrom);
  if (base !== undefined) {
    return { level: seen.differing > 0 ? 'line' : base, isOpen: false };
  }
  if (seen.repeating === 0 || seen.repeating < seen.several * MOST) {
    return { level: 'line', isOpen: false };
  }
  // What most customers share is no order, such as the kind of a document.
  const isOfOrders = evidence.book.sharedIds() * 2 <= evidence.book.ids();
  const proved =
    evidence.proof?.levelOf(amounts.column.place, repeatingOrders(amounts, evidence)) ?? null;
  return { level: proved ?? 'line', isOpen: proved === null && isOfOrders };
}

function repeatingOrders(
  amounts: AmountsOfColumn,
  evidence: OrdersEvidence,
): readonly RepeatingOrder[] {
  const orders: RepeatingOrder[] = [];
  for (let order = 0; order < evidence.sides.count(); order++) {
    const lines = evidence.linesOf(order);
    if (lines > 1 && amounts.isRepeating(order, lines)) orders.push({ order, lines });
  }
  return orders;
}

/** Whether amounts mostly stand on one line of an order: then the others leave them blank. */
function isOnOneLine({ onOneLine, onMoreLines }: OrdersSeen): boolean {
  return onOneLine > onMoreLines;
}

/**
 * Lets what is decided hold. Throws `ambiguous-orders` where nothing tells whose amounts are, or
 * where rows went on by what was decided before, and that was otherwise.
 */
export function settle(decided: readonly Decided[], evidence: OrdersEvidence): void {
  const [first, ...others] = decided
    .filter((one) => (one.isOpen && one.seen.several > 1) || isOtherwise(one))
    .map((one) => questionOf(one, evidence));
  if (first !== undefined) throw new PyramidError(first, ...others);
  take(decided);
}

/** The same for rows that can wait no longer: nothing is asked yet. */
export function take(decided: readonly Decided[]): void {
  for (const one of decided) {
    one.amounts.level ??= one.level;
    one.amounts.mayBeBlank ??= mayBeBlank(one);
  }
}

function isOtherwise(one: Decided): boolean {
  const { level, mayBeBlank: isBlankTaken } = one.amounts;
  return (
    (level !== null && level !== one.level) ||
    (isBlankTaken !== null && isBlankTaken !== mayBeBlank(one))
  );
}

function mayBeBlank({ amounts, level, seen }: Decided): boolean {
  return level === 'order' || (amounts.column.said === undefined && isOnOneLine(seen));
}
