import { named } from '../pyramid/customer-names';
import { inactiveOf, placeOf, unknownCustomer } from '../pyramid/customer-of';
import { namedIn } from '../pyramid/named-in';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import { meanGap, meanOrderValue } from '../pyramid/rhythm';
import { checkPyramid } from '../pyramid/shapes';
import { refuseUnknownTiers } from '../pyramid/unknown-tiers';
import { exactOf, ratio, share, toExact } from '../values/amount';
import { compareExact, type Exact } from '../values/exact';
import {
  type CutoffSide,
  type Explanation,
  type InactiveExplanation,
  type Minimum,
  type TieredExplanation,
  type TiesExplained,
  tierName,
} from './explanation';
import { cushion, toRise } from './rise-and-fall';
import {
  finestStep,
  othersThan,
  type Ranking,
  rankingOf,
  standingRules,
  type WhatIf,
} from './what-if';

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
export function explainCustomer<Tier extends string>(
  pyramid: Pyramid<Tier>,
  customerId: string,
): Explanation<Tier> {
  checkPyramid(pyramid, 'pyramid');
  refuseUnknownTiers(pyramid, 'invalid-option', 'pyramid');
  const place = placeOf(pyramid, customerId);
  if (place !== undefined) return explained(pyramid, place, contextOf(pyramid));
  const inactive = inactiveOf(pyramid, customerId);
  if (inactive === undefined) throw unknownCustomer(pyramid, customerId);
  return explainInactive(pyramid, inactive);
}

/**
 * Why everybody is where it is: the ranked customers in order of rank, then the inactive ones by id,
 * each as `explainCustomer` explains it. What all have in common is read once, so that a hundred
 * thousand customers take seconds.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: '120.50' },
 *   { customerId: 'bob', revenue: 80 },
 * ]);
 * explainCustomers(pyramid).map(({ customerId }) => customerId); // ['ann', 'bob']
 */
export function explainCustomers<Tier extends string>(pyramid: Pyramid<Tier>): Explanation<Tier>[] {
  checkPyramid(pyramid, 'pyramid');
  refuseUnknownTiers(pyramid, 'invalid-option', 'pyramid');
  const context = contextOf(pyramid);
  return [
    ...pyramid.customers.map((_, place) => explained(pyramid, place, context)),
    ...pyramid.inactive.map((customerId) => explainInactive(pyramid, customerId)),
  ];
}

/** What the explanations of all customers have in common. */
interface Context {
  readonly ranking: Ranking;
  readonly step: Exact;
  readonly total: Exact;
  readonly placeOfTier: ReadonlyMap<string, number>;
}

function contextOf({ customers, cutoffs, summary, settings }: Pyramid): Context {
  const ranking = rankingOf(customers);
  return {
    ranking,
    step: finestStep(ranking.values, cutoffs),
    total: exactOf(summary.whole.value),
    placeOfTier: new Map(settings.scheme.tiers.map(({ id }, at) => [id, at])),
  };
}

function explained<Tier extends string>(
  pyramid: Pyramid<Tier>,
  place: number,
  context: Context,
): TieredExplanation<Tier> {
  const { settings, customers, cutoffs } = pyramid;
  const customer = customers[place] as TieredCustomer<Tier>;
  const { ranking, total } = context;
  const whatIf = whatIfOf(pyramid, place, context);
  const { adjustment } = customer;
  const placeOfTier = (tier: string): number => context.placeOfTier.get(tier) ?? -1;
  // What value can win or lose is the base tier; an adjustment stands on top of it.
  const tier = placeOfTier(adjustment?.baseTier ?? customer.tier);
  const tierByRank = cutoffs.filter(({ quota }) => quota <= place).length;
  const heldDown = isHeldDown(whatIf, tier);
  const minimum = unmetMinimum(whatIf);
  const explanation: TieredExplanation = {
    ...named(customer),
    standing: customer.tier,
    tier: tierName(settings.scheme, placeOfTier(customer.tier)),
    baseTier: tierName(settings.scheme, tier),
    adjustment: adjustment ?? null,
    tierByRank: tierName(settings.scheme, tierByRank),
    rank: customer.rank,
    position: ratio(toExact(place), toExact(customers.length)),
    value: customer.value,
    orders: customer.orders,
    purchaseDates: customer.purchaseDates,
    meanOrderValue: meanOrderValue(customer),
    meanGap: meanGap(customer),
    share: share(whatIf.ownValue, total),
    cumulativeShare: share(ranking.worthOfFirst(place + 1), total),
    cutoffAbove: cutoffSide(pyramid, (cutoffs[tier - 1]?.position ?? 0) - 1, context),
    cutoffBelow: cutoffSide(pyramid, cutoffs[tier]?.position ?? customers.length, context),
    toRise: toRise(whatIf, tier),
    cushion: cushion(whatIf, tier),
    ties: explainTies(whatIf, tier, tierByRank, heldDown || minimum !== null),
    minimum,
    heldDown,
    ...common(pyramid),
  };
  // Its tiers are those of the pyramid.
  return explanation as TieredExplanation<Tier>;
}

function explainInactive(pyramid: Pyramid, customerId: string): InactiveExplanation {
  return { ...namedIn(pyramid, customerId), standing: 'inactive', tier: null, ...common(pyramid) };
}

function whatIfOf(
  { settings, cutoffs }: Pyramid,
  place: number,
  { ranking, step }: Context,
): WhatIf {
  const others = othersThan(place, ranking);
  return {
    settings,
    cutoffs,
    others,
    ownValue: ranking.values[place] as Exact,
    step,
    standingIfWorth: standingRules(settings, cutoffs, others),
  };
}

function isHeldDown({ settings, cutoffs, others, ownValue }: WhatIf, tier: number): boolean {
  const byRank = standingRules({ ...settings, nonPositive: 'rank' }, cutoffs, others);
  return byRank(ownValue) < tier;
}

/** The tier that its rank would give, ties settled, if that asked for no lowest value. */
function unmetMinimum({ settings, cutoffs, others, ownValue }: WhatIf): Minimum | null {
  if (settings.scheme.cut === 'amount' || cutoffs.every(({ from }) => from === null)) return null;
  const rules = { ...settings, nonPositive: 'rank' } as const;
  const free = cutoffs.map((cutoff) => ({ ...cutoff, from: null }));
  const place = standingRules(rules, free, others)(ownValue);
  const from = cutoffs[place]?.from ?? null;
  if (from === null || compareExact(ownValue, toExact(from)) >= 0) return null;
  return { tier: tierName(settings.scheme, place), from };
}

/** The customer at a place, as the neighbour across a cutoff. */
function cutoffSide(
  { settings, customers }: Pyramid,
  place: number,
  { placeOfTier }: Context,
): CutoffSide | null {
  const customer = customers[place];
  if (customer === undefined) return null;
  const { value, tier, adjustment } = customer;
  const baseTier = adjustment?.baseTier ?? tier;
  const called = tierName(settings.scheme, placeOfTier.get(baseTier) ?? -1);
  return { tier: called, ...named(customer), value };
}

function common({ settings, customers }: Pyramid) {
  const { basis, window, currency } = settings;
  return { of: customers.length, basis, window, currency };
}

/** Who shares the customer's value, and what came of it. Tiers are given by their place. */
function explainTies(
  { settings, cutoffs, others, ownValue }: WhatIf,
  tier: number,
  tierByRank: number,
  isOverruled: boolean,
): TiesExplained {
  const before = others.worthMoreThan(ownValue);
  const equals = others.worthAtLeast(ownValue) - before;
  const straddled = cutoffs.filter(({ quota }) => quota > before && quota <= before + equals);
  return {
    others: equals,
    straddled: straddled.map(({ above, below }) => ({ above, below })),
    rule: settings.ties,
    effect: straddled.length === 0 || isOverruled ? 'none' : effect(),
  };

  function effect(): TiesExplained['effect'] {
    if (settings.ties === 'split') return 'by-id';
    if (tier === tierByRank) return 'none';
    return tier < tierByRank ? 'promoted' : 'demoted';
  }
}
