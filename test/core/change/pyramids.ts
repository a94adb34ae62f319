import fc from 'fast-check';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';

/** The pyramid of customers worth so much: `{ ann: 80, bob: '12.50' }`. */
export function pyramidOf(
  values: Readonly<Record<string, string | number>>,
  options: PyramidOptions = {},
): Pyramid {
  const rows = Object.entries(values).map(([customerId, revenue]) => ({
    customerId,
    revenue,
    // Of all dates, so that one may stand before the other.
    ...(options.window !== undefined && { date: '2025-05-05' }),
  }));
  return buildPyramid(rows, options);
}

/** By amount, so that each customer's tier depends on its own value alone. */
export const byAmount: Scheme = {
  cut: 'amount',
  tiers: [
    { id: 'top', name: 'Top', from: 100 },
    { id: '中', name: 'middle', from: 10, label: { en: 'Middle', zh: '中间' } },
    { id: 'rest', name: 'rest' },
  ],
};

const ids = fc.constantFrom(...'abcdefgh', 'A', '007', '7', '__proto__', 'constructor', 'ﬁ', '😀');

export const amount = fc.oneof(
  fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 100),
  fc.constantFrom(
    '0',
    '12345678901234567890.123456789',
    '-98765432109876543210.5',
    '99999999999.9999',
    '0.00000000000000044',
    '1e22',
  ),
);

/** Any number of tiers, with any ids, by headcount or by amount. */
export const scheme: fc.Arbitrary<Scheme> = fc
  .tuple(
    fc.shuffledSubarray(['A', 'B', 'gold', '__proto__', 'constructor', '普通', '😀', '7'], {
      minLength: 1,
      maxLength: 6,
    }),
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([names, points, isByAmount]): Scheme => {
    const cuts = points.slice(0, names.length - 1).sort((a, b) => a - b);
    const tierAt = (place: number) => {
      const id = names[place] as string;
      return { id, name: id };
    };
    if (isByAmount) {
      const bounds = cuts.toReversed();
      const bounded = bounds.map((from, place) => ({ ...tierAt(place), from: from / 4 }));
      return { cut: 'amount', tiers: [...bounded, tierAt(names.length - 1)] };
    }
    const tiers = names.map((_, place) => {
      const share = ((cuts[place] ?? 100) - (cuts[place - 1] ?? 0)) / 100;
      return { ...tierAt(place), share: share.toFixed(2) };
    });
    return { cut: 'headcount', tiers };
  });

/** A pyramid of that scheme: ties, negative values, long amounts, inactive customers, overrides. */
export function pyramidIn(wanted: Scheme): fc.Arbitrary<Pyramid> {
  const tier = fc.constantFrom(...wanted.tiers.map(({ id }) => id));
  return fc
    .record({
      rows: fc.array(fc.record({ customerId: ids, revenue: amount }), { maxLength: 20 }),
      roster: fc.array(ids, { maxLength: 6 }),
      overrides: fc.array(fc.record({ customerId: ids, tier, reason: fc.constant('said so') }), {
        maxLength: 2,
      }),
    })
    .map(({ rows, ...options }) => buildPyramid(rows, { ...options, scheme: wanted }));
}

/** Pyramids of one scheme. */
export function pyramids(count: { min: number; max: number }): fc.Arbitrary<Pyramid[]> {
  return scheme.chain((wanted) =>
    fc.array(pyramidIn(wanted), { minLength: count.min, maxLength: count.max }),
  );
}

/** How many customers a pyramid has with a standing, counted one by one. */
export function sizeOf({ customers, inactive }: Pyramid, standing: string | null): number {
  if (standing === 'inactive') return inactive.length;
  return customers.filter(({ tier }) => tier === standing).length;
}
