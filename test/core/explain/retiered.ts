import fc from 'fast-check';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { NonPositive, Rounding, Scheme, Ties } from '../../../src/core/pyramid/scheme';
import { type TierOptions, tierCustomers } from '../../../src/core/pyramid/tier-customers';
import { addAmounts, compareAmounts } from '../../../src/core/values/amount';
import type { Amount } from '../../../src/core/values/exact';
import { formatExact } from '../../../src/core/values/exact';

/** A pyramid to ask about, and the customer that is asked about. */
export interface Question {
  readonly pyramid: Pyramid;
  readonly customerId: string;
}

/** The smallest step here: every amount is a whole number of these. */
export const STEP = '0.0001';

/** Ten-thousandths as an amount. */
export function amount(tenThousandths: number): Amount {
  return formatExact(tenThousandths);
}

export function tenThousandths(value: string): number {
  return Math.round(Number(value) * 10_000);
}

/** Ids that code units, code points and collation order differently. */
const IDS = ['10', '9', 'B', 'a', 'b', 'é', '\u{fb01}', '\u{1f600}', 'customer', '__proto__'];

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Few different values, so that there are ties; some a step apart; some not above 0. */
const valueArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }).map((whole) => whole * 10_000) },
  { weight: 2, arbitrary: fc.integer({ min: -2, max: 40 }).map((tens) => tens * 2_500) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 100_000_000 }) },
);

/** One to six tiers whose shares, some of them 0, add up to 1. */
const sharesArbitrary = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 })
  .map((cuts) => [...cuts.sort((a, b) => a - b), 100])
  .map((cuts) => cuts.map((cut, at) => amount((cut - (cuts[at - 1] ?? 0)) * 100)));

export const shareSchemeArbitrary = (cut: 'headcount' | 'value'): fc.Arbitrary<Scheme> =>
  sharesArbitrary.map((shares) => ({
    cut,
    tiers: shares.map((share, at) => ({ ...named(at), share })),
  }));

/** The same, some tiers with a lowest value, none above that of a tier higher up. */
export const floorSchemeArbitrary = (cut: 'headcount' | 'value'): fc.Arbitrary<Scheme> =>
  fc
    .tuple(
      sharesArbitrary,
      fc.array(fc.option(valueArbitrary, { nil: undefined }), { minLength: 6, maxLength: 6 }),
    )
    .map(([shares, floors]) => {
      const falling = floors
        .slice(0, shares.length - 1)
        .flatMap((floor) => floor ?? [])
        .sort((a, b) => a - b);
      return {
        cut,
        tiers: shares.map((share, at) => {
          const hasFloor = floors[at] !== undefined && at < shares.length - 1;
          const from = hasFloor ? amount(falling.pop() ?? 0) : undefined;
          return { ...named(at), share, ...(from !== undefined && { from }) };
        }),
      };
    });

/** Bounds that fall, at values that occur, between them and below 0. */
export const amountSchemeArbitrary: fc.Arbitrary<Scheme> = fc
  .uniqueArray(valueArbitrary, { maxLength: 5 })
  .map((bounds) => ({
    cut: 'amount',
    tiers: [
      ...bounds.sort((a, b) => b - a).map((from, at) => ({ ...named(at), from: amount(from) })),
      named(bounds.length),
    ],
  }));

function named(at: number) {
  const id = NAMES[at] ?? 'G';
  return { id, name: id.toLowerCase() };
}

const rulesArbitrary = fc.record({
  rounding: fc.constantFrom<Rounding>('up', 'nearest', 'down'),
  ties: fc.constantFrom<Ties>('split', 'promote', 'demote'),
  nonPositive: fc.constantFrom<NonPositive>('lowest', 'rank'),
});

/** Any customer of any pyramid under a scheme; by value only where the total is above 0. */
export function questionArbitrary(scheme: fc.Arbitrary<Scheme>): fc.Arbitrary<Question> {
  return fc
    .record({
      scheme,
      rules: rulesArbitrary,
      ids: fc.shuffledSubarray(IDS, { minLength: 1 }),
      values: fc.array(valueArbitrary, { minLength: IDS.length, maxLength: IDS.length }),
      asked: fc.nat(),
    })
    .filter(({ scheme, ids, values }) => {
      const total = values.slice(0, ids.length).reduce((sum, value) => sum + value, 0);
      return scheme.cut !== 'value' || total > 0;
    })
    .map(({ scheme, rules, ids, values, asked }) => ({
      pyramid: buildPyramid(
        ids.map((customerId, at) => ({ customerId, revenue: amount(values[at] ?? 0) })),
        { scheme, ...rules },
      ),
      customerId: ids[asked % ids.length] ?? '',
    }));
}

/**
 * The place in the scheme of the tier that the customer gets when all are tiered anew with it at
 * another value. Undefined where the scheme then cannot be applied: by value with a total ≤ 0.
 */
export function tierAt({ pyramid, customerId }: Question, value: Amount): number | undefined {
  const { settings } = pyramid;
  const changed = pyramid.customers.map((customer) => ({
    customerId: customer.customerId,
    value: customer.customerId === customerId ? value : customer.value,
  }));
  const total = changed.map((customer) => customer.value).reduce(addAmounts);
  if (settings.scheme.cut === 'value' && compareAmounts(total, '0') <= 0) return undefined;
  const { scheme, rounding, ties, nonPositive } = settings;
  const options: TierOptions = { scheme, rounding, ties, nonPositive };
  const found = tierCustomers(changed, options).customers.find(
    (customer) => customer.customerId === customerId,
  );
  return placeOf(pyramid, found?.tier ?? '');
}

/** The place of a tier in the scheme. */
export function placeOf({ settings }: Pyramid, tier: string): number {
  return settings.scheme.tiers.findIndex(({ id }) => id === tier);
}

/**
 * Values worth trying between two bounds, both included: the bounds and what others are worth, each
 * with its neighbours by one step, and some in between.
 */
export function valuesBetween(pyramid: Pyramid, low: Amount, high: Amount): Amount[] {
  const [from, to] = [tenThousandths(low), tenThousandths(high)];
  const bounds = pyramid.settings.scheme.tiers.flatMap((tier) =>
    'from' in tier && tier.from !== undefined ? [`${tier.from}`] : [],
  );
  const known = [...pyramid.customers.map(({ value }) => value), ...bounds, low, high, '0'];
  const near = known.map(tenThousandths).flatMap((value) => [value - 1, value, value + 1]);
  const between = [1, 2, 3, 4, 5, 6].map((part) => Math.round(from + ((to - from) * part) / 7));
  return [...new Set([...near, ...between])]
    .filter((value) => value >= from && value <= to)
    .sort((a, b) => a - b)
    .map(amount);
}
