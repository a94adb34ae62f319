import { PyramidError } from '../../issues/issue';
import { assignTreatments } from '../../policies/assign-treatments';
import type { ComplaintRule, Policies } from '../../policies/policy';
import type { Pyramid } from '../../pyramid/pyramid';

/** Id of the tier of a customer, or `inactive`; undefined where the customer is not known. */
export type StandingLookup = (customerId: string) => string | undefined;

/** A pyramid, or whatever else knows each customer's standing. */
export type Standings = Pick<Pyramid, 'customers' | 'inactive' | 'settings'> | StandingLookup;

/** What a policy says of complaints, and whose policy it is. */
export interface TierRule {
  readonly tier: string;
  readonly rule: ComplaintRule;
}

export interface ComplaintRules {
  /** The class that is answered before all others. */
  readonly firstClass: number;
  /** Id of the tier, or `inactive`; null where the customer is not known. */
  standingOf(customerId: string): string | null;
  /** The rule of the tier; that of the lowest one for a customer in no tier. */
  ruleOf(standing: string | null): TierRule;
}

/** Throws `invalid-policies` where a tier of one of these customers has no policy. */
export function complaintRules(
  standings: Standings,
  customerIds: Iterable<string>,
  policies: Policies,
): ComplaintRules {
  const known = standingsOf(standings, new Set(customerIds));
  const tiered = [...known]
    .filter(([, standing]) => standing !== 'inactive')
    .map(([customerId, tier]) => ({ customerId, tier }));
  // Its own check that each tier has a policy.
  assignTreatments(tiered, policies);
  const rules = policies.policies.map(({ tier, complaints }) => ({ tier, rule: complaints }));
  const lowest = rules.at(-1);
  if (lowest === undefined) throw noPolicies();
  const byTier = new Map(rules.map((rule) => [rule.tier, rule]));
  return {
    firstClass: Math.min(...rules.map(({ rule }) => rule.class)),
    standingOf: (customerId) => known.get(customerId) ?? null,
    ruleOf: (standing) => byTier.get(standing ?? 'inactive') ?? lowest,
  };
}

/** Goes through a million customers for the few that complain, rather than index them all. */
function standingsOf(standings: Standings, ids: ReadonlySet<string>): Map<string, string> {
  const known = new Map<string, string>();
  if (typeof standings === 'function') {
    for (const id of ids) {
      const standing = standings(id);
      if (standing !== undefined) known.set(id, standing);
    }
    return known;
  }
  for (const id of standings.inactive) if (ids.has(id)) known.set(id, 'inactive');
  for (const { customerId, tier } of standings.customers) {
    if (ids.has(customerId)) known.set(customerId, tier);
  }
  return known;
}

function noPolicies(): PyramidError {
  return new PyramidError({
    code: 'invalid-policies',
    message: 'there are no policies',
    path: 'policies',
    expected: 'at least one policy',
  });
}
