import { describe, invalidOption, PyramidError } from '../../core/issues/issue';
import { isRecord } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import {
  callable,
  choice,
  count,
  flag,
  iterable,
  list,
  optional,
  type Result,
  record,
  text,
} from '../../core/issues/shape';
import type { Named } from '../../core/pyramid/customer-names';
import { safeText } from '../../core/values/formula-guard';
import type { Words } from '../words/en/index';

/** What a column holds. Renderers decide by it: alignment, grouping, guarding against formulas. */
export type ColumnType =
  | 'id'
  | 'text'
  | 'tier'
  | 'count'
  | 'amount'
  | 'ratio'
  | 'date'
  | 'time'
  | 'flag';

/** Null where there is nothing. Amounts and ratios are exact decimals as text. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  /** The name in CSV and JSON, and the key of its heading in the catalogue: `value_before`. */
  readonly key: string;
  readonly type: ColumnType;
  of(row: Row): Cell;
  /** Where the catalogue cannot have it by the key alone: `tier 2025-Q1`. */
  heading?(words: Words): string;
  /** How people read the cell, where its type does not say: `A (VIP)` for `A`. */
  said?(cell: Cell, words: Words, row: Row): string;
  /** A change: for people, an amount above 0 has a `+` before it. */
  readonly signed?: boolean;
}

/**
 * A result as typed columns over rows of any kind. CSV, JSON, text, Markdown and HTML are renderers
 * of it; headings come from the catalogue of a language, by key.
 */
export interface Table<Row = unknown> {
  /** `listing`, `migrations`, … */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row>;
  /** How many of the first columns say of whom or what a row speaks; 1 unless given. */
  readonly keys?: number;
  /**
   * The row of totals. Where the rows of a column add up to it, the printed ones do so too. For
   * people only: CSV and JSON hold the rows.
   */
  readonly total?: Row;
}

const columnShape = record<Column<unknown>>({
  key: text,
  type: choice('id', 'text', 'tier', 'count', 'amount', 'ratio', 'date', 'time', 'flag'),
  of: callable,
  heading: optional(callable),
  said: optional(callable),
  signed: optional(flag),
});

export const TABLE: Result<Table> = {
  by: '…Table',
  shape: record<Pick<Table, 'name' | 'columns' | 'rows' | 'keys'>>({
    name: text,
    columns: list(columnShape),
    rows: iterable,
    keys: optional(count),
  }),
};

/** A column by its key and type. */
export function column<Row>(
  key: string,
  type: ColumnType,
  of: (row: Row) => Cell,
  more: Pick<Column<Row>, 'heading' | 'said' | 'signed'> = {},
): Column<Row> {
  return { key, type, of, ...more };
}

/** The column of names beside ids, where a customer of the rows has one. */
export function nameColumn<Row>(
  customers: Iterable<Named>,
  of: (row: Row) => Named,
): Column<Row>[] {
  for (const { name } of customers) {
    if (name !== undefined) return [column('name', 'text', (row: Row) => of(row).name ?? null)];
  }
  return [];
}

/** Whether a value is meant for a table, among results of other kinds. */
export function isTable(value: object): value is Table {
  return isRecord(value) && ('columns' in value || 'rows' in value);
}

/** The cell that a column reads off a row. Throws `invalid-option` where it cannot. */
export function cellOf(column: Column<unknown>, row: unknown): Cell {
  let cell: unknown;
  try {
    cell = column.of(row) ?? null;
  } catch (error) {
    throw notRead(column, row, error);
  }
  const type = typeof cell;
  if (type === 'string' || type === 'number' || type === 'boolean' || cell === null) {
    return cell as Cell;
  }
  throw invalidOption(
    'rows',
    because('not-a-cell', { column: column.key }),
    NO_CELL,
    describe(cell),
  );
}

const NO_CELL = 'text, a number, true, false or null';

/** How people read a cell, where its column says so; else undefined. */
export function saidOf(
  column: Column<unknown>,
  cell: Cell,
  words: Words,
  row: unknown,
): string | undefined {
  try {
    return column.said?.(cell, words, row);
  } catch (error) {
    throw notRead(column, row, error);
  }
}

/** Columns are functions of the caller as often as ours: what they throw is told with the column. */
function notRead({ key }: Column<unknown>, row: unknown, error: unknown): Error {
  if (error instanceof PyramidError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const why = because('row-not-readable', { column: key, message });
  return invalidOption('rows', why, undefined, describe(row));
}

const FIGURES: readonly ColumnType[] = ['count', 'amount', 'ratio'];

/** Whether a column holds figures, which stand to the right. */
export function isFigure(type: ColumnType): boolean {
  return FIGURES.includes(type);
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Whether a cell of figures is one: a column of facts may hold others too. */
export function isDecimal(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && DECIMAL.test(cell);
}

/** What keeps the text of a column's cells from being run as a formula by a spreadsheet. */
export function guardOf(type: ColumnType): (text: string) => string {
  if (type === 'id' || type === 'text' || type === 'tier') return safeText;
  // A negative amount is none, but a column of figures may hold other facts too.
  return (text) => (startsWithDigit(text) || isDecimal(text) ? text : safeText(text));
}

/** No formula does, and most figures do: asked of every cell, so before a regular expression. */
function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A cell as people read it by its type: amounts with two decimals, ratios as percents with one. */
export function cellText(cell: Cell, type: ColumnType, { figures, flags, tiers }: Words): string {
  if (cell === null) return isFigure(type) ? '–' : '';
  if (typeof cell === 'boolean') return cell ? flags.yes : flags.no;
  if (typeof cell === 'number') return figures.count(cell);
  if (isFigure(type) && !isDecimal(cell)) return cell;
  switch (type) {
    case 'amount':
      return figures.money(cell);
    case 'ratio':
      return figures.percent(cell);
    case 'count':
      return figures.digits(cell);
    case 'time':
      return cell.replace('T', ' ');
    case 'tier':
      return cell === 'inactive' ? tiers.inactive : cell;
    default:
      return cell;
  }
}
