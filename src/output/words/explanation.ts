import type { Explanation, TieredExplanation } from '../../core/explain/explanation';
import type { Language } from '../../core/values/language';
import { englishWords } from './explanation-en';
import type { SentenceWords } from './explanation-parts';
import { chineseWords } from './explanation-zh';

const WORDS: Readonly<Record<Language, SentenceWords>> = { en: englishWords, zh: chineseWords };

/**
 * An explanation as one sentence for people. Amounts keep every digit, so that a gap is never
 * rounded to less than it takes.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60 },
 *   { customerId: 'bob', revenue: 40 },
 * ]);
 * const sentence = explanationSentence(explainCustomer(pyramid, 'bob'));
 * sentence.split(';')[0]; // 'bob is in tier D (Small): rank 2 of 2 by revenue with 40 (40.0% of the total)'
 */
export function explanationSentence(explanation: Explanation, language: Language = 'en'): string {
  const words = WORDS[language];
  if (explanation.tier === null) return words.inactive(explanation);
  const clauses = [
    words.place(explanation),
    ...words.adjusted(explanation),
    ...words.reasons(explanation),
    changes(explanation, words),
  ];
  return clauses.filter((clause) => clause !== '').join(words.betweenClauses) + words.end;
}

function changes(
  { toRise, cushion, adjustment }: TieredExplanation,
  { rise, fall, byRank, betweenChanges }: SentenceWords,
): string {
  const parts = [
    ...(toRise === null ? [] : [rise(toRise)]),
    ...(cushion === null ? [] : [fall(cushion)]),
  ];
  const text = parts.join(betweenChanges);
  return text !== '' && adjustment !== null ? byRank + text : text;
}
