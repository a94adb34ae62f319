import type { FactsApart } from '../facts/facts';
import type { Named } from '../pyramid/customer-names';
import type { Severity } from '../signals/signal';
import type { Evidence, Missing, Signal, WatchFor } from '../signals/signals';
import type { CalendarDate } from '../values/calendar';

/** Who is watched. */
export interface WatchedCustomer extends Named {
  /** Id of the tier it stands in; of one that has lapsed, the tier it stood in before. */
  readonly tier: string;
  /** Its rank in that tier's pyramid. */
  readonly rank: number;
  /** Whether it was ranked in the window before and is not in this one. */
  readonly lapsed: boolean;
}

/** What one rule finds of one customer. */
export type Finding = { readonly [S in Signal]: FindingOf<S> }[Signal];

export interface FindingOf<S extends Signal> {
  readonly signal: S;
  readonly severity: Severity;
  /**
   * Id of the tier whose policy judges: its own, or of one that fell or lapsed, that of the tier it
   * stood in before, where that one is stricter.
   */
  readonly judgedBy: string;
  readonly evidence: Evidence[S];
  /** Those of that policy. */
  readonly thresholds: WatchFor<S>['thresholds'];
}

/** One reason to watch one customer. */
export type RiskSignal = WatchedCustomer & Finding;

/** All the signals of one customer in a line. */
export interface RiskDigest extends WatchedCustomer {
  /** The worst of them. */
  readonly severity: Severity;
  readonly count: number;
  /** In the order of `SIGNALS`. */
  readonly signals: readonly Signal[];
}

/** A signal that will be given, or grow worse, by the mere passing of time. */
export interface ComingRisk extends WatchedCustomer {
  readonly signal: Signal;
  readonly severity: Severity;
  readonly judgedBy: string;
  /** The day from which on it has that severity. */
  readonly on: CalendarDate;
}

/** A signal that is watched and not known for some customers. It is never taken for good news. */
export interface NotKnown {
  readonly signal: Signal;
  readonly missing: Missing;
  /** How many customers it concerns. */
  readonly customers: number;
  /** Of what cannot be added or compared: that of the sales, where they have one, and the others. */
  readonly currencies?: readonly string[];
}

/** Who is to be watched, why, and what could not be judged. The same for the same facts in any order. */
export interface RiskWatch {
  readonly asOf: CalendarDate;
  /**
   * The worst severity first, then by tier, by rank, by signal. What was lost since the window before
   * stands by the better of the tiers before and now.
   */
  readonly signals: readonly RiskSignal[];
  readonly customers: readonly RiskDigest[];
  readonly coming: readonly ComingRisk[];
  /** What is watched and not known, by signal. */
  readonly notKnown: readonly NotKnown[];
  /** Ids of the customers that have closed: only debts, events and their weight are watched. */
  readonly closed: readonly string[];
  /** Facts after today, which were not used. */
  readonly later: FactsApart;
  /** Facts about customers that no pyramid knows, neither ranked nor inactive. */
  readonly unknown: FactsApart;
}
