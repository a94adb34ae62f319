import type { CalendarDate } from '../values/calendar';
import type { Amount } from '../values/exact';

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
  /** Id of the tier that counts. */
  readonly tier: string;
  /** Why that is not, or not only, the tier of its rank. Absent for all others. */
  readonly adjustment?: Adjustment;
}

/** A tier set by hand, or kept for stability. */
export type Adjustment = OverrideAdjustment | StabilityAdjustment;

export interface OverrideAdjustment {
  readonly by: 'override';
  /** Id of the tier that rank alone gives. */
  readonly baseTier: string;
  readonly reason: string;
  /** Last date on which it holds, or null. */
  readonly until: CalendarDate | null;
}

export interface StabilityAdjustment {
  readonly by: 'stability';
  readonly baseTier: string;
  /** Within the buffer below the cutoff, or beyond it and given grace. */
  readonly rule: 'buffer' | 'grace';
  /** Windows of grace already used, this one included; 0 within the buffer. */
  readonly graceUsed: number;
  /** Last date up to which it may keep the tier; null within the buffer, which has no end. */
  readonly until: CalendarDate | null;
}

export type TieredCustomer = CustomerTotals & Tiering;
