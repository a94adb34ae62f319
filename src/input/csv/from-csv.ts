import { type TextStream, withPlan } from '../bytes/text-reader';
import { type AnyKind, type FactList, type FactOptions, factsOfText } from '../kinds/facts';
import {
  SALES_OPTIONS,
  type SalesOptions,
  type StreamSource,
  salesTable,
  streamSource,
  type TextSource,
  wholeSource,
} from '../kinds/sales';
import { csvReader } from './csv-reader';

/** Text that a spreadsheet would run as a formula has an apostrophe before it. */
const GUARDED = true;

export interface CsvOptions extends SalesOptions {
  /** `,` `;` tab or `|`; else what the first lines show. */
  readonly delimiter?: string | undefined;
}

/**
 * The sales of CSV or TSV, for `buildPyramid` and `aggregateCustomers`, which say what is needed of
 * them. Columns are recognised by their headings in fourteen languages, or named by `columns`. A
 * row that cannot be read comes with its problems, so that it is counted. Throws PyramidError where
 * the text as a whole cannot be read.
 *
 * @example
 * const pyramid = buildPyramid(fromCsv('customer,sales\nann,"1,200.50"\nbob,80\n'));
 * pyramid.customers[0]?.value; // '1200.5'
 */
export function fromCsv(source: string | Uint8Array, options: CsvOptions = {}): TextSource {
  const planned = withPlan(options, { ...SALES_OPTIONS, delimiter: true });
  return wholeSource(
    (needs) => csvReader(salesTable(planned, needs, GUARDED), planned),
    source,
    planned,
  );
}

/** The same from a stream of text or bytes, for `buildPyramidAsync`. */
export function fromCsvStream(source: TextStream, options: CsvOptions = {}): StreamSource {
  const planned = withPlan(options, { ...SALES_OPTIONS, delimiter: true });
  return streamSource(
    (needs) => csvReader(salesTable(planned, needs, GUARDED), planned),
    () => source,
    planned,
  );
}

export type CsvFactOptions<K extends AnyKind> = FactOptions<K> & {
  /** `,` `;` tab or `|`; else what the first lines show. */
  readonly delimiter?: string | undefined;
};

/**
 * A list of facts from CSV or TSV: `contacts`, `complaints`, `receivables`, `creditLimits`, `events`
 * or `satisfaction`, or of a kind that `kind` declared. Columns are recognised by their
 * headings in fourteen languages, or named by `columns`. Dates come as `YYYY-MM-DD`, those of complaints with their time where they have one;
 * amounts keep all their digits; rows of nothing are passed over.
 *
 * Throws PyramidError where the text as a whole cannot be read, and at the first row that cannot,
 * with its line, column and reason; with `onError: 'skip'` such rows are in `rejected`.
 *
 * @example
 * const { facts } = factsFromCsv('contacts', 'customer,date,kind\nann,2025-11-03,phone\n');
 * facts; // [{ customerId: 'ann', date: '2025-11-03', kind: 'other', line: 2 }]
 */
export function factsFromCsv<K extends AnyKind>(
  kind: K,
  source: string | Uint8Array,
  options: CsvFactOptions<K> = {},
): FactList<K> {
  return factsOfText(kind, source, options, ({ options: planned, tableFor }) =>
    csvReader(tableFor(GUARDED), planned),
  );
}
