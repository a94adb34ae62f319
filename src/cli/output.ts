import { writeStream, writeWhole } from '../node/write-file';
import { csvChunks } from '../output/formats/to-csv';
import { tableJson, tableNdjson } from '../output/formats/to-json';
import type { Table } from '../output/tables/cell-table';
import type { OutputFlags } from './flags';
import type { Io } from './io';

/** Writes a result where the flags say. */
export async function writeOutput(
  chunks: Iterable<string>,
  flags: OutputFlags,
  io: Io,
): Promise<void> {
  if (flags.out === undefined || flags.out === '-') await writeStream(io.stdout, chunks);
  else await writeWhole(flags.out, chunks);
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
  if (format === 'json') return tableJson(table);
  return format === 'ndjson' ? tableNdjson(table) : csvChunks(table);
}
