import { TOTAL_FOR, TOTAL_WORDS } from '../vocabulary/totals';

/** What the cell of a total says. */
export interface TotalWord {
  /** Of what it is the total, as `Total for Amy` says; '' where it does not. */
  readonly of: string;
  /** SAP's stars, which are marks of something else in other files. */
  readonly isStar: boolean;
}

/** Longer cells are prose. */
const LONGEST = 120;
const SPACE = 32;
const COLON = 58;

const WORDS = new Set(wordsOf(TOTAL_WORDS));
const BEFORE_NAMES = [...wordsOf(TOTAL_FOR)].sort((a, b) => b.length - a.length);
/** Before a name without `for`: `Total Amy`, as QuickBooks Desktop and Excel in French have it. */
const BESIDE_NAMES = [...WORDS].filter((word) => !word.startsWith('*')).sort(longestFirst);

function wordsOf(lists: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(lists).flatMap((list) => list.split(',').map((word) => keyOf(word)));
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** Without case, blanks in Chinese and Japanese words, brackets around, a count or colon behind. */
function keyOf(cell: string): string {
  let key = cell.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  key = key.replace(/\s*\([^()]*\d[^()]*\)\s*:?$/, '').replace(/\s*:$/, '');
  const [, inside] = /^[[(<{【「-]+\s*(.*?)\s*[\])>}】」-]+$/.exec(key) ?? [];
  if (inside !== undefined && inside !== '') key = inside;
  return /^[^\u0000-\u00ff]/.test(key) && !/[\u0400-\u052f\u1e00-\u1eff]/.test(key)
    ? key.replaceAll(' ', '')
    : key;
}

/**
 * Which first three characters words have, hashed: most cells are told from words by these, and are
 * asked no more.
 */
const BEGINNINGS = new Uint8Array(1 << 16);
for (const word of [...WORDS, ...BEFORE_NAMES]) {
  for (const spelt of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
    const [first = 0, second = 0, third = 0] = Array.from({ length: 3 }, (_, at) =>
      spelt.charCodeAt(at),
    );
    const end = Number.NaN;
    for (const next of Number.isNaN(second) ? [end, SPACE, COLON] : [second, SPACE]) {
      const thirds = next === second ? [third, SPACE, COLON] : [second, third, SPACE, end];
      for (const last of thirds) BEGINNINGS[beginning(first, next, last)] = 1;
    }
  }
}

/** What stands before a word: blanks, and brackets or dashes around it. */
const OPENINGS = new Set(
  Array.from(' \u3000[(<{【「-（［《〈', (character) => character.charCodeAt(0)),
);

/** The word of a total, where a cell is one; null else. Asked of every cell, so it is quick to say no. */
export function totalWordIn(cell: string): TotalWord | null {
  const { length } = cell;
  if (length === 0 || length > LONGEST) return null;
  let at = 0;
  let first = cell.charCodeAt(0);
  if (first >= 48 && first <= 57) return null;
  while ((first < 48 || first > 122) && at < length - 1 && OPENINGS.has(first)) {
    first = cell.charCodeAt(++at);
  }
  const isPossible = BEGINNINGS[beginning(first, cell.charCodeAt(at + 1), cell.charCodeAt(at + 2))];
  return isPossible === 1 ? readWord(cell) : null;
}

/** Past the end there is no code: NaN counts as 0. */
function beginning(first: number, second: number, third: number): number {
  return ((fold(first) * 961) ^ (fold(second) * 31) ^ fold(third)) & 0xffff;
}

/** A as a. */
function fold(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

function readWord(cell: string): TotalWord | null {
  const key = keyOf(cell);
  if (WORDS.has(key)) return { of: '', isStar: key.startsWith('*') };
  for (const word of BEFORE_NAMES) {
    if (key.startsWith(`${word} `) && key.length > word.length + 1) {
      return { of: nameKey(key.slice(word.length + 1)), isStar: false };
    }
  }
  const [, of] =
    /^(?:合计|小计|总计|合計|小計|總計|итого|razem|summe)\s*[:：-]\s*(.+)$/u.exec(key) ?? [];
  return of === undefined ? null : { of: nameKey(of), isStar: false };
}

/** What names are compared by. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*\(\d+\)$/, '')
    .trim();
}

/** Whether a cell is the total of a name: `Amy Total`, `Total Amy`, `张三小计`, `Total for Amy`. */
export function isTotalOf(cell: string, name: string): boolean {
  const wanted = nameKey(name);
  if (wanted === '' || cell.length > LONGEST) return false;
  const key = nameKey(cell.replace(/\s*[:：]\s*$/, ''));
  const at = key.indexOf(wanted);
  if (at < 0 || key.length === wanted.length) return false;
  const rest = (at === 0 ? key.slice(wanted.length) : key.slice(0, at))
    .replace(/^[\s:：-]+|[\s:：-]+$/g, '')
    .trim();
  if (at > 0 && at + wanted.length !== key.length) return false;
  return WORDS.has(keyOf(rest)) || BEFORE_NAMES.includes(rest) || BESIDE_NAMES.includes(rest);
}
