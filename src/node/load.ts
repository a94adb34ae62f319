import type { Override } from '../core/pyramid/adjust';
import { type PyramidOptions, startPyramid } from '../core/pyramid/build-pyramid';
import type { Pyramid } from '../core/pyramid/pyramid';
import type { Rate } from '../core/pyramid/rates';
import type { SourceRow } from '../core/pyramid/transaction';
import type { DateWindow } from '../core/values/date-types';
import { parseWindow } from '../core/values/window';
import type { TableMaker } from '../input/bytes/text-reader';
import { overridesTable, parentsTable, ratesTable } from '../input/kinds/companion-tables';
import { rosterTable } from '../input/kinds/roster-table';
import { type SalesOptions, salesTable } from '../input/kinds/sales-table';
import { type FileOptions, type IdReader, inFile, loadTable } from './load-table';

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

function isDated(window: DateWindow | string = 'all', options: LoadOptions): boolean {
  return (typeof window === 'string' ? parseWindow(window, options) : window).kind !== 'all';
}

/** The customer ids of a file that lists customers. */
export function loadRoster(path: string, options: FileOptions = {}): Promise<string[]> {
  return loadAll(path, rosterTable, options);
}

/** The overrides of a file with the columns customer, tier, reason and perhaps until. */
export function loadOverrides(path: string, options: FileOptions = {}): Promise<Override[]> {
  return loadAll(path, overridesTable, options);
}

/** The parents of accounts, from a file with the columns customer and parent. */
export async function loadParents(
  path: string,
  options: FileOptions = {},
): Promise<ReadonlyMap<string, string>> {
  return new Map(await loadAll(path, parentsTable, options));
}

/** The rates of a file with the columns currency, rate and perhaps date. */
export function loadRates(path: string, options: FileOptions = {}): Promise<Rate[]> {
  return loadAll(path, ratesTable, options);
}

async function loadAll<Row>(
  path: string,
  tableFor: (readText: IdReader) => TableMaker<Row>,
  options: FileOptions,
): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const batch of loadTable(path, tableFor, options)) {
      for (const row of batch) rows.push(row);
    }
  } catch (error) {
    throw inFile(error, path);
  }
  return rows;
}
