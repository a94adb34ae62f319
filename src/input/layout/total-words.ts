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
const IDEOGRAPHIC_SPACE = 0x3000;
/** What may stand behind a word of one or two characters: nothing, a colon, a bracket, a dash. */
const BEHIND = [
  Number.NaN,
  ...Array.from(' :：(（-)）]】>*', (character) => character.charCodeAt(0)),
];

/** Of Vietnamese, as marks of their own. */
const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);

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
 * The characters of ASCII by what they are in a word: letters whatever their case, marks each by
 * itself, and 31 for what no word begins with, digits among it: `CU-042` is not like `cumul`.
 */
const CLASSES = new Uint8Array(128).fill(31);
for (let letter = 1; letter <= 26; letter++) {
  CLASSES[64 + letter] = letter;
  CLASSES[96 + letter] = letter;
}
for (const [at, marks] of [' ', '-', '*', ':([{<)]}>'].entries()) {
  for (const mark of marks) CLASSES[mark.charCodeAt(0)] = 27 + at;
}

/**
 * Which first three characters words have, hashed: most cells are told from words by these, and are
 * asked no more.
 */
const BEGINNINGS = new Uint8Array(2 << 16);
const FIRST = new Uint8Array(1 << 16);
const PAIRS = new Uint8Array(1 << 10);
for (const word of [...WORDS, ...BEFORE_NAMES].flatMap(formsOf)) {
  for (const spelt of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
    // A word may be shorter, and have a blank, a colon or a bracket behind it or blanks within.
    const [first, second, third] = Array.from(`${spelt}   `, (character) =>
      character.charCodeAt(0),
    );
    const codes = [first, second, third] as [number, number, number];
    BEGINNINGS[beginning(...codes)] = 1;
    FIRST[codes[0]] = 1;
    PAIRS[pair(codes[0], codes[1])] = 1;
    if (spelt.length > 2 && codes[0] < 128) continue;
    for (const between of [SPACE, IDEOGRAPHIC_SPACE]) {
      for (const last of [codes[1], between]) BEGINNINGS[beginning(codes[0], between, last)] = 1;
    }
    for (const behind of spelt.length === 2 ? BEHIND : []) {
      BEGINNINGS[beginning(codes[0], codes[1], behind)] = 1;
    }
    for (const behind of spelt.length === 1 ? BEHIND : []) {
      for (const last of [Number.NaN, ...BEHIND]) {
        BEGINNINGS[beginning(codes[0], behind, last)] = 1;
      }
    }
  }
}

/** Tones stand behind their letter in Windows-1258, and all marks in text that Macs decompose. */
function formsOf(word: string): readonly string[] {
  const apart = word.normalize('NFD');
  const toneApart = apart.replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
    const tones = [...marks].filter((mark) => TONES.has(mark)).join('');
    const others = [...marks].filter((mark) => !TONES.has(mark)).join('');
    return (letter + others).normalize('NFC') + tones;
  });
  return [...new Set([word, apart, toneApart])];
}

/** What stands before a word: blanks, and brackets or dashes around it. */
const OPENINGS = new Set(
  Array.from(' \u3000[(<{【「-（［《〈', (character) => character.charCodeAt(0)),
);

for (const opening of OPENINGS) FIRST[opening] = 1;

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
  return isPossible === 1 && !NO_WORDS.has(cell) ? readWord(cell) : null;
}

/** Cells that begin as words do and are none: `South` stands in a quarter of the rows. */
const NO_WORDS = new Set<string>();
const MOST_KEPT = 500;

/** Whether a cell may be a word by its first two characters; most are told by them. */
export function mayBeWord(cell: string): boolean {
  if (cell.length < 2) return cell !== '' && totalWordIn(cell) !== null;
  const first = cell.charCodeAt(0);
  const second = cell.charCodeAt(1);
  return first > 64 && first < 128 && second < 128
    ? PAIRS[pair(first, second)] === 1
    : FIRST[first] === 1;
}

/** A place for two characters of ASCII; the first bits of others are cut off. */
function pair(first: number, second: number): number {
  return ((CLASSES[first & 127] as number) << 5) | (CLASSES[second & 127] as number);
}

/** A place for three characters: of letters without accents and case, its own. */
function beginning(first: number, second: number, third: number): number {
  if (first < 128 && second < 128 && third < 128) {
    return (pair(first, second) << 5) | (CLASSES[third] as number);
  }
  // Past the end there is no code: NaN counts as 0.
  return 0x10000 + ((fold(first) * 31 + fold(second) * 1021 + fold(third) * 8191) & 0xffff);
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
  if (of !== undefined) return { of: nameKey(of), isStar: false };
  if (NO_WORDS.size >= MOST_KEPT) NO_WORDS.clear();
  NO_WORDS.add(cell);
  return null;
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
