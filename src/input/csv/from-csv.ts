import type { SourceRow } from '../../core/pyramid/transaction';
import { plainText } from '../../core/values/formula-guard';
import { readStream, readWhole, type TextStream } from '../bytes/text-reader';
import { type SalesOptions, salesTable } from '../kinds/sales-table';
import { csvReader } from './csv-reader';

export interface CsvOptions extends SalesOptions {
  /** `,` `;` tab or `|`; else what the first lines show. */
  readonly delimiter?: string;
}

/**
 * The rows of CSV or TSV, one after another, for `buildPyramid` and `aggregateCustomers`. Columns
 * are recognised by their headings in English and Chinese, or named by `columns`. A row that cannot
 * be read is yielded with its problems, so that it is counted. Throws PyramidError where the text as
 * a whole cannot be read.
 *
 * @example
 * const pyramid = buildPyramid(fromCsv('customer,sales\nann,"1,200.50"\nbob,80\n'));
 * pyramid.customers[0]?.value; // '1200.5'
 */
export function fromCsv(
  source: string | Uint8Array,
  options: CsvOptions = {},
): Iterable<SourceRow> {
  return readWhole(csvReader(salesTable(options, plainText), options), source, options);
}

/** The same from a stream of text or bytes, in batches, for `buildPyramidAsync`. */
export function fromCsvStream(
  source: TextStream,
  options: CsvOptions = {},
): AsyncIterable<readonly SourceRow[]> {
  return readStream(csvReader(salesTable(options, plainText), options), source, options);
}
