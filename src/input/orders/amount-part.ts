import { addExact, type Exact, multiplyExact, negateExact, signOf } from '../../core/values/exact';
import { exactSums, growingIntegers } from '../../core/values/exact-sums';
import { isBlankCell } from '../layout/line';
import { exactIn, type Mark } from './exact-cells';

/** What a part comes to in each order. */
export interface PartOfAmount {
  /** False where the cell is no amount. */
  see(order: number, cells: readonly string[]): boolean;
  /** Of all lines; undefined where one cannot be read. */
  sumOf(order: number): Exact | undefined;
  /** The amount of the order; undefined where its lines differ. */
  onceOf(order: number): Exact | undefined;
}

const FILLED = 1;
const DIFFERS = 2;
const UNREAD = 4;

/** @param factors the places of the columns that are multiplied */
export function partOfAmount(
  factors: readonly number[],
  isTakenOff: boolean,
  mark: Mark,
): PartOfAmount {
  const sums = exactSums();
  const firsts = exactSums();
  const states = growingIntegers();
  const note = (order: number, state: number): void => {
    states.set(order, states.at(order) | state);
  };

  return {
    see(order, cells) {
      if (factors.some((place) => isBlankCell(cells[place] ?? ''))) return true;
      const product = productOf(factors, cells, mark);
      if (product === undefined) {
        note(order, UNREAD);
        return false;
      }
      // Discounts stand there with a minus or without.
      const amount = isTakenOff && signOf(product) > 0 ? negateExact(product) : product;
      sums.add(order, amount);
      if (states.at(order) === 0) firsts.add(order, amount);
      else if (signOf(addExact(firsts.at(order), negateExact(amount))) !== 0) note(order, DIFFERS);
      note(order, FILLED);
      return true;
    },
    sumOf: (order) => ((states.at(order) & UNREAD) === 0 ? sums.at(order) : undefined),
    onceOf: (order) =>
      (states.at(order) & (DIFFERS | UNREAD)) === 0 ? firsts.at(order) : undefined,
  };
}

function productOf(
  factors: readonly number[],
  cells: readonly string[],
  mark: Mark,
): Exact | undefined {
  let product: Exact | undefined;
  for (const place of factors) {
    const factor = exactIn(cells[place] ?? '', mark);
    if (factor === undefined) return undefined;
    product = product === undefined ? factor : multiplyExact(product, factor);
  }
  return product;
}
