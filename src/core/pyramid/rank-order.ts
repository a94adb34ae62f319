import { compareCodePoints } from '../values/code-points';
import { commonScale, type Exact, unitsAt } from '../values/exact';

/**
 * The total order of customers: value descending, then id ascending by code point. Gives the places
 * of the input in order of rank.
 */
export function rankOrder(ids: readonly string[], values: readonly Exact[]): Uint32Array {
  const order = new Uint32Array(ids.length);
  for (let place = 0; place < order.length; place++) order[place] = place;
  const byValue = descending(values);
  return order.sort(
    (a, b) => byValue(a, b) || compareCodePoints(ids[a] as string, ids[b] as string),
  );
}

/** Compares two places by value, on plain numbers where all values are, else on one scale. */
function descending(values: readonly Exact[]): (a: number, b: number) => number {
  if (values.every((value) => typeof value === 'number')) {
    const keys = Float64Array.from(values);
    return (a, b) => (keys[b] as number) - (keys[a] as number);
  }
  const scale = values.reduce<number>(
    (widest, value) => Math.max(widest, commonScale(value, 0)),
    0,
  );
  const keys = values.map((value) => unitsAt(value, scale));
  return (a, b) => {
    const keyOfA = keys[a] as bigint;
    const keyOfB = keys[b] as bigint;
    return keyOfA > keyOfB ? -1 : keyOfA < keyOfB ? 1 : 0;
  };
}
