import { readBySchema } from '../issues/by-schema';
import { describe, type Issue, listChoices, PyramidError } from '../issues/issue';
import { checkOptions, isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { checkResult } from '../issues/shape';
import { within } from '../issues/within';
import type { Scheme } from '../pyramid/scheme';
import { readScheme } from '../pyramid/scheme-schema';
import { SIGNAL_LIST } from '../signals/shapes';
import type { SignalDeclaration } from '../signals/signal';
import { SIGNALS } from '../signals/signals';
import type { Policies, Policy } from './policy';
import { policiesSchema, policySchema } from './schema';

export interface PolicyOptions {
  /** The policies must be for its tiers, and come in its order; without it they keep their own. */
  readonly scheme?: Scheme | undefined;
  /** The signals that policies may watch for, `SIGNALS` unless given. */
  readonly signals?: readonly SignalDeclaration[] | undefined;
}

/**
 * Policies from JSON or from a program.
 * Throws `invalid-policies`, one issue a problem, each with path, what was expected and what came.
 */
export function readPolicies(input: unknown, options: PolicyOptions = {}): Policies {
  checkOptions(options, { scheme: true, signals: true });
  const { scheme, signals = SIGNALS } = options;
  checkResult(signals, 'signals', SIGNAL_LIST);
  const subject = { code: 'invalid-policies', name: 'the policy document' } as const;
  // The schema knows the signals only by their declarations, the types by their list.
  const policies = readBySchema(schemasOf(signals).whole, input, subject) as unknown as Policies;
  return scheme === undefined ? policies : matchTiers(policies, readScheme(scheme));
}

/**
 * The policies that a day of work goes by: each right by itself, whatever tiers there are besides.
 * Throws `invalid-policies`.
 */
export function checkPolicies(input: Policies, signals: readonly SignalDeclaration[]): Policies {
  const policies: unknown = isRecord(input) ? input['policies'] : undefined;
  if (!Array.isArray(policies) || policies.length === 0) {
    throw new PyramidError({
      code: 'invalid-policies',
      ...because('no-policies'),
      path: 'policies',
      expected: 'at least one policy',
      received: describe(policies ?? input),
    });
  }
  const subject = { code: 'invalid-policies', name: 'the policy' } as const;
  const read = policies.map((policy, at) =>
    within(
      `policies[${at}]`,
      () => readBySchema(schemasOf(signals).one, policy, subject) as unknown as Policy,
    ),
  );
  return { version: 1, policies: read };
}

/** Made when first asked for: a schema takes longer to make than to use. */
function schemasOf(signals: readonly SignalDeclaration[]) {
  const known = SCHEMAS.get(signals) ?? {
    one: policySchema(signals),
    whole: policiesSchema(signals),
  };
  SCHEMAS.set(signals, known);
  return known;
}

const SCHEMAS = new WeakMap<
  readonly SignalDeclaration[],
  {
    readonly one: ReturnType<typeof policySchema>;
    readonly whole: ReturnType<typeof policiesSchema>;
  }
>();

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
    ...because('scheme-without-tier', { tier }),
    path: `policies[${index}].tier`,
    expected: listChoices(tiers),
    received: tier,
  };
}

function missingPolicy(tier: string, tiers: readonly string[]): Issue {
  return {
    code: 'invalid-policies',
    ...because('tier-without-policy', { tier }),
    path: 'policies',
    expected: `one policy for each tier of the scheme: ${tiers.map((id) => JSON.stringify(id)).join(', ')}`,
  };
}
