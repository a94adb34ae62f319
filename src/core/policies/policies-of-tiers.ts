import { type Issue, PyramidError } from '../issues/issue';
import { compareCodePoints } from '../values/code-points';
import type { Policies, Policy } from './policy';

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
      message: `tier ${JSON.stringify(tier)} has customers but no policy`,
      path: 'policies',
      expected: `a policy for each tier; there are policies for ${known}`,
      received: tier,
    }),
  );
  if (first !== undefined) throw new PyramidError(first, ...more);
  return byTier;
}
