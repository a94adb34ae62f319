import { toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';

/** How much a signal asks for, the least first: keep an eye on it, take it up, do something now. */
export const SEVERITIES = ['watch', 'warn', 'act'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const WORST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** Negative where a is worse than b. */
export function compareSeverity(a: Severity, b: Severity): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}

/**
 * What a threshold is: a `part` above 0 and up to 1, a `share` from 0 to 1, a `multiple` above 0,
 * a `count` or `days`, whole from 1.
 */
export type BoundKind = 'part' | 'share' | 'multiple' | 'count' | 'days';

/** A threshold as policies hold it. */
export type Bound<K extends BoundKind = BoundKind> = K extends 'count' | 'days' ? number : Amount;

/** A threshold to compare with. */
export type ReadBound<K extends BoundKind = BoundKind> = K extends 'count' | 'days'
  ? number
  : Exact;

/** Where each severity begins. One that is absent never occurs. */
export type Thresholds<B extends Amount | number = Amount | number> = {
  readonly [S in Severity]?: B;
};

/** Where a severity begins. */
export interface Rung<B = ReadBound> {
  readonly severity: Severity;
  readonly bound: B;
}

/** The thresholds in a form to compare with, the worst severity first. */
export function rungsOf(kind: BoundKind, thresholds: Thresholds): Rung[] {
  return WORST_FIRST.flatMap((severity) => {
    const given = thresholds[severity];
    if (given === undefined) return [];
    const isWhole = kind === 'count' || kind === 'days';
    return [{ severity, bound: isWhole ? Number(given) : toExact(given) }];
  });
}
