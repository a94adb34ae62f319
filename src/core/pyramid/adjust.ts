import type { AmountInput } from '../values/exact';
import type { Pyramid } from './pyramid';

/** A named customer's tier set by hand. It keeps its place in the ranking and its slot in the quota. */
export interface Override {
  readonly customerId: string;
  /** Id of a tier of the scheme. */
  readonly tier: string;
  readonly reason: string;
  /** Last date on which it holds, `YYYY-MM-DD`; for ever unless given. */
  readonly until?: string;
}

/** An override that changed nothing, and why. */
export interface UnappliedOverride {
  readonly override: Override;
  /**
   * `expired` before the day the pyramid is made for, `unknown` customer, `inactive` customer, or
   * `conflict`: several in force name different tiers for one customer.
   */
  readonly why: 'expired' | 'unknown' | 'inactive' | 'conflict';
}

/** Lets customers keep the tier of the pyramid before, so that tiers do not flap. */
export interface Stability {
  readonly previous: Pyramid;
  /** How far below its cutoff a customer may fall, as a part of the cumulative share: 0.2 for 20%. */
  readonly buffer?: AmountInput;
  /** For how many windows it may stay beyond the buffer. */
  readonly grace?: number;
}

/** What stability was asked for, as a result says it. */
export interface StabilitySettings {
  readonly buffer: string;
  readonly grace: number;
  /** The window of the pyramid before. */
  readonly against: string;
}
