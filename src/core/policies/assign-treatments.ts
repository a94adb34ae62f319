import { policiesOfTiers } from './policies-of-tiers';
import type { Policies, Policy } from './policy';

/** What one customer is owed. Customers of a tier share one and the same policy object. */
export interface Treatment {
  readonly customerId: string;
  /** Id of the tier. */
  readonly tier: string;
  readonly policy: Policy;
}

/**
 * What each customer is owed by the policy of its tier, in the order of the customers.
 * Throws `invalid-policies` with one issue for each tier that has no policy.
 *
 * @example
 * assignTreatments([{ customerId: 'C-7', tier: 'A' }], defaultPolicies)[0]?.policy.complaints.class; // 1
 */
export function assignTreatments(
  customers: readonly { readonly customerId: string; readonly tier: string }[],
  policies: Policies,
): Treatment[] {
  const byTier = policiesOfTiers(new Set(customers.map(({ tier }) => tier)), policies);
  return customers.map(({ customerId, tier }) => ({
    customerId,
    tier,
    policy: byTier.get(tier) as Policy,
  }));
}
