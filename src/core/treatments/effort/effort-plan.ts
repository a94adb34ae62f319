import type { Amount, Ratio } from '../../values/amount-types';

/** What one tier gets of the hours, beside what it is worth. */
export interface TierEffort {
  /** Id of the tier. */
  readonly tier: string;
  readonly customers: number;
  /** Its policy's share of effort. */
  readonly policyShare: Amount;
  /**
   * Its share of the hours. That is its policy's, and where tiers without customers leave theirs,
   * as much more in proportion; 0 without customers.
   */
  readonly share: Ratio;
  readonly minutes: number;
  /** Minutes of a customer, the last and the first of the tier: at most one apart. */
  readonly least: number;
  readonly most: number;
  /** Null where the whole is ≤ 0. */
  readonly shareOfCustomers: Ratio | null;
  readonly shareOfValue: Ratio | null;
}

/** What one customer gets. */
export interface CustomerEffort {
  readonly customerId: string;
  readonly tier: string;
  readonly rank: number;
  readonly minutes: number;
}

/** Whether the best 20% of customers, rounded up as cutoffs are, get 80% of the effort. */
export interface EightyTwenty {
  /** How many the best 20% are, by rank. */
  readonly customers: number;
  /** Null where nobody gets any. */
  readonly shareOfEffort: Ratio | null;
  /** Null where the total is ≤ 0. */
  readonly shareOfValue: Ratio | null;
  readonly holds: boolean | null;
}

/** Hours by tier and by customer, in whole minutes. */
export interface EffortPlan {
  readonly totalMinutes: number;
  /** In the order of the scheme, those without customers too. */
  readonly tiers: readonly TierEffort[];
  /** In order of rank. */
  readonly customers: readonly CustomerEffort[];
  readonly eightyTwenty: EightyTwenty;
  /** Minutes that go to nobody: all of them where no tier with a share has customers, else 0. */
  readonly unallocated: number;
}
