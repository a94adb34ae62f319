import type { Issue } from '../issues/issue';
import type { DateInput } from '../values/calendar-date';
import type { AmountInput } from '../values/exact';

/** One sale or refund. A refund is a negative amount on its own date. */
export interface Transaction {
  readonly customerId: string;
  /** May be absent only where the window is `all`. */
  readonly date?: DateInput | undefined;
  readonly revenue?: AmountInput | undefined;
  readonly cost?: AmountInput | undefined;
  readonly costToServe?: AmountInput | undefined;
  readonly profit?: AmountInput | undefined;
  readonly currency?: string | undefined;
  /** What it is grouped by, such as its region, for pyramids by group. */
  readonly group?: string | undefined;
  /** Further numeric columns, by name, for a basis other than revenue and profit. */
  readonly measures?: Readonly<Record<string, AmountInput>> | undefined;
  /** Line of the text it was read from, from 1. */
  readonly line?: number | undefined;
}

/** A row that an adapter could not read as a transaction, with what it could read of it. */
export interface UnreadableTransaction extends Partial<Transaction> {
  readonly problems: readonly [Issue, ...Issue[]];
  /** The row as it stood. */
  readonly cells?: readonly string[] | undefined;
}

/** What adapters yield: every row of the source, good or not, so that control can account for it. */
export type SourceRow = Transaction | UnreadableTransaction;

/** What customers are ranked by: `revenue`, `profit`, or the name of another measure. */
export type Basis = 'revenue' | 'profit' | (string & {});

/** A row that was left out, and why. */
export interface RejectedRow {
  /** Place among the rows that were read, from 1. */
  readonly row: number;
  readonly line: number | null;
  readonly issues: readonly [Issue, ...Issue[]];
  readonly cells: readonly string[] | null;
}
