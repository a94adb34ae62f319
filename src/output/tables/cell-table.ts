import type { Cell as AnyCell, Table as TypedTable } from './table';

/** A result as rows and columns, apart from the text it is written as. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}

export type CellTable = Table;

export interface Column {
  readonly name: string;
  /**
   * Numbers, exact decimals and dates among them, are written as they are; text is guarded from
   * spreadsheets. A fact may be either, cell by cell.
   */
  readonly kind: 'text' | 'number' | 'fact';
}

export type Cell = string | number | null;

export function textColumn(name: string): Column {
  return { name, kind: 'text' };
}

export function numberColumn(name: string): Column {
  return { name, kind: 'number' };
}

export function factColumn(name: string): Column {
  return { name, kind: 'fact' };
}

/** The same as a typed table, until all tables are. */
export function typedTable(table: CellTable | TypedTable): TypedTable {
  const [first] = table.columns;
  if (first === undefined || 'key' in first) return table as TypedTable;
  return {
    name: '',
    columns: (table as CellTable).columns.map(({ name, kind }, at) => ({
      key: name,
      type: kind === 'text' ? 'text' : 'amount',
      of: (row: unknown): AnyCell => (row as readonly Cell[])[at] ?? null,
    })),
    rows: table.rows,
  };
}
