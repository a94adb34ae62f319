import type { CalendarDate } from '../values/calendar';

/** What a rule on stability gave, and until when. */
export interface KeptTier<Tier extends string = string> {
  readonly tier: Tier;
  /**
   * Within the buffer below the cutoff of that tier; beyond it and given grace; or as far down as
   * the longest fall goes.
   */
  readonly rule: 'buffer' | 'grace' | 'max-fall';
  /** Windows of grace already used, this one included; 0 by the other rules. */
  readonly graceUsed: number;
  /** Last date up to which it may keep the tier by grace; null by the other rules, which have no end. */
  readonly until: CalendarDate | null;
}

export interface StabilityAdjustment<Tier extends string = string>
  extends Omit<KeptTier<Tier>, 'tier'> {
  readonly by: 'stability';
  /** Id of the tier that rank alone gives. */
  readonly baseTier: Tier;
}

export interface OverrideAdjustment<Tier extends string = string> {
  readonly by: 'override';
  /** Id of the tier that rank alone gives. */
  readonly baseTier: Tier;
  readonly reason: string;
  /** Last date on which it holds, or null. */
  readonly until: CalendarDate | null;
  /** What stability would have kept; absent where it had nothing to keep. */
  readonly kept?: KeptTier<Tier>;
}

/** A tier set by hand, or kept for stability. */
export type Adjustment<Tier extends string = string> =
  | OverrideAdjustment<Tier>
  | StabilityAdjustment<Tier>;

/** A tier that counts instead of the one of the rank. */
export interface Adjusted<A> {
  readonly tier: string;
  readonly adjustment: A;
}
