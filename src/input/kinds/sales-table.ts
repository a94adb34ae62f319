import type { OptionNames } from '../../core/issues/options';
import {
  PLAIN_NEEDS,
  type SourceNeeds,
  type SourceRow,
  type TransactionSource,
  type TransactionStream,
} from '../../core/pyramid/transaction';
import { fullPlan, type ReadingPlan } from '../bytes/plan';
import {
  readStream,
  readWhole,
  type TableMaker,
  TEXT_OPTIONS,
  type TextOptions,
  type TextReader,
  type TextStream,
} from '../bytes/text-reader';
import { sourceRows, type TableOptions } from './source-rows';

/** How to read sales. What is not said is recognised. */
export interface SalesOptions
  extends Pick<TableOptions, 'columns' | 'decimalComma' | 'dateFormat' | 'plan'>,
    TextOptions {}

/** The names of these, for whoever takes them among others. */
export const SALES_OPTIONS: OptionNames<SalesOptions> = {
  ...TEXT_OPTIONS,
  columns: true,
  decimalComma: true,
  dateFormat: true,
  plan: true,
};

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

/** Transactions that are read from a text. */
export interface TextSource extends TransactionSource {
  /** How the text was read, once it has been: to be shown, saved, and given back as `plan`. */
  plan(): ReadingPlan | null;
}

export interface StreamSource extends TransactionStream {
  /** The same. */
  plan(): ReadingPlan | null;
}

/** Sales from a text that is there as a whole: it can be read as often as one likes. */
export function wholeSource(
  readerFor: ReaderFor,
  text: string | Uint8Array,
  options: TextOptions,
): TextSource {
  let plan = (): ReadingPlan | null => null;
  const rows = (needs: SourceNeeds) => {
    const reader = readerFor(needs);
    let encoding: string | undefined;
    plan = () => fullPlan(reader, encoding);
    return readWhole(reader, text, options, (name) => {
      encoding = name;
    });
  };
  return {
    rows,
    plan: () => plan(),
    [Symbol.iterator]: () => rows(PLAIN_NEEDS)[Symbol.iterator](),
  };
}

/** Sales from a text that comes in pieces. */
export function streamSource(
  readerFor: ReaderFor,
  stream: () => TextStream,
  options: TextOptions,
): StreamSource {
  let plan = (): ReadingPlan | null => null;
  const batches = (needs: SourceNeeds) => {
    const reader = readerFor(needs);
    let encoding: string | undefined;
    plan = () => fullPlan(reader, encoding);
    return readStream(reader, stream(), options, (name) => {
      encoding = name;
    });
  };
  return {
    batches,
    plan: () => plan(),
    [Symbol.asyncIterator]: () => batches(PLAIN_NEEDS)[Symbol.asyncIterator](),
  };
}
