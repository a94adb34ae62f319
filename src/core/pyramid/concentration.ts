import { PyramidError } from '../issues/issue';
import { toExact } from '../values/amount';
import { compareExact, type Exact, formatExact, multiplyExact, signOf } from '../values/exact';
import { type Ratio, share } from '../values/ratio';
import { cumulativeCurve, runningSums, whaleCurve } from './curve';
import { gini } from './gini';
import type { Concentration } from './summary';

/** How many of the best customers are supposed to leave, one after another figure. */
export const BEST_LEAVING = [1, 5, 10] as const;

/**
 * How unevenly the value is spread.
 *
 * @param values in descending order
 * @param profits in descending order, or null where profit is not known
 */
export function concentration(
  values: readonly Exact[],
  profits: readonly Exact[] | null,
  bestLeaving: readonly number[] = BEST_LEAVING,
): Concentration {
  bestLeaving.forEach(checkCount);
  const sums = runningSums(values);
  const whole = sums.at(-1) as Exact;
  const smallest = values.at(-1);
  const isSpread = smallest !== undefined && signOf(smallest) >= 0 && signOf(whole) > 0;
  return {
    gini: gini(values),
    curve: isSpread ? cumulativeCurve(values) : null,
    whale: profits === null ? null : whaleCurve(profits),
    bestFifthShare: shareOfBest(sums, Math.ceil(values.length / 5)),
    customersHolding80: customersHolding('0.8', sums),
    largestShare: shareOfBest(sums, 1),
    ifBestLeave: bestLeaving
      .filter((customers) => customers <= values.length)
      .map((customers) => ({
        customers,
        value: formatExact(sums[customers] as Exact),
        share: shareOfBest(sums, customers),
      })),
  };
}

function checkCount(customers: number, at: number): void {
  if (Number.isInteger(customers) && customers > 0) return;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'not a number of customers',
    path: `bestLeaving[${at}]`,
    expected: 'a whole number above 0',
    received: String(customers),
  });
}

function shareOfBest(sums: readonly Exact[], customers: number): Ratio | null {
  const held = sums[customers];
  return held === undefined ? null : share(held, sums.at(-1) as Exact);
}

/** The fewest of the best customers who hold a part of the whole; null where the whole is ≤ 0. */
function customersHolding(part: string, sums: readonly Exact[]): number | null {
  const whole = sums.at(-1) as Exact;
  if (signOf(whole) <= 0) return null;
  const bound = multiplyExact(toExact(part), whole);
  return sums.findIndex((sum) => compareExact(sum, bound) >= 0);
}
