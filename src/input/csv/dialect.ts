import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';

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

/** The line `sep=;` with which spreadsheets state the delimiter above the heading. */
export function statedDelimiter(text: string): { delimiter: string; length: number } | null {
  const [line, , delimiter] = /^("?)sep=([^"\r\n])\1(?:\r\n|\n|\r|$)/.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? null : { delimiter, length: line.length };
}

/** Refuses what cannot be a delimiter: nothing, a quote, a line end. */
export function checkDelimiter(delimiter: string): string {
  if (delimiter.length === 1 && !'"\r\n\uFEFF'.includes(delimiter)) return delimiter;
  throw new PyramidError({
    code: 'invalid-option',
    path: 'delimiter',
    ...because('not-a-delimiter'),
    expected: 'one character, such as , ; | or a tab',
    received: delimiter,
  });
}
