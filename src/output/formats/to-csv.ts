import { checkResult } from '../../core/issues/shape';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { listingTable } from '../tables/listing-table';
import {
  type Cell,
  type Column,
  cellOf,
  guardOf,
  isTable,
  TABLE,
  type Table,
} from '../tables/table';

/**
 * A table as CSV with LF line ends, headed by the keys of its columns; a pyramid as its listing. Text
 * that a spreadsheet would run as a formula is guarded by an apostrophe, which `fromCsv` takes off
 * again from the lists and tables of this library.
 *
 * @example
 * const columns = [{ key: 'customer_id', type: 'id', of: (row) => row.id }];
 * toCsv({ name: 'best', columns, rows: [{ id: '=1+1' }] }); // "customer_id\n'=1+1\n"
 */
export function toCsv(result: Table | Pyramid): string {
  return [...csvChunks(result)].join('');
}

/** Lines to a chunk: writing them one by one would take longer than making them. */
const LINES = 1000;

/** The same, some lines at a time, for streams and for tables longer than a text may be. */
export function* csvChunks(result: Table | Pyramid): Generator<string, void, undefined> {
  const { columns, rows } = isTable(result)
    ? checkResult(result, 'result', TABLE)
    : listingTable(result);
  const guards = columns.map(({ type }) => guardOf(type));
  // One list for all rows: a million rows of it would cost more than their text.
  const cells: Cell[] = columns.map(({ key }) => guardOf('text')(key));
  const texts: string[] = [];
  let lines = [lineOf(cells, texts)];
  for (const row of rows) {
    for (let at = 0; at < columns.length; at++) {
      const cell = cellOf(columns[at] as Column<unknown>, row);
      cells[at] = typeof cell === 'string' ? (guards[at] as (text: string) => string)(cell) : cell;
    }
    lines.push(lineOf(cells, texts));
    if (lines.length === LINES) {
      yield lines.join('');
      lines = [];
    }
  }
  if (lines.length > 0) yield lines.join('');
}

/**
 * One line of CSV as RFC 4180 has it, ended by LF. Null is the empty cell. Text from the outside
 * is guarded first.
 */
export function csvLine(cells: readonly Cell[]): string {
  return lineOf(cells, []);
}

/** The same, with a list to use, since one for each line would cost more than its text. */
function lineOf(cells: readonly Cell[], texts: string[]): string {
  for (let at = 0; at < cells.length; at++) texts[at] = cellText(cells[at] ?? '');
  const line = texts.join(',');
  // A line without anything would read as no row at all; a comma is something.
  return cells.length < 2 && line.trim() === '' ? `"${line}"\n` : `${line}\n`;
}

function cellText(cell: string | number | boolean): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(cell);
  return needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What would not read back as it is: delimiter, quote, line end, a byte order mark at the start. */
function needsQuotes(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= COMMA && (code === COMMA || code === QUOTE || code === LF || code === CR)) {
      return true;
    }
  }
  return text.charCodeAt(0) === MARK;
}

const [LF, CR, QUOTE, COMMA, MARK] = [0x0a, 0x0d, 0x22, 0x2c, 0xfeff];
