import { commonScale, type Exact, unitsAt } from '../values/exact';
import { compareCodePoints } from '../values/ids';

/**
 * The total order of customers: value descending, then id ascending by code point. Gives the places
 * of the input in order of rank.
 */
export function rankOrder(ids: readonly string[], values: readonly Exact[]): Uint32Array {
  const byId = (a: number, b: number): number =>
    compareCodePoints(ids[a] as string, ids[b] as string);
  if (values.length < MANY || !values.every((value) => typeof value === 'number')) {
    const byValue = descending(values);
    return placesOf(values).sort((a, b) => byValue(a, b) || byId(a, b));
  }
  const order = byDigits(values);
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] as number];
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === value) to++;
    if (to - from > 1) order.subarray(from, to).sort(byId);
    from = to;
  }
  return order;
}

/** From so many on they are sorted by digits. */
const MANY = 5000;

function placesOf(values: readonly Exact[]): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(values.length);
  for (let place = 0; place < places.length; place++) places[place] = place;
  return places;
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

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const LOW_BITS = 2 * DIGIT_BITS;

/**
 * Places by value descending, by one digit after the other from the last one on: no value is compared
 * with another. Equal ones stay in order.
 */
function byDigits(values: readonly number[]): Uint32Array {
  const largest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place++) {
    // How far it is below the largest: a safe integer, as plain amounts are.
    const below = largest - (values[place] as number);
    high[place] = Math.floor(below / 2 ** LOW_BITS);
    low[place] = below - (high[place] as number) * 2 ** LOW_BITS;
  }
  const highest = high.reduce((most, one) => Math.max(most, one), 0);
  let order = placesOf(values);
  for (let bit = 0; bit < LOW_BITS; bit += DIGIT_BITS) order = byDigit(order, low, bit);
  for (let bit = 0; highest >>> bit > 0; bit += DIGIT_BITS) order = byDigit(order, high, bit);
  return order;
}

/** The same places by one digit of their words. */
function byDigit(order: Uint32Array, words: Uint32Array, bit: number): Uint32Array<ArrayBuffer> {
  const begins = new Uint32Array(DIGITS + 1);
  for (const word of words) {
    const behind = ((word >>> bit) & (DIGITS - 1)) + 1;
    begins[behind] = (begins[behind] as number) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++) {
    begins[digit + 1] = (begins[digit + 1] as number) + (begins[digit] as number);
  }
  const sorted = new Uint32Array(order.length);
  for (const place of order) {
    const digit = ((words[place] as number) >>> bit) & (DIGITS - 1);
    const at = begins[digit] as number;
    sorted[at] = place;
    begins[digit] = at + 1;
  }
  return sorted;
}
