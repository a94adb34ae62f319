import { toExact } from '../values/amount';
import {
  addExact,
  commonScale,
  compareExact,
  type Exact,
  multiplyExact,
  subtractExact,
  unitsAt,
} from '../values/exact';
import { countLeading } from './count-leading';
import { growthAlwaysHelps } from './slice';
import type { WhatIf } from './what-if';

/**
 * The value at which, or just above which, the customer comes above a cutoff below which it stands.
 * Undefined where there is none.
 */
export function liftingValue(whatIf: WhatIf, cutoff: number): Exact | undefined {
  if (whatIf.settings.scheme.cut !== 'value') return decidingValue(whatIf, cutoff);
  const { others, ownValue, step } = whatIf;
  const isAbove = (value: Exact): boolean => whatIf.standingIfWorth(value) <= cutoff;
  if (growthHelps(whatIf, cutoff)) {
    let high = addExact(larger(ownValue, others.valueAt(0) ?? 0), step);
    while (!isAbove(high)) high = addExact(high, high);
    return leastValue(whatIf, ownValue, high, isAbove);
  }
  // Growing between two others only takes it away from the cutoff: it has to outrank one more.
  const outranked = countLeading(others.worthAtLeast(ownValue), (place) => {
    const value = others.valueAt(place) as Exact;
    return isAbove(value) || isAbove(addExact(value, step));
  });
  return others.valueAt(outranked - 1);
}

/** The value at which, or just below which, the customer falls under a cutoff above which it stands. */
export function droppingValue(whatIf: WhatIf, cutoff: number): Exact | undefined {
  if (whatIf.settings.scheme.cut !== 'value') return decidingValue(whatIf, cutoff);
  const { others, ownValue, step } = whatIf;
  const isAbove = (value: Exact): boolean => whatIf.standingIfWorth(value) <= cutoff;
  if (growthHelps(whatIf, cutoff)) {
    return leastValue(whatIf, subtractExact(0, step), ownValue, isAbove);
  }
  // Shrinking between two others only brings it nearer to the best: it falls when one passes it.
  for (let place = others.worthMoreThan(ownValue); place < others.count; ) {
    const value = others.valueAt(place) as Exact;
    if (!isAbove(value) || !isAbove(subtractExact(value, step))) return value;
    place = others.worthAtLeast(value);
  }
  return undefined;
}

/** By headcount the last of the others for whom there is a place above; by amount the bound. */
function decidingValue({ settings, cutoffs, others }: WhatIf, cutoff: number): Exact | undefined {
  const { quota = 0, from = null } = cutoffs[cutoff] ?? {};
  return settings.scheme.cut === 'amount' ? toExact(from ?? 0) : others.valueAt(quota - 1);
}

function growthHelps({ settings, cutoffs }: WhatIf, cutoff: number): boolean {
  return growthAlwaysHelps(toExact(cutoffs[cutoff]?.share ?? 0), settings.rounding);
}

/**
 * The least value above the cutoff, to the step, between one below it and one above it; or the last
 * one below it, where exceeding that by however little is enough.
 */
function leastValue(
  { step }: WhatIf,
  below: Exact,
  above: Exact,
  isAbove: (value: Exact) => boolean,
): Exact {
  const scale = commonScale(step, 0);
  const exact = (units: bigint): Exact => addExact({ units, scale }, 0);
  let low = unitsAt(below, scale);
  let high = unitsAt(above, scale);
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isAbove(exact(middle))) high = middle;
    else low = middle;
  }
  const last = exact(low);
  const justBeyond = addExact(last, multiplyExact(step, LITTLE));
  return isAbove(justBeyond) ? last : exact(high);
}

/** Part of a step. */
const LITTLE = toExact('1e-9');

function larger(a: Exact, b: Exact): Exact {
  return compareExact(a, b) > 0 ? a : b;
}
