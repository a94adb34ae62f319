import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import { type Ratio, ratio, share, toExact } from '../values/amount';
import {
  type Amount,
  addExact,
  compareExact,
  type Exact,
  formatExact,
  multiplyExact,
  signOf,
  subtractExact,
} from '../values/exact';
import { exactSums } from '../values/exact-sums';

/** The first `customers` customers hold `total`, which is `share` of the whole. */
export interface CurvePoint {
  readonly customers: number;
  readonly shareOfCustomers: Ratio;
  readonly total: Amount;
  /** Null where the whole is ≤ 0. */
  readonly share: Ratio | null;
}

/** It rises as long as customers earn something and falls where they cost more than they bring. */
export interface WhaleCurve {
  readonly points: readonly CurvePoint[];
  /** Where it is highest: all profit that is earned before the rest of the customers eat of it. */
  readonly peak: CurvePoint;
}

/** How unevenly the value is spread. A figure is null where it is not defined. */
export interface Concentration {
  /** 0 all equal … towards 1 one holds all. Null with a negative value or a total ≤ 0. */
  readonly gini: Ratio | null;
  /** Best customers first. Null with a negative value or a total ≤ 0. */
  readonly curve: readonly CurvePoint[] | null;
  /** Cumulative profit, most profitable first. Null where profit is not known. */
  readonly whale: WhaleCurve | null;
  /** Share of the value held by the best 20% of customers. */
  readonly bestFifthShare: Ratio | null;
  /** How many of the best customers hold 80% of the value. */
  readonly customersHolding80: number | null;
  readonly largestShare: Ratio | null;
  /** What is lost if the best k leave. */
  readonly ifBestLeave: readonly {
    readonly customers: number;
    readonly value: Amount;
    readonly share: Ratio | null;
  }[];
}

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
  throw invalidOption(
    `bestLeaving[${at}]`,
    because('not-a-number-to-leave'),
    'a whole number above 0',
    describe(customers),
  );
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

/** A curve has a point at every hundredth of the customers, or at every customer where there are fewer. */
const STEPS = 100;

/** The cumulative total over values in a given order, from no customer to all of them. */
function cumulativeCurve(values: readonly Exact[]): CurvePoint[] {
  const sums = runningSums(values);
  return curvePlaces(values.length).map((customers) => curvePoint(sums, customers));
}

/** The cumulative curve of profits, most profitable first, with the place where it is highest. */
function whaleCurve(profits: readonly Exact[]): WhaleCurve {
  const sums = runningSums(profits);
  let peak = 0;
  for (let place = 1; place < sums.length; place++) {
    if (compareExact(sums[place] as Exact, sums[peak] as Exact) > 0) peak = place;
  }
  return {
    points: curvePlaces(profits.length).map((customers) => curvePoint(sums, customers)),
    peak: curvePoint(sums, peak),
  };
}

/** Sum of the first k values, for k from 0 to all. */
function runningSums(values: readonly Exact[]): Exact[] {
  let sum: Exact = 0;
  const sums: Exact[] = [sum];
  for (const value of values) {
    sum = addExact(sum, value);
    sums.push(sum);
  }
  return sums;
}

function curvePlaces(customers: number): number[] {
  const steps = Math.min(customers, STEPS);
  return Array.from({ length: steps + 1 }, (_, step) =>
    steps === 0 ? 0 : Math.ceil((step * customers) / steps),
  );
}

function curvePoint(sums: readonly Exact[], customers: number): CurvePoint {
  const all = sums.length - 1;
  const total = sums[customers] as Exact;
  return {
    customers,
    shareOfCustomers: all === 0 ? '0' : ratio(toExact(customers), toExact(all)),
    total: formatExact(total),
    share: share(total, sums[all] as Exact),
  };
}

/**
 * Gini's coefficient of values in descending order, from the exact form for a finite population
 * without correction, G = Σ (n + 1 − 2r)·x_r / (n·Σx) with r the rank: 0 where all are equal,
 * (n − 1)/n where one holds everything. Null with a negative value or a sum of 0.
 *
 * Σ r·x_r would need a product a customer; the sum of all running sums is the same figure.
 */
function gini(descending: readonly Exact[]): Ratio | null {
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
