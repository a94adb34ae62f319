import type { Cutoff } from '../pyramid/cutoffs';
import type { PyramidSettings } from '../pyramid/pyramid';
import { toExact } from '../values/amount';
import { commonScale, compareExact, type Exact, signOf } from '../values/exact';
import type { Others } from './others';
import { sliceIsAbove } from './slice';

/** One customer with another value than it has, all others staying as they are. */
export interface WhatIf {
  readonly settings: PyramidSettings;
  readonly cutoffs: readonly Cutoff[];
  readonly others: Others;
  readonly ownValue: Exact;
  /** As fine as any value here, and at least 0.0001: nothing lies between a value and the next. */
  readonly step: Exact;
  /** The place in the scheme of the tier in which the customer stands if it is worth `value`. */
  readonly standingIfWorth: (value: Exact) => number;
}

/** The rules on cutoffs, read for one customer. */
export function standingRules(
  { scheme, rounding, ties, nonPositive }: Omit<PyramidSettings, 'basis' | 'window'>,
  cutoffs: readonly Cutoff[],
  others: Others,
): WhatIf['standingIfWorth'] {
  const shares = cutoffs.map(({ share }) => toExact(share ?? 0));
  const bounds = cutoffs.map(({ from }) => toExact(from ?? 0));
  return (value) => {
    if (nonPositive === 'lowest' && signOf(value) <= 0) return cutoffs.length;
    const before = beforeInTies(value);
    const tier = cutoffs.findIndex(({ quota }, at) => {
      if (scheme.cut === 'headcount') return before < quota;
      if (scheme.cut === 'amount') return compareExact(value, bounds[at] as Exact) >= 0;
      return sliceIsAbove(shares[at] as Exact, { value, before }, rounding, others);
    });
    return tier < 0 ? cutoffs.length : tier;
  };

  /** Equals go together where the rule says so: with the first of them, or with the last. */
  function beforeInTies(value: Exact): number {
    if (ties === 'split') return others.aheadOf(value);
    return ties === 'promote' ? others.worthMoreThan(value) : others.worthAtLeast(value);
  }
}

export function finestStep(values: readonly Exact[], cutoffs: readonly Cutoff[]): Exact {
  let scale = commonScale(0, 0);
  for (const value of values) if (typeof value !== 'number') scale = Math.max(scale, value.scale);
  for (const { from } of cutoffs) scale = commonScale(toExact(from ?? 0), { units: 0n, scale });
  return toExact(`1e-${scale}`);
}
