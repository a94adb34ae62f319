import { PyramidError } from '../core/issues/issue';
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
    message: `the default policies are for the tiers ${[...known].join(', ')}`,
    path: '--policies',
    expected: 'a file with a policy for each tier of the scheme',
    received: unknown.join(', '),
    hint: 'customer-pyramid policies --init prints a file to start from.',
  });
}
