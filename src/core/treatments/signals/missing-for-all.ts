import type { Signal } from '../../policies/signals';
import { toExact } from '../../values/amount';
import { signOf } from '../../values/exact';
import type { RiskContext } from './judge';
import type { Missing } from './not-known';

/** What is missing to judge a signal for anybody. */
export function missingForAll(signal: Signal, context: RiskContext): readonly Missing[] {
  const { facts, previous, pyramid } = context;
  switch (signal) {
    case 'fall-in-value':
    case 'downgraded':
      return absent('previous', previous);
    case 'receivable-overdue':
      return absent('receivables', facts.receivables);
    case 'credit-limit':
      return [
        ...absent('receivables', facts.receivables),
        ...absent('credit-limits', facts.creditLimits),
      ];
    case 'event':
      return absent('events', facts.events);
    case 'quiet':
      return [...absent('contacts', facts.contacts), ...absent('complaints', facts.complaints)];
    case 'concentration':
      return signOf(toExact(pyramid.summary.whole.value)) > 0 ? [] : ['total'];
    case 'silence':
    case 'near-cutoff':
    case 'loss-making':
      return [];
  }
}

/** Why a signal is judged only in part. */
export function missingInPart(
  signal: Signal,
  { pyramid, asOf, salesUntil, days }: RiskContext,
): readonly Missing[] {
  const { end } = pyramid.settings.window;
  if (signal === 'silence') return salesUntil < asOf ? ['sales-after-window'] : [];
  if (signal !== 'fall-in-value' || end === null) return [];
  const lastDay = days.of(end) - 1;
  return asOf < lastDay ? ['rest-of-window'] : [];
}

function absent(missing: Missing, given: object | undefined): readonly Missing[] {
  return given === undefined ? [missing] : [];
}
