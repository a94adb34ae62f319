import { parseWindow } from '../dates/window';
import { type PyramidOptions, startPyramid } from '../pyramid/build-pyramid';
import { rosterTable } from '../tables/roster-table';
import { type SalesOptions, salesTable } from '../tables/sales-table';
import type { Window } from '../types/date';
import type { Pyramid } from '../types/pyramid';
import type { SourceRow } from '../types/transaction';
import { type FileOptions, inFile, loadTable } from './load-table';

export type LoadOptions = FileOptions & Omit<SalesOptions, 'needsDate'> & PyramidOptions;

/**
 * The pyramid of a sales file: CSV, TSV, JSON or NDJSON, gzipped or not; `-` is standard input.
 * Throws PyramidError.
 */
export async function loadPyramid(path: string, options: LoadOptions = {}): Promise<Pyramid> {
  const pyramid = startPyramid(options);
  await loadInto(path, options, [pyramid]);
  try {
    return pyramid.finish();
  } catch (error) {
    throw inFile(error, path);
  }
}

/** Reads a sales file once and gives every row to each of several, such as pyramids of two years. */
export async function loadInto(
  path: string,
  options: LoadOptions,
  takers: readonly { add(row: SourceRow): void }[],
): Promise<void> {
  try {
    for await (const batch of loadRows(path, options)) {
      for (const row of batch) for (const taker of takers) taker.add(row);
    }
  } catch (error) {
    throw inFile(error, path);
  }
}

/** The rows of a sales file in batches, for `buildPyramidAsync`. */
export function loadRows(
  path: string,
  options: LoadOptions = {},
): AsyncIterable<readonly SourceRow[]> {
  const needs = { ...options, needsDate: isDated(options.window, options) };
  return loadTable(path, (readId) => salesTable(needs, readId), options);
}

function isDated(window: Window | string = 'all', options: LoadOptions): boolean {
  return (typeof window === 'string' ? parseWindow(window, options) : window).kind !== 'all';
}

/** The customer ids of a file that lists customers. */
export async function loadRoster(path: string, options: FileOptions = {}): Promise<string[]> {
  const ids: string[] = [];
  try {
    for await (const batch of loadTable(path, rosterTable, options)) {
      for (const id of batch) ids.push(id);
    }
  } catch (error) {
    throw inFile(error, path);
  }
  return ids;
}
