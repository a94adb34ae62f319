import { PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import { defaultPolicies } from '../core/policies/default-policies';
import type { Policies } from '../core/policies/policy';
import { readPolicies } from '../core/policies/read-policies';
import type { Scheme } from '../core/pyramid/scheme';
import { readJson } from './read-json';

/** The policies of a file, or those of the library where they know the tiers of the scheme. */
export async function loadPolicies(path: string | undefined, scheme: Scheme): Promise<Policies> {
  if (path !== undefined) return readJson(path, (input) => readPolicies(input, { scheme }));
  const known = new Set(defaultPolicies.policies.map(({ tier }) => tier));
  const unknown = scheme.tiers.map(({ id }) => id).filter((tier) => !known.has(tier));
  if (unknown.length === 0) return defaultPolicies;
  throw new PyramidError({
    code: 'invalid-policies',
    ...because('policies-for-other-tiers', { tiers: [...known].join(', ') }),
    path: 'policies',
    received: unknown.join(', '),
  });
}
