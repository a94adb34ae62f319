import type { Chart } from '../pages/page';
import {
  type Cell,
  type Column,
  type ColumnType,
  cellText,
  column,
  isDecimal,
  isFigure,
  type Table,
} from '../tables/table';
import type { Words } from '../words/en/index';
import { roundedTo } from '../words/figures';
import { shown } from '../words/shown';

/** A table as people read it: every cell as text that may be shown. */
export interface PrintedTable {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
  readonly keys: number;
}

export interface PrintedColumn {
  readonly key: string;
  readonly type: ColumnType;
  readonly heading: string;
  /** Figures stand to the right. */
  readonly isFigure: boolean;
}

/**
 * The texts of a table in the words of a language. Amounts have two decimals and ratios are percents
 * with one; in a column whose rows add up to the total, the printed ones do so too.
 */
export function printTable({ columns, rows, total, keys = 1 }: Table, words: Words): PrintedTable {
  const all = [...rows];
  const cells = columns.map((column) => columnTexts(column, all, total, words));
  return {
    columns: columns.map((column) => ({
      key: column.key,
      type: column.type,
      heading: shown(headingOf(column, words)),
      isFigure: isFigure(column.type),
    })),
    rows: all.map((_, at) => cells.map((texts) => texts[at] ?? '')),
    total: total === undefined ? null : cells.map((texts) => texts[all.length] ?? ''),
    keys,
  };
}

function headingOf(column: Column<unknown>, words: Words): string {
  if (column.heading !== undefined) return column.heading(words);
  const headings: Readonly<Record<string, string>> = words.columns;
  return (Object.hasOwn(headings, column.key) ? headings[column.key] : undefined) ?? column.key;
}

/** The cells of a column, the total behind the rows. */
function columnTexts(
  column: Column<unknown>,
  rows: readonly unknown[],
  total: unknown,
  words: Words,
): string[] {
  const all = total === undefined ? rows : [...rows, total];
  const cells = all.map((row) => column.of(row));
  const rounded = total === undefined ? cells : addedUp(cells, column.type);
  return rounded.map((cell, at) => {
    const sign = column.signed === true && isAboveZero(cell) ? '+' : '';
    const own = column.said?.(cells[at] ?? null, words, all[at]);
    return shown(sign + (own ?? cellText(cell, column.type, words)));
  });
}

function isAboveZero(cell: Cell): boolean {
  return typeof cell === 'string' && !cell.startsWith('-') && /[1-9]/.test(cell);
}

/** Amounts and ratios rounded so that they add up to the last of them. */
function addedUp(cells: readonly Cell[], type: ColumnType): readonly Cell[] {
  if (type !== 'amount' && type !== 'ratio') return cells;
  const total = cells.at(-1);
  const parts = cells.slice(0, -1).filter(isDecimal);
  if (!isDecimal(total)) return cells;
  const rounded = roundedTo(parts, total, type === 'amount' ? MONEY_PLACES : RATIO_PLACES);
  let next = 0;
  return cells.map((cell, at) =>
    isDecimal(cell) && at < cells.length - 1 ? (rounded[next++] ?? cell) : cell,
  );
}

const MONEY_PLACES = 2;
/** One decimal of a percent. */
const RATIO_PLACES = 3;

/** What a chart shows, for readers of tables. Shares that are the whole together add up as printed. */
export function chartTable({ rows, headings }: Chart): Table<Chart['rows'][number]> {
  const lefts = chartShares(rows.map(({ left }) => left));
  const rights = chartShares(rows.map(({ right }) => right));
  return {
    name: 'chart',
    columns: [
      column('name', 'text', ({ name }) => name, { heading: () => headings.name }),
      column('left', 'ratio', ({ left }) => left, { heading: () => headings.left }),
      column('right', 'ratio', ({ right }) => right, { heading: () => headings.right }),
    ],
    rows: rows.map(({ name }, at) => ({
      name,
      left: lefts[at] ?? null,
      right: rights[at] ?? null,
    })),
  };
}

function chartShares(shares: readonly (string | null)[]): (string | null)[] {
  const known = shares.filter((share) => share !== null);
  const rounded = roundedTo(known, '1', RATIO_PLACES);
  let next = 0;
  return shares.map((share) => (share === null ? null : (rounded[next++] ?? share)));
}
