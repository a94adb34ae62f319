import Papa from 'papaparse';
import { PyramidError } from '../../core/issues/issue';
import { countLineEnds } from '../bytes/lines';
import {
  checkDelimiter,
  closingQuote,
  detectDelimiter,
  detectLineEnd,
  statedDelimiter,
} from './dialect';

/** One row of a CSV text, the heading among them. */
export interface CsvRecord {
  /** Line of the text on which the record starts, from 1. */
  readonly line: number;
  readonly cells: string[];
}

export interface CsvRecordsOptions {
  /** One character. Absent: detected among `,` `;` tab and `|`. */
  readonly delimiter?: string;
}

/** Takes text in pieces, cut anywhere, and gives the records that are complete. */
export interface CsvRecords {
  push(text: string): CsvRecord[];
  /** To be called once, after the last piece. */
  end(): CsvRecord[];
}

interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r';
}

/** What detection looks at, in characters. */
const SAMPLE = 64 * 1024;

/** What one record may hold, in characters: beyond it, a quote has swallowed the file. */
const LONGEST_RECORD = 16 * 1024 * 1024;

/**
 * Reads CSV as RFC 4180 has it, and as exports have it: any line end, quoted line ends, a byte
 * order mark, a `sep=;` line. Blank lines are left out, and counted in the line numbers.
 *
 * @throws PyramidError `malformed-csv` with the line where a quote opens that is never closed or
 * has text after its end; `invalid-option` for a delimiter that cannot be one
 */
export function csvRecords(options: CsvRecordsOptions = {}): CsvRecords {
  const stated = options.delimiter === undefined ? null : checkDelimiter(options.delimiter);
  let dialect: Dialect | undefined;
  let pending = '';
  let line = 1;
  /** No use in parsing before there is so much: a long record is parsed again only once doubled. */
  let enough = SAMPLE;

  function start(whole: boolean): Dialect | undefined {
    while (pending.startsWith('\uFEFF')) pending = pending.slice(1);
    const directive = statedDelimiter(pending);
    const text = directive === null ? pending : pending.slice(directive.length);
    const delimiter = stated ?? directive?.delimiter;
    const lineEnd = detectLineEnd(text, delimiter ?? ',;\t|', SAMPLE) ?? (whole ? '\r' : undefined);
    if (lineEnd === undefined) return undefined;
    line += countLineEnds(pending.slice(0, directive?.length ?? 0));
    pending = text;
    const sample = text.slice(0, SAMPLE);
    const isAll = whole && sample.length === text.length;
    return {
      lineEnd,
      delimiter:
        delimiter ?? detectDelimiter((candidate) => sampleRows(sample, candidate, lineEnd, isAll)),
    };
  }

  function take(whole: boolean): CsvRecord[] {
    dialect ??= start(whole);
    if (dialect === undefined) {
      enough = pending.length + 1;
      return [];
    }
    if (whole && pending !== '') pending += dialect.lineEnd;
    const parsed = parseRecords(pending, dialect, line);
    pending = pending.slice(parsed.length);
    line = parsed.nextLine;
    if (pending.length > LONGEST_RECORD) refuseEndless(pending, dialect, line);
    if (whole && pending !== '') refuseQuotes(pending, dialect, line);
    enough = Math.min(2 * pending.length, LONGEST_RECORD + 1);
    return parsed.records;
  }

  return {
    push(text) {
      pending += text;
      return pending.length < enough ? [] : take(false);
    },
    end: () => take(true),
  };
}

interface Parsed {
  readonly records: CsvRecord[];
  /** How much of the text they take. */
  readonly length: number;
  readonly nextLine: number;
}

/** The complete records of a text that begins with one, on `line`. */
function parseRecords(text: string, dialect: Dialect, line: number): Parsed {
  if (text.length > LONGEST_RECORD) return parseByRow(text, dialect, line);
  return parseAtOnce(text, dialect, line) ?? parseByRow(text, dialect, line);
}

/** The fast way, for text in which each line is a record. `null` where there may be more to it. */
function parseAtOnce(text: string, dialect: Dialect, line: number): Parsed | null {
  const isCr = dialect.lineEnd === '\r';
  const hasCr = text.includes('\r');
  const hasQuote = text.includes('"');
  if (isCr ? text.includes('\n') : hasCr && /\r(?!\n|$)/.test(text)) return null;
  if (hasQuote && hasCr && text.includes('\r"')) return null;
  const { data, errors, meta } = parser(dialect).parse(text, 0, true);
  const rows: string[][] = data;
  if (hasQuote) {
    if (errors.some(({ row }: { row: number }) => row < rows.length)) return null;
    if (countLineEnds(text.slice(0, meta.cursor)) !== rows.length) return null;
  }
  const records: CsvRecord[] = [];
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i] ?? [];
    if (hasCr) dropLastCr(cells);
    if (cells.length > 1 || !isBlank(cells)) records.push({ line: line + i, cells });
    else if (hasQuote) return null;
  }
  return { records, length: meta.cursor, nextLine: line + rows.length };
}

/** Row by row, since only its place in the text tells a row's line, and a quoted CR from a line end. */
function parseByRow(text: string, dialect: Dialect, line: number): Parsed {
  const hasQuotedCr = text.includes('\r"');
  const records: CsvRecord[] = [];
  let from = 0;
  let nextLine = line;
  const step = (row: Papa.ParseStepResult<string[][]>): void => {
    const to = row.meta.cursor;
    if (to - from > LONGEST_RECORD) refuseEndless(text.slice(from), dialect, nextLine);
    const source = text.slice(from, to);
    if (row.errors.length > 0) refuseQuotes(source, dialect, nextLine);
    let cells = row.data[0] ?? [];
    if (dialect.lineEnd === '\r') checkLineEnds(source, nextLine);
    else if (hasQuotedCr && cells.at(-1)?.endsWith('\r')) cells = parseAlone(source, dialect);
    else dropLastCr(cells);
    const isQuoted = source.startsWith('"');
    if (cells.length > 1 || isQuoted || !isBlank(cells)) records.push({ line: nextLine, cells });
    nextLine += countLineEnds(source);
    from = to;
  };
  parser(dialect, step).parse(text, 0, true);
  return { records, length: from, nextLine };
}

/** A record whose last cell may end in a quoted CR: without the CR of its line end, all is content. */
function parseAlone(record: string, dialect: Dialect): string[] {
  let to = record.length - 1;
  while (record.charAt(to - 1) === '\r') to--;
  const { data } = parser(dialect).parse(`${record.slice(0, to)}\n`, 0, true);
  return data[0];
}

/** papaparse is given `\n` for CRLF as well, which leaves the CR at the end of an unquoted cell. */
function dropLastCr(cells: string[]): void {
  let last = cells[cells.length - 1] ?? '';
  if (!last.endsWith('\r')) return;
  while (last.endsWith('\r')) last = last.slice(0, -1);
  cells[cells.length - 1] = last;
}

function isBlank(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trim() === '';
}

/** The rows of a sample for detection; an incomplete last one counts only where it is the only one. */
function sampleRows(
  sample: string,
  delimiter: string,
  lineEnd: '\n' | '\r',
  isAll: boolean,
): (string[] | null)[] {
  const text = isAll ? `${sample}${lineEnd}` : sample;
  const dialect = { delimiter, lineEnd };
  const complete = parser(dialect).parse(text, 0, true);
  const { data, errors } =
    complete.data.length > 0 ? complete : parser(dialect).parse(text, 0, false);
  const rows: (string[] | null)[] = data;
  for (const { row } of errors) if (row < rows.length) rows[row] = null;
  return rows.filter((cells) => cells === null || cells.length > 1 || !isBlank(cells));
}

/** A new one each time: papaparse's parser keeps nothing between calls but its place. */
function parser(
  { delimiter, lineEnd }: Dialect,
  step?: (row: Papa.ParseStepResult<string[][]>) => void,
): Papa.Parser {
  const config = { delimiter, newline: lineEnd };
  return new Papa.Parser(step === undefined ? config : { ...config, step, fastMode: false });
}

function checkLineEnds(record: string, line: number): void {
  if (!record.includes('\n') || (record.includes('"') && !record.startsWith('\n'))) return;
  throw new PyramidError({
    code: 'malformed-csv',
    line,
    message: 'the lines end in different ways: above in CR alone, here in LF',
    hint: 'Save the file again with one kind of line end',
  });
}

function refuseQuotes(text: string, dialect: Dialect, line: number): never {
  const { errors } = parser(dialect).parse(text, 0, false);
  const { code, index } = errors[0];
  const opening = line + countLineEnds(text.slice(0, index));
  if (code === 'MissingQuotes') {
    throw new PyramidError({
      code: 'malformed-csv',
      line: opening,
      message: 'a quote is opened here and never closed',
      received: excerpt(text, index - 1),
      hint: QUOTE_HINT,
    });
  }
  const closing = closingQuote(text, index);
  const closingLine = opening + countLineEnds(text.slice(index, closing));
  throw new PyramidError({
    code: 'malformed-csv',
    line: opening,
    message:
      closingLine === opening
        ? 'a quoted cell has text after its closing quote'
        : `a quote is opened here and closed on line ${closingLine}, with text after it`,
    received: excerpt(text, closingLine === opening ? index - 1 : closing),
    hint: QUOTE_HINT,
  });
}

const QUOTE_HINT = 'Close the quote, and write a quote within a quoted cell twice ("")';

function refuseEndless(text: string, dialect: Dialect, line: number): never {
  const record = text.slice(0, LONGEST_RECORD);
  const { errors } = parser(dialect).parse(record, 0, false);
  if (errors.length > 0) refuseQuotes(record, dialect, line);
  throw new PyramidError({
    code: 'malformed-csv',
    line,
    message: 'a line of more than 16 million characters begins here',
    received: excerpt(text, 0),
    hint: 'Check that the file is CSV text',
  });
}

function excerpt(text: string, from: number): string {
  return text.slice(from, from + 60).trimEnd();
}
