import type { ColumnType, Table } from '../tables/table';
import type { Words } from '../words/en/index';
import { shown } from '../words/shown';
import { escapedMarkup } from './markup';
import { printTable } from './printed';

/** How the cells of a table are marked, beyond what they are. */
export interface Dress {
  /** Attributes of a cell by what its column holds and what it says, each with a blank before it. */
  readonly cell: (type: ColumnType, isFigure: boolean, text: string) => string;
  /** The same of a heading. */
  readonly heading: (type: ColumnType, isFigure: boolean) => string;
}

const RIGHT = ' style="text-align:right"';

/** For a fragment that stands by itself, without a style sheet. */
export const PLAIN: Dress = {
  cell: (_, isFigure) => (isFigure ? RIGHT : ''),
  heading: (_, isFigure) => (isFigure ? RIGHT : ''),
};

/** A table in pieces, a line each: whoever has many rows need not show them all at once. */
export interface TableHtml {
  readonly head: string;
  readonly rows: readonly string[];
  /** '' where there is no total. */
  readonly foot: string;
}

export function tableParts(table: Table, words: Words, dress: Dress = PLAIN): TableHtml {
  const { columns, rows, total, keys } = printTable(table, words);
  const heads = columns.map(
    ({ heading, type, isFigure }) =>
      `<th scope="col"${dress.heading(type, isFigure)}>${escaped(heading)}</th>`,
  );
  const row = (cells: readonly string[]): string => {
    const html = cells.map((cell, at) => {
      const { type = 'text', isFigure = false } = columns[at] ?? {};
      const marks = dress.cell(type, isFigure, cell);
      // In plain fragments, what says of whom a row speaks has no style.
      if (at < keys) return `<th scope="row"${dress === PLAIN ? '' : marks}>${escaped(cell)}</th>`;
      return `<td${marks}>${escaped(cell)}</td>`;
    });
    return `<tr>${html.join('')}</tr>\n`;
  };
  return {
    head: `<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n`,
    rows: rows.map(row),
    foot: total === null ? '' : `<tfoot>\n${row(total)}</tfoot>\n`,
  };
}

export function tableHtml(table: Table, words: Words): string {
  const { head, rows, foot } = tableParts(table, words);
  return `<table>\n${head}<tbody>\n${rows.join('')}</tbody>\n${foot}</table>\n`;
}

/** Text as it can stand in HTML, in quoted attributes too; what it hides is written out. */
export function escaped(text: string): string {
  return escapedMarkup(shown(text)).replaceAll("'", '&#39;');
}
