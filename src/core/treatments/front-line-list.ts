import type { TierName } from '../explain/explanation';
import { tierName } from '../explain/explanation';
import { describe, invalidOption, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import type { Policy } from '../policies/policy';
import { type Named, named } from '../pyramid/customer-names';
import { everybodyIn } from '../pyramid/customer-of';
import type { TieredCustomer } from '../pyramid/pyramid';
import { INACTIVE } from '../pyramid/scheme';
import { spellingIn } from '../pyramid/spelling';
import { checkWorkday, namedOn, type Workday } from './workday';

/** Who stands at the counter or on the line, and what they are owed. */
export interface FrontLineEntry extends Named {
  /** How often the id was given. */
  readonly times: number;
  /** Id of the tier, or `inactive`; null for a customer that is not known. */
  readonly standing: string | null;
  /** Whether it has closed: then it is owed no visits, contacts or effort. */
  readonly closed: boolean;
  /** Null unless it is in a tier, as is all that follows. */
  readonly tier: TierName | null;
  readonly rank: number | null;
  /** How many customers are ranked. */
  readonly of: number;
  /** What its tier is owed. Customers of a tier share one and the same policy object. */
  readonly policy: Policy | null;
}

/**
 * Who is who among today's arrivals or callers: tier, rank and what they are owed, in the order in
 * which the ids were given, each once. Inactive and unknown customers have their entry too.
 *
 * Throws PyramidError: `blank-id`.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const day = workday(buildPyramid(rows), { asOf: '2025-12-31' });
 * const [ann, stranger] = frontLineList(day, ['ann', 'zed']);
 * ann; // { customerId: 'ann', standing: 'A', rank: 1, of: 2, … }
 * ann?.policy?.complaints.firstAnswerHours; // 1
 * stranger; // { customerId: 'zed', standing: null, policy: null, … }
 */
export function frontLineList(day: Workday, ids: readonly string[]): FrontLineEntry[] {
  const { pyramid, previous, policyOf, closed } = checkWorkday(day);
  const times = countIds(ids, spellingIn(previous === null ? [pyramid] : [pyramid, previous]));
  const { scheme } = pyramid.settings;
  const of = pyramid.customers.length;
  const ranked = new Map<string, TieredCustomer>();
  for (const customer of pyramid.customers) {
    if (times.has(customer.customerId)) ranked.set(customer.customerId, customer);
  }
  // Who was in the window before is known, though nothing was sold to it in this one.
  const inactive = new Set<string>();
  for (const one of previous === null ? [pyramid] : [pyramid, previous]) {
    for (const id of everybodyIn(one)) if (times.has(id)) inactive.add(id);
  }
  return [...times].map(([customerId, count]) => {
    const customer = ranked.get(customerId);
    if (customer === undefined) {
      const standing = inactive.has(customerId) ? INACTIVE : null;
      return {
        ...namedOn(day, customerId),
        times: count,
        standing,
        closed: closed.has(customerId),
        tier: null,
        rank: null,
        of,
        policy: null,
      };
    }
    const { tier, rank } = customer;
    return {
      ...named(customer),
      times: count,
      standing: tier,
      closed: closed.has(customerId),
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
function countIds(
  ids: readonly string[],
  spelled: (id: string) => string,
): ReadonlyMap<string, number> {
  if (!Array.isArray(ids)) {
    throw invalidOption('ids', because('ids-not-a-list'), 'a list of ids', describe(ids));
  }
  const times = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    if (typeof id !== 'string' || id === '') {
      throw new PyramidError({
        code: 'blank-id',
        ...because('fact-without-customer'),
        path: `ids[${at}]`,
        expected: 'a string that is not empty',
        received: describe(id),
      });
    }
    const customerId = spelled(id);
    times.set(customerId, (times.get(customerId) ?? 0) + 1);
  }
  return times;
}
