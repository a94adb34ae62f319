import { csvReader } from '../csv/csv-reader';
import { plainText } from '../csv/write';
import { parseWindow } from '../dates/window';
import { type Issue, type IssueCode, PyramidError } from '../errors/issue';
import { readBytes } from '../files/read';
import { jsonReader } from '../json/json-reader';
import { buildPyramidAsync, type PyramidOptions } from '../pyramid/build-pyramid';
import { rosterTable } from '../tables/roster-table';
import { type SalesOptions, salesTable } from '../tables/sales-table';
import { readStream, type TableMaker, type TextReader } from '../text/text-reader';
import type { Pyramid } from '../types/pyramid';
import type { SourceRow } from '../types/transaction';

export interface FileOptions {
  /** Name of the Encoding Standard, such as `gbk`; else a byte order mark decides, else UTF-8. */
  readonly encoding?: string;
  /** `,` `;` tab or `|`; else what the first lines show. */
  readonly delimiter?: string;
  /** Told what the user should know of how the file was read, each thing as a sentence. */
  readonly onNotice?: (notice: string) => void;
  /** Told how much of the file has been read, in bytes, of how much where that is known. */
  readonly onProgress?: (read: number, total: number | null) => void;
  /** Told the headings of the file once it has been read. */
  readonly onHeadings?: (headings: readonly string[]) => void;
}

export type LoadOptions = FileOptions & Omit<SalesOptions, 'needsDate'> & PyramidOptions;

/**
 * The pyramid of a sales file: CSV, TSV, JSON or NDJSON, gzipped or not; `-` is standard input.
 * Throws PyramidError.
 */
export async function loadPyramid(path: string, options: LoadOptions = {}): Promise<Pyramid> {
  try {
    return await buildPyramidAsync(loadRows(path, options), options);
  } catch (error) {
    throw inFile(error, path);
  }
}

/** The rows of a sales file in batches, for `buildPyramidAsync`. */
export function loadRows(
  path: string,
  options: LoadOptions = {},
): AsyncIterable<readonly SourceRow[]> {
  const { window = 'all' } = options;
  const kind = typeof window === 'string' ? parseWindow(window, options).kind : window.kind;
  const needs = { ...options, needsDate: kind !== 'all' };
  return loadTable(path, (readId) => salesTable(needs, readId), options);
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

/** Issues of what the caller asked for are in no file. */
const OF_THE_CALL: ReadonlySet<IssueCode> = new Set([
  'invalid-option',
  'invalid-scheme',
  'invalid-policies',
  'invalid-window',
]);

function inFile(error: unknown, path: string): unknown {
  if (!(error instanceof PyramidError)) return error;
  const file = path === '-' ? 'standard input' : path;
  const [first, ...more] = error.issues.map(
    (issue): Issue => (OF_THE_CALL.has(issue.code) ? issue : { file, ...issue }),
  );
  return first === undefined ? error : new PyramidError(first, ...more);
}

/** What CSV guards, a reader of ids takes off again; JSON guards nothing. */
type IdReader = (cell: string) => string;

async function* loadTable<Row>(
  path: string,
  tableFor: (readId: IdReader) => TableMaker<Row>,
  options: FileOptions & { readonly decimalComma?: boolean },
): AsyncGenerator<readonly Row[], void, undefined> {
  const reader = eitherReader(
    () =>
      jsonReader(
        tableFor((cell) => cell),
        options,
      ),
    () => csvReader(tableFor(plainText), options),
  );
  yield* readStream(reader, readBytes(path, options.onProgress), options);
  options.onHeadings?.(reader.headings());
}

/** JSON begins with [ or {, and no heading of CSV does. */
function eitherReader<Row>(
  json: () => TextReader<Row>,
  csv: () => TextReader<Row>,
): TextReader<Row> {
  let chosen: TextReader<Row> | undefined;
  const choose = (text: string): TextReader<Row> | undefined => {
    const first = /[^\s\uFEFF]/.exec(text)?.[0];
    if (first !== undefined) chosen ??= first === '[' || first === '{' ? json() : csv();
    return chosen;
  };
  return {
    push: (text) => choose(text)?.push(text) ?? [],
    end: () => (chosen ?? csv()).end(),
    notices: () => chosen?.notices() ?? [],
    headings: () => chosen?.headings() ?? [],
  };
}
