import { policiesOfTiers } from '../../policies/policies-of-tiers';
import type { Policies, Policy } from '../../policies/policy';
import type { TieredCustomer } from '../../pyramid/customer';
import type { Pyramid } from '../../pyramid/pyramid';

/** The customers of a tier, in order of rank, with the policy that they share. */
export interface TierCustomers {
  readonly policy: Policy;
  readonly customers: readonly TieredCustomer[];
}

/**
 * The tiers that have customers, in the order of the scheme. Throws `invalid-policies`, one issue
 * for each of them that has no policy.
 */
export function customersByTier(
  { settings, customers }: Pick<Pyramid, 'settings' | 'customers'>,
  policies: Policies,
): TierCustomers[] {
  const byTier = new Map<string, TieredCustomer[]>(settings.scheme.tiers.map(({ id }) => [id, []]));
  for (const customer of customers) {
    const others = byTier.get(customer.tier);
    if (others === undefined) byTier.set(customer.tier, [customer]);
    else others.push(customer);
  }
  const occupied = [...byTier].filter(([, members]) => members.length > 0);
  const policyOf = policiesOfTiers(new Set(occupied.map(([tier]) => tier)), policies);
  return occupied.flatMap(([tier, members]) => {
    const policy = policyOf.get(tier);
    return policy === undefined ? [] : [{ policy, customers: members }];
  });
}
