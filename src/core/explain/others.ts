import type { TieredCustomer } from '../pyramid/pyramid';
import { compareCodePoints } from '../values/code-points';
import { addExact, compareExact, type Exact, subtractExact } from '../values/exact';
import { type ExactSums, exactSums } from '../values/exact-sums';
import { countLeading } from './count-leading';

/** Everybody but the customer that is explained, in order of rank, at places from 0. */
export interface Others {
  readonly count: number;
  /** Undefined where nobody is. */
  valueAt(place: number): Exact | undefined;
  worthMoreThan(value: Exact): number;
  worthAtLeast(value: Exact): number;
  /** How many come before the customer if it is worth `value`: among equals the ids decide. */
  aheadOf(value: Exact): number;
  /** What the first of them are worth together. */
  worthOfFirst(count: number): Exact;
}

/** @param values of the customers, in the same order */
export function othersThan(
  own: number,
  customers: readonly TieredCustomer[],
  values: readonly Exact[],
): Others {
  const count = customers.length - 1;
  const ownId = customers[own]?.customerId ?? '';
  const placed = (place: number): number => (place < own ? place : place + 1);
  const valueAt = (place: number): Exact | undefined => values[placed(place)];
  const compareAt = (place: number, value: Exact): number =>
    compareExact(valueAt(place) as Exact, value);
  let sums: ExactSums | undefined;

  return {
    count,
    valueAt,
    worthMoreThan: (value) => countLeading(count, (place) => compareAt(place, value) > 0),
    worthAtLeast: (value) => countLeading(count, (place) => compareAt(place, value) >= 0),
    aheadOf: (value) =>
      countLeading(count, (place) => {
        const id = customers[placed(place)]?.customerId ?? '';
        return (compareAt(place, value) || -compareCodePoints(id, ownId)) > 0;
      }),
    worthOfFirst(first) {
      sums ??= runningSums(values);
      const sum = sums.at(placed(first - 1) + 1);
      return first <= own ? sum : subtractExact(sum, values[own] as Exact);
    },
  };
}

/** What the first 0, 1, 2, … are worth together. */
function runningSums(values: readonly Exact[]): ExactSums {
  const sums = exactSums();
  let sum: Exact = 0;
  for (let place = 0; place < values.length; place++) {
    sum = addExact(sum, values[place] as Exact);
    sums.add(place + 1, sum);
  }
  return sums;
}
