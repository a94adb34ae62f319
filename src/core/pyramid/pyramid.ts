import type { CalendarDate } from '../values/calendar';
import type { DateWindow } from '../values/window';
import type { StabilitySettings, UnappliedOverride } from './adjust';
import type { Control } from './control';
import type { TieredCustomer } from './customer';
import type { Cutoff, NonPositive, Rounding, Scheme, Ties } from './scheme';
import type { Summary } from './summary';
import type { Basis, RejectedRow } from './transaction';

/** Who is ranked: customers with a transaction in the window, or those and everybody on the roster. */
export type Population = 'active' | 'roster';

/** What decided a pyramid, so that the result says how it was made. */
export interface PyramidSettings {
  readonly basis: Basis;
  readonly window: DateWindow;
  /** IANA name of the zone in which instants became dates. */
  readonly timeZone: string;
  readonly scheme: Scheme;
  readonly rounding: Rounding;
  readonly ties: Ties;
  readonly nonPositive: NonPositive;
  readonly population: Population;
  /** The day it was made for, where that was said. */
  readonly asOf: CalendarDate | null;
  /** Null where no tier was kept from a pyramid before. */
  readonly stability: StabilitySettings | null;
  /** Null where the input names none. */
  readonly currency: string | null;
}

/** Everything about one window of customers: plain data, the same for the same rows in any order. */
export interface Pyramid {
  readonly settings: PyramidSettings;
  /** In order of rank. */
  readonly customers: readonly TieredCustomer[];
  /** Known customers without a transaction in the window, by id. */
  readonly inactive: readonly string[];
  readonly cutoffs: readonly Cutoff[];
  /** Overrides that changed nothing, by customer. */
  readonly unapplied: readonly UnappliedOverride[];
  readonly summary: Summary;
  readonly control: Control;
  /** In the order in which they were read. */
  readonly rejected: readonly RejectedRow[];
}
