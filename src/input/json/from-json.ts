import type { SourceRow } from '../../core/pyramid/transaction';
import { readStream, readWhole, type TextStream } from '../bytes/text-reader';
import { type SalesOptions, salesTable } from '../kinds/sales-table';
import { jsonReader } from './json-reader';

export type JsonOptions = SalesOptions;

/**
 * The rows of a JSON array of objects or of NDJSON, one after another, for `buildPyramid` and
 * `aggregateCustomers`. Fields are recognised by their names, as the columns of CSV are. A number
 * keeps all digits that the text gives it. Throws PyramidError where the text cannot be read.
 *
 * @example
 * const pyramid = buildPyramid(fromJson('[{"customer": "ann", "sales": 12345678901234567890.5}]'));
 * pyramid.customers[0]?.value; // '12345678901234567890.5'
 */
export function fromJson(
  source: string | Uint8Array,
  options: JsonOptions = {},
): Iterable<SourceRow> {
  return readWhole(jsonReader(salesTable(options), options), source, options);
}

/** The same from a stream of text or bytes, in batches, for `buildPyramidAsync`. */
export function fromJsonStream(
  source: TextStream,
  options: JsonOptions = {},
): AsyncIterable<readonly SourceRow[]> {
  return readStream(jsonReader(salesTable(options), options), source, options);
}
