import { describe, type Issue, PyramidError, renderPath } from '../../core/issues/issue';
import type { OptionNames } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import { addLayouts } from '../../core/pyramid/layout';
import {
  type DecimalMark,
  type TableMaker,
  type TableReader,
  type TextReader,
  type TextStream,
  withPlan,
} from '../bytes/text-reader';
import {
  type AnyKind,
  type FactList,
  type FactOf,
  type FactOptions,
  type FactReading,
  factReading,
  factsOfText,
} from '../kinds/facts';
import { isUnreadable, type KindRow } from '../kinds/row';
import {
  SALES_OPTIONS,
  type SalesOptions,
  type StreamSource,
  salesTable,
  streamSource,
  type TextSource,
  wholeSource,
} from '../kinds/sales';
import { type DocumentValues, objectValues, valuesAt } from './document';
import { objectCells } from './object-cells';
import { arrayValues, type JsonValue, type JsonValues, ndjsonValues } from './values';

export interface JsonOptions extends SalesOptions {
  /**
   * Where in the document the rows are: the names on the way, joined by points, such as
   * `data.orders`. Absent: at the top, else the only array of objects that there is.
   */
  readonly path?: string | undefined;
}

const JSON_OPTIONS: OptionNames<JsonOptions> = { ...SALES_OPTIONS, path: true };

/**
 * The sales of a JSON array of objects or of NDJSON, for `buildPyramid` and `aggregateCustomers`,
 * which say what is needed of them. Fields are recognised by their names, as the columns of CSV are.
 * A number keeps all digits that the text gives it. Throws PyramidError where the text cannot be
 * read.
 *
 * @example
 * const pyramid = buildPyramid(fromJson('[{"customer": "ann", "sales": 12345678901234567890.5}]'));
 * pyramid.customers[0]?.value; // '12345678901234567890.5'
 */
export function fromJson(source: string | Uint8Array, options: JsonOptions = {}): TextSource {
  const planned = withPlan(options, JSON_OPTIONS);
  return wholeSource((needs) => jsonReader(salesTable(planned, needs), planned), source, planned);
}

/** The same from a stream of text or bytes, for `buildPyramidAsync`. */
export function fromJsonStream(source: TextStream, options: JsonOptions = {}): StreamSource {
  const planned = withPlan(options, JSON_OPTIONS);
  return streamSource(
    (needs) => jsonReader(salesTable(planned, needs), planned),
    () => source,
    planned,
  );
}

export type JsonFactOptions<K extends AnyKind> = FactOptions<K> & Pick<JsonOptions, 'path'>;

/**
 * A list of facts from a JSON array of objects or from NDJSON, as `factsFromCsv` reads one from
 * CSV: fields are recognised by their names, as columns are by their headings.
 *
 * @example
 * const ndjson = '{"customer":"ann","date":"2025-11-03","kind":"人事"}\n';
 * const { facts } = factsFromJson('events', ndjson);
 * facts; // [{ customerId: 'ann', date: '2025-11-03', kind: 'personnel', line: 1 }]
 */
export function factsFromJson<K extends AnyKind>(
  kind: K,
  source: string | Uint8Array,
  options: JsonFactOptions<K> = {},
): FactList<K> {
  return factsOfText(kind, source, options, ({ options: planned, tableFor }) =>
    jsonReader(tableFor(), planned),
  );
}

/**
 * The same from a list that is already parsed, such as the body of a request: objects whose fields
 * are recognised by their names, in either language, with words, amounts and dates as people write
 * them. Throws everything that is wrong, the first hundred issues, each with its `row`, from 1, and
 * its `path`. `readFacts` takes all lists at once, but only as `Facts` has them.
 *
 * @example
 * const body = JSON.parse('[{"customerId":"ann","date":"2025-11-03","kind":"phone"}]');
 * const { facts } = factsFromRecords('contacts', body);
 * facts; // [{ customerId: 'ann', date: '2025-11-03', kind: 'other' }]
 */
export function factsFromRecords<K extends AnyKind>(
  kind: K,
  records: unknown,
  options: FactOptions<K> = {},
): FactList<K> {
  if (!Array.isArray(records)) throw notAList(records);
  const reading = factReading(kind, options, placedInList);
  try {
    const { headings, rows, notices } = rowsOfRecords(records, reading);
    const problems = rows.flatMap((row) => (isUnreadable(row) ? row.problems : []));
    const [first, ...more] = problems.slice(0, MOST_ISSUES);
    if (first !== undefined && options.onError !== 'skip') throw new PyramidError(first, ...more);
    for (const row of rows) reading.add(row);
    for (const notice of notices) reading.options.onNotice?.(notice);
    return reading.list(headings, null);
  } catch (error) {
    if (!(error instanceof PyramidError)) throw error;
    const [first, ...more] = error.issues.map(placedInList);
    throw new PyramidError(first as Issue, ...more);
  }
}

/** Whoever has more wrong than this has one thing wrong with all of it. */
const MOST_ISSUES = 100;

function rowsOfRecords<K extends AnyKind>(
  records: readonly unknown[],
  { options, tableFor }: FactReading<K, FactOptions<K>>,
) {
  const objects = objectCells(options.decimalMark);
  const cellsOf = () => Array.from(records, (record, at) => objects.cellsOf(record, at + 1));
  cellsOf();
  const headings = objects.settle();
  const rows: KindRow<FactOf<K> | null>[] = [];
  if (records.length === 0) return { headings, rows, notices: [] };
  const table = tableFor()(headings);
  objects.use(table.places(), table.amounts());
  // Once more, now that it is known which numbers are amounts.
  for (const [at, row] of cellsOf().entries()) {
    const whole = headings.map((_, place) => row[place] ?? '');
    table.push(at + 1, whole, rows);
  }
  table.end(rows);
  return { headings, rows, notices: table.notices() };
}

/** Where an issue is, of a row that is one of a list. */
function placedInList({ line, column, ...issue }: Issue): Issue {
  if (line === undefined) return issue;
  const path = renderPath(column === undefined ? [line - 1] : [line - 1, column]);
  return { ...issue, row: line, path };
}

function notAList(records: unknown): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('not-a-list'),
    expected: 'a list of objects',
    received: describe(records),
  });
}

/** Objects are read ahead so far to learn their keys: many an export leaves out empty fields. */
const READ_AHEAD = 1000;

export interface JsonReaderOptions {
  /** The names on the way to the array of rows, joined by points: `data.orders`. */
  readonly path?: string | undefined;
  readonly decimalMark?: DecimalMark | undefined;
  /** Told the names of the fields, before the first row. */
  readonly onHeadings?: ((headings: readonly string[]) => void) | undefined;
}

/**
 * Reads objects in a JSON array, at the top or within a document, or one after another. What is
 * nested in them is read by dotted headings, `customer.id`; lists within a row are passed over.
 */
export function jsonReader<Row>(
  tableOf: TableMaker<Row>,
  { decimalMark, path, onHeadings }: JsonReaderOptions = {},
): TextReader<Row> {
  const objects = objectCells(decimalMark);
  let values: (JsonValues & Partial<DocumentValues>) | undefined;
  let table: TableReader<Row> | undefined;
  let late: LateFields | undefined;
  let objectsRead = 0;
  let ahead: JsonValue[] = [];

  const start = (): Row[] => {
    for (const { value, line } of ahead) objects.cellsOf(value, line);
    const headings = objects.settle();
    table = tableOf(headings);
    objects.use(table.places(), table.amounts());
    late = lateFields(tableOf, objects.headings);
    onHeadings?.(headings);
    return rowsOf(ahead.splice(0));
  };

  const rowsOf = (batch: readonly JsonValue[]): Row[] => {
    if (table === undefined) {
      ahead = ahead.concat(batch);
      return ahead.length < READ_AHEAD ? [] : start();
    }
    const rows: Row[] = [];
    for (const { value, line } of batch) {
      const cells = objects.cellsOf(value, line);
      objectsRead++;
      late?.see(line);
      table.push(line, cells, rows);
    }
    return rows;
  };

  return {
    push(text) {
      values ??= valuesOf(text, path);
      return values === undefined ? [] : rowsOf(values.push(text));
    },
    end() {
      if (values === undefined) throw emptyInput();
      const rows = rowsOf(values.end());
      const all = ahead.length > 0 ? [...rows, ...start()] : rows;
      late?.check();
      table?.end(all);
      return all;
    },
    notices: () => table?.notices() ?? [],
    lines: () => ({ read: objectsRead, layout: table?.layout() ?? addLayouts() }),
    headings: objects.headings,
    plan: () =>
      table === undefined ? null : { format: 'json', ...pathOf(values), ...table.plan() },
  };
}

/** Undefined while there is nothing to tell by. */
function valuesOf(text: string, path: string | undefined): JsonValues | undefined {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === undefined) return undefined;
  if (path !== undefined && path !== '') return valuesAt(path);
  if (first === '[') return arrayValues();
  return first === '{' ? objectValues() : ndjsonValues();
}

interface LateFields {
  /** Sees whether the object of a line has fields that none before had. */
  see(line: number): void;
  check(): void;
}

/**
 * A field that occurs for the first time far below must not be one that would have been read. Whether
 * it is shows in all headings together, which takes as long as there are many: so they are looked at
 * when there are twice as many late ones as the last time, and at the end. Throws `ambiguous-column`
 * for the first one that would have been read.
 */
function lateFields(tableOf: TableMaker<unknown>, headings: () => readonly string[]): LateFields {
  const width = headings().length;
  let read: string | undefined;
  /** The line on which each of them occurs first. */
  const lines: number[] = [];
  let checked = 0;

  const placesWith = (late: number): string =>
    tableOf(headings().slice(0, width + late))
      .places()
      .join();
  const isRead = (late: number): boolean => {
    read ??= placesWith(0);
    return placesWith(late) !== read;
  };
  const firstRead = (): number => {
    let [low, high] = [checked + 1, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isRead(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const check = (): void => {
    if (lines.length === checked) return;
    if (isRead(lines.length)) {
      const late = firstRead();
      throw comesLate(headings()[width + late - 1] ?? '', lines[late - 1] as number);
    }
    checked = lines.length;
  };

  return {
    see(line) {
      const count = headings().length - width;
      if (count === lines.length) return;
      while (lines.length < count) lines.push(line);
      if (lines.length >= 2 * checked) check();
    },
    check,
  };
}

function comesLate(field: string, line: number): PyramidError {
  return new PyramidError({
    code: 'ambiguous-column',
    ...because('field-comes-late', { field, objects: READ_AHEAD }),
    line,
    expected: 'the same fields from the beginning',
  });
}

function emptyInput(): PyramidError {
  return new PyramidError({
    code: 'empty-input',
    ...because('nothing-in-it', { format: 'json' }),
    expected: 'an array of objects, or one object a line',
  });
}

/** Where the rows were found, for the plan. */
function pathOf(values: Partial<DocumentValues> | undefined): { readonly path?: string } {
  const path = values?.path?.();
  return path === undefined ? {} : { path };
}
