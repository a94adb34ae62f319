import Papa from 'papaparse';
import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { countLineEnds } from '../bytes/characters';
import { isRule } from '../layout/line';
import {
  type CsvRecord,
  isBlank,
  LONGEST_RECORD,
  type QuoteFault,
  type Split,
  splitRecords,
} from './split';

export interface CsvRecordsOptions {
  /** One character. Absent: detected among `,` `;` tab and `|`. */
  readonly delimiter?: string | undefined;
  /** Whether the headings stand at a place among the first lines, which are split by a delimiter. */
  readonly headingsAt?: ((lines: readonly CsvRecord[]) => number | null) | undefined;
}

/** Takes text in pieces, cut anywhere, and gives the records that are complete. */
export interface CsvRecords {
  push(text: string): CsvRecord[];
  /** To be called once, after the last piece. */
  end(): CsvRecord[];
  /** Undefined until it is known. */
  delimiter(): string | undefined;
  /** The lines of the text, blank ones too, once it has ended; and those that state the delimiter. */
  lines(): { readonly all: number; readonly stating: number };
}

/** What detection looks at, in characters. */
const SAMPLE = 64 * 1024;

/**
 * Reads CSV as RFC 4180 has it, and as exports have it: any mix of line ends, quoted line ends, a
 * byte order mark, a `sep=;` line. Blank lines are left out, and counted in the line numbers.
 *
 * @throws PyramidError `malformed-csv` with the line where a quote opens that is never closed or
 * has text after its end; `invalid-option` for a delimiter that cannot be one
 */
export function csvRecords(options: CsvRecordsOptions = {}): CsvRecords {
  const stated = options.delimiter === undefined ? null : checkDelimiter(options.delimiter);
  let delimiter: string | undefined;
  let pending = '';
  let line = 1;
  let all = 0;
  let stating = 0;
  /** No use in parsing before there is so much: a long record is parsed again only once doubled. */
  let enough = SAMPLE;

  function start(isEnd: boolean): string {
    while (pending.startsWith('\uFEFF')) pending = pending.slice(1);
    const directive = statedDelimiter(pending);
    if (directive !== null) {
      stating = 1;
      line += countLineEnds(pending.slice(0, directive.length));
      pending = pending.slice(directive.length);
    }
    const sample = pending.slice(0, SAMPLE);
    const isAll = isEnd && sample.length === pending.length;
    return (
      stated ??
      directive?.delimiter ??
      detectDelimiter((candidate) => sampleRows(sample, candidate, isAll), options.headingsAt)
    );
  }

  function take(isEnd: boolean): CsvRecord[] {
    delimiter ??= start(isEnd);
    if (isEnd) all = line - 1 + countLines(pending);
    const split = records(pending, delimiter, line, isEnd);
    const { fault } = split;
    const isTooLong = pending.length - split.length > LONGEST_RECORD;
    if (fault !== undefined && (isEnd || isTooLong || fault.closes !== undefined)) {
      refuse(pending, fault);
    }
    if (isTooLong)
      refuse(pending, {
        line: split.nextLine,
        at: split.length,
        to: pending.length,
        closes: undefined,
        inQuotes: false,
      });
    pending = pending.slice(split.length);
    line = split.nextLine;
    enough = Math.min(2 * pending.length, LONGEST_RECORD + 1);
    return split.records;
  }

  return {
    push(text) {
      pending += text;
      return pending.length < enough ? [] : take(false);
    },
    end: () => take(true),
    delimiter: () => delimiter,
    lines: () => ({ all, stating }),
  };
}

/** The last one may have no end. */
function countLines(text: string): number {
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return countLineEnds(text) + (isOpen ? 1 : 0);
}

/** The complete records of a text that begins with one, the fast way where each line is a record. */
function records(text: string, delimiter: string, line: number, isEnd: boolean): Split {
  const whole = isEnd && text !== '' ? `${text}\n` : text;
  const split = text.length > LONGEST_RECORD ? null : splitAtOnce(whole, delimiter, line);
  // What is left at the end is an open quote, which the other way names.
  if (split === null || (isEnd && split.length < whole.length)) {
    return splitRecords(text, delimiter, line, isEnd);
  }
  return split;
}

/** `null` where a CR stands alone or a quoted cell has line ends. */
function splitAtOnce(text: string, delimiter: string, line: number): Split | null {
  const hasCr = text.includes('\r');
  if (hasCr && /\r(?!\n|$)/.test(text)) return null;
  return text.includes('"')
    ? splitQuoted(text, delimiter, line, hasCr)
    : splitPlain(text, delimiter, line, hasCr);
}

/** Lines without a quote, at every delimiter: in half the time that papaparse takes for them. */
function splitPlain(text: string, delimiter: string, line: number, hasCr: boolean): Split {
  const found: CsvRecord[] = [];
  let nextLine = line;
  let start = 0;
  /** As many cells as the line above has. */
  let width = 1;
  let mark = text.indexOf(delimiter);
  for (;;) {
    const lineEnd = text.indexOf('\n', start);
    if (lineEnd < 0) return { records: found, length: start, nextLine, fault: undefined };
    const end = hasCr && text.charCodeAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd;
    // A list that grows would take three times the room of one that has it from the beginning.
    const cells = new Array<string>(width);
    let count = 0;
    let at = start;
    while (mark >= 0 && mark < end) {
      cells[count++] = text.slice(at, mark);
      at = mark + 1;
      mark = text.indexOf(delimiter, at);
    }
    cells[count++] = text.slice(at, end);
    if (count !== width) cells.length = count;
    width = count;
    if (cells.length > 1 || !isBlank(cells)) found.push({ line: nextLine, cells });
    start = lineEnd + 1;
    nextLine++;
  }
}

const CR = 13;

/** By papaparse, which is faster than looking at each character. */
function splitQuoted(text: string, delimiter: string, line: number, hasCr: boolean): Split | null {
  const { data, errors, meta } = new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, true);
  const rows: string[][] = data;
  if (errors.some(({ row }: { row: number }) => row < rows.length)) return null;
  if (countLineEnds(text.slice(0, meta.cursor)) !== rows.length) return null;
  const found: CsvRecord[] = [];
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i] ?? [];
    if (hasCr) dropLastCr(cells);
    if (cells.length > 1 || !isBlank(cells)) found.push({ line: line + i, cells });
    else return null;
  }
  return { records: found, length: meta.cursor, nextLine: line + rows.length, fault: undefined };
}

/** papaparse is given `\n` for CRLF as well, which leaves the CR at the end of an unquoted cell. */
function dropLastCr(cells: string[]): void {
  const last = cells[cells.length - 1] ?? '';
  if (last.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
}

/** The rows of a sample for detection; an incomplete last one counts only where it is the only one. */
function sampleRows(sample: string, delimiter: string, isAll: boolean): (CsvRecord | null)[] {
  const rows: (CsvRecord | null)[] = [];
  let text = sample;
  let line = 1;
  for (;;) {
    const split = splitRecords(text, delimiter, line, isAll);
    rows.push(...split.records);
    const { fault } = split;
    if (fault?.closes === undefined) {
      if (rows.length > 0) return rows;
      return splitRecords(text, delimiter, line, true).records.slice(0, 1);
    }
    rows.push(null);
    const next = text.slice(fault.at).search(/[\r\n]/);
    if (next === -1) return rows;
    text = text.slice(fault.at + next);
    line = split.nextLine;
  }
}

function refuse(text: string, { line, at, to, closes, inQuotes }: QuoteFault): never {
  const endless = because(inQuotes ? 'quote-never-closed' : 'line-too-long');
  throw new PyramidError({
    code: 'malformed-csv',
    line,
    ...(closes === undefined
      ? endless
      : because('text-after-quote', { closes: closes === line ? '' : closes })),
    received: text.slice(at, Math.min(to, at + LONGEST_EXCERPT)).trimEnd(),
  });
}

const LONGEST_EXCERPT = 60;

/** Rows of a sample split by one delimiter, `null` where its quotes make no sense. */
type SplitBy = (delimiter: string) => readonly (CsvRecord | null)[];

/** The comma comes last: it stands in numbers and prose too, so the others win a draw. */
const CANDIDATES = ['\t', '|', ';', ','];

/**
 * The delimiter of a sample: the one of the heading that splits the rows below it just as often. One
 * by which headings are known comes before those by which none is; where no first line is split, the
 * first that is split counts, since titles may stand above.
 */
function detectDelimiter(splitBy: SplitBy, headingsAt: CsvRecordsOptions['headingsAt']): string {
  let best = { delimiter: ',', rank: 0, evidence: 0, width: 1 };
  for (const delimiter of CANDIDATES) {
    const rows = splitBy(delimiter);
    const lines = rows.filter((row) => row !== null);
    const known = headingsAt?.(lines) ?? null;
    const at = known ?? lines.findIndex(({ cells }) => cells.length > 1);
    const headings = lines[at];
    if (headings === undefined || headings.cells.length < 2) continue;
    const rank = known !== null ? 2 : rows[0] === headings ? 1 : 0;
    const width = headings.cells.length;
    const below = rows.slice(rows.indexOf(headings) + 1);
    const drawn = below.filter((row) => row === null || !isRule(row.cells));
    const agreeing = drawn.filter((row) => row?.cells.length === width).length;
    const evidence = (width - 1) * (drawn.length === 0 ? 1 : agreeing / drawn.length);
    const isBetter =
      rank !== best.rank
        ? rank > best.rank && (evidence > 0 || best.evidence === 0)
        : evidence > best.evidence || (evidence === best.evidence && width > best.width);
    if (isBetter) best = { delimiter, rank, evidence, width };
  }
  return best.delimiter;
}

/** The line `sep=;` with which spreadsheets state the delimiter above the heading. */
function statedDelimiter(text: string): { delimiter: string; length: number } | null {
  const [line, , delimiter] = /^("?)sep=([^"\r\n])\1(?:\r\n|\n|\r|$)/.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? null : { delimiter, length: line.length };
}

/** Refuses what cannot be a delimiter: nothing, a quote, a line end. */
function checkDelimiter(delimiter: string): string {
  if (delimiter.length === 1 && !'"\r\n\uFEFF'.includes(delimiter)) return delimiter;
  throw new PyramidError({
    code: 'invalid-option',
    path: 'delimiter',
    ...because('not-a-delimiter'),
    expected: 'one character, such as , ; | or a tab',
    received: delimiter,
  });
}
