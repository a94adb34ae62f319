import { type Issue, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { checkResult, list, type Result, record, text } from '../issues/shape';
import { compareCodePoints } from '../values/ids';
import type { Policies, Policy } from './policy';
import { POLICIES } from './shapes';

/** What one customer is owed. Customers of a tier share one and the same policy object. */
export interface Treatment {
  readonly customerId: string;
  /** Id of the tier. */
  readonly tier: string;
  readonly policy: Policy;
}

const CUSTOMERS: Result<readonly { readonly customerId: string; readonly tier: string }[]> = {
  by: 'buildPyramid',
  shape: list(
    record<{ readonly customerId: string; readonly tier: string }>({
      customerId: text,
      tier: text,
    }),
  ),
};

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
  checkResult(customers, 'customers', CUSTOMERS);
  checkResult(policies, 'policies', POLICIES);
  const byTier = policiesOfTiers(new Set(customers.map(({ tier }) => tier)), policies);
  return customers.map(({ customerId, tier }) => ({
    customerId,
    tier,
    policy: byTier.get(tier) as Policy,
  }));
}

/**
 * The policies by tier. Throws `invalid-policies` with one issue for each of the tiers, which have
 * customers, that has no policy.
 */
export function policiesOfTiers(
  tiers: ReadonlySet<string>,
  { policies }: Policies,
): ReadonlyMap<string, Policy> {
  const byTier = new Map(policies.map((policy) => [policy.tier, policy]));
  const known = [...byTier.keys()].map((tier) => JSON.stringify(tier)).join(', ');
  const without = [...tiers].filter((tier) => !byTier.has(tier)).sort(compareCodePoints);
  const [first, ...more] = without.map(
    (tier): Issue => ({
      code: 'invalid-policies',
      ...because('customers-without-policy', { tier }),
      path: 'policies',
      expected: `a policy for each tier; there are policies for ${known}`,
      received: tier,
    }),
  );
  if (first !== undefined) throw new PyramidError(first, ...more);
  return byTier;
}
