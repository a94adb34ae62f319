import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { TableMaker, TableReader, TextReader } from '../bytes/text-reader';
import { arrayValues, type JsonValue, type JsonValues, ndjsonValues } from './values';

/** Objects are read ahead so far to learn their keys: many an export leaves out empty fields. */
const READ_AHEAD = 1000;

export interface JsonReaderOptions {
  readonly decimalComma?: boolean | undefined;
  /** Told the names of the fields, before the first row. */
  readonly onHeadings?: ((headings: readonly string[]) => void) | undefined;
}

/** Reads a JSON array of objects, or one object a line: the first character tells which. */
export function jsonReader<Row>(
  tableOf: TableMaker<Row>,
  { decimalComma = false, onHeadings }: JsonReaderOptions = {},
): TextReader<Row> {
  const objects = objectCells(decimalComma);
  let values: JsonValues | undefined;
  let table: TableReader<Row> | undefined;
  let width = 0;
  let ahead: JsonValue[] = [];

  const start = (): readonly Row[] => {
    for (const { value, line } of ahead) objects.cellsOf(value, line);
    width = objects.headings().length;
    table = tableOf([...objects.headings()]);
    onHeadings?.([...objects.headings()]);
    return rowsOf(ahead.splice(0));
  };

  const rowsOf = (batch: readonly JsonValue[]): readonly Row[] => {
    if (table === undefined) {
      ahead = ahead.concat(batch);
      return ahead.length < READ_AHEAD ? [] : start();
    }
    const rows: Row[] = [];
    for (const { value, line } of batch) {
      const cells = objects.cellsOf(value, line);
      if (cells.length > width) refuseLateField(tableOf, objects.headings(), width, line);
      for (const row of table.push(line, cells.slice(0, width))) rows.push(row);
    }
    return rows;
  };

  return {
    push(text) {
      values ??= valuesOf(text);
      return values === undefined ? [] : rowsOf(values.push(text));
    },
    end() {
      if (values === undefined) throw emptyInput();
      const rows = rowsOf(values.end());
      return [...rows, ...(ahead.length > 0 ? start() : []), ...(table?.end() ?? [])];
    },
    notices: () => table?.notices() ?? [],
    headings: objects.headings,
    plan: () => (table === undefined ? null : { format: 'json', ...table.plan() }),
  };
}

/** Undefined while there is nothing to tell by. */
function valuesOf(text: string): JsonValues | undefined {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === undefined) return undefined;
  return first === '[' ? arrayValues() : ndjsonValues();
}

/** A field that occurs for the first time far below must not be one that would have been read. */
function refuseLateField(
  tableOf: TableMaker<unknown>,
  headings: readonly string[],
  width: number,
  line: number,
): void {
  const before = tableOf(headings.slice(0, width)).places();
  const after = tableOf([...headings]).places();
  if (before.join() === after.join()) return;
  throw new PyramidError({
    code: 'ambiguous-column',
    ...because('field-comes-late', { field: headings[width] ?? '', objects: READ_AHEAD }),
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

/** An object of JSON as the cells of a row, under headings that grow with the keys that occur. */
interface ObjectCells {
  /** The cells of one object. Throws `malformed-json` where it is no object of plain values. */
  cellsOf(value: unknown, line: number): string[];
  /** All keys so far, in order of appearance. */
  headings(): readonly string[];
}

/**
 * @param decimalComma whether text amounts are read with a decimal comma; the numbers of JSON, which
 * always have a point, are then written with one, so that they are not misread
 */
function objectCells(decimalComma: boolean): ObjectCells {
  const places = new Map<string, number>();
  const headings: string[] = [];

  const placeOf = (key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, headings.length);
    return headings.push(key) - 1;
  };

  return {
    headings: () => headings,
    cellsOf(value, line) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw notARow(line, JSON.stringify(value));
      }
      const cells = headings.map(() => '');
      for (const [key, field] of Object.entries(value)) {
        cells[placeOf(key)] = cellText(field, key, line, decimalComma);
      }
      return cells;
    },
  };
}

function cellText(field: unknown, key: string, line: number, decimalComma: boolean): string {
  switch (typeof field) {
    case 'string':
      return field;
    case 'number':
      return decimalComma ? String(field).replace('.', ',') : String(field);
    case 'boolean':
      return String(field);
    default:
      if (field === null) return '';
      throw new PyramidError({
        code: 'malformed-json',
        ...because('several-values-in-a-field'),
        line,
        column: key,
        expected: 'a string, a number, true, false or null',
        received: JSON.stringify(field),
      });
  }
}

function notARow(line: number, received: string): PyramidError {
  return new PyramidError({
    code: 'malformed-json',
    ...because('not-an-object'),
    line,
    expected: 'one object a sale, such as {"customer": "ann", "sales": "120.50"}',
    received,
  });
}
