import { PyramidError } from '../../core/issues/issue';

/** Rows of a sample split by one delimiter, `null` where its quotes make no sense. */
export type SplitBy = (delimiter: string) => readonly (readonly string[] | null)[];

/** The comma comes last: it stands in numbers and prose too, so the others win a draw. */
const CANDIDATES = ['\t', '|', ';', ','];

/** The delimiter of a sample: the one of the heading that splits the rows below it just as often. */
export function detectDelimiter(splitBy: SplitBy): string {
  let best = { delimiter: ',', evidence: 0, width: 1 };
  for (const delimiter of CANDIDATES) {
    const [heading, ...rows] = splitBy(delimiter);
    const width = heading?.length ?? 0;
    if (width < 2) continue;
    const agreeing = rows.filter((row) => row?.length === width).length;
    const evidence = (width - 1) * (rows.length === 0 ? 1 : agreeing / rows.length);
    if (evidence > best.evidence || (evidence === best.evidence && width > best.width)) {
      best = { delimiter, evidence, width };
    }
  }
  return best.delimiter;
}

/**
 * The line end for papaparse: `\r` where the first line ends in a lone CR, else `\n`, which reads
 * CRLF too. `undefined` where the text breaks off in a run of CR, so that more of it must be seen.
 *
 * @param delimiters - the characters after which a cell may open with a quote
 * @param limit - how many characters to look through
 */
export function detectLineEnd(
  text: string,
  delimiters: string,
  limit: number,
): '\n' | '\r' | undefined {
  let cellStart = true;
  for (let i = 0; i < text.length && i < limit; i++) {
    const char = text.charAt(i);
    if (char === '\n') return '\n';
    if (char === '\r') return lineEndAt(text, i);
    if (char === '"' && cellStart) {
      i = closingQuote(text, i + 1);
      if (i === -1) return '\n';
    }
    cellStart = delimiters.includes(char);
  }
  return '\n';
}

/** `\r\r\n` is what a CRLF file becomes when written as text once more. */
function lineEndAt(text: string, index: number): '\n' | '\r' | undefined {
  let next = index + 1;
  while (text.charAt(next) === '\r') next++;
  return next === text.length ? undefined : text.charAt(next) === '\n' ? '\n' : '\r';
}

/** Where the quoted cell whose content begins at `from` closes, or -1. A doubled quote is content. */
export function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** The line `sep=;` with which spreadsheets state the delimiter above the heading. */
export function statedDelimiter(text: string): { delimiter: string; length: number } | null {
  const [line, , delimiter] = /^("?)sep=([^"\r\n])\1\r*(?:\n|\r|$)/.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? null : { delimiter, length: line.length };
}

/** Refuses what cannot be a delimiter: nothing, a quote, a line end. */
export function checkDelimiter(delimiter: string): string {
  if (delimiter.length === 1 && !'"\r\n\uFEFF'.includes(delimiter)) return delimiter;
  throw new PyramidError({
    code: 'invalid-option',
    path: 'delimiter',
    message: 'this cannot part the cells of a line',
    expected: 'one character, such as , ; | or a tab',
    received: delimiter,
  });
}
