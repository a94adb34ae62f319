import { toExact } from '../values/amount';
import {
  addExact,
  commonScale,
  compareExact,
  type Exact,
  formatExact,
  multiplyExact,
  subtractExact,
  unitsAt,
} from '../values/exact';
import type { Cushion, Rise } from './explanation';
import { tierName } from './explanation';
import { countLeading, growthAlwaysHelps, type WhatIf } from './what-if';

/** A value to try: the one that turns the standing, or the next beyond it. */
interface Trial {
  readonly turning: Exact;
  readonly tried: Exact;
  /** Just beyond the turning value, by a part of a step; the value itself where that is tried. */
  readonly nearest: Exact;
  readonly equal: boolean;
}

/** What lifts the customer from the tier at a place of the scheme. */
export function toRise(whatIf: WhatIf, tier: number): Rise | null {
  if (tier === 0) return null;
  const { ownValue, step, standingIfWorth } = whatIf;
  const found = trials([...turningValues(whatIf, tier), 0], step)
    .filter(({ tried }) => compareExact(tried, ownValue) > 0)
    .sort((a, b) => compareExact(a.tried, b.tried) || nearerFirst(a, b))
    .find(({ tried, nearest }) => [tried, nearest].every((value) => standingIfWorth(value) < tier));
  if (found === undefined) return null;
  return {
    tier: tierName(whatIf.settings.scheme, standingIfWorth(found.tried)),
    value: formatExact(found.turning),
    equalSuffices: found.equal,
    gap: formatExact(subtractExact(found.turning, ownValue)),
  };
}

/** What drops the customer from the tier at a place of the scheme. */
export function cushion(whatIf: WhatIf, tier: number): Cushion | null {
  if (tier === whatIf.cutoffs.length) return null;
  const { ownValue, step, standingIfWorth } = whatIf;
  const down = subtractExact(0, step);
  // By value the dropping value is exact to the step, so that less than a step need not do.
  const little = whatIf.settings.scheme.cut === 'value' ? ONE : LITTLE;
  const found = [
    ...trials([droppingValue(whatIf, tier)], down, little),
    ...trials([minimumOf(whatIf, tier), 0], down),
  ]
    .filter(({ tried }) => compareExact(tried, ownValue) < 0)
    .sort((a, b) => compareExact(b.tried, a.tried) || nearerFirst(a, b))
    .find(({ tried, nearest }) => [tried, nearest].every((value) => standingIfWorth(value) > tier));
  if (found === undefined) return null;
  return {
    tier: tierName(whatIf.settings.scheme, standingIfWorth(found.tried)),
    value: formatExact(found.turning),
    equalHolds: !found.equal,
    amount: formatExact(subtractExact(ownValue, found.turning)),
  };
}

/**
 * What may lift the customer from a tier: the cutoff above it, or, where tiers have lowest values,
 * whichever of those above it asks for less.
 */
function turningValues(whatIf: WhatIf, tier: number): (Exact | undefined)[] {
  if (!hasMinimums(whatIf)) return [liftingValue(whatIf, tier - 1)];
  const above = whatIf.cutoffs.slice(0, tier).map((_, cutoff) => cutoff);
  return above.flatMap((cutoff) => [liftingValue(whatIf, cutoff), minimumOf(whatIf, cutoff)]);
}

function hasMinimums({ settings, cutoffs }: WhatIf): boolean {
  return settings.scheme.cut !== 'amount' && cutoffs.some(({ from }) => from !== null);
}

/** The lowest value of the tier above a cutoff. */
function minimumOf({ cutoffs }: WhatIf, cutoff: number): Exact | undefined {
  const from = cutoffs[cutoff]?.from ?? null;
  return from === null ? undefined : toExact(from);
}

/** Beside the values that turn the standing, callers try 0, where the rule on values ≤ 0 begins. */
function trials(
  turning: readonly (Exact | undefined)[],
  step: Exact,
  partOfStep: Exact = LITTLE,
): Trial[] {
  const little = multiplyExact(step, partOfStep);
  return turning
    .flatMap((value) => value ?? [])
    .flatMap((value) => [
      { turning: value, tried: value, nearest: value, equal: true },
      {
        turning: value,
        tried: addExact(value, step),
        nearest: addExact(value, little),
        equal: false,
      },
    ]);
}

/** Where the turning value of one is as good as the next beyond that of another. */
function nearerFirst(a: Trial, b: Trial): number {
  return Number(a.equal) - Number(b.equal);
}

/**
 * The value at which, or just above which, the customer comes above a cutoff below which it stands.
 * Undefined where there is none.
 */
function liftingValue(whatIf: WhatIf, cutoff: number): Exact | undefined {
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
function droppingValue(whatIf: WhatIf, cutoff: number): Exact | undefined {
  if (whatIf.settings.scheme.cut !== 'value') return decidingValue(whatIf, cutoff);
  const { others, ownValue, step } = whatIf;
  const isAbove = (value: Exact): boolean => whatIf.standingIfWorth(value) <= cutoff;
  if (growthHelps(whatIf, cutoff)) {
    return leastValue(whatIf, subtractExact(0, step), ownValue, isAbove);
  }
  // Shrinking between two others only brings it nearer to the best: it falls when one passes it,
  // and each that passes takes it further away, so those that do not make it fall come first.
  const first = others.worthMoreThan(ownValue);
  const passing = countLeading(others.count - first, (at) => {
    const value = others.valueAt(first + at) as Exact;
    return isAbove(value) && isAbove(subtractExact(value, step));
  });
  return others.valueAt(first + passing);
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

const ONE = toExact(1);

/** Part of a step. */
const LITTLE = toExact('1e-9');

function larger(a: Exact, b: Exact): Exact {
  return compareExact(a, b) > 0 ? a : b;
}
