import type { Explanation, TieredExplanation } from '../../core/explain/explanation';
import { type Speech, wordsOf } from './language';
import { shown } from './shown';
import type { Words } from './words';

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
export function explanationSentence(explained: Explanation, { language }: Speech = {}): string {
  const words = wordsOf(language).explanation;
  if (explained.tier === null) return shown(words.inactive(explained));
  const clauses = [
    words.place(explained),
    ...words.adjusted(explained),
    ...words.reasons(explained),
    changes(explained, words),
  ];
  return shown(clauses.filter((clause) => clause !== '').join(words.betweenClauses) + words.end);
}

function changes(
  { toRise, cushion, adjustment }: TieredExplanation,
  { rise, fall, byRank, betweenChanges }: Words['explanation'],
): string {
  const parts = [
    ...(toRise === null ? [] : [rise(toRise)]),
    ...(cushion === null ? [] : [fall(cushion)]),
  ];
  const text = parts.join(betweenChanges);
  return text !== '' && adjustment !== null ? byRank + text : text;
}
