import { writeStream, writeWhole } from '../node/write-file';
import { csvChunks } from '../output/formats/to-csv';
import { jsonChunks, ndjsonChunks } from '../output/formats/to-json';
import { toText } from '../output/formats/to-text';
import type { Page } from '../output/pages/page';
import type { Table } from '../output/tables/table';
import { shown } from '../output/words/shown';
import type { OutputFlags } from './flags';
import type { Io } from './io';

/** Writes a result where the flags say. */
export async function writeOutput(
  chunks: Iterable<string>,
  flags: OutputFlags,
  io: Io,
): Promise<void> {
  if (flags.out !== undefined && flags.out !== '-') return writeWhole(flags.out, chunks);
  const forPrograms = flags.format !== undefined && PROGRAMS_READ.has(flags.format);
  // A program gets every character as it is; a terminal would obey some of them.
  await writeStream(io.stdout, forPrograms && io.stdout.isTTY ? linesShown(chunks) : chunks);
}

const PROGRAMS_READ: ReadonlySet<string> = new Set(['csv', 'json', 'ndjson']);

function* linesShown(chunks: Iterable<string>): Generator<string, void, undefined> {
  for (const chunk of chunks) yield chunk.split('\n').map(shown).join('\n');
}

/** A result that people read as text and programs as rows or as data. */
export interface Change {
  readonly data: object;
  readonly table: Table;
  readonly text: string;
}

/** Writes a result as the flags say: as text, unless they say otherwise. */
export async function writeChange(change: Change, flags: OutputFlags, io: Io): Promise<void> {
  const { data, table, text } = change;
  if (flags.format === 'json') {
    await writeOutput([`${JSON.stringify(data, null, 2)}\n`], flags, io);
  } else await writeOutput(flags.format === 'csv' ? csvChunks(table) : [text], flags, io);
}

/** A table in the format of the flags. */
export function tableChunks(table: Table, format: string | undefined): Iterable<string> {
  if (format === 'json') return jsonChunks(table);
  return format === 'ndjson' ? ndjsonChunks(table) : csvChunks(table);
}

/** A page as the reader of standard output sees it: as wide as the terminal, in colour there. */
export function pageText(page: Page, flags: OutputFlags, { stdout }: Io): string {
  const isTerminal = stdout.isTTY === true && (flags.out === undefined || flags.out === '-');
  const { NO_COLOR, TERM } = process.env;
  const { color: colour = isTerminal && !NO_COLOR && TERM !== 'dumb' } = flags;
  return toText(page, { width: isTerminal ? stdout.columns : undefined, colour });
}
