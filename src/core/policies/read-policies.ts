import { readBySchema } from '../issues/by-schema';
import { type Issue, listChoices, PyramidError } from '../issues/issue';
import type { Scheme } from '../pyramid/scheme';
import type { Policies, Policy } from './policy';
import { policiesSchema } from './schema';

/**
 * Policies from JSON or from a program. With a scheme, they must be for its tiers and come in its
 * order; without, they keep their own.
 * Throws `invalid-policies`, one issue a problem, each with path, what was expected and what came.
 */
export function readPolicies(input: unknown, scheme?: Scheme): Policies {
  const subject = { code: 'invalid-policies', name: 'the policy document' } as const;
  const policies = readBySchema(policiesSchema, input, subject);
  return scheme === undefined ? policies : matchTiers(policies, scheme);
}

function matchTiers({ version, policies }: Policies, scheme: Scheme): Policies {
  const byTier = new Map(policies.map((policy) => [policy.tier, policy]));
  const tiers = scheme.tiers.map(({ id }) => id);
  const known = new Set(tiers);
  const ordered: Policy[] = [];
  const issues: Issue[] = policies.flatMap(({ tier }, index) =>
    known.has(tier) ? [] : [unknownTier(tier, index, tiers)],
  );
  for (const tier of tiers) {
    const policy = byTier.get(tier);
    if (policy === undefined) issues.push(missingPolicy(tier, tiers));
    else ordered.push(policy);
  }
  const [first, ...more] = issues;
  if (first !== undefined) throw new PyramidError(first, ...more);
  return { version, policies: ordered };
}

function unknownTier(tier: string, index: number, tiers: readonly string[]): Issue {
  return {
    code: 'invalid-policies',
    message: `the scheme has no tier ${JSON.stringify(tier)}`,
    path: `policies[${index}].tier`,
    expected: listChoices(tiers),
    received: tier,
  };
}

function missingPolicy(tier: string, tiers: readonly string[]): Issue {
  return {
    code: 'invalid-policies',
    message: `tier ${JSON.stringify(tier)} has no policy`,
    path: 'policies',
    expected: `one policy for each tier of the scheme: ${tiers.map((id) => JSON.stringify(id)).join(', ')}`,
  };
}
