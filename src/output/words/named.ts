import type { TierName } from '../../core/explain/explanation';
import { compareAmounts } from '../../core/values/amount';
import type { Ratio } from '../../core/values/amount-types';
import { percent } from './figures';

/** What a tier is called in a language: its label, else its name. */
export function tierCalled({ name, label }: Omit<TierName, 'id'>, language: string): string {
  const labels: Readonly<Record<string, string | undefined>> = label ?? {};
  return labels[language] ?? name;
}

/**
 * `1.2%`, below one in a hundred `0.12%`, below one in ten thousand `<0.01%`. Null where there is no
 * share to speak of.
 */
export function partText(share: Ratio | null): string | null {
  if (share === null || compareAmounts(share, '0') <= 0) return null;
  if (compareAmounts(share, '0.0001') < 0) return '<0.01%';
  return percent(share, compareAmounts(share, '0.01') < 0 ? 2 : 1);
}

/** What a tier is called beside its id; undefined where that says no more. */
export function tierLabel(tier: TierName, language: string): string | undefined {
  const called = tierCalled(tier, language);
  return called === tier.id ? undefined : called;
}
