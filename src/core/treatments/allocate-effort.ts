import { describe, invalidOption } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { type Named, named } from '../pyramid/customer-names';
import type { Pyramid } from '../pyramid/pyramid';
import { type Ratio, ratio, share, toExact } from '../values/amount';
import type { Amount, AmountInput } from '../values/exact';
import { commonScale, formatExact, multiplyExact, signOf, unitsAt } from '../values/exact';
import { closedIds } from './closed';
import { checkWorkday, type Workday } from './workday';

/** What one tier gets of the hours, beside what it is worth. */
export interface TierEffort {
  /** Id of the tier. */
  readonly tier: string;
  /** Those that share its hours: who has closed is not among them. */
  readonly customers: number;
  /** Its policy's share of effort. */
  readonly policyShare: Amount;
  /**
   * Its share of the hours. That is its policy's, and where tiers without customers leave theirs,
   * as much more in proportion; 0 without customers.
   */
  readonly share: Ratio;
  readonly minutes: number;
  /** Minutes of a customer, the last and the first of the tier: at most one apart. */
  readonly least: number;
  readonly most: number;
  /** Null where the whole is ≤ 0. */
  readonly shareOfCustomers: Ratio | null;
  readonly shareOfValue: Ratio | null;
}

/** What one customer gets. */
export interface CustomerEffort extends Named {
  readonly tier: string;
  readonly rank: number;
  readonly minutes: number;
}

/** Whether the best 20% of customers, rounded up as cutoffs are, get 80% of the effort. */
export interface EightyTwenty {
  /** How many the best 20% are, by rank. */
  readonly customers: number;
  /** Null where nobody gets any. */
  readonly shareOfEffort: Ratio | null;
  /** Null where the total is ≤ 0. */
  readonly shareOfValue: Ratio | null;
  readonly holds: boolean | null;
}

/** Hours by tier and by customer, in whole minutes. */
export interface EffortPlan {
  readonly totalMinutes: number;
  /** In the order of the scheme, those without customers too. */
  readonly tiers: readonly TierEffort[];
  /** In order of rank. */
  readonly customers: readonly CustomerEffort[];
  /** Ids of the customers that have closed, on which no effort goes. */
  readonly closed: readonly string[];
  readonly eightyTwenty: EightyTwenty;
  /** Minutes that go to nobody: all of them where no tier with a share has customers, else 0. */
  readonly unallocated: number;
}

export interface EffortOptions {
  /** In all, so that they make whole minutes: `160`, `'7.5'`. */
  readonly hours: AmountInput;
}

/**
 * Hours by tier, as the policies share them out, and by customer, equally within a tier: to the
 * minute, so that the minutes of the tiers, and those of the customers, add up to the total. Minutes
 * left over by rounding go by largest remainder; among equals the better tier, and within a tier the
 * better rank, comes first. What a tier without customers would get goes to the others in proportion
 * to their shares.
 *
 * Beside each tier's share of effort stands its share of value, and whether the best 20% of customers
 * get 80% of the effort.
 *
 * Throws PyramidError: `invalid-amount` or `invalid-option` for the hours.
 *
 * @example
 * const rows = Array.from({ length: 100 }, (_, at) => ({
 *   customerId: `C-${at + 1}`,
 *   revenue: Math.round(9000 / (at + 1)),
 * }));
 * const day = workday(buildPyramid(rows), { asOf: '2025-12-31' });
 * const { tiers, eightyTwenty } = allocateEffort(day, { hours: 160 });
 * tiers.map(({ minutes }) => minutes / 60); // [32, 48, 48, 32]
 * tiers[1]; // { customers: 4, minutes: 2880, least: 720, most: 720, shareOfCustomers: '0.04', … }
 * eightyTwenty.holds; // true
 */
export function allocateEffort(day: Workday, options: EffortOptions): EffortPlan {
  checkWorkday(day);
  checkOptions(options, { hours: true });
  const { pyramid } = day;
  const totalMinutes = minutesOf(options.hours);
  const weighted = weightedTiers(day);
  const minutes = apportion(
    BigInt(totalMinutes),
    weighted.map(({ weight }) => weight),
  ).map(Number);
  const tiers = tiersEffort(pyramid, weighted, minutes);
  return {
    totalMinutes,
    tiers,
    customers: customersEffort(day, tiers),
    closed: closedIds(day),
    eightyTwenty: eightyTwenty(pyramid, weighted),
    unallocated: totalMinutes - minutes.reduce((sum, part) => sum + part, 0),
  };
}

const MINUTES_IN_HOUR = toExact(60);

/** Hours as whole minutes. Throws `invalid-amount`, or `invalid-option` for parts of a minute. */
function minutesOf(hours: AmountInput): number {
  const exact = multiplyExact(toExact(hours, { path: 'hours' }), MINUTES_IN_HOUR);
  const minutes = Number(formatExact(exact));
  if (formatExact(exact) === `${minutes}` && Number.isSafeInteger(minutes) && signOf(exact) >= 0) {
    return minutes;
  }
  throw invalidOption(
    'hours',
    because('not-whole-minutes'),
    'hours from 0 that make whole minutes, such as 160 or 7.5',
    describe(hours),
  );
}

function tiersEffort(
  { summary }: Pick<Pyramid, 'summary'>,
  tiers: readonly WeightedTier[],
  minutesOfTiers: readonly number[],
): TierEffort[] {
  const whole = wholeWeight(tiers);
  const everybody = tiers.reduce((sum, { customers }) => sum + customers, 0);
  const valueShares = new Map(summary.tiers.map(({ tier, shares }) => [tier, shares.value]));
  return tiers.map(({ tier, customers, policyShare, weight }, at) => {
    const minutes = minutesOfTiers[at] ?? 0;
    return {
      tier,
      customers,
      policyShare,
      share: whole === 0n ? '0' : ratio(toExact(weight), toExact(whole)),
      minutes,
      least: customers === 0 ? 0 : Math.floor(minutes / customers),
      most: customers === 0 ? 0 : Math.ceil(minutes / customers),
      shareOfCustomers: share(toExact(customers), toExact(everybody)),
      shareOfValue: valueShares.get(tier) ?? null,
    };
  });
}

/** Equally: the minutes that equal parts leave over go to the first of the tier by rank. */
function customersEffort(
  { pyramid: { customers }, closed }: Workday,
  tiers: readonly TierEffort[],
): CustomerEffort[] {
  const open = new Map(
    tiers.map(({ tier, minutes, customers: size, least }) => [
      tier,
      { least, left: minutes - least * size },
    ]),
  );
  return customers.flatMap((customer) => {
    const { tier, rank, customerId } = customer;
    if (closed.has(customerId)) return [];
    const part = open.get(tier) ?? { least: 0, left: 0 };
    const extra = part.left > 0 ? 1 : 0;
    part.left -= extra;
    return [{ ...named(customer), tier, rank, minutes: part.least + extra }];
  });
}

/**
 * The pyramid's working rule: the best 20% of customers get 80% of the effort. Customers of a tier
 * share its effort equally, so a tier that lies across the border counts for the part that is inside.
 * Exact: whole minutes, which are rounded, play no part.
 */
function eightyTwenty(
  { customers, summary }: Pick<Pyramid, 'customers' | 'summary'>,
  tiers: readonly WeightedTier[],
): EightyTwenty {
  const whole = wholeWeight(tiers);
  const common = {
    customers: bestFifth(customers.length),
    shareOfValue: summary.concentration.bestFifthShare,
  };
  if (whole === 0n) return { ...common, shareOfEffort: null, holds: null };
  const occupied = tiers.filter((tier) => tier.customers > 0);
  // Over the product of the tiers' sizes, every tier's part is a whole number.
  const sizes = occupied.reduce((product, tier) => product * BigInt(tier.customers), 1n);
  const inside = occupied.reduce(
    (sum, { weight, customers: size, inBestFifth }) =>
      sum + (weight * BigInt(inBestFifth) * sizes) / BigInt(size),
    0n,
  );
  return {
    ...common,
    shareOfEffort: ratio(toExact(inside), toExact(whole * sizes)),
    holds: inside * 5n >= whole * sizes * 4n,
  };
}

/** A tier with its customers and its weight in the effort. */
interface WeightedTier {
  readonly tier: string;
  readonly policyShare: Amount;
  /** The share at a scale at which all shares are whole; 0 without customers. */
  readonly weight: bigint;
  readonly customers: number;
  /** How many of them are among the best 20%. */
  readonly inBestFifth: number;
}

/** In the order of the scheme. */
function weightedTiers({
  pyramid: { settings, customers },
  policyOf,
  closed,
}: Workday): WeightedTier[] {
  const fifth = bestFifth(customers.length);
  const all = new Map<string, number>();
  const best = new Map<string, number>();
  for (const { tier, rank, customerId } of customers) {
    if (closed.has(customerId)) continue;
    all.set(tier, (all.get(tier) ?? 0) + 1);
    if (rank <= fifth) best.set(tier, (best.get(tier) ?? 0) + 1);
  }
  const shareOf = (tier: string): Amount => policyOf.get(tier)?.effort.share ?? '0';
  const tiers = settings.scheme.tiers.map(({ id }) => id);
  const scale = Math.max(...tiers.map((tier) => commonScale(toExact(shareOf(tier)), 0)));
  return tiers.map((tier) => ({
    tier,
    policyShare: shareOf(tier),
    weight: all.has(tier) ? unitsAt(toExact(shareOf(tier)), scale) : 0n,
    customers: all.get(tier) ?? 0,
    inBestFifth: best.get(tier) ?? 0,
  }));
}

/** How many the best 20% are, rounded up as cutoffs are. */
function bestFifth(customers: number): number {
  return Math.ceil(customers / 5);
}

function wholeWeight(tiers: readonly WeightedTier[]): bigint {
  return tiers.reduce((sum, { weight }) => sum + weight, 0n);
}

/**
 * Whole units by largest remainder: each place gets its share of the total rounded down, and the
 * units that are left go one each to the largest remainders, the first place first among equals.
 * The parts add up to the total. All are 0 where the weights are.
 */
function apportion(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (total * weight) / whole);
  const left = total - parts.reduce((sum, part) => sum + part, 0n);
  const remainders = weights.map((weight, place) => ({ place, rest: (total * weight) % whole }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? 1 : -1));
  for (const { place } of remainders.slice(0, Number(left)))
    parts[place] = (parts[place] ?? 0n) + 1n;
  return parts;
}
