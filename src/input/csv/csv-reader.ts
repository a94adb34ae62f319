import { PyramidError } from '../../core/issues/issue';
import type { TableMaker, TableReader, TextReader } from '../bytes/text-reader';
import { type CsvRecord, type CsvRecordsOptions, csvRecords } from './records';

/** Reads CSV: the first record is the heading. Throws `empty-input` where there is none. */
export function csvReader<Row>(
  tableOf: TableMaker<Row>,
  options: CsvRecordsOptions = {},
): TextReader<Row> {
  const records = csvRecords(options);
  let headings: readonly string[] = [];
  let table: TableReader<Row> | undefined;

  const rowsOf = (batch: readonly CsvRecord[]): readonly Row[] => {
    const rows: Row[] = [];
    for (const { line, cells } of batch) {
      if (table === undefined) {
        headings = cells;
        table = tableOf(headings);
      } else for (const row of table.push(line, cells)) rows.push(row);
    }
    return rows;
  };

  return {
    push: (text) => rowsOf(records.push(text)),
    end() {
      const rows = rowsOf(records.end());
      if (table === undefined) throw emptyInput();
      return [...rows, ...table.end()];
    },
    notices: () => table?.notices() ?? [],
    headings: () => headings,
  };
}

function emptyInput(): PyramidError {
  return new PyramidError({
    code: 'empty-input',
    message: 'there is nothing in it, not even a heading',
    expected: 'a line of headings and rows below it',
  });
}
