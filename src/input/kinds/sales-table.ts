import {
  PLAIN_NEEDS,
  type SourceNeeds,
  type TransactionSource,
  type TransactionStream,
} from '../../core/pyramid/source';
import type { SourceRow } from '../../core/pyramid/transaction';
import {
  readStream,
  readWhole,
  type TableMaker,
  type TextOptions,
  type TextReader,
  type TextStream,
} from '../bytes/text-reader';
import { sourceRows, type TableOptions } from './source-rows';

/** How to read sales. What is not said is recognised. */
export interface SalesOptions
  extends Pick<TableOptions, 'columns' | 'decimalComma' | 'dateFormat'>,
    TextOptions {}

/** A table of sales, read for what is needed of it. */
export function salesTable(
  options: SalesOptions,
  { basis, dates, groupBy }: SourceNeeds,
  readId?: (cell: string) => string,
): TableMaker<SourceRow> {
  const complete = {
    ...options,
    basis,
    needsDate: dates,
    ...(groupBy !== undefined && { groupBy }),
  };
  return (headings) => sourceRows(headings, complete, readId);
}

/** Makes the reader of a text, once it is known what is needed. */
export type ReaderFor = (needs: SourceNeeds) => TextReader<SourceRow>;

/** Sales from a text that is there as a whole: it can be read as often as one likes. */
export function wholeSource(
  readerFor: ReaderFor,
  text: string | Uint8Array,
  options: TextOptions,
): TransactionSource {
  const rows = (needs: SourceNeeds) => readWhole(readerFor(needs), text, options);
  return { rows, [Symbol.iterator]: () => rows(PLAIN_NEEDS)[Symbol.iterator]() };
}

/** Sales from a text that comes in pieces. */
export function streamSource(
  readerFor: ReaderFor,
  stream: TextStream,
  options: TextOptions,
): TransactionStream {
  const batches = (needs: SourceNeeds) => readStream(readerFor(needs), stream, options);
  return { batches, [Symbol.asyncIterator]: () => batches(PLAIN_NEEDS)[Symbol.asyncIterator]() };
}
