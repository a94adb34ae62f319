import type { CalendarDate } from '../values/calendar';
import type { Amount, AmountInput } from '../values/exact';

/** Rates of several currencies to one. */
export interface Rates {
  /** The currency of all results. */
  readonly to: string;
  readonly rates: readonly Rate[];
}

/** One unit of `currency` is worth `rate` units of the currency of the results. */
export interface Rate {
  readonly currency: string;
  readonly rate: AmountInput;
  /** `YYYY-MM-DD` from which on it holds, until the next of that currency; always unless given. */
  readonly date?: string;
}

/** A rate that was used, and in how many rows. */
export interface RateUse {
  readonly currency: string;
  readonly rate: Amount;
  readonly from: CalendarDate | null;
  readonly rows: number;
}
