import { addExact, compareExact, type Exact } from '../../core/values/exact';
import type { Level } from './amount-column';
import { partOfAmount } from './amount-part';
import type { Mark } from './exact-cells';

/** Other columns of a table by which amounts can be proved, by their places. */
export interface AmountParts {
  /** Each a line's own amount: one column, or quantity and unit price. */
  readonly bases: readonly (readonly number[])[];
  /** Tax, shipping and the like, which come on top, and discounts, which are taken off. */
  readonly charges: readonly { readonly place: number; readonly isTakenOff: boolean }[];
}

/** Proves whose amounts are by what other columns come to. */
export interface AmountProof {
  see(order: number, cells: readonly string[]): void;
  /** @param orders those in which the amount of a place repeats, and how many lines each has */
  levelOf(place: number, orders: readonly RepeatingOrder[]): Level | null;
}

interface ProofInOneWay extends Pick<AmountProof, 'levelOf'> {
  /** False where an amount cannot be read in this way: then no amount is written so. */
  see(order: number, cells: readonly string[]): boolean;
}

export interface RepeatingOrder {
  readonly order: number;
  readonly lines: number;
}

/** With more, the ways to add them up would be too many. */
const MOST_CHARGES = 4;
/** So many orders in a hundred may be otherwise. */
const EXCEPTIONS = 0.05;

/** How a charge is added to what the lines come to: not at all, each line's, or the order's. */
type Part = 'none' | 'lines' | 'once';
const PARTS: readonly Part[] = ['none', 'lines', 'once'];

/** One way to come to an amount. */
interface Way {
  readonly base: number;
  readonly parts: readonly Part[];
}

/**
 * The proof in each way in which amounts may be written: what is proved in one holds, if nothing is
 * proved otherwise in another.
 */
export function amountProof(
  parts: AmountParts,
  targets: readonly number[],
  marks: readonly Mark[],
): AmountProof | null {
  const bases = parts.bases.filter((base) => targets.some((place) => !base.includes(place)));
  if (bases.length === 0) return null;
  let proofs = marks.map((mark) => proofIn({ ...parts, bases }, targets, mark));
  return {
    see(order, cells) {
      for (const proof of proofs) {
        if (!proof.see(order, cells)) proofs = proofs.filter((other) => other !== proof);
      }
    },
    levelOf(place, orders) {
      const levels = new Set(proofs.flatMap((proof) => proof.levelOf(place, orders) ?? []));
      const [only = null] = levels;
      return levels.size === 1 ? only : null;
    },
  };
}

/**
 * An amount on every line is the order's where the lines' own amounts come to it, with tax, shipping
 * and discount as far as there are columns of them; it is each line's where they do so line by line.
 */
function proofIn(parts: AmountParts, targets: readonly number[], mark: Mark): ProofInOneWay {
  const places = parts.charges.slice(0, MOST_CHARGES).map(({ place }) => place);
  const amounts = new Map(
    targets.map((place) => [place, partOfAmount([place], false, mark)] as const),
  );
  const bases = parts.bases.map((factors) => partOfAmount(factors, false, mark));
  const charges = parts.charges
    .slice(0, MOST_CHARGES)
    .map(({ place, isTakenOff }) => partOfAmount([place], isTakenOff, mark));

  const totalOf = ({ base, parts: of }: Way, order: number): Exact | undefined => {
    let total: Exact | undefined = bases[base]?.sumOf(order);
    for (const [at, charge] of charges.entries()) {
      if (of[at] === 'none' || total === undefined) continue;
      const amount = of[at] === 'lines' ? charge.sumOf(order) : charge.onceOf(order);
      total = amount === undefined ? undefined : addExact(total, amount);
    }
    return total;
  };
  const isProved = (
    ways: readonly Way[],
    orders: readonly RepeatingOrder[],
    amountOf: (order: RepeatingOrder) => Exact | undefined,
  ): boolean => {
    const most = Math.floor(orders.length * EXCEPTIONS);
    let open = ways.map((way) => ({ way, failures: 0 }));
    for (const order of orders) {
      const amount = amountOf(order);
      for (const candidate of open) {
        const total = totalOf(candidate.way, order.order);
        const isRight =
          total !== undefined && amount !== undefined && compareExact(total, amount) === 0;
        if (!isRight) candidate.failures++;
      }
      open = open.filter(({ failures }) => failures <= most);
      if (open.length === 0) return false;
    }
    return open.length > 0;
  };

  return {
    see(order, cells) {
      for (const part of amounts.values()) if (!part.see(order, cells)) return false;
      for (const part of bases) part.see(order, cells);
      for (const part of charges) part.see(order, cells);
      return true;
    },
    levelOf(place, orders) {
      const amount = amounts.get(place);
      const ways = waysOf(parts.bases, places, place);
      const ofLines = ways.filter(({ parts: of }) => !of.includes('once'));
      const isOrders = isProved(ways, orders, ({ order }) => amount?.onceOf(order));
      const isLines = isProved(ofLines, orders, ({ order }) => amount?.sumOf(order));
      if (isOrders === isLines) return null;
      return isOrders ? 'order' : 'line';
    },
  };
}

/** All ways to come to the amount of a column without that column. */
function waysOf(
  bases: AmountParts['bases'],
  charges: readonly number[],
  place: number,
): readonly Way[] {
  const choices = charges.reduce<readonly (readonly Part[])[]>(
    (ways, charge) =>
      ways.flatMap((parts) => {
        const possible = charge === place ? PARTS.slice(0, 1) : PARTS;
        return possible.map((part) => [...parts, part]);
      }),
    [[]],
  );
  return bases.flatMap((factors, base) =>
    factors.includes(place) ? [] : choices.map((parts) => ({ base, parts })),
  );
}
