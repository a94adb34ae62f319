import type {
  Cushion,
  InactiveExplanation,
  Rise,
  TieredExplanation,
  TierName,
} from '../../core/explain/explanation';
import { compareAmounts } from '../../core/values/amount';
import type { Ratio } from '../../core/values/amount-types';
import type { Language } from '../../core/values/language';
import { exactMoney, percent } from './figures';

/** The parts of the sentence in one language. */
export interface SentenceWords {
  readonly inactive: (explanation: InactiveExplanation) => string;
  /** Tier, rank and value. */
  readonly place: (explanation: TieredExplanation) => string;
  /** What stands on top of the rank. */
  readonly adjusted: (explanation: TieredExplanation) => readonly string[];
  /** What ties and the rule on values ≤ 0 did. */
  readonly reasons: (explanation: TieredExplanation) => readonly string[];
  readonly rise: (rise: Rise) => string;
  readonly fall: (cushion: Cushion) => string;
  /** Before the changes, where the tier is not that of the rank. */
  readonly byRank: string;
  readonly betweenChanges: string;
  readonly betweenClauses: string;
  readonly end: string;
}

/** What a tier is called beside its id; undefined where that says no more. */
export function tierLabel({ id, name, label }: TierName, language: Language): string | undefined {
  const called = label?.[language] ?? name;
  return called === id ? undefined : called;
}

/** `84,210.50 EUR` */
export function valueText({ value, currency }: TieredExplanation): string {
  return currency === null ? exactMoney(value) : `${exactMoney(value)} ${currency}`;
}

/**
 * `1.2%`, below one in a hundred `0.12%`, below one in ten thousand `<0.01%`. Null where there is no
 * share to speak of.
 */
export function shareText(share: Ratio | null): string | null {
  if (share === null || compareAmounts(share, '0') <= 0) return null;
  if (compareAmounts(share, '0.0001') < 0) return '<0.01%';
  return percent(share, compareAmounts(share, '0.01') < 0 ? 2 : 1);
}
