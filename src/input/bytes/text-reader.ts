import { describe, PyramidError } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import { checkChoice, checkOptions, isRecord, type OptionNames } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import type { Layout, LineControl } from '../../core/pyramid/layout';
import type { Label } from '../../core/pyramid/scheme';
import { textDecoder } from './decode';
import { refuseMarkup, refusingMarkup } from './other-files';

/** Makes the rows of a table into what they stand for; some may wait for a later one. */
export interface TableReader<Row> {
  /** Takes the cells of one row with its line, from 1, and adds the rows that are done to a list. */
  push(line: number, cells: readonly string[], rows: Row[]): void;
  /** Takes up the next of several files with the same headings, the first one before all rows. */
  turn(file: FileInTurn, rows: Row[]): void;
  /** Adds the rows that still waited. */
  end(rows: Row[]): void;
  /** What the user should know of how the table was read. */
  notices(): readonly Notice[];
  /** Lines that are no rows, of those that it was given. */
  layout(): Layout;
  /** Places, from 0, of the columns that are read. */
  places(): readonly number[];
  /** Those of them that hold amounts. */
  amounts(): readonly number[];
  /** What was recognised so far. */
  plan(): TablePlan;
}

/** One of several files with the same headings, in whose lines the rows to come stand. */
export interface FileInTurn {
  readonly file: string;
  readonly at: HeadingLine | undefined;
  /** To be added to a line where it is remembered beside those of other files. */
  readonly before: number;
}

/** What is known of the headings of a table before they are found. */
export interface HeadingKnowledge {
  /** Whether it is the heading of a role. */
  readonly isKnown: (heading: string) => boolean;
  /** Whether a line has all columns that options name; null where they name none. */
  readonly hasNamed: ((headings: readonly string[]) => boolean) | null;
}

/** Where the headings of a table stand in lines of text. */
export interface HeadingLine {
  /** From 1; 0 where there are no headings, and columns are called by their numbers. */
  readonly line: number;
  /** As they stand there, with blanks around them. */
  readonly cells: readonly string[];
  /** What parts them; absent of a sheet. */
  readonly delimiter?: string | undefined;
  /**
   * Why there is no table where no customer stands in a line of its own above its rows; then the
   * last heading, `Customer`, has no cells.
   */
  readonly otherwise?: Error | undefined;
}

/** A reader for a table with these headings; `at` says where they stand, of a table in lines. */
export interface TableMaker<Row> {
  (headings: readonly string[], at?: HeadingLine): TableReader<Row>;
  readonly knowledge: HeadingKnowledge;
}

/** Makes text that comes in pieces, cut anywhere, into rows, whatever its format. */
export interface TextReader<Row> {
  push(text: string): readonly Row[];
  /** Takes rows that were parted already, those of a sheet, the headings among them. */
  pushRows?(sheet: SheetRows): readonly Row[];
  end(): readonly Row[];
  notices(): readonly Notice[];
  /** The lines that there were, those that its table was not given among them. */
  lines(): LineControl;
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
  /** Told how the text was read, once it has been read; of several files, with those read so. */
  readonly onPlan?: ((plan: ReadingPlan, files?: readonly string[]) => void) | undefined;
}

/** The names of these, for whoever takes them among others. */
export const TEXT_OPTIONS: OptionNames<TextOptions> = {
  encoding: true,
  onNotice: true,
  onPlan: true,
};

/** Text or bytes in pieces, as the streams of the platforms give them. */
export type TextStream =
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string>
  | ReadableStream<Uint8Array>;

/** Rows of a sheet of a workbook, every cell as its text. */
export interface SheetRows {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
}

/** `numbers` are the places of cells that are numbers with decimals, not texts. */
export interface SheetRow {
  readonly line: number;
  readonly cells: string[];
  readonly numbers?: readonly number[] | undefined;
}

/** What a file gives: bytes of text, or rows of a sheet. */
export type TableStream = AsyncIterable<Uint8Array | SheetRows>;

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
  let encoding: string | undefined;
  const seeEncoding: OnEncoding = (name) => {
    encoding = name;
    onEncoding(name);
  };
  const text = withoutMarks(
    typeof source === 'string' ? source : decoded(source, options, seeEncoding),
  );
  refuseMarkup(text);
  for (let start = 0; start < text.length; start += PIECE) {
    yield* reader.push(text.slice(start, start + PIECE));
  }
  yield* reader.end();
  tellReading(reader, options, encoding);
}

/** All rows of a source that comes in pieces, in batches. */
export async function* readStream<Row>(
  reader: TextReader<Row>,
  source: TextStream | TableStream,
  options: TextOptions,
  onEncoding: OnEncoding = () => {},
): AsyncGenerator<readonly Row[], void, undefined> {
  const decoder = textDecoder(options.encoding);
  const refuse = refusingMarkup();
  let isBytes = false;
  const taken = (piece: string): readonly Row[] => {
    const text = withoutMarks(piece);
    refuse(text);
    return reader.push(text);
  };
  for await (const piece of piecesOf(source)) {
    if (isSheet(piece)) {
      yield reader.pushRows?.(piece) ?? [];
      continue;
    }
    isBytes ||= typeof piece !== 'string';
    yield taken(typeof piece === 'string' ? piece : decoder.push(piece));
  }
  yield taken(decoder.end());
  refuse(undefined);
  if (isBytes) onEncoding(decoder.encoding());
  yield reader.end();
  tellReading(reader, options, isBytes ? decoder.encoding() : undefined);
}

/**
 * Where files were joined, the byte order mark of one stands inside the other: it is part of nothing
 * (Unicode, "Byte Order Mark": elsewhere it is a space of no width, long superseded).
 */
function withoutMarks(text: string): string {
  return text.includes(MARK) ? text.replaceAll(MARK, '') : text;
}

const MARK = '\uFEFF';

function decoded(bytes: Uint8Array, options: TextOptions, onEncoding: OnEncoding): string {
  const decoder = textDecoder(options.encoding);
  const text = decoder.push(bytes) + decoder.end();
  onEncoding(decoder.encoding());
  return text;
}

function isSheet(piece: string | Uint8Array | SheetRows): piece is SheetRows {
  return typeof piece === 'object' && 'sheet' in piece;
}

/** Not every browser can iterate over a stream. */
async function* piecesOf(
  source: TextStream | TableStream,
): AsyncGenerator<string | Uint8Array | SheetRows> {
  if (typeof source !== 'object' || source === null) throw notText(source);
  if (Symbol.asyncIterator in source) {
    yield* source as AsyncIterable<string | Uint8Array | SheetRows>;
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

function tellReading(
  reader: TextReader<unknown>,
  { onNotice, onPlan }: TextOptions,
  encoding: string | undefined,
): void {
  const plan = fullPlan(reader, encoding);
  if (plan !== null) onPlan?.(plan);
  for (const notice of reader.notices()) onNotice?.(notice);
}

/** Orders of day, month and year in which dates in numbers may be written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What marks the decimals of amounts; the other one parts thousands. */
export type DecimalMark = '.' | ',';

/** Rows by what a column holds: as data, or as `Status=voided,failed`. */
type RuleOfPlan = string | { readonly column: string; readonly values: readonly string[] };

/** What a plan says of a preset. */
interface PresetOfPlan {
  readonly name: string;
  readonly title: Label;
  /** What the export cannot tell. */
  readonly notes?: readonly Label[] | undefined;
}

type Side = '+' | '-' | '0' | '-+' | '--';

interface RefundsOfPlan {
  readonly column: string;
  readonly values: readonly string[];
  readonly customer?: string | undefined;
}

/** What was recognised in a table, or what is to be taken as known of one. */
export interface TablePlan {
  /** The heading of each role that is read, factors joined by `*`; roles without a column are absent. */
  readonly columns: Readonly<Record<string, string>>;
  /** How dates in numbers are written; absent where none showed it. */
  readonly dateOrder?: DateOrder | undefined;
  /** The format that was said, where one was. */
  readonly dateFormat?: string | undefined;
  /** The zone of times that name none, where it was said. */
  readonly zoneOfBareTimes?: string | undefined;
  /** Headings of times that name no zone, with the zone in which they were read. */
  readonly zones?: Readonly<Record<string, string>> | undefined;
  /** What numbers were counted in that were read as times since 1970. */
  readonly epochs?: readonly ('seconds' | 'milliseconds')[] | undefined;
  /** What marks the decimals of amounts; absent where none showed it. */
  readonly decimalMark?: DecimalMark | undefined;
  /** By what the amounts under a heading are multiplied, since it says so: `Umsatz (TEUR)` by 1000. */
  readonly units?: Readonly<Record<string, number>> | undefined;
  /** The rules by which rows are left out. */
  readonly except?: readonly RuleOfPlan[] | undefined;
  readonly only?: readonly RuleOfPlan[] | undefined;
  /** States in which a row may be no sale, and counted, by the heading of their column. */
  readonly states?: Readonly<Record<string, readonly string[]>> | undefined;
  /** On which side amounts are, by the words of the direction. */
  readonly direction?: Readonly<Record<string, Side>> | undefined;
  /** Rows that are refunds, and the column in which they name the customer. */
  readonly refunds?: RefundsOfPlan | undefined;
  /** Headings of amounts that are their order's, and of those that are each line's. */
  readonly orderAmounts?: readonly string[] | undefined;
  readonly lineAmounts?: readonly string[] | undefined;
  /** The level at which customers stand, from 1, where it was said. */
  readonly customerLevel?: number | undefined;
  /** Headings whose blank cells take what stands above, where it was said. */
  readonly carryDown?: readonly string[] | undefined;
  /** The export of a program that it is. */
  readonly preset?: PresetOfPlan | undefined;
  /** Line of the headings, where it is not the first. */
  readonly headerLine?: number | undefined;
  /** False where there are no headings, and columns are called by their numbers. */
  readonly header?: boolean | undefined;
}

/**
 * How a text was read, as plain data: it can be shown, saved as JSON and given back as `plan` with
 * another text of the same form. Then columns and marks are not guessed, and a heading that is
 * missing is an error.
 */
export interface ReadingPlan extends TablePlan {
  readonly format: 'csv' | 'json' | 'workbook';
  /** Absent where the text came as text, not as bytes. */
  readonly encoding?: string | undefined;
  /** Of CSV. */
  readonly delimiter?: string | undefined;
  /** Of JSON whose rows are not at the top: the names on the way to them, joined by points. */
  readonly path?: string | undefined;
  /** Of a workbook: the name of the sheet. */
  readonly sheet?: string | undefined;
}

/** The plan of a reader, with the encoding that was used. */
export function fullPlan(
  reader: { plan(): Omit<ReadingPlan, 'encoding'> | null } | undefined,
  encoding: string | undefined,
): ReadingPlan | null {
  const plan = reader?.plan() ?? null;
  return plan === null || encoding === undefined ? plan : { ...plan, encoding };
}

/** What a plan says of a text in options of its own. */
export interface PlannedOptions {
  /** How a text of this form was read before. What is said beside it counts more. */
  readonly plan?: ReadingPlan | undefined;
}

/** The options with what their plan says, where they do not say it themselves. */
export function withPlan<
  O extends PlannedOptions & {
    readonly encoding?: string | undefined;
    readonly delimiter?: string | undefined;
    readonly decimalMark?: DecimalMark | undefined;
    readonly dateFormat?: string | undefined;
    readonly zoneOfBareTimes?: string | undefined;
    readonly header?: boolean | undefined;
    readonly customerLevel?: number | undefined;
    readonly carryDown?: readonly string[] | undefined;
    readonly path?: string | undefined;
    readonly sheet?: string | undefined;
  },
>(options: O, known?: OptionNames<O>): O {
  if (known !== undefined) checkOptions(options, known);
  if (isRecord(options) && options.decimalMark !== undefined) {
    checkChoice('decimalMark', options.decimalMark, ['.', ',']);
  }
  if (!isRecord(options) || options.plan === undefined) return options;
  const plan = readPlan(options.plan);
  return {
    ...options,
    encoding: options.encoding ?? plan.encoding,
    delimiter: options.delimiter ?? plan.delimiter,
    decimalMark: options.decimalMark ?? plan.decimalMark,
    dateFormat: options.dateFormat ?? plan.dateFormat,
    ...(plan.zoneOfBareTimes !== undefined && {
      zoneOfBareTimes: options.zoneOfBareTimes ?? plan.zoneOfBareTimes,
    }),
    ...(plan.customerLevel !== undefined && {
      customerLevel: options.customerLevel ?? plan.customerLevel,
    }),
    ...(plan.carryDown !== undefined && { carryDown: options.carryDown ?? plan.carryDown }),
    ...(plan.header === false && { header: options.header ?? false }),
    path: options.path ?? plan.path,
    sheet: options.sheet ?? plan.sheet,
  };
}

const CHECKS: Readonly<Record<keyof ReadingPlan, (value: unknown) => boolean>> = {
  columns: (value) =>
    isRecord(value) && Object.values(value).every((heading) => typeof heading === 'string'),
  dateOrder: (value) => value === undefined || ['dmy', 'mdy', 'ymd'].includes(value as string),
  dateFormat: isTextOrNothing,
  decimalMark: (value) => value === undefined || value === '.' || value === ',',
  zoneOfBareTimes: isTextOrNothing,
  zones: (value) => value === undefined || isRecord(value),
  epochs: isListOrNothing,
  units: (value) => value === undefined || isRecord(value),
  except: isListOrNothing,
  only: isListOrNothing,
  states: (value) =>
    value === undefined || (isRecord(value) && Object.values(value).every(Array.isArray)),
  orderAmounts: isListOrNothing,
  lineAmounts: isListOrNothing,
  direction: (value) => value === undefined || isRecord(value),
  refunds: (value) =>
    value === undefined ||
    (isRecord(value) && typeof value['column'] === 'string' && Array.isArray(value['values'])),
  preset: (value) =>
    value === undefined ||
    (isRecord(value) && isRecord(value['title']) && isTextOrNothing(value['name'])),
  format: (value) => value === 'csv' || value === 'json' || value === 'workbook',
  encoding: isTextOrNothing,
  delimiter: isTextOrNothing,
  headerLine: isPlaceOrNothing,
  customerLevel: isPlaceOrNothing,
  carryDown: isListOrNothing,
  header: (value) => value === undefined || typeof value === 'boolean',
  path: isTextOrNothing,
  sheet: isTextOrNothing,
};

/** A plan from plain data, such as parsed JSON. Throws `invalid-option`. */
export function readPlan(input: unknown): ReadingPlan {
  if (!isRecord(input)) throw notAPlan('plan');
  for (const [key, isRight] of Object.entries(CHECKS)) {
    if (!isRight(input[key])) throw notAPlan(`plan.${key}`);
  }
  return input as unknown as ReadingPlan;
}

function isListOrNothing(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

function isPlaceOrNothing(value: unknown): boolean {
  return value === undefined || (Number.isSafeInteger(value) && Number(value) > 0);
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function notAPlan(path: string): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('not-a-plan'),
    path,
    expected: 'a plan that came out of a reading',
  });
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
