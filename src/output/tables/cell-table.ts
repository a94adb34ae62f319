/** A result as rows and columns, apart from the text it is written as. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}

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

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Whether a cell is text from outside, which a spreadsheet could take for a formula. */
export function isText(cell: Cell, column: Column | undefined): cell is string {
  if (typeof cell !== 'string' || column?.kind === 'number') return false;
  return column?.kind === 'text' || !PLAIN_DECIMAL.test(cell);
}
