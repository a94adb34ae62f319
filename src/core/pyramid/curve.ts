import { toExact } from '../values/amount';
import { addExact, compareExact, type Exact, formatExact } from '../values/exact';
import { ratio, share } from '../values/ratio';
import type { CurvePoint, WhaleCurve } from './summary';

/** A curve has a point at every hundredth of the customers, or at every customer where there are fewer. */
const STEPS = 100;

/** The cumulative total over values in a given order, from no customer to all of them. */
export function cumulativeCurve(values: readonly Exact[]): CurvePoint[] {
  const sums = runningSums(values);
  return curvePlaces(values.length).map((customers) => curvePoint(sums, customers));
}

/** The cumulative curve of profits, most profitable first, with the place where it is highest. */
export function whaleCurve(profits: readonly Exact[]): WhaleCurve {
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
export function runningSums(values: readonly Exact[]): Exact[] {
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
