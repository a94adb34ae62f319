import type { Facts } from '../../facts/facts';
import type { Pyramid } from '../../pyramid/pyramid';

/**
 * Ids in the facts of which no pyramid knows a customer, neither ranked nor inactive. The customers
 * of the window before are known too.
 */
export function strangersIn(
  facts: Facts,
  pyramids: readonly Pick<Pyramid, 'customers' | 'inactive'>[],
): Set<string> {
  const strangers = new Set<string>();
  const { contacts, complaints, receivables, creditLimits, events, satisfaction } = facts;
  for (const list of [contacts, complaints, receivables, creditLimits, events, satisfaction]) {
    for (const { customerId } of list ?? []) strangers.add(customerId);
  }
  for (const { customers, inactive } of strangers.size === 0 ? [] : pyramids) {
    for (const { customerId } of customers) strangers.delete(customerId);
    for (const customerId of inactive) strangers.delete(customerId);
  }
  return strangers;
}
