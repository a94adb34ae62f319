import type { Policy } from '../../policies/policy';
import type { Signal } from '../../policies/signals';
import { signOf } from '../../values/exact';
import type { CustomerFacts } from './customer-facts';
import type { Missing } from './not-known';

/** Facts of a customer that would speak for a signal, if only a policy said from when on. */
const SPEAKING: readonly (readonly [Signal, (facts: CustomerFacts) => boolean])[] = [
  ['receivable-overdue', ({ invoices }) => invoices.length > 0],
  ['credit-limit', ({ open }) => signOf(open) > 0],
  ['event', ({ events }) => events.length > 0],
];

/**
 * Customers that are inactive, and were not ranked in the window before either, have no tier: what
 * they owe and what is reported of them is counted as not judged.
 */
export function countWithoutTier(
  facts: readonly CustomerFacts[],
  policies: ReadonlyMap<string, Policy>,
  add: (signal: Signal, missing: Missing, customers: number) => void,
): void {
  for (const [signal, speaks] of SPEAKING) {
    const isWatched = [...policies.values()].some(({ watch }) =>
      watch.some((one) => one.signal === signal),
    );
    if (isWatched) add(signal, 'tier', facts.filter(speaks).length);
  }
}
