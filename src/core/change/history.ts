import type { PyramidSettings } from '../pyramid/pyramid';
import type { Amount } from '../values/amount-types';
import type {
  Flow,
  FlowFrom,
  FlowTo,
  KindFlow,
  MigrationKind,
  Standing,
  StandingMatrix,
} from './migration';

/** Customers over several windows. Lists run beside one another, so that a million stay compact. */
export interface TierHistory {
  /** The tiers, best first. */
  readonly ladder: readonly string[];
  /** Everybody in any of the windows, by id. */
  readonly customerIds: readonly string[];
  /** In the order given, oldest first. */
  readonly windows: readonly HistoryWindow[];
  /** From each window to the next: one fewer than windows. */
  readonly steps: readonly HistoryStep[];
}

/** One window; each list has one entry a customer, in the order of `customerIds`. */
export interface HistoryWindow {
  readonly settings: PyramidSettings;
  /** Null where a customer is absent. */
  readonly standings: readonly (Standing | null)[];
  /** `0` where a customer is absent or inactive. */
  readonly values: readonly Amount[];
}

export interface HistoryStep {
  readonly matrix: StandingMatrix;
  /** Whoever was in a tier of any window before returns. */
  readonly kinds: readonly KindFlow[];
  /** Best first. */
  readonly tiers: readonly TierFlows[];
}

/**
 * How one tier changed: customers before + inflow − outflow = customers after, and the value
 * likewise: before + inflow's value after − outflow's value before + the change of those who stayed.
 */
export interface TierFlows {
  readonly tier: string;
  readonly before: number;
  readonly after: number;
  readonly stayed: Flow;
  readonly inflow: Flow;
  readonly outflow: Flow;
  /** Where the inflow came from, where anybody did, in the order of the matrix. */
  readonly from: readonly FlowFrom[];
  /** Where the outflow went. */
  readonly to: readonly FlowTo[];
}

/** One customer over the windows of a history. */
export interface CustomerHistory {
  readonly customerId: string;
  /** One a window. */
  readonly windows: readonly CustomerWindow[];
}

export interface CustomerWindow {
  /** The window in words: `2025-Q3`. */
  readonly window: string;
  readonly standing: Standing | null;
  readonly value: Amount;
  /** Since the window before. Null in the first window, and where it was in no tier both times. */
  readonly kind: MigrationKind | null;
  /** Null in the first window. */
  readonly change: Amount | null;
}
