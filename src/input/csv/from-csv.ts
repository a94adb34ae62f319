import type { SourceNeeds } from '../../core/pyramid/transaction';
import { plainText } from '../../core/values/formula-guard';
import { withPlan } from '../bytes/plan';
import type { TextStream } from '../bytes/text-reader';
import {
  SALES_OPTIONS,
  type SalesOptions,
  type StreamSource,
  salesTable,
  streamSource,
  type TextSource,
  wholeSource,
} from '../kinds/sales-table';
import { csvReader } from './csv-reader';

export interface CsvOptions extends SalesOptions {
  /** `,` `;` tab or `|`; else what the first lines show. */
  readonly delimiter?: string | undefined;
}

/**
 * The sales of CSV or TSV, for `buildPyramid` and `aggregateCustomers`, which say what is needed of
 * them. Columns are recognised by their headings in English and Chinese, or named by `columns`. A
 * row that cannot be read comes with its problems, so that it is counted. Throws PyramidError where
 * the text as a whole cannot be read.
 *
 * @example
 * const pyramid = buildPyramid(fromCsv('customer,sales\nann,"1,200.50"\nbob,80\n'));
 * pyramid.customers[0]?.value; // '1200.5'
 */
export function fromCsv(source: string | Uint8Array, options: CsvOptions = {}): TextSource {
  const planned = withPlan(options, { ...SALES_OPTIONS, delimiter: true });
  return wholeSource((needs) => salesReader(planned, needs), source, planned);
}

/** The same from a stream of text or bytes, for `buildPyramidAsync`. */
export function fromCsvStream(source: TextStream, options: CsvOptions = {}): StreamSource {
  const planned = withPlan(options, { ...SALES_OPTIONS, delimiter: true });
  return streamSource(
    (needs) => salesReader(planned, needs),
    () => source,
    planned,
  );
}

function salesReader(options: CsvOptions, needs: SourceNeeds) {
  return csvReader(salesTable(options, needs, plainText), options);
}
