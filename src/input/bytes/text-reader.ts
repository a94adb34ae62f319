import { textDecoder } from './decode';

/** Makes the rows of a table into what they stand for; some may wait for a later one. */
export interface TableReader<Row> {
  /** Takes the cells of one row with its line, from 1. */
  push(line: number, cells: readonly string[]): readonly Row[];
  /** The rows that still waited. */
  end(): readonly Row[];
  /** What the user should know of how the table was read, as sentences. */
  notices(): readonly string[];
  /** Places, from 0, of the columns that are read. */
  places(): readonly number[];
}

/** A reader for a table with these headings. */
export type TableMaker<Row> = (headings: readonly string[]) => TableReader<Row>;

/** Makes text that comes in pieces, cut anywhere, into rows, whatever its format. */
export interface TextReader<Row> {
  push(text: string): readonly Row[];
  end(): readonly Row[];
  notices(): readonly string[];
  /** The headings of the columns, once they are known. */
  headings(): readonly string[];
}

export interface TextOptions {
  /** Name of the Encoding Standard, such as `gbk`; else a byte order mark decides, else UTF-8. */
  readonly encoding?: string;
  /** Told what the user should know of how the text was read, each thing as a sentence. */
  readonly onNotice?: (notice: string) => void;
}

/** Text or bytes in pieces, as the streams of the platforms give them. */
export type TextStream =
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string>
  | ReadableStream<Uint8Array>;

/** A piece small enough that its rows, waiting to be used, take little memory. */
const PIECE = 1 << 16;

/** All rows of a source that is there as a whole. */
export function* readWhole<Row>(
  reader: TextReader<Row>,
  source: string | Uint8Array,
  options: TextOptions,
): Generator<Row, void, undefined> {
  const text = typeof source === 'string' ? source : decoded(source, options);
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
): AsyncGenerator<readonly Row[], void, undefined> {
  const decoder = textDecoder(options.encoding);
  for await (const piece of piecesOf(source)) {
    yield reader.push(typeof piece === 'string' ? piece : decoder.push(piece));
  }
  yield reader.push(decoder.end());
  yield reader.end();
  tellNotices(reader, options);
}

function decoded(bytes: Uint8Array, options: TextOptions): string {
  const decoder = textDecoder(options.encoding);
  return decoder.push(bytes) + decoder.end();
}

/** Not every browser can iterate over a stream. */
async function* piecesOf(source: TextStream): AsyncGenerator<string | Uint8Array> {
  if (Symbol.asyncIterator in source) {
    yield* source as AsyncIterable<string | Uint8Array>;
    return;
  }
  const reader = (source as ReadableStream<string | Uint8Array>).getReader();
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
