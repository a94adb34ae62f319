import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { TableMaker, TableReader, TextReader } from '../bytes/text-reader';
import { type CsvRecordsOptions, csvRecords } from './records';
import type { CsvRecord } from './split';

export interface CsvReaderOptions extends CsvRecordsOptions {
  /** Told the headings, before the first row. */
  readonly onHeadings?: ((headings: readonly string[]) => void) | undefined;
}

/** Reads CSV: the first record is the heading. Throws `empty-input` where there is none. */
export function csvReader<Row>(
  tableOf: TableMaker<Row>,
  options: CsvReaderOptions = {},
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
        options.onHeadings?.(headings);
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
    plan: () =>
      table === undefined
        ? null
        : { format: 'csv', delimiter: records.delimiter() ?? ',', ...table.plan() },
  };
}

function emptyInput(): PyramidError {
  return new PyramidError({
    code: 'empty-input',
    ...because('nothing-in-it', { format: 'csv' }),
    expected: 'a line of headings and rows below it',
  });
}
