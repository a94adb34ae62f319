import { type Issue, PyramidError } from '../errors/issue';
import { compareCodePoints } from '../order/code-points';
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
  { policies }: Policies,
): Treatment[] {
  const byTier = new Map(policies.map((policy) => [policy.tier, policy]));
  const treatments: Treatment[] = [];
  const without = new Set<string>();
  for (const { customerId, tier } of customers) {
    const policy = byTier.get(tier);
    if (policy === undefined) without.add(tier);
    else treatments.push({ customerId, tier, policy });
  }
  refuseWithoutPolicy(without, byTier);
  return treatments;
}

function refuseWithoutPolicy(tiers: ReadonlySet<string>, byTier: ReadonlyMap<string, Policy>) {
  const known = [...byTier.keys()].map((tier) => JSON.stringify(tier)).join(', ');
  const [first, ...more] = [...tiers].sort(compareCodePoints).map(
    (tier): Issue => ({
      code: 'invalid-policies',
      message: `tier ${JSON.stringify(tier)} has customers but no policy`,
      path: 'policies',
      expected: `a policy for each tier; there are policies for ${known}`,
      received: tier,
    }),
  );
  if (first !== undefined) throw new PyramidError(first, ...more);
}
