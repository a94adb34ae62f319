import type { CalendarDate } from '../values/calendar';
import type { Amount } from '../values/exact';
import type { RateUse } from './rates';

/** The account of every row and every cent: `read` = `used` + `outside` + `rejected`. */
export interface Control {
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly outside: number;
    readonly rejected: number;
  };
  /** First and last date of the rows that were not rejected, in the window or outside. */
  readonly dates: { readonly first: CalendarDate | null; readonly last: CalendarDate | null };
  /** By measure, in the order revenue, cost, costToServe, profit, others by name. */
  readonly amounts: Readonly<Record<string, AmountControl>>;
  /** The rates that made the amounts one currency; empty where none were given. */
  readonly rates: readonly RateUse[];
}

export interface AmountControl {
  readonly read: Amount;
  readonly used: Amount;
  readonly outside: Amount;
  /** Of rejected rows, what could be read. */
  readonly rejected: Amount;
  /** Rows of the input in which this amount was absent or could not be read. */
  readonly rowsWithout: number;
}
