import { tierName } from '../../explain/tier-name';
import { describe, PyramidError } from '../../issues/issue';
import { policiesOfTiers } from '../../policies/policies-of-tiers';
import type { Policies } from '../../policies/policy';
import type { TieredCustomer } from '../../pyramid/customer';
import type { Pyramid } from '../../pyramid/pyramid';
import type { FrontLineEntry } from './front-line-entry';

/**
 * Who is who among today's arrivals or callers: tier, rank and what they are owed, in the order in
 * which the ids were given, each once. Inactive and unknown customers have their entry too.
 *
 * Throws PyramidError: `blank-id`, and `invalid-policies` for a tier without policy.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const [ann, stranger] = frontLineList(pyramid, defaultPolicies, ['ann', 'zed']);
 * ann; // { customerId: 'ann', standing: 'A', rank: 1, of: 2, … }
 * ann?.policy?.complaints.firstAnswerHours; // 1
 * stranger; // { customerId: 'zed', standing: null, policy: null, … }
 */
export function frontLineList(
  pyramid: Pick<Pyramid, 'settings' | 'customers' | 'inactive'>,
  policies: Policies,
  ids: readonly string[],
): FrontLineEntry[] {
  const times = countIds(ids);
  const { scheme } = pyramid.settings;
  const of = pyramid.customers.length;
  const ranked = new Map<string, TieredCustomer>();
  for (const customer of pyramid.customers) {
    if (times.has(customer.customerId)) ranked.set(customer.customerId, customer);
  }
  const inactive = new Set(pyramid.inactive.filter((id) => times.has(id)));
  const policyOf = policiesOfTiers(new Set([...ranked.values()].map(({ tier }) => tier)), policies);
  return [...times].map(([customerId, count]) => {
    const customer = ranked.get(customerId);
    if (customer === undefined) {
      const standing = inactive.has(customerId) ? 'inactive' : null;
      return { customerId, times: count, standing, tier: null, rank: null, of, policy: null };
    }
    const { tier, rank } = customer;
    return {
      customerId,
      times: count,
      standing: tier,
      tier: tierName(
        scheme,
        scheme.tiers.findIndex(({ id }) => id === tier),
      ),
      rank,
      of,
      policy: policyOf.get(tier) ?? null,
    };
  });
}

/** In the order in which they first come. */
function countIds(ids: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  ids.forEach((id, at) => {
    if (typeof id !== 'string' || id === '') {
      throw new PyramidError({
        code: 'blank-id',
        message: 'the customer has no id',
        path: `ids[${at}]`,
        expected: 'a string that is not empty',
        received: describe(id),
      });
    }
    times.set(id, (times.get(id) ?? 0) + 1);
  });
  return times;
}
