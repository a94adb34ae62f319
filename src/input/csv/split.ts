import { countLineEnds } from '../bytes/characters';

/** One row of a CSV text, the heading among them. */
export interface CsvRecord {
  /** Line of the text on which the record starts, from 1. */
  readonly line: number;
  readonly cells: string[];
}

/** A quote that is never closed, or with text after its end. */
export interface QuoteFault {
  readonly line: number;
  /** Where the quote opens, or, with text after its end on another line, where it closes. */
  readonly at: number;
  /** How far the text belongs to it. */
  readonly to: number;
  /** On which line it closes; undefined where it never does, or not within the longest record. */
  readonly closes: number | undefined;
  /** False for a record that is too long though no quote is open. */
  readonly inQuotes: boolean;
}

export interface Split {
  readonly records: CsvRecord[];
  /** How much of the text they take, blank lines among them. */
  readonly length: number;
  readonly nextLine: number;
  /** Of the record after those: it breaks off in a quote, or its quotes make no sense. */
  readonly fault: QuoteFault | undefined;
}

/** What one record may hold, in characters: beyond it, a quote has swallowed the file. */
export const LONGEST_RECORD = 16 * 1024 * 1024;

const QUOTE = 34;
const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/**
 * The complete records of a text that begins with one, on `line`: as RFC 4180 has them, whatever mix
 * of CR, LF and CRLF ends its lines. What is in quotes stays as it is. A blank line is no record.
 *
 * @param isEnd whether the text ends here: else a last record without a line end is not complete, and
 * neither is one that ends in CR, which LF may follow
 */
export function splitRecords(text: string, delimiter: string, line: number, isEnd: boolean): Split {
  const records: CsvRecord[] = [];
  let start = 0;
  let nextLine = line;
  while (start < text.length) {
    const record = recordAt(text, start, delimiter);
    const { end, cells, fault } = record;
    if (fault !== undefined) {
      const { opens, closes } = fault;
      // Once its line is there, what is said of it does not depend on where a piece ends.
      if (closes !== -1 && !isEnd && endOfLine(text, closes) === text.length) break;
      const opening = nextLine + countLineEnds(text.slice(start, opens));
      const closing =
        closes === -1 ? undefined : opening + countLineEnds(text.slice(opens, closes));
      const at = closing === undefined || closing === opening ? opens : closes;
      const to = closing === undefined ? text.length : endOfLine(text, closes);
      const found = { line: opening, at, to, closes: closing, inQuotes: true };
      return { records, length: start, nextLine, fault: found };
    }
    if (end - start > LONGEST_RECORD) {
      const opens = text.indexOf('"', start);
      const inQuotes = opens !== -1 && opens < end;
      const opening = nextLine + (inQuotes ? countLineEnds(text.slice(start, opens)) : 0);
      const at = inQuotes ? opens : start;
      const tooLong = { line: opening, at, to: end, closes: undefined, inQuotes };
      return { records, length: start, nextLine, fault: tooLong };
    }
    const isCut = end >= text.length || (end === text.length - 1 && text.charCodeAt(end) === CR);
    if (isCut && !isEnd) break;
    const isQuoted = text.charCodeAt(start) === QUOTE;
    if (cells.length > 1 || isQuoted || !isBlank(cells)) records.push({ line: nextLine, cells });
    const lines = isQuoted || record.hasQuote ? countLineEnds(text.slice(start, end)) : 0;
    const next = afterLineEnd(text, end);
    nextLine += lines + (next > end ? 1 : 0);
    start = next;
  }
  return { records, length: start, nextLine, fault: undefined };
}

interface RecordAt {
  /** Where its line end stands, or the end of the text. */
  readonly end: number;
  readonly cells: string[];
  readonly hasQuote: boolean;
  readonly fault?: { readonly opens: number; readonly closes: number };
}

function recordAt(text: string, start: number, delimiter: string): RecordAt {
  const cells: string[] = [];
  const mark = delimiter.charCodeAt(0);
  let hasQuote = false;
  let at = start;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      hasQuote = true;
      const opens = at;
      const closes = closingQuote(text, at + 1);
      if (closes === -1) return { end: text.length, cells, hasQuote, fault: { opens, closes } };
      const content = text.slice(at + 1, closes);
      cells.push(content.includes('"') ? content.replaceAll('""', '"') : content);
      at = closes + 1;
      while (isPadding(text, at, mark)) at++;
      if (at < text.length && text.charCodeAt(at) !== mark && !isLineEnd(text, at)) {
        return { end: at, cells, hasQuote, fault: { opens, closes } };
      }
    } else {
      const from = at;
      while (at < text.length && text.charCodeAt(at) !== mark && !isLineEnd(text, at)) at++;
      cells.push(text.slice(from, at));
    }
    if (text.charCodeAt(at) !== mark) return { end: at, cells, hasQuote };
    at++;
  }
}

/** Where the quoted cell whose content begins at `from` closes, or -1. A doubled quote is content. */
function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote;
}

/** Blanks between a closing quote and what ends the cell. */
function isPadding(text: string, at: number, mark: number): boolean {
  const code = text.charCodeAt(at);
  return (code === SPACE || code === TAB) && code !== mark;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || code === CR;
}

function afterLineEnd(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

export function isBlank(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trim() === '';
}
