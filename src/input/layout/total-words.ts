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

/** Which first two characters words have, as codes: most cells are told from words by these. */
const FIRST = new Uint8Array(1 << 16);
const SECOND = new Set<number>();
for (const word of [...WORDS, ...BEFORE_NAMES]) {
  for (const spelt of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
    FIRST[spelt.charCodeAt(0)] = 1;
    for (const second of [spelt.charCodeAt(1) || 0, 32, 58]) {
      SECOND.add((spelt.charCodeAt(0) << 16) | second);
      if (second > 64 && second < 128) SECOND.add((spelt.charCodeAt(0) << 16) | (second ^ 32));
    }
  }
}
for (const opening of '[(<{【「-（［《〈') FIRST[opening.charCodeAt(0)] = 2;

/** The word of a total, where a cell is one; null else. Asked of every cell, so it is quick to say no. */
export function totalWordIn(cell: string): TotalWord | null {
  const { length } = cell;
  if (length === 0 || length > LONGEST) return null;
  let first = cell.charCodeAt(0);
  let at = 0;
  while (first === 32 && at < length - 1) first = cell.charCodeAt(++at);
  const kind = FIRST[first];
  if (kind === 0) return null;
  const second = at + 1 < length ? cell.charCodeAt(at + 1) : 0;
  if (kind === 1 && !SECOND.has((first << 16) | second)) return null;
  return readWord(cell);
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
