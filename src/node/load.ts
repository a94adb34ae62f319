import { PyramidError } from '../core/issues/issue';
import { checkOptions, type OptionNames, optionsAmong } from '../core/issues/options';
import { because } from '../core/issues/reasons';
import {
  callable,
  checkResult,
  checkShape,
  flag,
  list,
  optional,
  type Result,
  record,
  text,
} from '../core/issues/shape';
import { PYRAMID_OPTIONS, type PyramidOptions, startPyramid } from '../core/pyramid/build-pyramid';
import type { Rate } from '../core/pyramid/currencies';
import type { Exclusion } from '../core/pyramid/exclusions';
import type { Override } from '../core/pyramid/overrides';
import type { Pyramid } from '../core/pyramid/pyramid';
import { PLAIN_NEEDS, type SourceNeeds, type SourceRow } from '../core/pyramid/transaction';
import { textDecoder } from '../input/bytes/decode';
import { withPlan } from '../input/bytes/text-reader';
import { parseJson } from '../input/json/parse';
import { closedKind } from '../input/kinds/closed';
import { EXCLUSIONS } from '../input/kinds/exclusions';
import type { Kind } from '../input/kinds/kind';
import { OVERRIDES } from '../input/kinds/overrides';
import { PARENTS } from '../input/kinds/parents';
import { ratesKind } from '../input/kinds/rates';
import { ROSTER } from '../input/kinds/roster';
import { isUnreadable } from '../input/kinds/row';
import {
  SALES_OPTIONS,
  type SalesOptions,
  type StreamSource,
  salesTable,
  streamSource,
} from '../input/kinds/sales';
import { kindTable } from '../input/kinds/table';
import type { RowRule } from '../input/presets/preset';
import { type FileNames, findFiles } from './find-files';
import { keepNotices } from './keep-notices';
import {
  FILE_OPTIONS,
  type FileOptions,
  fileReader,
  inFile,
  inFiles,
  loadTable,
} from './load-table';
import { readBytes, readTable } from './read-bytes';
import { severalFiles } from './several-files';

/** How a file of sales is read. */
export type LoadRowsOptions = FileOptions & SalesOptions;

export const ROWS_OPTIONS: OptionNames<LoadRowsOptions> = { ...FILE_OPTIONS, ...SALES_OPTIONS };

export type LoadOptions = LoadRowsOptions & PyramidOptions;

/**
 * The pyramid of sales files: CSV, TSV, JSON or NDJSON, gzipped or not; `-` is standard input. Each is
 * named, or meant by a pattern such as `sales-*.csv`; those with the same headings are read alike.
 * Throws PyramidError.
 */
export async function loadPyramid(path: FileNames, options: LoadOptions = {}): Promise<Pyramid> {
  checkOptions(options, { ...ROWS_OPTIONS, ...PYRAMID_OPTIONS });
  const pyramid = startPyramid(optionsAmong(options, PYRAMID_OPTIONS));
  const files = await findFiles(path);
  const kept = keepNotices(optionsAmong(options, ROWS_OPTIONS));
  await loadInto(files, kept.options, [pyramid]);
  try {
    return kept.addTo(pyramid.finish());
  } catch (error) {
    throw inFiles(error, files);
  }
}

/** What takes rows, such as `startPyramid`, with what it needs of them. */
export interface RowTaker {
  readonly needs: SourceNeeds;
  add(row: SourceRow): void;
}

const TAKERS: Result<readonly RowTaker[]> = {
  by: 'startPyramid',
  shape: list(
    record<RowTaker>({
      needs: record<SourceNeeds>({
        basis: text,
        dates: flag,
        orders: optional(flag),
        lines: optional(flag),
        groupBy: optional(text),
      }),
      add: callable,
    }),
  ),
};

/**
 * Reads sales files once and gives every row to each of several takers, such as pyramids of two
 * years. They must be of one basis and one grouping. Throws PyramidError.
 */
export async function loadInto(
  path: FileNames,
  options: LoadRowsOptions,
  takers: readonly RowTaker[],
): Promise<void> {
  checkResult(takers, 'takers', TAKERS);
  const files = await findFiles(path);
  try {
    for await (const batch of loadRows(files, options).batches(commonNeeds(takers))) {
      for (const row of batch) for (const taker of takers) taker.add(row);
    }
  } catch (error) {
    throw inFiles(error, files);
  }
}

/** The sales of files, for `buildPyramidAsync`. They can be read once where one is a stream. */
export function loadRows(path: FileNames, options: LoadRowsOptions = {}): StreamSource {
  const planned = withPlan(options, ROWS_OPTIONS);
  let source: StreamSource | undefined;
  async function* batches(needs: SourceNeeds): AsyncGenerator<readonly SourceRow[]> {
    const files = await findFiles(path);
    const [first = ''] = files;
    source = files.length === 1 ? oneFile(first, planned) : severalFiles(files, planned);
    yield* source.batches(needs);
  }
  return {
    batches,
    plan: () => source?.plan() ?? null,
    [Symbol.asyncIterator]: () => batches(PLAIN_NEEDS),
  };
}

function oneFile(file: string, options: LoadRowsOptions): StreamSource {
  return streamSource(
    (needs) => fileReader((isGuarded) => salesTable(options, needs, isGuarded), options),
    () => readTable(file, options),
    options,
  );
}

/** A row without a date will do only where it will do for all. */
function commonNeeds(takers: readonly RowTaker[]): SourceNeeds {
  const [first = PLAIN_NEEDS, ...others] = takers.map(({ needs }) => needs);
  const unlike = others.find(
    ({ basis, groupBy }) => basis !== first.basis || groupBy !== first.groupBy,
  );
  if (unlike !== undefined) throw severalBases(first.basis, unlike.basis);
  return {
    ...first,
    dates: takers.some(({ needs }) => needs.dates),
    lines: takers.some(({ needs }) => needs.lines === true),
    orders: takers.some(({ needs }) => needs.orders === true),
  };
}

function severalBases(...bases: readonly string[]): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('takers-need-different-columns'),
    path: 'basis',
    expected: 'one basis and one grouping a reading',
    received: bases.join(', '),
  });
}

/** The customer ids of a file that lists customers. */
export function loadRoster(path: string, options: FileOptions = {}): Promise<string[]> {
  return loadAll(path, ROSTER, options);
}

/** What a roster says of who has closed. */
export interface ClosedRoster {
  /** How many customers it lists. */
  readonly customers: number;
  /** Ids of those that have closed, in its order: for `closed` of `workday`. */
  readonly closed: readonly string[];
  /** Words of its column of states that are not known, with how many customers have them. */
  readonly otherStates: readonly { readonly state: string; readonly customers: number }[];
}

export interface LoadClosedOptions extends FileOptions {
  /** Who has closed: `['State=closed']`. Default: what a column of states says, in known words. */
  readonly except?: readonly (string | RowRule)[] | undefined;
}

/**
 * The customers of a roster that have closed, by a column of states or of marks, or by rules. One that
 * stands there several times has closed where all its rows say so. Throws PyramidError.
 */
export async function loadClosed(
  path: string,
  options: LoadClosedOptions = {},
): Promise<ClosedRoster> {
  checkOptions(options, { ...FILE_OPTIONS, except: true });
  const { except, ...ofFile } = options;
  const rows = await loadAll(path, closedKind(except), ofFile);
  const isClosed = new Map<string, boolean>();
  const others = new Map<string, number>();
  for (const row of rows) {
    const { customerId: id, state = '' } = row;
    isClosed.set(id, row.isClosed && isClosed.get(id) !== false);
    if (!row.isKnown) others.set(state, (others.get(state) ?? 0) + 1);
  }
  // A column without any known word may be one of regions.
  const isOfStates = rows.some(({ isKnown, state }) => isKnown && state !== undefined);
  return {
    customers: isClosed.size,
    closed: [...isClosed].filter(([, closed]) => closed).map(([id]) => id),
    otherStates: isOfStates ? [...others].map(([state, customers]) => ({ state, customers })) : [],
  };
}

/** The overrides of a file with the columns customer, tier, reason and perhaps until. */
export function loadOverrides(path: string, options: FileOptions = {}): Promise<Override[]> {
  return loadAll(path, OVERRIDES, options);
}

/** Customers who are none, from a file with the columns customer and reason. */
export function loadExclusions(path: string, options: FileOptions = {}): Promise<Exclusion[]> {
  return loadAll(path, EXCLUSIONS, options);
}

/** The parents of accounts, from a file with the columns customer and parent. */
export async function loadParents(
  path: string,
  options: FileOptions = {},
): Promise<ReadonlyMap<string, string>> {
  return new Map(await loadAll(path, PARENTS, options));
}

/** The rates of a file with the columns currency, rate and perhaps date. */
export function loadRates(path: string, options: LoadRatesOptions = {}): Promise<Rate[]> {
  checkOptions(options, { ...FILE_OPTIONS, to: true });
  const { to = '', ...ofFile } = options;
  return loadAll(path, ratesKind(to), ofFile);
}

export interface LoadRatesOptions extends FileOptions {
  /** The currency that the rates make: a heading such as `EUR per unit` is read only where it is that. */
  readonly to?: string | undefined;
}

/** Whatever is wrong with a row is wrong with the file: nothing of it is left out. */
async function loadAll<Fact>(
  path: string,
  kind: Kind<Fact>,
  options: FileOptions,
): Promise<Fact[]> {
  checkOptions(options, FILE_OPTIONS);
  const facts: Fact[] = [];
  try {
    const tableFor = (isGuarded: boolean) => kindTable(kind, {}, { isGuarded });
    for await (const batch of loadTable(path, tableFor, options)) {
      for (const row of batch) {
        if (isUnreadable(row)) throw new PyramidError(...row.problems);
        facts.push(row);
      }
    }
  } catch (error) {
    throw inFile(error, path);
  }
  return facts;
}

/**
 * A JSON file made into what `read` checks it to be, such as a scheme by `readScheme`. Throws
 * PyramidError with the name of the file.
 */
export async function loadJson<T>(path: string, read: (input: unknown) => T): Promise<T> {
  checkShape(read, 'read', callable);
  const pieces: Uint8Array[] = [];
  for await (const piece of readBytes(path)) pieces.push(piece);
  try {
    const decoder = textDecoder();
    const text = decoder.push(Buffer.concat(pieces)) + decoder.end();
    return read(parseJson(text, { source: path }));
  } catch (error) {
    throw inFile(error, path, () => true);
  }
}
