import { describe, PyramidError } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import type { OptionNames } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import { textDecoder } from './decode';
import type { ReadingPlan, TablePlan } from './plan';

/** Makes the rows of a table into what they stand for; some may wait for a later one. */
export interface TableReader<Row> {
  /** Takes the cells of one row with its line, from 1. */
  push(line: number, cells: readonly string[]): readonly Row[];
  /** The rows that still waited. */
  end(): readonly Row[];
  /** What the user should know of how the table was read. */
  notices(): readonly Notice[];
  /** Places, from 0, of the columns that are read. */
  places(): readonly number[];
  /** What was recognised so far. */
  plan(): TablePlan;
}

/** A reader for a table with these headings. */
export type TableMaker<Row> = (headings: readonly string[]) => TableReader<Row>;

/** Makes text that comes in pieces, cut anywhere, into rows, whatever its format. */
export interface TextReader<Row> {
  push(text: string): readonly Row[];
  end(): readonly Row[];
  notices(): readonly Notice[];
  /** The headings of the columns, once they are known. */
  headings(): readonly string[];
  /** What was recognised, once there is a table. */
  plan(): Omit<ReadingPlan, 'encoding'> | null;
}

export interface TextOptions {
  /** Name of the Encoding Standard, such as `gbk`; else a byte order mark decides, else UTF-8. */
  readonly encoding?: string | undefined;
  /** Told what the user should know of how the text was read, once it has been read. */
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

/** The names of these, for whoever takes them among others. */
export const TEXT_OPTIONS: OptionNames<TextOptions> = { encoding: true, onNotice: true };

/** Text or bytes in pieces, as the streams of the platforms give them. */
export type TextStream =
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string>
  | ReadableStream<Uint8Array>;

/** A piece small enough that its rows, waiting to be used, take little memory. */
const PIECE = 1 << 16;

/** What a text was read as, told once that is known. */
type OnEncoding = (encoding: string) => void;

/** All rows of a source that is there as a whole. */
export function* readWhole<Row>(
  reader: TextReader<Row>,
  source: string | Uint8Array,
  options: TextOptions,
  onEncoding: OnEncoding = () => {},
): Generator<Row, void, undefined> {
  if (typeof source !== 'string' && !ArrayBuffer.isView(source)) throw notText(source);
  const text = typeof source === 'string' ? source : decoded(source, options, onEncoding);
  for (let start = 0; start < text.length; start += PIECE) {
    yield* reader.push(text.slice(start, start + PIECE));
  }
  yield* reader.end();
  tellNotices(reader, options);
}

/** All rows of a source that comes in pieces, in batches. */
export async function* readStream<Row>(
  reader: TextReader<Row>,
  source: TextStream,
  options: TextOptions,
  onEncoding: OnEncoding = () => {},
): AsyncGenerator<readonly Row[], void, undefined> {
  const decoder = textDecoder(options.encoding);
  let isBytes = false;
  for await (const piece of piecesOf(source)) {
    isBytes ||= typeof piece !== 'string';
    yield reader.push(typeof piece === 'string' ? piece : decoder.push(piece));
  }
  yield reader.push(decoder.end());
  if (isBytes) onEncoding(decoder.encoding());
  yield reader.end();
  tellNotices(reader, options);
}

function decoded(bytes: Uint8Array, options: TextOptions, onEncoding: OnEncoding): string {
  const decoder = textDecoder(options.encoding);
  const text = decoder.push(bytes) + decoder.end();
  onEncoding(decoder.encoding());
  return text;
}

/** Not every browser can iterate over a stream. */
async function* piecesOf(source: TextStream): AsyncGenerator<string | Uint8Array> {
  if (typeof source !== 'object' || source === null) throw notText(source);
  if (Symbol.asyncIterator in source) {
    yield* source as AsyncIterable<string | Uint8Array>;
    return;
  }
  const stream = source as ReadableStream<string | Uint8Array>;
  if (typeof stream.getReader !== 'function') throw notText(source);
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

function tellNotices(reader: TextReader<unknown>, options: TextOptions): void {
  for (const notice of reader.notices()) options.onNotice?.(notice);
}

/** For callers whom the types do not hold back. */
function notText(source: unknown): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('neither-text-nor-bytes'),
    path: 'source',
    expected: 'text, bytes, or a stream of them where that is asked for',
    received: describe(source),
  });
}
