import { checkOptions } from '../../core/issues/options';
import { checkResult } from '../../core/issues/shape';
import { type Chart, PAGE, type Page } from '../pages/page';
import {
  type Cell,
  type Column,
  type ColumnType,
  cellOf,
  cellText,
  column,
  isDecimal,
  isFigure,
  isTable,
  saidOf,
  TABLE,
  type Table,
} from '../tables/table';
import type { Words } from '../words/en/index';
import { roundedTo } from '../words/figures';
import { type Speech, wordsFor } from '../words/language';
import { shown } from '../words/shown';

/** The words in which a result is rendered: those asked for, else those of the page. */
export function wordsIn<Options extends Speech>(
  result: Page | Table,
  options: Options,
  known?: Parameters<typeof wordsFor<Options>>[1],
): Words {
  // For callers whom the types do not hold back.
  if (isTable(result)) checkResult(result, 'result', TABLE);
  else checkResult(result, 'result', PAGE);
  checkOptions<Options | Speech>(options, known ?? { language: true });
  const language = options.language ?? (isTable(result) ? undefined : result.language);
  return wordsFor({ ...options, language }, known);
}

/**
 * Sentences as one paragraph, each made ready by `escaped`; behind one without a stop, such as a line
 * of an account, the line ends.
 */
export function paragraph(
  sentences: readonly string[],
  {
    escaped,
    lineEnd,
    words,
  }: {
    readonly escaped: (sentence: string) => string;
    readonly lineEnd: string;
    readonly words: Words;
  },
): string {
  const { stop, betweenSentences } = words.punctuation;
  return sentences
    .map((sentence, at) => {
      if (at === sentences.length - 1) return escaped(sentence);
      return escaped(sentence) + (sentence.endsWith(stop) ? betweenSentences : lineEnd);
    })
    .join('');
}

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
  const cells = all.map((row) => cellOf(column, row));
  const rounded = total === undefined ? cells : addedUp(cells, column.type);
  return rounded.map((cell, at) => {
    const sign = column.signed === true && isAboveZero(cell) ? '+' : '';
    const own = saidOf(column, cells[at] ?? null, words, all[at]);
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
