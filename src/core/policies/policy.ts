import { type Issue, PyramidError } from '../issues/issue';
import { checkResult, checkResults } from '../issues/options';
import { because } from '../issues/reasons';
import type { Label } from '../pyramid/scheme';
import type { Watch } from '../signals/signals';
import type { Ratio } from '../values/amount';
import { compareCodePoints } from '../values/ids';

/** The policies in force, one a tier, best tier first. Editable data. */
export interface Policies {
  readonly version: 1;
  readonly policies: readonly Policy[];
}

/** What a tier is owed, each rule with its origin. */
export interface Policy {
  /** Id of the tier in the scheme: `A`. */
  readonly tier: string;
  readonly owner: Owner;
  readonly visits: Visits;
  readonly otherContact: OtherContact;
  readonly discount: Discount;
  readonly complaints: ComplaintRule;
  readonly watch: readonly Watch[];
  readonly relationship: readonly Programme[];
  readonly effort: Effort;
}

/** Every rule says where it comes from, so that whoever changes it knows what it rests on. */
interface Rule {
  readonly origin: Label;
}

/** Who looks after a tier's customers. */
export interface Owner extends Rule {
  readonly id: string;
  readonly label: Label;
}

/** How often the customer is visited. */
export type Visits =
  | (Rule & { readonly kind: 'every'; readonly days: number; readonly inPerson: boolean })
  | (Rule & { readonly kind: 'on-request' })
  | (Rule & { readonly kind: 'none' });

/** How often the customer hears from the company. */
export type OtherContact =
  | (Rule & { readonly kind: 'every'; readonly days: number; readonly automated: boolean })
  | (Rule & { readonly kind: 'none' });

/** Whether the tier pays the list price. */
export interface Discount extends Rule {
  readonly eligibility: 'first' | 'eligible' | 'campaign' | 'list-price';
  /** The part taken off, 0 to 1; null until somebody sets it. */
  readonly rate: Ratio | null;
}

/** The class of a complaint, 1 first, and the hours to its first answer and to its resolution. */
export interface ComplaintRule extends Rule {
  readonly class: number;
  readonly firstAnswerHours: number;
  readonly resolveHours: number;
}

/** One programme to keep up and develop the relationship. */
export interface Programme extends Rule {
  readonly id: string;
  readonly label: Label;
}

/** How much of the service effort goes to the tier. */
interface Effort extends Rule {
  /** Part of all service effort, 0 to 1. */
  readonly share: Ratio;
}

/** One signal to watch for, with where its severities begin. */
export type { Watch };

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
  checkResults(customers, 'customers', { fields: ['customerId', 'tier'], by: 'buildPyramid' });
  checkResult(policies, 'policies', { lists: ['policies'], by: 'readPolicies' });
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
