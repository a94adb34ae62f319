import { MONTHS, SMALL_WORDS, WEEKDAYS, YEAR_WORDS } from '../vocabulary/calendar-words';

/** Year, month, day and time as texts; the year is '' where there is none. */
export interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly time: string;
}

/** Without accents, so that `aout` is `août` and `SUBAT` is `Şubat`. */
function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) =>
    months
      .split(' ')
      .flatMap((names, at) => names.split('/').map((name) => [folded(name), at + 1] as const)),
  ),
);

const WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  Object.values(WEEKDAYS).flatMap((names) => names.split(' ').map(folded)),
);

/** The number of a month, or undefined for a word that is none. */
export function monthNumber(word: string): number | undefined {
  return MONTH_NUMBERS.get(folded(word));
}

/** Text without the weekday at its beginning. */
export function withoutWeekday(text: string): string {
  const [found = '', word = ''] = /^(\p{L}[\p{L}-]*)[.,]* +/u.exec(text) ?? [];
  if (found === '' || !WEEKDAY_NAMES.has(folded(word))) return text;
  const rest = text.slice(found.length);
  // `mar.` is a Tuesday before `4 mars 2025`, and March before `4, 2025`.
  const isMonth = monthNumber(word) !== undefined && !/^\d{1,2}\.?[ -]\p{L}/u.test(rest);
  return isMonth ? text : rest;
}

const alternatives = (words: string): string => words.split(' ').join('|');
const SMALL = new RegExp(`(?<=^|[ \\d])(?:${alternatives(SMALL_WORDS)}) +(?=[\\p{L}\\d])`, 'giu');
const YEAR_WORD = new RegExp(`^ ?(?:${alternatives(YEAR_WORDS)})\\.?(?=[ ,]|$)`, 'iu');

/** `5 January 2024`, `05-Jan-24`; `Jan 5, 2024`; `2024-Jan-05`; `Jan 5 10:30:00 PST 2024`. */
const FORMS = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[-/., ]{0,2}(?<month>\p{L}+)[-/., ]{0,2}(?<year>\d{4}|\d{2})(?!\d|:)(?<time>.*)$/iu,
  /^(?<month>\p{L}+)[-/. ]{0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?[-/, ]{1,2}(?<year>\d{4}|\d{2})(?!\d|:)(?<time>.*)$/iu,
  /^(?<year>\d{4})[-/. ]?(?<month>\p{L}+)[-/. ]{0,2}(?<day>\d{1,2})(?!\d)(?<time>.*)$/iu,
  /^(?<month>\p{L}+) +(?<day>\d{1,2})(?<time> +\d{1,2}:\d{2}:\d{2}(?: +[^ ]+)?) +(?<year>\d{4})$/iu,
];

/** `27 Apr`, `Apr 27`. */
const FORMS_WITHOUT_YEAR = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[-/., ]{0,2}(?<month>\p{L}+)\.?(?<time>(?:[ ,].*)?)$/iu,
  /^(?<month>\p{L}+)[-/. ]{0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?<time>(?:[ ,].*)?)$/iu,
];

/** A date whose month has its name. @param mayLackYear whether one without a year is one too */
export function datePartsIn(text: string, mayLackYear: boolean): DateParts | undefined {
  const plain = text.replace(SMALL, '');
  const forms = mayLackYear ? [...FORMS, ...FORMS_WITHOUT_YEAR] : FORMS;
  for (const form of forms) {
    const { year = '', month: name = '', day = '', time = '' } = form.exec(plain)?.groups ?? {};
    const month = monthNumber(name);
    if (month !== undefined) return { year, month, day, time: time.replace(YEAR_WORD, '') };
  }
  return undefined;
}
