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
  /** A heading that is made of one in the catalogue and a name: `tier` of `2025-Q1`. */
  readonly heading?: { readonly key: string; readonly of: string };
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
  /** The row of totals, whose printed figures the rows add up to. */
  readonly total?: Row;
}
