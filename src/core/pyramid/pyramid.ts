import type { Notice } from '../issues/notices';
import type { CalendarDate } from '../values/calendar';
import type { DateWindow } from '../values/window';
import type { Adjustment } from './adjustment';
import type { Control } from './aggregation';
import type { CustomerTotals } from './customer';
import type { Named } from './customer-names';
import type { Cutoff } from './cutoffs';
import type { IdRule } from './id-book';
import type { UnappliedOverride } from './overrides';
import type { Account } from './parents';
import type { TierRules } from './scheme';
import type { StabilitySettings } from './stability';
import type { Summary } from './summary';
import type { Basis, RejectedRow } from './transaction';

/** Who is ranked: customers with a transaction in the window, or those and everybody on the roster. */
export type Population = 'active' | 'roster';

/** What decided a pyramid, so that the result says how it was made. */
export interface PyramidSettings<Tier extends string = string> extends TierRules<Tier> {
  readonly basis: Basis;
  readonly window: DateWindow;
  /** IANA name of the zone in which instants became dates. */
  readonly timeZone: string;
  readonly population: Population;
  /** How ids were told apart. */
  readonly ids: IdRule;
  /** Whether orders and purchase dates were counted. */
  readonly orders: boolean;
  /** The day it was made for, where that was said. */
  readonly asOf: CalendarDate | null;
  /** Null where no tier was kept from a pyramid before. */
  readonly stability: StabilitySettings | null;
  /** Null where the input names none. */
  readonly currency: string | null;
}

/** What tiering adds to a customer. */
export interface Tiering<Tier extends string = string> {
  /** Place in the total order, from 1, without repeats. */
  readonly rank: number;
  /** Id of the tier that counts. */
  readonly tier: Tier;
  /** Why that is not, or not only, the tier of its rank. Absent for all others. */
  readonly adjustment?: Adjustment<Tier>;
}

export type TieredCustomer<Tier extends string = string> = CustomerTotals & Tiering<Tier>;

/**
 * Everything about one window of customers: plain data, the same for the same rows in any order. The
 * ids of its tiers are known to the type checker where those of its scheme are.
 */
export interface Pyramid<Tier extends string = string> {
  readonly settings: PyramidSettings<Tier>;
  /** In order of rank. */
  readonly customers: readonly TieredCustomer<Tier>[];
  /** Customers of the roster without a transaction in the window, by id. */
  readonly inactive: readonly string[];
  /**
   * Customers that bought before the window, or stood in the pyramid before, and bought nothing in
   * it, by id; absent where none is known. They are inactive too, though no roster names them.
   */
  readonly lapsed?: readonly string[];
  /** Customers of the roster that bought before the window, and nothing in it, by id; absent where
   * none did. */
  readonly boughtBefore?: readonly string[];
  /** Those of the inactive that have a name, by id; absent where none has. */
  readonly inactiveNames?: readonly Named[];
  /** Accounts whose sales count for a customer above them, by id; absent where there is none. */
  readonly accounts?: readonly Account[];
  readonly cutoffs: readonly Cutoff<Tier>[];
  /** Overrides that changed nothing, by customer. */
  readonly unapplied: readonly UnappliedOverride[];
  readonly summary: Summary<Tier>;
  readonly control: Control;
  /** What is to be known of how its customers were told apart, and its rows read. */
  readonly notices: readonly Notice[];
  /** In the order in which they were read. */
  readonly rejected: readonly RejectedRow[];
}

export interface GroupPyramid<Tier extends string = string> {
  /** '' for rows that name none. */
  readonly group: string;
  readonly pyramid: Pyramid<Tier>;
}

/** What a saved pyramid says of itself. */
export const PYRAMID_FORMAT = { format: 'customer-pyramid', version: 1 } as const;
