import { csvChunks } from '../csv/to-csv';
import { writeStream, writeWhole } from '../files/write';
import { tableJson, tableNdjson } from '../json/to-json';
import type { Table } from '../reports/table';
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

/** A table in the format of the flags. */
export function tableChunks(table: Table, format: string | undefined): Iterable<string> {
  if (format === 'json') return tableJson(table);
  return format === 'ndjson' ? tableNdjson(table) : csvChunks(table);
}
