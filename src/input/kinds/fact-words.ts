import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { headingKey } from './headings';

/** The words that a column may hold, and what each means. */
export interface Words<Meaning> {
  /** By the key by which headings are compared too. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** What a message names them by. */
  readonly expected: string;
  /** The same, a text for each meaning. */
  readonly shown: readonly string[];
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
    shown,
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
  { meanings, expected, shown }: Words<Meaning>,
  further: Readonly<Record<string, string>> = {},
): (text: string) => Meaning | undefined {
  const all = new Map(meanings);
  for (const [word, known] of Object.entries(further)) {
    const meaning = meanings.get(headingKey(known));
    if (meaning === undefined) {
      throw new PyramidError({
        code: 'invalid-option',
        ...because('stands-for-an-unknown-word', { word, words: shown }),
        path: 'words',
        expected,
        received: known,
      });
    }
    all.set(headingKey(word), meaning);
  }
  return (text) => all.get(headingKey(text));
}

/** Why a cell is none of the words. */
export function notAWord(role: string, { expected, shown }: Words<unknown>): Issue {
  return {
    code: 'invalid-value',
    ...because('not-a-known-word', { role, words: shown }),
    expected,
  };
}

/** Why a blank cell will not do where there must be text, or one of these words. */
export function noText(role: string, words?: Words<unknown>): Issue {
  const expected = words?.expected ?? 'some text in every row';
  return {
    code: 'missing-value',
    ...because('value-missing', { role, type: words === undefined ? 'text' : 'word' }),
    expected,
  };
}
