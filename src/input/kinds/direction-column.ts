import { compareCodePoints } from '../../core/values/ids';
import { isBlank } from './cell';
import {
  knownAnswer,
  knownDirection,
  type Meaning,
  type StatedDirections,
  wholeDirection,
} from './direction-words';
import { headingKey } from './headings';

/** What becomes of a row by a word: it may have to wait for what other rows hold. */
export type Ruling = 'stands' | 'taken-off' | 'no-sale' | 'waits';

export interface DirectionWord {
  /** As it is written; of several ways the smallest by code point. */
  text: string;
  readonly meaning: Meaning | undefined;
  readonly column: { readonly heading: string };
}

/** A column that says on which side amounts are. */
export interface DirectionColumn {
  readonly place: number;
  readonly heading: string;
  /** Whether it says nothing else: `收/支`, `S/H`. */
  readonly isSides: boolean;
  /** The word of a cell, which is remembered; undefined for a blank one. */
  wordIn(cell: string): DirectionWord | undefined;
  rulingOf(word: DirectionWord): Ruling;
  /** Whether it is what its heading seems to say; undefined while words to come may decide it. */
  counts(): boolean | undefined;
  /** No word that comes later decides any more. */
  settle(): void;
  /** Words on which it was settled otherwise than those that came later say. */
  changed(): readonly DirectionWord[];
  words(): readonly DirectionWord[];
  /** Whether a word in it was stated. */
  isStated(): boolean;
  hasBlanks(): boolean;
}

export interface DirectionHeading {
  readonly place: number;
  readonly heading: string;
  /** What the heading tells: 0 that it says sides, 2 that it only may, 3 that it asks for refunds. */
  readonly level: number;
  /** Whether somebody said that it is one. */
  readonly isNamed: boolean;
}

/** A column of `yes` and `no`. */
const ASKS_FOR_REFUNDS = 3;

/** A column of so many words that are not known says something else. */
const MOST_OTHERS = 60;

/** What is in a column so far. */
interface Held {
  known: number;
  sides: number;
  others: number;
  readonly isNamed: boolean;
  isStated: boolean;
  hasSales: boolean;
  hasReceipts: boolean;
  isSettled: boolean;
}

export function directionColumn(
  { place, heading, level, isNamed }: DirectionHeading,
  stated: StatedDirections,
): DirectionColumn {
  const isSides = level === 0;
  const byKey = new Map<string, DirectionWord>();
  const byCell = new Map<string, DirectionWord>();
  const settled = new Map<DirectionWord, Ruling>();
  let hasBlanks = false;
  const held: Held = {
    known: 0,
    sides: 0,
    others: 0,
    isNamed,
    isStated: false,
    hasSales: false,
    hasReceipts: false,
    isSettled: false,
  };

  const added = (key: string, text: string): DirectionWord => {
    const vocabulary = vocabularyOf(level, held)(key);
    const isLetter = /^[^\W\d_]$/.test(key) && !PAIRED_LETTERS.test(key);
    const isKnown = isSides || isNamed || !isLetter;
    const meaning = stated.get(key) ?? (isKnown ? vocabulary : undefined);
    if (meaning === undefined && held.others > MOST_SPELLINGS) return theOthers;
    const word: DirectionWord = { text, meaning, column };
    byKey.set(key, word);
    if (meaning === undefined) held.others++;
    else if (meaning === 'side') held.sides++;
    else held.known++;
    held.isStated ||= stated.has(key);
    held.hasSales ||= meaning === 'sale' || (meaning === '+' && !isPayment(vocabulary));
    held.hasReceipts ||= meaning === 'receipt';
    return word;
  };
  const column: DirectionColumn = {
    place,
    heading,
    isSides,
    wordIn(cell) {
      if (isNone(held, level)) return undefined;
      const known = byCell.get(cell);
      if (known !== undefined) return known;
      if (isBlank(cell)) {
        hasBlanks = true;
        return undefined;
      }
      const text = cell.trim();
      const key = headingKey(text);
      const word = byKey.get(key) ?? added(key, text);
      if (compareCodePoints(text, word.text) < 0) word.text = text;
      if (byCell.size < MOST_SPELLINGS) byCell.set(cell, word);
      return word;
    },
    counts: () => isDirection(held, level),
    rulingOf: ({ meaning }) => ruling(meaning, held, level),
    settle() {
      held.isSettled = true;
      for (const word of byKey.values()) settled.set(word, column.rulingOf(word));
    },
    changed: () =>
      [...settled].flatMap(([word, was]) => (column.rulingOf(word) === was ? [] : [word])),
    words: () => (isNone(held, level) ? [] : [...byKey.values()]),
    isStated: () => held.isStated,
    hasBlanks: () => hasBlanks,
  };
  const theOthers: DirectionWord = { text: '…', meaning: undefined, column };
  return column;
}

/** More are not remembered: ids are in the place of words. */
const MOST_SPELLINGS = 1000;

/** What looks up words; among ids, not what may stand around them. */
function vocabularyOf(level: number, { others }: Held): (key: string) => Meaning | undefined {
  if (level === ASKS_FOR_REFUNDS) return knownAnswer;
  return others > MOST_SPELLINGS ? wholeDirection : knownDirection;
}

/** Elsewhere `A` and `B` are classes. */
const PAIRED_LETTERS = /^[shdc]$/;

function isPayment(meaning: Meaning | undefined): boolean {
  return meaning === 'receipt' || meaning === 'payment' || meaning === 'paid';
}

/** Whether a heading that only may say so has too many words that are not known. */
function isNone({ others, isNamed, isStated }: Held, level: number): boolean {
  return level === 2 && others > MOST_OTHERS && !isNamed && !isStated;
}

/** One word that is known makes it one; where the heading only may say so, most have to be known. */
function isDirection(held: Held, level: number): boolean | undefined {
  const { known, sides, others, isNamed, isStated, isSettled } = held;
  if (isNamed || isStated) return true;
  if (level === 0) return known + sides > 0;
  // `Credit` beside `Cash` is how it was paid.
  const sure = others === 0 ? known + sides : known;
  if (level !== 2 && known > 0) return true;
  if (isNone(held, level)) return false;
  if (isSettled) return level === 2 ? sure > others : sure > 0;
  return undefined;
}

function ruling(meaning: Meaning | undefined, held: Held, level: number): Ruling {
  if (meaning === undefined || meaning === 'sale' || meaning === '+' || meaning === 'side') {
    return 'stands';
  }
  const isOne = isDirection(held, level);
  if (isOne !== true) return isOne === false ? 'stands' : 'waits';
  switch (meaning) {
    case 'moved':
    case 'out':
    case '0':
      return 'no-sale';
    case 'receipt':
    case 'payment':
    case 'paid':
      return payment(meaning, held, level);
    default:
      return 'taken-off';
  }
}

/** Money that comes in is a sale, but beside sales it only pays them. */
function payment(meaning: 'receipt' | 'payment' | 'paid', held: Held, level: number): Ruling {
  if (level === 0) return meaning === 'paid' ? 'no-sale' : 'stands';
  if (held.hasSales || (meaning === 'paid' && held.hasReceipts)) return 'no-sale';
  return held.isSettled ? 'stands' : 'waits';
}
