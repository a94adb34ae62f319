import { monthNumber } from '../cells/date-names';

/** Fewer columns are no table of periods. */
const FEWEST = 2;

/**
 * Terms that add up the columns whose headings are months, quarters, weeks, years or days, where two
 * at least are: `[2025-01]+[2025-02]`. '' else.
 */
export function periodTerms(headings: readonly string[]): string {
  const periods = headings.filter(isPeriod);
  return periods.length < FEWEST ? '' : periods.map((heading) => `[${heading}]`).join('+');
}

const YEAR = '(?:19|20)\\d{2}';
const IN_DIGITS = new RegExp(
  `^(?:${YEAR}|${YEAR}[-/.]?(?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?|(?:0?[1-9]|1[0-2])[-/.]${YEAR}|(?:FY ?)?${YEAR}[- ]?[QHW]\\d{1,2}|[QHW]\\d{1,2}[- /]?(?:${YEAR}|\\d{2})?)$`,
  'i',
);
const IN_SIGNS = new RegExp(`^(?:${YEAR}\\s*[年년])?\\s*\\d{1,2}\\s*[月월]$|^${YEAR}\\s*[年년]$`);
const VIETNAMESE = /^(?:tháng|t)\s*\d{1,2}(?:[-/. ]\d{2,4})?$/iu;

/** `2025-01`, `Jan 2025`, `janv. 25`, `March`, `Q1`, `2025年3月`, `2024`. */
export function isPeriod(heading: string): boolean {
  const text = heading.trim();
  if (IN_DIGITS.test(text) || IN_SIGNS.test(text) || VIETNAMESE.test(text)) return true;
  const [, before, word, after] =
    /^(\d{2,4}[-/. ]+)?(\p{L}{3,})\.?([-/. ']*\d{2,4})?$/u.exec(text) ?? [];
  if (word === undefined || (before !== undefined && after !== undefined)) return false;
  return monthNumber(word) !== undefined;
}
