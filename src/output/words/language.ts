import { describe, invalidOption } from '../../core/issues/issue';
import { checkOptions, isRecord, type OptionNames } from '../../core/issues/options';
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

/** The catalogue that options ask for. Throws `invalid-option` for an option that is none of `known`. */
export function wordsFor<Options extends Speech>(
  options: Options,
  known: OptionNames<Options> = { language: true } as OptionNames<Options>,
): Words {
  checkOptions(options, known);
  return wordsOf(options.language);
}

const CATALOGUES: Readonly<Record<string, Words>> = { en, zh };

/** The catalogue of a language. Throws `invalid-option` for one that is not known. */
export function wordsOf(language: Language = 'en'): Words {
  if (isCatalogue(language)) return language;
  const isName = typeof language === 'string';
  const words = isName && Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language] : undefined;
  if (words !== undefined) return words;
  throw invalidOption(
    'language',
    because('unknown-language'),
    Object.keys(CATALOGUES).join(', '),
    isName ? language : describe(language),
  );
}

/** A catalogue by parts that none can be without, for callers whom the types do not hold back. */
function isCatalogue(language: unknown): language is Words {
  return isRecord(language) && isRecord(language['issues']) && isRecord(language['columns']);
}
