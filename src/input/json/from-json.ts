import type { SourceNeeds } from '../../core/pyramid/transaction';
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
import { jsonReader } from './json-reader';

export type JsonOptions = SalesOptions;

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
  const planned = withPlan(options, SALES_OPTIONS);
  return wholeSource((needs) => salesReader(planned, needs), source, planned);
}

/** The same from a stream of text or bytes, for `buildPyramidAsync`. */
export function fromJsonStream(source: TextStream, options: JsonOptions = {}): StreamSource {
  const planned = withPlan(options, SALES_OPTIONS);
  return streamSource(
    (needs) => salesReader(planned, needs),
    () => source,
    planned,
  );
}

function salesReader(options: JsonOptions, needs: SourceNeeds) {
  return jsonReader(salesTable(options, needs), options);
}
