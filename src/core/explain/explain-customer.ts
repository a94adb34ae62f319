import { listChoices, PyramidError } from '../issues/issue';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import { toExact } from '../values/amount';
import { addExact, type Exact } from '../values/exact';
import { ratio, share } from '../values/ratio';
import type { CutoffSide, Explanation, TieredExplanation } from './explanation';
import { othersThan } from './others';
import { cushion, toRise } from './rise-and-fall';
import { similarIds } from './similar-ids';
import { tierName } from './tier-name';
import { explainTies } from './ties';
import { finestStep, standingRules, type WhatIf } from './what-if';

/**
 * Why one customer is where it is: rank, position, share, the cutoffs around it, what it would take
 * to rise, what it can lose before it falls, and what ties and the rule on values ≤ 0 did.
 *
 * Gap and cushion are exact, all other customers staying as they are. By value they allow for the
 * total, which moves with the customer, and are exact to 0.0001 (or to the last decimal of the
 * values, where they have more). There, with `rounding` other than `up`, a customer's own weight can
 * push it out of a tier: `toRise` gives the first value that lifts it, and a larger one need not.
 *
 * Throws `unknown-customer`, with ids that resemble the one asked for.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: '120.50' },
 *   { customerId: 'bob', revenue: 80 },
 * ]);
 * const explanation = explainCustomer(pyramid, 'bob');
 * explanation.tier?.id; // 'D'
 */
export function explainCustomer(pyramid: Pyramid, customerId: string): Explanation {
  const place = pyramid.customers.findIndex((customer) => customer.customerId === customerId);
  const customer = pyramid.customers[place];
  if (customer !== undefined) return explainTiered(pyramid, customer, place);
  if (!pyramid.inactive.includes(customerId)) throw unknownCustomer(pyramid, customerId);
  return { customerId, standing: 'inactive', tier: null, ...common(pyramid) };
}

function explainTiered(
  pyramid: Pyramid,
  customer: TieredCustomer,
  place: number,
): TieredExplanation {
  const { settings, customers, cutoffs } = pyramid;
  const values = customers.map(({ value }) => toExact(value));
  const whatIf = whatIfOf(pyramid, values, place);
  const { adjustment } = customer;
  const placeOfTier = (tier: string): number =>
    settings.scheme.tiers.findIndex(({ id }) => id === tier);
  // What value can win or lose is the base tier; an adjustment stands on top of it.
  const tier = placeOfTier(adjustment?.baseTier ?? customer.tier);
  const tierByRank = cutoffs.filter(({ quota }) => quota <= place).length;
  const heldDown = isHeldDown(whatIf, tier);
  const total = toExact(pyramid.summary.whole.value);
  return {
    customerId: customer.customerId,
    standing: customer.tier,
    tier: tierName(settings.scheme, placeOfTier(customer.tier)),
    baseTier: tierName(settings.scheme, tier),
    adjustment: adjustment ?? null,
    tierByRank: tierName(settings.scheme, tierByRank),
    rank: customer.rank,
    position: ratio(toExact(place), toExact(customers.length)),
    value: customer.value,
    share: share(whatIf.ownValue, total),
    cumulativeShare: share(values.slice(0, place + 1).reduce(addExact), total),
    cutoffAbove: cutoffSide(pyramid, (cutoffs[tier - 1]?.position ?? 0) - 1),
    cutoffBelow: cutoffSide(pyramid, cutoffs[tier]?.position ?? customers.length),
    toRise: toRise(whatIf, tier),
    cushion: cushion(whatIf, tier),
    ties: explainTies(whatIf, tier, tierByRank, heldDown),
    heldDown,
    ...common(pyramid),
  };
}

function whatIfOf(
  { settings, customers, cutoffs }: Pyramid,
  values: readonly Exact[],
  place: number,
): WhatIf {
  const others = othersThan(place, customers, values);
  return {
    settings,
    cutoffs,
    others,
    ownValue: values[place] as Exact,
    step: finestStep(values, cutoffs),
    standingIfWorth: standingRules(settings, cutoffs, others),
  };
}

function isHeldDown({ settings, cutoffs, others, ownValue }: WhatIf, tier: number): boolean {
  const byRank = standingRules({ ...settings, nonPositive: 'rank' }, cutoffs, others);
  return byRank(ownValue) < tier;
}

/** The customer at a place, as the neighbour across a cutoff. */
function cutoffSide({ settings, customers }: Pyramid, place: number): CutoffSide | null {
  const customer = customers[place];
  if (customer === undefined) return null;
  const { customerId, value, tier, adjustment } = customer;
  const baseTier = adjustment?.baseTier ?? tier;
  const at = settings.scheme.tiers.findIndex(({ id }) => id === baseTier);
  return { tier: tierName(settings.scheme, at), customerId, value };
}

function common({ settings, customers }: Pyramid) {
  const { basis, window, currency } = settings;
  return { of: customers.length, basis, window, currency };
}

function unknownCustomer({ customers, inactive }: Pyramid, customerId: string): PyramidError {
  const known = customers.map((customer) => customer.customerId).concat(inactive);
  const similar = similarIds(customerId, known, MOST_SIMILAR);
  return new PyramidError({
    code: 'unknown-customer',
    message: 'no customer has this id',
    path: 'customerId',
    expected: 'the id of a customer in the pyramid, letter for letter',
    received: customerId,
    hint:
      similar.length > 0
        ? `Perhaps ${listChoices(similar)} is meant.`
        : 'See the listing for the ids there are, or choose a window in which the customer bought.',
  });
}

/** As many ids as one can take in at a glance. */
const MOST_SIMILAR = 3;
