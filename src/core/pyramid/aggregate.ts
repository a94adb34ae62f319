import type { Control } from './control';
import type { CustomerTotals } from './customer';
import type { RejectedRow } from './transaction';

/** What becomes of a row that cannot be read: it stops the work, or is set aside with its reason. */
export type OnError = 'stop' | 'skip';

/** The totals of a window, with the account of what went into them. */
export interface Aggregate {
  /** By id. */
  readonly customers: readonly CustomerTotals[];
  readonly control: Control;
  readonly rejected: readonly RejectedRow[];
  /** Null where the rows name none. */
  readonly currency: string | null;
}
