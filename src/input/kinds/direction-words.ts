import { invalidOption } from '../../core/issues/issue';
import { isRecord } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import type { DirectionMark } from '../presets/preset';
import {
  BEFORE_DIRECTIONS,
  BEHIND_DIRECTIONS,
  DIRECTIONS,
  IS_REFUND,
  type WordOfDirection,
} from '../vocabulary/directions';
import { headingKey, keysOf } from './headings';

/** What a word of a direction is known to mean, or was said to. */
export type Meaning = WordOfDirection | DirectionMark;

/** Words with the side of their amounts, as data or as the text of the command line, `S=+,H=-`. */
export type DirectionInput = Readonly<Record<string, DirectionMark>> | string;

/** Words by their keys, with the sides that somebody stated. */
export type StatedDirections = ReadonlyMap<string, DirectionMark>;

const MARKS: readonly string[] = ['+', '-', '0', '-+', '--'] satisfies DirectionMark[];

/** Words that were stated, the later lists before the earlier ones. */
export function statedDirections(
  ...lists: readonly (Readonly<Record<string, DirectionMark>> | undefined)[]
): StatedDirections {
  const stated = new Map<string, DirectionMark>();
  for (const words of lists) {
    for (const [word, mark] of Object.entries(words ?? {})) stated.set(headingKey(word), mark);
  }
  return stated;
}

/** The words of an option, for callers whom the types do not hold back. Throws `invalid-option`. */
export function directionsIn(
  input: DirectionInput | undefined,
): Readonly<Record<string, DirectionMark>> | undefined {
  if (input === undefined) return undefined;
  const words = typeof input === 'string' ? parseDirection(input) : input;
  const isRight = isRecord(words) && Object.values(words).every(isMark);
  if (!isRight) throw notDirections(JSON.stringify(input));
  return words;
}

function isMark(mark: unknown): boolean {
  return MARKS.includes(mark as string);
}

const PAIR = /\s*(?:"((?:[^"]|"")*)"|([^",=][^",]*?))\s*=\s*([^\s,]*)\s*,/gy;

/** `S=+,H=-`, words that hold commas in quotes as in CSV. */
function parseDirection(text: string): Readonly<Record<string, DirectionMark>> {
  const pairs: [string, DirectionMark][] = [];
  const whole = `${text},`;
  let end = 0;
  for (const [pair, quoted, plain = '', mark = ''] of whole.matchAll(PAIR)) {
    pairs.push([quoted?.replaceAll('""', '"') ?? plain.trim(), mark as DirectionMark]);
    end += pair.length;
  }
  if (end !== whole.length || pairs.length === 0) throw notDirections(text);
  return Object.fromEntries(pairs);
}

function notDirections(received: string): Error {
  return invalidOption(
    'direction',
    because('not-directions'),
    'WORD=SIDE,… with the sides +, -, 0, -+ or --',
    received,
  );
}

/** What a word is known to mean, qualifiers that change nothing apart: `Standard Invoice`. */
export function knownDirection(key: string): WordOfDirection | undefined {
  return wholeDirection(key) ?? knownWithout(key, MOST_QUALIFIERS);
}

const MOST_QUALIFIERS = 2;
/** Longer text is no word. */
const LONGEST_WORD = 40;

let qualifiers: Readonly<Record<'before' | 'behind', ReadonlySet<string>>> | undefined;

function knownWithout(key: string, most: number): WordOfDirection | undefined {
  if (most === 0 || key.length > LONGEST_WORD) return undefined;
  qualifiers ??= { before: keysOf(BEFORE_DIRECTIONS), behind: keysOf(BEHIND_DIRECTIONS) };
  const plainer = [
    ...[...qualifiers.before].flatMap((one) => (key.startsWith(one) ? key.slice(one.length) : [])),
    ...[...qualifiers.behind].flatMap((one) =>
      key.endsWith(one) ? key.slice(0, -one.length) : [],
    ),
  ];
  // A side without its qualifier would be a letter or a word of many meanings.
  const known = plainer.map(wholeDirection).filter((word) => word !== undefined && word !== 'side');
  const strongest = STRONGEST.find((meaning) => known.includes(meaning));
  return strongest ?? first(plainer, (shorter) => knownWithout(shorter, most - 1));
}

/** `Sales Return Invoice` is a return, whichever of its words is taken for a qualifier. */
const STRONGEST = ['refund', 'moved', 'out', 'receipt', 'payment', 'paid', 'sale'] as const;

function first<T, R>(list: readonly T[], of: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a word is known to mean as it stands. */
export const wholeDirection = lookUp<WordOfDirection>(DIRECTIONS);

/** What an answer says below a heading that asks for refunds. */
export const knownAnswer = lookUp<'refund' | 'sale'>(IS_REFUND);

/** The list is made when it is first asked for. */
function lookUp<M extends string>(
  lists: Readonly<Record<M, string | Readonly<Record<string, string>>>>,
): (key: string) => M | undefined {
  let known: ReadonlyMap<string, M> | undefined;
  return (key) => {
    known ??= new Map(
      (Object.keys(lists) as M[]).flatMap((meaning) => {
        const words = lists[meaning];
        const texts = typeof words === 'string' ? [words] : Object.values(words);
        return texts
          .flatMap((text) => text.split(/[,\n]/))
          .map((word): [string, M] => [headingKey(word), meaning]);
      }),
    );
    return known.get(key);
  };
}

/** The side of a word that means the same in every column; undefined where others beside it tell. */
export function markOf(meaning: Meaning | undefined): DirectionMark | undefined {
  switch (meaning) {
    case 'sale':
      return '+';
    case 'refund':
      return '-';
    case 'moved':
      return '0';
    case 'receipt':
    case 'payment':
    case 'paid':
    case 'out':
    case 'side':
    case undefined:
      return undefined;
    default:
      return meaning;
  }
}
