import { writeStream, writeWhole } from '../node/write-file';
import { csvChunks } from '../output/formats/to-csv';
import { toHtml } from '../output/formats/to-html';
import { ndjsonChunks } from '../output/formats/to-json';
import { toMarkdown } from '../output/formats/to-markdown';
import { toText } from '../output/formats/to-text';
import type { Page } from '../output/pages/page';
import type { Table } from '../output/tables/table';
import { shown } from '../output/words/shown';
import type { OutputFlags } from './flags';
import type { Io } from './io';

/** A result in the three forms that every format is made of. */
export interface Result {
  /** For JSON: plain data, or its text in pieces where that grows long. */
  readonly data: object | Iterable<string>;
  /** For CSV and NDJSON. */
  readonly table?: Table;
  /** For people. */
  readonly page?: Page | Table;
}

const PROGRAMS_READ = ['csv', 'json', 'ndjson'];

/** Writes a result as and where the flags say. */
export async function writeResult(result: Result, flags: OutputFlags, io: Io): Promise<void> {
  await writeOutput(chunksOf(result, flags, io), flags, io);
}

function chunksOf({ data, table, page }: Result, flags: OutputFlags, io: Io): Iterable<string> {
  const { format } = flags;
  if (format === 'json' || (table ?? page) === undefined) {
    return isChunks(data) ? data : [`${JSON.stringify(data, null, 2)}\n`];
  }
  if (table !== undefined && format === 'csv') return csvChunks(table);
  if (table !== undefined && format === 'ndjson') return ndjsonChunks(table);
  const read = (page ?? table) as Page | Table;
  const speech = { language: flags.lang };
  if (format === 'markdown') return [toMarkdown(read, speech)];
  return [format === 'html' ? htmlDocument(toHtml(read, speech)) : pageText(read, flags, io)];
}

function isChunks(data: object): data is Iterable<string> {
  return Symbol.iterator in data && !Array.isArray(data);
}

/** A file that a browser opens; its elements without tags of their own are implied. */
function htmlDocument(fragment: string): string {
  return `<!doctype html>\n<meta charset="utf-8">\n<title>customer-pyramid</title>\n${fragment}`;
}

/** Writes text where the flags say. */
export async function writeOutput(
  chunks: Iterable<string>,
  flags: OutputFlags,
  io: Io,
): Promise<void> {
  if (flags.out !== undefined && flags.out !== '-') return writeWhole(flags.out, chunks);
  const forPrograms = PROGRAMS_READ.includes(flags.format ?? '');
  // A program gets every character as it is; a terminal would obey some of them.
  await writeStream(io.stdout, forPrograms && io.stdout.isTTY ? linesShown(chunks) : chunks);
}

function* linesShown(chunks: Iterable<string>): Generator<string, void, undefined> {
  for (const chunk of chunks) yield chunk.split('\n').map(shown).join('\n');
}

/** As the reader of standard output sees it: as wide as the terminal, in colour there. */
export function pageText(page: Page | Table, flags: OutputFlags, { stdout }: Io): string {
  const isTerminal = stdout.isTTY === true && (flags.out === undefined || flags.out === '-');
  const { NO_COLOR, TERM } = process.env;
  const { color: colour = isTerminal && !NO_COLOR && TERM !== 'dumb' } = flags;
  const width = isTerminal ? stdout.columns : undefined;
  return toText(page, { width, colour, language: flags.lang });
}
