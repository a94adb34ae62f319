import { describe, PyramidError } from '../../core/issues/issue';
import { isRecord } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import { en, type Words } from './en/index';
import { zh } from './zh/index';

/** A language of the library by its name, or a catalogue of one's own. */
export type Language = 'en' | 'zh' | Words;

/** What everything that speaks takes, as its last argument. */
export interface Speech {
  /** `en` unless given. */
  readonly language?: Language | undefined;
}

const CATALOGUES: Readonly<Record<string, Words>> = { en, zh };

/** The catalogue of a language. Throws `invalid-option` for one that is not known. */
export function wordsOf(language: Language = 'en'): Words {
  if (isCatalogue(language)) return language;
  const isName = typeof language === 'string';
  const words = isName && Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language] : undefined;
  if (words !== undefined) return words;
  throw new PyramidError({
    code: 'invalid-option',
    ...because('unknown-language'),
    path: 'language',
    expected: Object.keys(CATALOGUES).join(', '),
    received: isName ? language : describe(language),
  });
}

/** A catalogue by parts that none can be without, for callers whom the types do not hold back. */
function isCatalogue(language: unknown): language is Words {
  return isRecord(language) && isRecord(language['issues']) && isRecord(language['columns']);
}
