import { describe, invalidOption, PyramidError } from '../issues/issue';
import { checkChoice, checkOptions, isRecord, type OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import { toExact } from '../values/amount';
import { type AmountInput, type Exact, readExact } from '../values/exact';
import { idProblem } from '../values/ids';
import { type Cutoff, cutoffs } from './cutoffs';
import type { Tiering } from './pyramid';
import { rankOrder } from './rank-order';
import {
  type DefaultTier,
  defaultScheme,
  type NonPositive,
  type Rounding,
  type Scheme,
  type TierRules,
  type Ties,
} from './scheme';
import { readScheme } from './scheme-schema';

/** The least that is needed to rank a customer. */
export interface Valued {
  readonly customerId: string;
  readonly value: AmountInput;
}

export interface TierOptions<Tier extends string = string> {
  /** `defaultScheme` unless given. */
  readonly scheme?: Scheme<Tier> | undefined;
  /** `up` unless given: the best customer is always in the best tier. */
  readonly rounding?: Rounding | undefined;
  /** `split` unless given: rank decides, and sizes stay exact. */
  readonly ties?: Ties | undefined;
  /** `lowest` unless given. */
  readonly nonPositive?: NonPositive | undefined;
}

/** The names of these, for whoever takes them among others. */
export const TIER_OPTIONS: OptionNames<TierOptions> = {
  scheme: true,
  rounding: true,
  ties: true,
  nonPositive: true,
};

export interface Tiers<C extends Valued, Tier extends string = string> {
  /** In order of rank. */
  readonly customers: readonly (C & Tiering<Tier>)[];
  /** Best first, one fewer than tiers. */
  readonly cutoffs: readonly Cutoff<Tier>[];
}

/**
 * Ranks customers by value and cuts them into tiers. Whatever else a customer carries stays on it.
 * Throws `invalid-scheme`, `invalid-option`, `invalid-amount`, `blank-id`, `duplicate-customer`, and
 * by value `total-not-positive`.
 *
 * @example
 * const { customers } = tierCustomers([
 *   { customerId: 'ann', value: '120.50' },
 *   { customerId: 'bob', value: 80 },
 * ]);
 * customers.map((customer) => customer.tier); // ['A', 'D']
 */
export function tierCustomers<C extends Valued, Tier extends string = DefaultTier>(
  customers: readonly C[],
  options: TierOptions<Tier> = {},
): Tiers<C, NoInfer<Tier>> {
  checkOptions(options, TIER_OPTIONS);
  const rules = tierRules(options);
  const ids = checkedIds(customers);
  const values = customers.map(
    ({ value }, at) => readExact(value) ?? toExact(value, { path: `customers[${at}].value` }),
  );
  const plan = planTiers(ids, values, rules);
  return {
    // Not a spread with two more fields: the engine takes five times as long for that.
    customers: Array.from(plan.order, (place, at) =>
      Object.assign({}, customers[place] as C, { rank: at + 1, tier: plan.tierAt(at) }),
    ),
    cutoffs: plan.cutoffs,
  } as unknown as Tiers<C, Tier>;
}

/** Options completed with the defaults, and checked. */
export function tierRules(options: TierOptions): TierRules {
  const { rounding = 'up', ties = 'split', nonPositive = 'lowest' } = options;
  return {
    scheme: readScheme(options.scheme ?? defaultScheme),
    rounding: checkChoice('rounding', rounding, ['up', 'nearest', 'down']),
    ties: checkChoice('ties', ties, ['split', 'promote', 'demote']),
    nonPositive: checkChoice('nonPositive', nonPositive, ['lowest', 'rank']),
  };
}

/** The ids of customers, each once. Numbers would have no place in the order of ids. */
function checkedIds(customers: readonly Valued[]): string[] {
  if (!Array.isArray(customers)) {
    throw invalidOption(
      'customers',
      because('not-valid', { name: 'customers' }),
      'a list of customers with their values',
      describe(customers),
    );
  }
  const seen = new Set<string>();
  return customers.map((customer: unknown, at) => {
    const id = isRecord(customer) ? customer['customerId'] : undefined;
    const problem = idProblem(id);
    if (problem !== undefined) {
      throw new PyramidError({ ...problem, path: `customers[${at}].customerId` });
    }
    if (seen.has(id as string)) {
      throw new PyramidError({
        code: 'duplicate-customer',
        ...because('customer-twice'),
        path: `customers[${at}].customerId`,
        expected: 'one total a customer',
        received: id as string,
      });
    }
    seen.add(id as string);
    return id as string;
  });
}

/** Who comes after whom, and where the tiers end. */
interface TierPlan {
  /** Places in the input, in order of rank. */
  readonly order: Uint32Array;
  readonly cutoffs: readonly Cutoff[];
  /** The tier at a place in that order, for places asked in rising order. */
  tierAt(place: number): string;
}

export function planTiers(
  ids: readonly string[],
  values: readonly Exact[],
  rules: TierRules,
): TierPlan {
  const order = rankOrder(ids, values);
  const ranked = Array.from(order, (place) => values[place] as Exact);
  const idAt = (place: number): string => ids[order[place] as number] as string;
  const found = cutoffs(rules, { values: ranked, id: idAt });
  return { order, cutoffs: found, tierAt: tierAt(rules.scheme, found) };
}

function tierAt(scheme: Scheme, found: readonly Cutoff[]): (place: number) => string {
  const ids = scheme.tiers.map((tier) => tier.id);
  let tier = 0;
  return (place) => {
    while (tier < found.length && place >= (found[tier] as Cutoff).position) tier++;
    return ids[tier] as string;
  };
}
