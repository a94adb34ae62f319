import { compareAmounts } from '../amounts/amount';
import { exactMoney, percent } from '../amounts/format';
import type { Ratio } from '../types/amount';
import type { Language } from '../types/language';
import type { TieredExplanation, TierName } from './explanation';

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
