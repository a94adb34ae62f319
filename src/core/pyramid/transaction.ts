import { describe, type Issue, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import type { DateInput } from '../values/calendar';
import type { AmountInput } from '../values/exact';
import type { LineControl } from './layout';

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
  /**
   * The id of the order that it belongs to: the customer's rows with the same id are one order, and of
   * those without one, or with a blank one, the rows of one date are. Ids are told apart letter by
   * letter, and other customers' orders may have the same.
   */
  readonly order?: string | undefined;
  /** The customer's name, as the row has it. */
  readonly name?: string | undefined;
  /** Who looks after the customer, as the row has it. */
  readonly owner?: string | undefined;
  /** What it is grouped by, such as its region, for pyramids by group. */
  readonly group?: string | undefined;
  /** Further numeric columns, by name, for a basis other than revenue and profit. */
  readonly measures?: Readonly<Record<string, AmountInput>> | undefined;
  /**
   * Amounts that stand in its row and count on another row of its order, by measure: they are in the
   * account only.
   */
  readonly repeated?: Readonly<Record<string, AmountInput>> | undefined;
  /** Line of the text it was read from, from 1. */
  readonly line?: number | undefined;
  /** Name of the file it was read from, where there are several. */
  readonly file?: string | undefined;
  /**
   * What a sign at its amounts, or their heading, says of the currency where no column names one:
   * `EUR` for `€`, but `$` for itself.
   */
  readonly sign?: string | undefined;
  /** Its file names no currency, and others do: it is in theirs. */
  readonly namesNoCurrency?: true | undefined;
}

/** A row that an adapter could not read as a transaction, with what it could read of it. */
export interface UnreadableTransaction extends Partial<Transaction> {
  readonly problems: readonly [Issue, ...Issue[]];
  /** The row as it stood. */
  readonly cells?: readonly string[] | undefined;
}

/**
 * A row that is no sale, or was not wanted: it is in no total, in the window or outside, and stands
 * in the account by its rule, with the amounts that could be read of it.
 */
export interface LeftOutRow extends Partial<Transaction> {
  /** By which rule, as people write it: `except Status=voided`, `only Region=EU`, `exclude staff`. */
  readonly leftOut: { readonly rule: string };
}

/** A row that stands in the source before, and is counted there: it stands in the account only. */
export interface DuplicateRow extends Partial<Transaction> {
  readonly isDuplicate: true;
}

/** No row: behind the last one, the lines of the source, where they are asked for. */
export interface SourceLines extends Partial<Transaction> {
  readonly sourceLines: LineControl;
}

/** What adapters yield: every row of the source, good or not, so that control can account for it. */
export type SourceRow =
  | Transaction
  | UnreadableTransaction
  | LeftOutRow
  | DuplicateRow
  | SourceLines;

/** What customers are ranked by: `revenue`, `profit`, or the name of another measure. */
export type Basis = 'revenue' | 'profit' | (string & {});

/** A row that was left out, and why. */
export interface RejectedRow {
  /** Place among the rows that were read, from 1. */
  readonly row: number;
  readonly line: number | null;
  /** Its file, where several were read. */
  readonly file?: string;
  readonly issues: readonly [Issue, ...Issue[]];
  readonly cells: readonly string[] | null;
}

/** What is wanted of transactions. Said once, where the pyramid is asked for, not to each source. */
export interface SourceNeeds {
  /** What customers are ranked by: no row may lack that amount. */
  readonly basis: Basis;
  /** Whether every row needs a date: the window is not `all`. */
  readonly dates: boolean;
  /**
   * Whether orders are counted: whoever adds rows up before they come here, as a database may, must
   * then keep apart the rows of different orders, or of different dates where rows name no order.
   */
  readonly orders?: boolean | undefined;
  /** Whether the account has lines too: a source of lines then says, behind its rows, how many. */
  readonly lines?: boolean | undefined;
  /** Name of the column, or of the field of a record, that groups. */
  readonly groupBy?: string | undefined;
}

/**
 * Transactions in whatever form, to be asked for with what is needed of them. By itself it is a list
 * of rows for the basis revenue, with or without dates.
 */
export interface TransactionSource extends Iterable<SourceRow> {
  rows(needs: SourceNeeds): Iterable<SourceRow>;
}

/** The same from a stream, in batches. It can be read once. */
export interface TransactionStream extends AsyncIterable<readonly SourceRow[]> {
  batches(needs: SourceNeeds): AsyncIterable<readonly SourceRow[]>;
}

export const PLAIN_NEEDS: SourceNeeds = { basis: 'revenue', dates: false };

/** The rows of a source, or of a list of records, as they are needed. Throws `invalid-option`. */
export function rowsOf(
  input: Iterable<SourceRow> | TransactionSource,
  needs: SourceNeeds,
): Iterable<SourceRow> {
  if (isObject(input) && 'rows' in input && typeof input.rows === 'function') {
    const rows: unknown = input.rows(needs);
    if (!isObject(rows) || !(Symbol.iterator in rows)) throw notTransactions(input);
    return rows as Iterable<SourceRow>;
  }
  if (!isObject(input) || !(Symbol.iterator in input)) throw notTransactions(input);
  return needs.groupBy === undefined ? input : grouped(input, needs.groupBy);
}

/** The same for what comes in time: rows, or batches of rows. */
export function streamOf(
  input: AsyncIterable<SourceRow | readonly SourceRow[]> | TransactionStream,
  needs: SourceNeeds,
): AsyncIterable<SourceRow | readonly SourceRow[]> {
  if (isObject(input) && 'batches' in input && typeof input.batches === 'function') {
    return input.batches(needs);
  }
  if (!isObject(input) || !(Symbol.asyncIterator in input)) throw notTransactions(input);
  return needs.groupBy === undefined ? input : groupedInTime(input, needs.groupBy);
}

async function* groupedInTime(
  input: AsyncIterable<SourceRow | readonly SourceRow[]>,
  field: string,
): AsyncIterable<readonly SourceRow[]> {
  for await (const piece of input) yield [...grouped(isBatch(piece) ? piece : [piece], field)];
}

export function isBatch(piece: SourceRow | readonly SourceRow[]): piece is readonly SourceRow[] {
  return Array.isArray(piece);
}

function* grouped(rows: Iterable<SourceRow>, field: string): Iterable<SourceRow> {
  for (const row of rows) {
    const group: unknown = isObject(row) ? Reflect.get(row, field) : undefined;
    yield typeof group === 'string' || typeof group === 'number'
      ? { ...(row as Transaction), group: String(group) }
      : row;
  }
}

function isObject<T>(value: T): value is T & object {
  return typeof value === 'object' && value !== null;
}

export function notTransactions(input: unknown): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('not-transactions'),
    expected: 'a list of transactions, or a source such as fromCsv(…)',
    received: describe(input),
  });
}
