import type { NotKnown } from '../../core/treatments/signals/not-known';
import type { ComingRisk, RiskSignal } from '../../core/treatments/signals/risk';
import type { Language } from '../../core/values/language';
import { englishWords } from './risks-sentence-en';
import { chineseWords } from './risks-sentence-zh';

/** What is said of risks in one language. */
export interface RiskWords {
  readonly signal: (signal: RiskSignal) => string;
  readonly coming: (coming: ComingRisk) => string;
  readonly notKnown: (notKnown: NotKnown) => string;
}

const WORDS: Readonly<Record<Language, RiskWords>> = { en: englishWords, zh: chineseWords };

/**
 * A signal as one sentence: what was found in numbers, and from which threshold on that counts.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const receivables = [
 *   { customerId: 'bob', invoice: 'R-7', dueDate: '2025-11-16', openAmount: '1200.00' },
 * ];
 * const asOf = '2025-12-31';
 * const { signals } = watchRisks(pyramid, defaultPolicies, { receivables }, { asOf });
 * const [ann, bob] = signals.map((signal) => riskSentence(signal, 'en'));
 * ann; // 'ann (A) holds 54.5% of the value of all customers: 60 of 110; tier A acts from 30%.'
 * bob?.split('; ')[0]; // 'bob (D) owes 1,200 on 1 overdue invoice since 2025-11-16, 45 days ago'
 */
export function riskSentence(signal: RiskSignal, language: Language): string {
  return WORDS[language].signal(signal);
}

/** What time alone will bring, as one sentence. */
export function comingRiskSentence(coming: ComingRisk, language: Language): string {
  return WORDS[language].coming(coming);
}

/** What could not be judged, of how many customers and why, as one sentence. */
export function notKnownSentence(notKnown: NotKnown, language: Language): string {
  return WORDS[language].notKnown(notKnown);
}
