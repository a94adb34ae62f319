import { type Issue, PyramidError } from '../../core/issues/issue';
import { headingKey } from './headings';

/** The words that a column may hold, and what each means. */
export interface Words<Meaning> {
  /** By the key by which headings are compared too. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** What a message names them by. */
  readonly expected: string;
}

/** So many words of each meaning are shown, the first ones. */
const SHOWN = 8;

/** Words, parted by commas, by what they mean. */
export function wordsOf<Meaning extends string | boolean>(
  ...groups: readonly (readonly [meaning: Meaning, words: string])[]
): Words<Meaning> {
  const lists = groups.map(([meaning, words]) => [meaning, words.trim().split(/\s*,\s*/)] as const);
  const shown = lists.map(([meaning, words]) => {
    const more = words.length > SHOWN ? ', …' : '';
    return `${called(meaning)} (${words.slice(0, SHOWN).join(', ')}${more})`;
  });
  return {
    meanings: new Map(
      lists.flatMap(([meaning, words]) =>
        words.map((word) => [headingKey(word), meaning] as const),
      ),
    ),
    expected: shown.join(' or '),
  };
}

function called(meaning: string | boolean): string {
  return meaning === true ? 'yes' : meaning === false ? 'no' : meaning;
}

/**
 * Reads words, also by further ones that stand for known ones. Throws `invalid-option` where one
 * stands for none.
 */
export function wordReader<Meaning>(
  { meanings, expected }: Words<Meaning>,
  further: Readonly<Record<string, string>> = {},
): (text: string) => Meaning | undefined {
  const all = new Map(meanings);
  for (const [word, known] of Object.entries(further)) {
    const meaning = meanings.get(headingKey(known));
    if (meaning === undefined) {
      throw new PyramidError({
        code: 'invalid-option',
        message: `${JSON.stringify(word)} is to stand for a word that is not known`,
        path: 'words',
        expected,
        received: known,
      });
    }
    all.set(headingKey(word), meaning);
  }
  return (text) => all.get(headingKey(text));
}

/** Why a cell is none of the words; `name` is what messages call it. */
export function notAWord(name: string, { expected }: Words<unknown>): Issue {
  return {
    code: 'invalid-value',
    message: `${name} is none of the words that are known`,
    expected,
    hint: 'Correct the row, or name a known word that it stands for, with the option words.',
  };
}

/** Why a blank cell will not do where there must be text, or one of these words. */
export function noText(name: string, words?: Words<unknown>): Issue {
  const expected = words?.expected ?? 'some text in every row';
  return { code: 'missing-value', message: `the ${name} is missing`, expected };
}
