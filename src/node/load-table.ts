import { type Issue, type IssueCode, PyramidError } from '../core/issues/issue';
import type { Notice } from '../core/issues/notices';
import type { OptionNames } from '../core/issues/options';
import {
  type ReadingPlan,
  readStream,
  type TableMaker,
  type TextReader,
} from '../input/bytes/text-reader';
import { type CsvReaderOptions, csvReader } from '../input/csv/csv-reader';
import { type JsonReaderOptions, jsonReader } from '../input/json/from-json';
import { readTable } from './read-bytes';

export interface FileOptions {
  /** Name of the Encoding Standard, such as `gbk`; else a byte order mark decides, else UTF-8. */
  readonly encoding?: string | undefined;
  /** `,` `;` tab or `|`; else what the first lines show. */
  readonly delimiter?: string | undefined;
  /** Of JSON: the names on the way to the array of rows, joined by points, such as `data.orders`. */
  readonly path?: string | undefined;
  /** Of a workbook: the name of the sheet to read; else the only one that holds rows. */
  readonly sheet?: string | undefined;
  /** Told what the user should know of how the file was read, once it has been read. */
  readonly onNotice?: ((notice: Notice) => void) | undefined;
  /** Told how the file was read, once it has been read; of several, with those read so. */
  readonly onPlan?: ((plan: ReadingPlan, files?: readonly string[]) => void) | undefined;
  /** Told how much of the file has been read, in bytes, of how much where that is known. */
  readonly onProgress?: ((read: number, total: number | null) => void) | undefined;
  /** Told the headings of the file, before its first row; of several, with its name. */
  readonly onHeadings?: ((headings: readonly string[], file?: string) => void) | undefined;
}

/** The names of these, for whoever takes them among others. */
export const FILE_OPTIONS: OptionNames<FileOptions> = {
  encoding: true,
  delimiter: true,
  path: true,
  sheet: true,
  onNotice: true,
  onPlan: true,
  onProgress: true,
  onHeadings: true,
};

/** Issues of what the caller asked for are in no file. */
const NOT_IN_A_FILE: ReadonlySet<IssueCode> = new Set([
  'invalid-option',
  'invalid-scheme',
  'invalid-policies',
  'invalid-window',
]);

/** The error with the name of the file in which its issues arose, those of the call apart. */
export function inFile(
  error: unknown,
  path: string,
  isInFile: (code: IssueCode) => boolean = (code) => !NOT_IN_A_FILE.has(code),
): unknown {
  if (!(error instanceof PyramidError)) return error;
  const [first, ...more] = error.issues.map(
    (issue): Issue => (isInFile(issue.code) ? { file: path, ...issue } : issue),
  );
  return first === undefined ? error : new PyramidError(first, ...more);
}

/** The same for several: what is wrong with a row or a file among them has its name already. */
export function inFiles(error: unknown, files: readonly string[]): unknown {
  const [first] = files;
  return files.length === 1 && first !== undefined ? inFile(error, first) : error;
}

/** Reads a file whatever it is: CSV and TSV, which guard text against formulas, JSON or NDJSON. */
export function fileReader<Row>(
  tableFor: (isGuarded: boolean) => TableMaker<Row>,
  options: CsvReaderOptions & JsonReaderOptions,
): TextReader<Row> {
  return eitherReader(
    () => jsonReader(tableFor(false), options),
    () => csvReader(tableFor(true), options),
    () => csvReader(tableFor(false), options),
  );
}

/** The rows of a file in batches, gzipped or not; `-` is standard input. */
export function loadTable<Row>(
  path: string,
  tableFor: (isGuarded: boolean) => TableMaker<Row>,
  options: FileOptions,
): AsyncGenerator<readonly Row[], void, undefined> {
  return readStream(fileReader(tableFor, options), readTable(path, options), options);
}

/** JSON begins with [ or {, and no heading of CSV does. A sheet is read as CSV that was parted. */
function eitherReader<Row>(
  json: () => TextReader<Row>,
  csv: () => TextReader<Row>,
  sheet: () => TextReader<Row>,
): TextReader<Row> {
  let chosen: TextReader<Row> | undefined;
  /** Blank lines before anything is said: they count in the numbers of lines. */
  let blank = '';
  return {
    push(text) {
      if (chosen !== undefined) return chosen.push(text);
      const first = /[^\s\uFEFF]/.exec(text)?.[0];
      blank += text;
      if (first === undefined) return [];
      chosen = first === '[' || first === '{' ? json() : csv();
      return chosen.push(blank);
    },
    pushRows(rows) {
      chosen ??= sheet();
      return chosen.pushRows?.(rows) ?? [];
    },
    end: () => (chosen ?? csv()).end(),
    notices: () => chosen?.notices() ?? [],
    lines: () => (chosen ?? csv()).lines(),
    headings: () => chosen?.headings() ?? [],
    plan: () => chosen?.plan() ?? null,
  };
}
