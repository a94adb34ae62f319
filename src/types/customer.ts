import type { Amount } from './amount';
import type { CalendarDate } from './date';

/** A customer's totals in the window. An amount is null unless every one of its transactions has it. */
export interface CustomerTotals {
  readonly customerId: string;
  /** The total on the basis, by which the customer is ranked. */
  readonly value: Amount;
  readonly transactions: number;
  readonly revenue: Amount | null;
  readonly cost: Amount | null;
  /** Null where no transaction has it; one without it counts nothing. */
  readonly costToServe: Amount | null;
  readonly profit: Amount | null;
  readonly firstDate: CalendarDate | null;
  readonly lastDate: CalendarDate | null;
}

/** What tiering adds to a customer. */
export interface Tiering {
  /** Place in the total order, from 1, without repeats. */
  readonly rank: number;
  /** Id of the tier. */
  readonly tier: string;
}

export type TieredCustomer = CustomerTotals & Tiering;
