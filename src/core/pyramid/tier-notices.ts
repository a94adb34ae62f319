import { type Notice, notice } from '../issues/notices';
import { exactOf, share } from '../values/amount';
import {
  type Amount,
  addExact,
  type Exact,
  formatExact,
  negateExact,
  signOf,
} from '../values/exact';
import type { Scheme } from './scheme';

/**
 * What is to be known of how tiers were cut: that by value customers worth less than nothing lower the
 * total, of which the others then hold more than all.
 */
export function tierNotices(
  { cut }: Scheme,
  customers: readonly { readonly value: Amount }[],
): readonly Notice[] {
  if (cut !== 'value') return [];
  let positive: Exact = 0;
  let negative: Exact = 0;
  let count = 0;
  for (const { value } of customers) {
    const exact = exactOf(value);
    if (signOf(exact) >= 0) positive = addExact(positive, exact);
    else {
      negative = addExact(negative, exact);
      count++;
    }
  }
  if (count === 0) return [];
  const total = addExact(positive, negative);
  return [
    notice('shares-beyond-the-whole', {
      customers: count,
      negative: formatExact(negateExact(negative)),
      total: formatExact(total),
      share: share(positive, total) ?? '',
    }),
  ];
}
