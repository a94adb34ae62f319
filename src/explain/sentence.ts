import type { Language } from '../types/language';
import type { Explanation } from './explanation';
import { englishSentence } from './sentence-en';
import { chineseSentence } from './sentence-zh';

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
  return language === 'zh' ? chineseSentence(explanation) : englishSentence(explanation);
}
