import { toExact } from '../values/amount';
import { addExact, type Exact, multiplyExact, signOf, subtractExact } from '../values/exact';
import { exactSums } from '../values/exact-sums';
import { type Ratio, ratio } from '../values/ratio';

/**
 * Gini's coefficient of values in descending order, from the exact form for a finite population
 * without correction, G = Σ (n + 1 − 2r)·x_r / (n·Σx) with r the rank: 0 where all are equal,
 * (n − 1)/n where one holds everything. Null with a negative value or a sum of 0.
 *
 * Σ r·x_r would need a product a customer; the sum of all running sums is the same figure.
 */
export function gini(descending: readonly Exact[]): Ratio | null {
  const smallest = descending.at(-1);
  if (smallest === undefined || signOf(smallest) < 0) return null;
  const runningSumsTotal = exactSums();
  let total: Exact = 0;
  for (const value of descending) {
    total = addExact(total, value);
    runningSumsTotal.add(0, total);
  }
  if (signOf(total) === 0) return null;
  const customers = descending.length;
  const unevenness = subtractExact(
    multiplyExact(runningSumsTotal.at(0), toExact(2)),
    multiplyExact(total, toExact(customers + 1)),
  );
  return ratio(unevenness, multiplyExact(total, toExact(customers)));
}
