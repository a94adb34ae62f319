import type { RiskSignal } from '../../core/treatments/signals/risk';
import { multiplyAmounts } from '../../core/values/amount';
import { toPlaces } from '../../core/values/ratio';
import { exactMoney, groupDigits } from './figures';

/** A threshold, every digit of it: `2.5` is `250%`. */
export function exactPercent(share: string): string {
  return `${groupDigits(multiplyAmounts(share, '100'))}%`;
}

/** `3.1`, `1,000.0` */
export function oneDecimal(ratio: string): string {
  return groupDigits(toPlaces(ratio, 1));
}

export function whole(count: number): string {
  return groupDigits(`${count}`);
}

/** The threshold that was reached, with its unit; in near-cutoff and loss-making, the upper bound. */
export function thresholdText(
  { signal, severity, thresholds }: RiskSignal,
  units: Readonly<Record<'days' | 'times' | 'events' | 'tiers', (count: string) => string>>,
): string {
  const bound = `${thresholds[severity] ?? ''}`;
  switch (signal) {
    case 'receivable-overdue':
    case 'quiet':
      return units.days(groupDigits(bound));
    case 'silence':
      return units.times(groupDigits(bound));
    case 'event':
      return units.events(groupDigits(bound));
    case 'downgraded':
      return units.tiers(groupDigits(bound));
    case 'fall-in-value':
    case 'credit-limit':
    case 'near-cutoff':
    case 'loss-making':
    case 'concentration':
      return exactPercent(bound);
  }
}

/** An amount without its sign. */
export function withoutSign(amount: string): string {
  return exactMoney(amount.replace('-', ''));
}
