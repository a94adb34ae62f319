import type { Cutoff, Scheme } from '../pyramid/scheme';
import type { Basis } from '../pyramid/transaction';
import type { Amount, Ratio } from '../values/amount-types';
import type { DatedWindow, DateWindow } from '../values/date-types';

/** How a pyramid holds when its cutoffs or its window are a little different. */
export interface Sensitivity {
  readonly basis: Basis;
  readonly window: DateWindow;
  readonly scheme: Scheme;
  /**
   * What was tried: cutoffs moved by +x and by −x (once, where x is 0), then the shifted windows as
   * they were given.
   */
  readonly scenarios: readonly Scenario[];
  /** In order of rank. */
  readonly customers: readonly SensitiveCustomer[];
  readonly firmness: Firmness;
  /** Best first, each customer in the tier of its rank. */
  readonly tiers: readonly TierFirmness[];
}

export type Scenario = CutoffScenario | WindowScenario;

interface ScenarioBase {
  /** In order of rank. */
  readonly changes: readonly TierChange[];
  /** How many of them come into a better tier, into a worse one, and have none any more. */
  readonly rose: number;
  readonly fell: number;
  readonly left: number;
}

/** All cutoffs moved alike, on the same values. */
export interface CutoffScenario extends ScenarioBase {
  readonly kind: 'cutoffs';
  /** Added to each cumulative share; by amount, the part of each bound that is added to it. */
  readonly move: Amount;
  readonly scheme: Scheme;
  readonly cutoffs: readonly Cutoff[];
}

/** The same rules over a window that begins and ends some days later, or earlier. */
export interface WindowScenario extends ScenarioBase {
  readonly kind: 'window';
  /** Negative for earlier. */
  readonly days: number;
  readonly window: DatedWindow;
  /**
   * Days of this window before the first or after the last row, as far as they are more than in the
   * window of the pyramid. Where there are none, customers only seem to fall or leave.
   */
  readonly daysWithoutRows: number;
  /** Who is ranked in this window alone, in order of rank there; no part of firmness. */
  readonly entered: readonly TierChange[];
}

/** From one standing to another: the id of a tier, or `inactive`. */
export interface TierChange {
  readonly customerId: string;
  readonly from: string;
  readonly to: string;
}

export interface SensitiveCustomer {
  readonly customerId: string;
  readonly rank: number;
  readonly value: Amount;
  /** The tier of its rank, before overrides and stability. */
  readonly tier: string;
  /** Every standing it takes, its own among them, best first and `inactive` last. */
  readonly standings: readonly string[];
}

/** How many customers keep their tier whatever was tried. */
export interface Firmness {
  readonly customers: number;
  readonly firm: number;
  /** 0 to 1; null where there are no customers. */
  readonly share: Ratio | null;
}

export interface TierFirmness extends Firmness {
  /** Id of the tier. */
  readonly tier: string;
}
