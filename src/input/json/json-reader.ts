import { PyramidError } from '../../core/issues/issue';
import type { TableMaker, TableReader, TextReader } from '../bytes/text-reader';
import { arrayValues } from './array-values';
import { objectCells } from './object-cells';
import { type NdjsonValue, type NdjsonValues, ndjsonValues } from './parse';

/** Objects are read ahead so far to learn their keys: many an export leaves out empty fields. */
const READ_AHEAD = 1000;

/** Reads a JSON array of objects, or one object a line: the first character tells which. */
export function jsonReader<Row>(
  tableOf: TableMaker<Row>,
  { decimalComma = false }: { readonly decimalComma?: boolean } = {},
): TextReader<Row> {
  const objects = objectCells(decimalComma);
  let values: NdjsonValues | undefined;
  let table: TableReader<Row> | undefined;
  let width = 0;
  let ahead: NdjsonValue[] = [];

  const start = (): readonly Row[] => {
    for (const { value, line } of ahead) objects.cellsOf(value, line);
    width = objects.headings().length;
    table = tableOf([...objects.headings()]);
    return rowsOf(ahead.splice(0));
  };

  const rowsOf = (batch: readonly NdjsonValue[]): readonly Row[] => {
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
  };
}

/** Undefined while there is nothing to tell by. */
function valuesOf(text: string): NdjsonValues | undefined {
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
    message: `the field ${JSON.stringify(headings[width])} occurs here for the first time, after ${READ_AHEAD} objects without it`,
    line,
    expected: 'the same fields from the beginning',
    hint: 'Give it in the first object, with null where there is nothing, or name the columns.',
  });
}

function emptyInput(): PyramidError {
  return new PyramidError({
    code: 'empty-input',
    message: 'there is nothing in it',
    expected: 'an array of objects, or one object a line',
  });
}
