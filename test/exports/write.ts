import { gzipSync } from 'node:zlib';
import { encoded } from '../input/bytes/encoded';
import type { Pen } from './pen';

const ENDS = { lf: '\n', crlf: '\r\n', cr: '\r' } as const;
const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;

export interface Guarded {
  /** Whether the column of a cell holds ids. */
  readonly isId: (column: number) => boolean;
  readonly headerLine: number;
}

/** Lines of cells as text. */
export function textOf(
  lines: readonly (readonly string[])[],
  pen: Pen,
  { isId, headerLine }: Guarded,
): string {
  const { dress, locale } = pen;
  const delimiter =
    dress.delimiter === 'local'
      ? pen.random('delimiter').pick(locale.delimiters)
      : DELIMITERS[dress.delimiter];
  const isGuarded = (line: number, column: number): boolean =>
    line >= headerLine && (dress.guard === 'all' || (dress.guard === 'ids' && isId(column)));
  const widths = dress.padding === 'width' && dress.guard === 'none' ? widthsOf(lines) : [];
  const written = lines.map((cells, line) =>
    cells
      .map((cell, column) => {
        const guarded = isGuarded(line, column) ? guardedCell(cell) : cell;
        return quoted(padded(guarded, pen, line >= headerLine, widths[column]), delimiter, pen);
      })
      .join(delimiter),
  );
  const end = ENDS[dress.ends];
  return written.map((line) => line + end).join('');
}

function widthsOf(lines: readonly (readonly string[])[]): number[] {
  const most = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: most }, (_, column) =>
    Math.max(
      ...lines.filter(({ length }) => length === most).map((cells) => lengthSeen(cells[column])),
    ),
  );
}

function padded(cell: string, { dress }: Pen, isRow: boolean, width: number | undefined): string {
  if (dress.padding === 'tabs') return isRow && cell !== '' ? `${cell}\t` : cell;
  return width === undefined ? cell : cell.padEnd(width + cell.length - lengthSeen(cell));
}

/** The mark of a file came before its first cell once that was padded. */
function lengthSeen(cell = ''): number {
  return cell.replaceAll('\uFEFF', '').length;
}

function guardedCell(cell: string): string {
  return cell === '' ? '' : `="${cell}"`;
}

function quoted(cell: string, delimiter: string, { dress }: Pen): string {
  const needs = cell.includes(delimiter) || /["\r\n]/.test(cell);
  // Programs that write ="…" mostly leave it so, where nothing in it would part the cell.
  const isPlain = /^="[^"\r\n]*"\t?$/.test(cell) && !cell.includes(delimiter);
  if (isPlain && dress.quotes === 'needed') return cell;
  return needs || dress.quotes === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Text as bytes, and in which encoding: UTF-8 where the one of the dress lacks a character. */
export function bytesOf(text: string, pen: Pen): Uint8Array {
  const utf8 = Buffer.from(text);
  switch (pen.dress.encoding) {
    case 'utf-8':
      return utf8;
    case 'mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'gzip':
      return gzipSync(utf8);
    case 'legacy':
      return encoded(text, pen.random('encoding').pick(pen.locale.encodings)) ?? utf8;
  }
}
