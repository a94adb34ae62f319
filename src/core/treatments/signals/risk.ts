import type { Watch } from '../../policies/policy';
import type { EventKind, Severity, Signal } from '../../policies/signals';
import type { Amount, Ratio } from '../../values/amount-types';
import type { CalendarDate } from '../../values/date-types';

/** Who is watched. */
export interface WatchedCustomer {
  readonly customerId: string;
  /** Id of the tier it stands in; of one that has lapsed, the tier it stood in before. */
  readonly tier: string;
  /** Its rank in that tier's pyramid. */
  readonly rank: number;
  /** Whether it was ranked in the window before and is not in this one. */
  readonly lapsed: boolean;
}

/** A policy's rule on one signal. */
export type WatchFor<S extends Signal> = Extract<Watch, { readonly signal: S }>;

/** What a signal rests on, in numbers. */
export interface Evidence {
  readonly 'fall-in-value': {
    readonly before: Amount;
    readonly now: Amount;
    readonly lost: Amount;
    /** `lost` / `before`; above 1 where the value is now below 0. */
    readonly share: Ratio;
  };
  readonly silence: {
    readonly lastDate: CalendarDate;
    /** `asOf`, or where the window ends before it, the first date after the window. */
    readonly until: CalendarDate;
    /** From the one to the other. */
    readonly days: number;
    readonly transactions: number;
    /** Days between the first and the last date, divided by one less than the transactions. */
    readonly meanGap: Ratio;
    /** `days` / `meanGap` */
    readonly times: Ratio;
  };
  readonly 'receivable-overdue': {
    /** Due date since which at least the least amount of the policy is overdue. */
    readonly since: CalendarDate;
    readonly days: number;
    /** Open on all invoices that are overdue by now. */
    readonly amount: Amount;
    readonly invoices: number;
  };
  readonly 'credit-limit': {
    /** Open on all invoices, due or not, less credits. */
    readonly used: Amount;
    readonly limit: Amount;
    /** `used` / `limit`, or null where the limit is 0. */
    readonly share: Ratio | null;
  };
  readonly event: {
    readonly events: number;
    /** Those among them that occurred. */
    readonly kinds: readonly { readonly kind: EventKind; readonly events: number }[];
    readonly lastDate: CalendarDate;
    /** For how many days an event counts. */
    readonly withinDays: number;
  };
  readonly quiet: {
    readonly days: number;
    /** The later of the two dates below, or where there is neither, its first known purchase. */
    readonly since: CalendarDate;
    readonly lastContact: CalendarDate | null;
    readonly lastComplaint: CalendarDate | null;
  };
  readonly downgraded: {
    /** Ids of the tiers. */
    readonly before: string;
    readonly now: string;
    readonly tiers: number;
  };
  readonly 'near-cutoff': {
    readonly value: Amount;
    /** The value at which the tier begins: that of the best customer below, or the lower bound. */
    readonly cutoff: Amount;
    /** Id of the tier below the cutoff. */
    readonly below: string;
    /** `value` less `cutoff`; below 0 where stability alone keeps the tier. */
    readonly cushion: Amount;
    /** `cushion` / `value` */
    readonly share: Ratio;
  };
  readonly 'loss-making': {
    readonly revenue: Amount;
    readonly profit: Amount;
    readonly rankByRevenue: number;
    /** How many customers have such a rank. */
    readonly of: number;
    /** (`rankByRevenue` − 1) / `of`: which part of them stands above. */
    readonly position: Ratio;
  };
  readonly concentration: {
    readonly value: Amount;
    readonly total: Amount;
    /** `value` / `total` */
    readonly share: Ratio;
  };
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
  readonly signal: TimedSignal;
  readonly severity: Severity;
  readonly judgedBy: string;
  /** The day from which on it has that severity. */
  readonly on: CalendarDate;
}

/** Signals that grow worse day by day while nothing happens. */
export type TimedSignal = 'silence' | 'receivable-overdue' | 'quiet';
