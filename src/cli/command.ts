import type { Command } from 'commander';
import { because } from '../core/issues/reasons';
import type { PyramidError } from '../index';
import { type Chunk, writeFolder, writeStream, writeWhole } from '../node/write-file';
import {
  csvChunks,
  ndjsonChunks,
  type Page,
  shown,
  type Table,
  toHtml,
  toMarkdown,
  toText,
} from '../output';
import { toXlsx } from '../xlsx';
import { asked, tellNextTime } from './ask';
import { addOutputFlags, type OutputFlags, refusal } from './flags';
import type { Io } from './io';
import { PLAN_FILES, pathsRead } from './places';

/** What a command is; `make` gets its arguments in the order in which `declare` takes them. */
export interface Declared<F extends OutputFlags> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Its arguments and flags, but for those of its output. */
  readonly declare: (command: Command) => Command;
  /** The first one is meant where none is named. */
  readonly formats: readonly string[];
  /** Calls, without the name of the program. */
  readonly examples: readonly string[];
  readonly make: (io: Io, flags: F, ...args: string[]) => Promise<Result>;
}

/** A result in the forms that every format is made of. */
export interface Result {
  /** For JSON: plain data, or its text in pieces where that grows long, or bytes. */
  readonly data: object | Iterable<Chunk>;
  /** For CSV and NDJSON. */
  readonly table?: Table;
  /** For CSV where one table does not hold it: a file each, in a folder. */
  readonly tables?: readonly Table[];
  /** For people. */
  readonly page?: Page | Table;
  /** In formats of which this command has a form of its own, by their names. */
  readonly written?: Readonly<Record<string, () => string>>;
  /** What the program ends with, where all went well and that is not 0. */
  readonly exitCode?: number;
  /** Why there is no more of it; told once it has been written. */
  readonly refusal?: PyramidError;
}

/** Gives a program the command: its flags are read, the result is made, and written as they say. */
export type AddCommand = (program: Command, io: Io) => void;

export function declared<F extends OutputFlags>(command: Declared<F>): AddCommand {
  const { name, summary, description, declare, formats, examples, make } = command;
  return (program, io) => {
    const declaring = program.command(name).summary(summary).description(description);
    addOutputFlags(declare(declaring), formats);
    if (examples.length > 0) declaring.addHelpText('after', examplesText(examples));
    const count = declaring.registeredArguments.length;
    declaring.action(async (...given) => {
      // What may be several comes as a list.
      const args = given.slice(0, count).flat() as string[];
      const flags = given[count] as F;
      const asking = { io, paths: () => pathsRead(declaring) };
      const { made: result, nextTime } = await asked(asking, flags, (flags) =>
        make(io, flags, ...args),
      );
      await writeResult(result, flags, io);
      tellNextTime(nextTime, io);
      if (result.refusal !== undefined)
        throw isRead(flags, io) ? new RefusalShown(result.refusal) : result.refusal;
      io.exitCode = result.exitCode ?? 0;
    });
  };
}

/** Whether a page stands before the eyes of whoever gets what is wrong too. */
function isRead({ out, format = 'text' }: OutputFlags, { stdout }: Io): boolean {
  return stdout.isTTY === true && format === 'text' && (out === undefined || out === '-');
}

/** What is wrong, where the page has said it already. */
export class RefusalShown extends Error {
  constructor(refusal: PyramidError) {
    super(refusal.message, { cause: refusal });
  }
}

export function examplesText(examples: readonly string[]): string {
  const lines = examples.map((example) => `  customer-pyramid ${example}\n`);
  return `\n${examples.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('')}`;
}

const PROGRAMS_READ = ['csv', 'json', 'ndjson', 'ics', 'junit', 'github'];

/** Writes a result as and where the flags say. */
async function writeResult(result: Result, flags: OutputFlags, io: Io): Promise<void> {
  if (io.isStrict && io.told.size > 0) throw strictly(io.told.size);
  if (result.tables !== undefined && flags.format === 'csv') {
    return writeTables(flags, result.tables);
  }
  await writeOutput(await chunksOf(result, flags, io), flags, io);
}

/** In a pipeline nobody reads notices. */
function strictly(notices: number): PyramidError {
  return refusal('--strict', because('notices-are-errors', { notices }));
}

async function writeTables(flags: OutputFlags, tables: readonly Table[]): Promise<void> {
  const files = tables.map((table) => [`${table.name}.csv`, csvOf(table, flags)] as const);
  await writeFolder(folderOf(flags), Object.fromEntries(files), { stale: PLAN_FILES });
}

function* csvOf(table: Table, { bom }: OutputFlags): Generator<string, void, undefined> {
  if (bom === true) yield BYTE_ORDER_MARK;
  yield* csvChunks(table);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Standard output holds one table, not several. */
export function folderOf({ out }: OutputFlags): string {
  if (out !== undefined && out !== '-') return out;
  throw refusal('--out', because('a-file-a-list'), out);
}

async function chunksOf(result: Result, flags: OutputFlags, io: Io): Promise<Iterable<Chunk>> {
  const { data, table, page, written = {} } = result;
  const { format = '' } = flags;
  if (format === 'xlsx') return [await workbookOf(result, flags, io)];
  const own = Object.hasOwn(written, format) ? written[format] : undefined;
  if (own !== undefined) return [own()];
  if (format === 'json' || (table ?? page) === undefined) {
    return isChunks(data) ? data : [`${JSON.stringify(data, null, 2)}\n`];
  }
  if (table !== undefined && format === 'csv') return csvOf(table, flags);
  if (table !== undefined && format === 'ndjson') return ndjsonChunks(table);
  const read = (page ?? table) as Page | Table;
  const speech = { language: flags.lang };
  if (format === 'markdown') return [toMarkdown(read, speech)];
  return [format === 'html' ? htmlDocument(toHtml(read, speech)) : pageText(read, flags, io)];
}

/** All that the command has to say: its tables, those of its page, and the sentences. */
async function workbookOf(
  { table, tables = [], page }: Result,
  { lang, out, sheetPerTier }: OutputFlags,
  { stdout }: Io,
): Promise<Uint8Array> {
  if (stdout.isTTY === true && (out === undefined || out === '-')) {
    throw refusal('--format', because('bytes-to-a-terminal', { format: 'xlsx' }));
  }
  const given = [table, ...tables, page].filter((part) => part !== undefined);
  return toXlsx(given, { language: lang, sheetPerTier });
}

function isChunks(data: object): data is Iterable<Chunk> {
  return Symbol.iterator in data && !Array.isArray(data);
}

/** A file that a browser opens; its elements without tags of their own are implied. */
function htmlDocument(fragment: string): string {
  return `<!doctype html>\n<meta charset="utf-8">\n<title>customer-pyramid</title>\n${STYLE}\n${fragment}`;
}

/** Figures need air between them; a wide table is scrolled in its page. */
const STYLE = `<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 2em; }
h1 { font-size: 1.4em }
h2 { font-size: 1.15em }
table { border-collapse: collapse; margin: 1em 0; white-space: nowrap }
th, td { padding: .15em .6em }
th[scope=row] { text-align: left; font-weight: normal }
thead th, tfoot { border-bottom: 1px solid #bbb }
tfoot { border-top: 1px solid #bbb }
.chart th { border: 0 }
</style>`;

async function writeOutput(chunks: Iterable<Chunk>, flags: OutputFlags, io: Io): Promise<void> {
  if (flags.out !== undefined && flags.out !== '-') return writeWhole(flags.out, chunks);
  const forPrograms = PROGRAMS_READ.includes(flags.format ?? '');
  // A program gets every character as it is; a terminal would obey some of them.
  await writeStream(io.stdout, forPrograms && io.stdout.isTTY ? linesShown(chunks) : chunks);
}

function* linesShown(chunks: Iterable<Chunk>): Generator<Chunk, void, undefined> {
  for (const chunk of chunks) {
    yield typeof chunk === 'string' ? chunk.split('\n').map(shown).join('\n') : chunk;
  }
}

/** As the reader of standard output sees it: as wide as the terminal, in colour there. */
function pageText(page: Page | Table, flags: OutputFlags, { stdout }: Io): string {
  const isTerminal = stdout.isTTY === true && (flags.out === undefined || flags.out === '-');
  const { NO_COLOR, TERM } = process.env;
  const { color: colour = isTerminal && !NO_COLOR && TERM !== 'dumb' } = flags;
  const width = isTerminal ? stdout.columns : undefined;
  return toText(page, { width, colour, language: flags.lang });
}
