import type { Pen } from './pen';
import type { Customer, Line, Moment, Order } from './truth';

/** A row of an export: an order, a line of one, or what was paid or given back. */
export interface Entry {
  readonly order: Order;
  readonly customer: Customer;
  readonly at: Moment;
  readonly line: Line | undefined;
  /** Whether it is the first line of its order. */
  readonly isFirst: boolean;
  readonly kind: 'sale' | 'back' | 'payment';
  /** What it comes to, below 0 for what was given back. */
  readonly amount: bigint;
}

/** A column is of text, or of amounts, which can be summed. */
export interface Column {
  readonly heading: string;
  readonly text: (entry: Entry) => string;
  /** undefined where the cell is blank. */
  readonly amount?: (entry: Entry) => bigint | undefined;
  /** How a sum of such amounts is written. */
  readonly written?: (amount: bigint) => string;
  /** Digits that a spreadsheet would take for a number. */
  readonly isId?: boolean;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly entries: readonly Entry[];
}

export function textColumn(heading: string, text: (entry: Entry) => string): Column {
  return { heading, text };
}

export function idColumn(heading: string, text: (entry: Entry) => string): Column {
  return { heading, text, isId: true };
}

export function amountColumn(
  pen: Pick<Pen, 'amount'>,
  heading: string,
  amount: (entry: Entry) => bigint | undefined,
): Column {
  const text = (entry: Entry): string => {
    const value = amount(entry);
    return value === undefined ? '' : pen.amount(value);
  };
  return { heading, text, amount, written: pen.amount };
}

/** Numbers of pieces, which are summed as they are. */
export function countColumn(heading: string, count: (entry: Entry) => bigint): Column {
  const written = (number: bigint): string => `${number}`;
  return { heading, text: (entry) => written(count(entry)), amount: count, written };
}

/** The cells of a line that sums up entries. */
export function sums({ columns }: Table, entries: readonly Entry[], word: string): string[] {
  const cells = columns.map(({ amount, written }) => {
    if (amount === undefined || written === undefined) return '';
    return written(entries.reduce((sum, entry) => sum + (amount(entry) ?? 0n), 0n));
  });
  const place = cells.indexOf('');
  if (place >= 0 && word !== '') cells[place] = word;
  return cells;
}
