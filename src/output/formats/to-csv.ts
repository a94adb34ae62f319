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
  let chunk = csvLine(cells);
  let lines = 1;
  for (const row of rows) {
    for (let at = 0; at < columns.length; at++) {
      const cell = cellOf(columns[at] as Column<unknown>, row);
      cells[at] = typeof cell === 'string' ? (guards[at] as (text: string) => string)(cell) : cell;
    }
    chunk += csvLine(cells);
    if (++lines === LINES) {
      yield chunk;
      chunk = '';
      lines = 0;
    }
  }
  if (chunk !== '') yield chunk;
}

/** What would not read back as it is: delimiter, quote, line end, a byte order mark at the start. */
const NEEDS_QUOTES = /[",\r\n]|^\uFEFF/;

/**
 * One line of CSV as RFC 4180 has it, ended by LF. Null is the empty cell. Text from the outside
 * is guarded first.
 */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const text = cellText(cells[i] ?? '');
    line += i === 0 ? text : `,${text}`;
  }
  // A line without anything would read as no row at all.
  return line.trim() === '' ? `"${line}"\n` : `${line}\n`;
}

function cellText(cell: string | number | boolean): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(cell);
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
