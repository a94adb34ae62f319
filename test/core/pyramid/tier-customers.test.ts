import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import {
  type TierOptions,
  tierCustomers,
  type Valued,
} from '../../../src/core/pyramid/tier-customers';
import { refusalOf } from '../../said';

/** Customers c001, c002, … with these values. */
function valued(values: readonly (number | string)[]): Valued[] {
  return values.map((value, at) => ({
    customerId: `c${String(at + 1).padStart(4, '0')}`,
    value,
  }));
}

/** How many customers each tier of the scheme has: `10/40/150/800`. */
function sizes(customers: readonly Valued[], options: TierOptions = {}, ids = 'ABCD'): string {
  const tiered = tierCustomers(customers, options).customers;
  return [...ids].map((id) => tiered.filter(({ tier }) => tier === id).length).join('/');
}

function byShare(cut: 'headcount' | 'value', ...shares: (number | string)[]): Scheme {
  return {
    cut,
    tiers: shares.map((share, at) => ({ id: 'ABCDEFGH'.charAt(at), name: 'x', share })),
  };
}

const descending = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => count - at);
const tenEqual = valued(Array.from({ length: 10 }, () => 5));

describe('tierCustomers', () => {
  it.each([
    [1000, '10/40/150/800'],
    [20, '1/0/3/16'],
    [7, '1/0/1/5'],
    [1, '1/0/0/0'],
    [0, '0/0/0/0'],
  ])('cuts %i customers by headcount into %s: the best is always in A', (count, tiers) => {
    expect(sizes(valued(descending(count)))).toBe(tiers);
  });

  it.each([
    ['split', '1/0/1/8'],
    ['promote', '10/0/0/0'],
    ['demote', '0/0/0/10'],
  ] as const)('with ties %s cuts ten equal customers into %s', (ties, tiers) => {
    expect(sizes(tenEqual, { ties })).toBe(tiers);
  });

  describe('with a lowest value beside the share', () => {
    const floored = (cut: 'headcount' | 'value', ...froms: (number | undefined)[]): Scheme => ({
      cut,
      tiers: [0.2, 0.3, 0.5].map((share, at) => ({
        id: 'ABC'.charAt(at),
        name: 'x',
        share,
        ...(froms[at] !== undefined && { from: froms[at] }),
      })),
    });

    it.each<[string, (number | undefined)[], string]>([
      ['who is below falls to the next tier, and the place stays empty', [95], '1/4/5'],
      ['equal to it is enough', [90], '2/3/5'],
      ['nobody reaches it', [1000], '0/5/5'],
      ['falls past every tier whose lowest value is not met', [1000, 70], '0/4/6'],
      ['the same lowest value for two tiers', [95, 95], '1/0/9'],
      ['one of a lower tier does not touch those above', [undefined, 70], '2/2/6'],
      ['a tier further down, all of whose places lie below its own', [undefined, 95], '2/0/8'],
    ])('%s', (_what, froms, expected) => {
      const customers = valued(descending(10).map((value) => value * 10));
      expect(sizes(customers, { scheme: floored('headcount', ...froms) }, 'ABC')).toBe(expected);
    });

    it('keeps quota and share of the cutoff, and the lowest value beside them', () => {
      const customers = valued(descending(10).map((value) => value * 10));
      const { cutoffs } = tierCustomers(customers, { scheme: floored('headcount', 95) });
      expect(cutoffs[0]).toMatchObject({ share: '0.2', from: '95', quota: 2, position: 1 });
      expect(cutoffs[1]).toMatchObject({ share: '0.5', from: null, quota: 5, position: 5 });
    });

    it('comes after ties and before the rule on values that are not positive', () => {
      const equal = valued([7, 7, 7, 7, 7, 1, 1, 1, 1, 1]);
      expect(sizes(equal, { scheme: floored('headcount', 8), ties: 'promote' }, 'ABC')).toBe(
        '0/5/5',
      );
      expect(sizes(valued([0, 0]), { scheme: floored('headcount', -1) }, 'ABC')).toBe('0/0/2');
    });

    it('cuts by value too', () => {
      const scheme = floored('value', 95);
      expect(sizes(valued([100, 90, 60, 50]), { scheme }, 'ABC')).toBe('1/1/2');
    });
  });

  it('finds seven A, three B and three C in the published ABC table at 80% and 95%', () => {
    // A published ABC table; total 8126.40
    const values = '1260 1080 1078.2 936 864 593.4 504 473.4 472.8 390 206.4 199.2 69'.split(' ');
    const scheme = byShare('value', '0.8', '0.15', '0.05');
    expect(sizes(valued(values), { scheme, rounding: 'down' }, 'ABC')).toBe('7/3/3');
  });

  it('finds 12 A, 15 B and 16 C in the published ABC table at 55% and 85%', () => {
    // Another, in thousands; total 1040
    const values = (
      '131 66 54 48 44 39 37 34 28 28 27 27 26 26 25 25 24 22 21 21 21 21 18 17 17 16 16 ' +
      '16 15 15 13 11 11 10 10 10 10 9 8 6 6 6 5'
    ).split(' ');
    const scheme = byShare('value', '0.55', '0.3', '0.15');
    const { customers, cutoffs } = tierCustomers(valued(values), { scheme, rounding: 'down' });
    const worth = ['A', 'B', 'C'].map((id) => {
      const own = customers.filter(({ tier }) => tier === id);
      return [own.length, own.reduce((sum, { value }) => sum + Number(value), 0)];
    });
    expect(worth).toEqual([
      [12, 563],
      [15, 316],
      [16, 161],
    ]);
    expect(cutoffs[1]?.lastInside).toMatchObject({ value: '16', equalInside: 2, equalOutside: 1 });
    expect(cutoffs[1]?.firstOutside).toMatchObject({
      value: '16',
      equalInside: 2,
      equalOutside: 1,
    });
  });

  it('ranks by value, then by id in order of code points, without repeats', () => {
    const customers = [
      { customerId: '😀', value: '1e2' },
      { customerId: 'ﬁ', value: '100.00' },
      { customerId: 'tenths', value: 0.3 },
      { customerId: 'a2', value: 100 },
      { customerId: 'a10', value: 100n },
      { customerId: 'less', value: '12345678901234567890.12' },
      { customerId: 'more', value: '12345678901234567890.13' },
    ];
    expect(
      tierCustomers(customers).customers.map(({ customerId, rank }) => [customerId, rank]),
    ).toEqual([
      ['more', 1],
      ['less', 2],
      ['a10', 3],
      ['a2', 4],
      ['ﬁ', 5],
      ['😀', 6],
      ['tenths', 7],
    ]);
  });

  it('gives the same bytes for the customers in any order, and changes none of them', () => {
    const customers = fc.uniqueArray(
      fc.record({
        customerId: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
        value: fc.oneof(
          fc.integer({ min: -3, max: 9 }),
          fc.constantFrom('1e15', '1e15', '0.00001'),
        ),
      }),
      { selector: ({ customerId }) => customerId },
    );
    const shuffled = customers.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(
        shuffled,
        fc.constantFrom('split', 'promote', 'demote'),
        ([there, here], ties) => {
          const frozen = Object.freeze(there.map((customer) => Object.freeze(customer)));
          const before = JSON.stringify(frozen);
          const found = tierCustomers(frozen, { ties });
          expect(JSON.stringify(tierCustomers(here, { ties }))).toBe(JSON.stringify(found));
          expect(JSON.stringify(frozen)).toBe(before);
        },
      ),
    );
  });

  it('keeps whatever else a customer carries', () => {
    const [customer] = tierCustomers([
      { customerId: 'ann', value: '1.50', city: 'Kyoto' },
    ]).customers;
    expect(customer).toEqual({
      customerId: 'ann',
      value: '1.50',
      city: 'Kyoto',
      rank: 1,
      tier: 'A',
    });
  });

  it.each([
    ['one tier', byShare('headcount', 1), '7'],
    ['two tiers', byShare('headcount', 0.5, 0.5), '4/3'],
    ['six tiers', byShare('headcount', 0.1, 0.1, 0.2, 0.2, 0.2, 0.2), '1/1/1/2/1/1'],
    ['a tier of nothing', byShare('headcount', 0.5, 0, 0.5), '4/0/3'],
  ])('cuts by a scheme of %s', (_, scheme, tiers) => {
    const ids = scheme.tiers.map(({ id }) => id).join('');
    expect(sizes(valued(descending(7)), { scheme }, ids)).toBe(tiers);
  });
});

describe('rounding', () => {
  /** Cutpoints in thousandths, and the scheme whose cumulative shares they are. */
  const cut = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 5 })
    .map((points) => points.sort((a, b) => a - b))
    .map((points) => ({
      points,
      shares: [...points, 1000].map((point, at) => (point - (points[at - 1] ?? 0)) / 1000),
    }));
  const rounding = fc.constantFrom('up', 'nearest', 'down');

  it('by headcount is that of c·N as a fraction: up, half up, down', () => {
    fc.assert(
      fc.property(
        cut,
        fc.integer({ min: 1, max: 300 }),
        rounding,
        ({ points, shares }, count, to) => {
          const scheme = byShare('headcount', ...shares);
          const { cutoffs } = tierCustomers(valued(descending(count)), { scheme, rounding: to });
          const expected = points.map((point) => {
            const heads = point * count;
            const whole = Math.floor(heads / 1000);
            const rest = heads % 1000;
            return whole + Number({ up: rest > 0, nearest: rest >= 500, down: false }[to]);
          });
          expect(cutoffs.map(({ quota }) => quota)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('up puts the customer of rank r in the first tier with (r − 1)/N < c', () => {
    fc.assert(
      fc.property(cut, fc.integer({ min: 1, max: 100 }), ({ points, shares }, count) => {
        const scheme = byShare('headcount', ...shares);
        for (const { rank, tier } of tierCustomers(valued(descending(count)), { scheme })
          .customers) {
          const at = points.findIndex((point) => (rank - 1) * 1000 < point * count);
          expect(tier).toBe('ABCDEFGH'.charAt(at < 0 ? points.length : at));
        }
      }),
    );
  });

  it('by value reads the start, the middle or the end of the slice that a customer adds', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(cut, cents, rounding, ({ points, shares }, amounts, to) => {
        const total = amounts.reduce((sum, one) => sum + one, 0);
        fc.pre(total > 0);
        const sorted = amounts.toSorted((a, b) => b - a);
        const { customers } = tierCustomers(valued(amounts.map((one) => one / 100)), {
          scheme: byShare('value', ...shares),
          rounding: to,
          nonPositive: 'rank',
        });
        let start = 0;
        customers.forEach(({ tier }, at) => {
          const end = start + (sorted[at] as number);
          const isAbove = (point: number): boolean =>
            ({
              up: start * 1000 < point * total,
              nearest: (start + end) * 1000 <= 2 * point * total,
              down: end * 1000 <= point * total,
            })[to];
          const first = points.findIndex(isAbove);
          expect(tier).toBe('ABCDEFGH'.charAt(first < 0 ? points.length : first));
          start = end;
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['up', '0.5', 'begins', '1/1'],
    ['nearest', '0.25', 'has its middle', '1/1'],
    ['nearest', '0.75', 'has its middle', '2/0'],
    ['down', '0.5', 'ends', '1/1'],
    ['down', '1', 'ends', '2/0'],
  ] as const)('%s to %s of 2 + 2 decides for a slice that %s just there: %s', (...row) => {
    const [rounding, share, , tiers] = row;
    const scheme = byShare('value', share, 1 - Number(share));
    expect(sizes(valued([2, 2]), { scheme, rounding }, 'AB')).toBe(tiers);
  });

  it('knows no binary fraction: 0.07 of 100 is 7, and 0.1 + 0.2 of 10 is 3', () => {
    expect(sizes(valued(descending(100)), { scheme: byShare('headcount', 0.07, 0.93) })).toBe(
      '7/93/0/0',
    );
    const scheme = byShare('headcount', 0.1, 0.2, 0.7);
    expect(tierCustomers(valued(descending(10)), { scheme }).cutoffs[1]).toMatchObject({
      share: '0.3',
      quota: 3,
    });
  });
});

describe('a scheme by amount', () => {
  const scheme: Scheme = {
    cut: 'amount',
    tiers: [
      { id: 'A', name: 'large', from: '100000' },
      { id: 'B', name: 'medium', from: 0.3 },
      { id: 'C', name: 'small' },
    ],
  };

  it('puts a customer that reaches a bound above it, however many they are', () => {
    const values = ['99999.99999', '100000', '1e5', '0.3', '0.30', '0.29999', '5'];
    const { customers } = tierCustomers(valued(values), { scheme });
    expect(customers.map(({ value, tier }) => `${value} ${tier}`)).toEqual([
      '100000 A',
      '1e5 A',
      '99999.99999 B',
      '5 B',
      '0.3 B',
      '0.30 B',
      '0.29999 C',
    ]);
  });

  it('may leave every tier but one empty', () => {
    expect(sizes(valued([1e6, 2e6]), { scheme }, 'ABC')).toBe('2/0/0');
    expect(sizes(valued([0.1]), { scheme }, 'ABC')).toBe('0/0/1');
    expect(sizes([], { scheme }, 'ABC')).toBe('0/0/0');
  });

  it('says at each cutoff the bound, and no share', () => {
    expect(tierCustomers(valued([5]), { scheme }).cutoffs).toMatchObject([
      { above: 'A', below: 'B', from: '100000', share: null, quota: 0, position: 0 },
      { above: 'B', below: 'C', from: '0.3', share: null, quota: 1, position: 1 },
    ]);
  });

  it('never has ties across a cutoff, so that the tie rule changes nothing', () => {
    const equal = valued(['0.3', '0.3', '0.2', '0.2']);
    for (const ties of ['split', 'promote', 'demote'] as const) {
      expect(sizes(equal, { scheme, ties }, 'ABC')).toBe('0/2/2');
    }
  });

  it('keeps who is worth nothing or less out of any tier but the lowest, whatever the bounds', () => {
    const debts: Scheme = {
      cut: 'amount',
      tiers: [
        { id: 'A', name: 'x', from: '-10' },
        { id: 'B', name: 'y' },
      ],
    };
    const customers = valued([5, 0, -10, -11]);
    expect(sizes(customers, { scheme: debts }, 'AB')).toBe('1/3');
    expect(sizes(customers, { scheme: debts, nonPositive: 'rank' }, 'AB')).toBe('3/1');
  });
});

describe('a customer worth nothing or less', () => {
  const values = [500, 300, 0, 0, '-0.01', -5, -7, -8, -9, -10];
  const scheme = byShare('headcount', 0.1, 0.4, 0.5);

  it('counts in N but is never above the lowest tier', () => {
    const { customers, cutoffs } = tierCustomers(valued(values), { scheme });
    expect(customers.map(({ tier }) => tier).join('')).toBe('ABCCCCCCCC');
    expect(cutoffs[1]).toMatchObject({
      quota: 5,
      position: 2,
      lastInside: { value: '300', equalInside: 1, equalOutside: 0 },
      firstOutside: { value: '0', equalInside: 0, equalOutside: 2 },
    });
  });

  it('stands where its rank puts it, if nonPositive is rank', () => {
    const { customers } = tierCustomers(valued(values), { scheme, nonPositive: 'rank' });
    expect(customers.map(({ tier }) => tier).join('')).toBe('ABBBBCCCCC');
  });

  it('is in the lowest tier even as the best of all', () => {
    expect(sizes(valued([0, -1]))).toBe('0/0/0/2');
    expect(sizes(valued([0, 0, 0]), { ties: 'promote' })).toBe('0/0/0/3');
  });

  it('by value is below every customer who adds something', () => {
    const byValue = byShare('value', 0.5, 0.5, 0);
    expect(sizes(valued([10, 5, 0, -2]), { scheme: byValue }, 'ABC')).toBe('1/1/2');
  });
});

describe('cutoffs', () => {
  const values = fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 30 });
  const rules = fc.record({
    ties: fc.constantFrom('split', 'promote', 'demote'),
    nonPositive: fc.constantFrom('lowest', 'rank'),
    rounding: fc.constantFrom('up', 'nearest', 'down'),
  });

  it('stand where the tie rule puts them: at the quota, behind its equals, or before them', () => {
    fc.assert(
      fc.property(values, rules, (amounts, options) => {
        const sorted = amounts.toSorted((a, b) => b - a);
        const positive = sorted.filter((value) => value > 0).length;
        for (const { quota, position } of tierCustomers(valued(amounts), options).cutoffs) {
          const last = sorted[quota - 1];
          const straddles = last !== undefined && last === sorted[quota];
          const settled = {
            split: quota,
            promote: straddles ? sorted.filter((value) => value >= last).length : quota,
            demote: straddles ? sorted.filter((value) => value > last).length : quota,
          }[options.ties];
          expect(position).toBe(
            options.nonPositive === 'rank' ? settled : Math.min(settled, positive),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('name the customer on each side, and count its equals on both', () => {
    fc.assert(
      fc.property(values, rules, (amounts, options) => {
        const { customers, cutoffs } = tierCustomers(valued(amounts), options);
        for (const { position, lastInside, firstOutside } of cutoffs) {
          const [inside, outside] = [customers.slice(0, position), customers.slice(position)];
          const side = (customer: (typeof customers)[number] | undefined) =>
            customer === undefined
              ? null
              : {
                  customerId: customer.customerId,
                  value: String(customer.value),
                  equalInside: inside.filter(({ value }) => value === customer.value).length,
                  equalOutside: outside.filter(({ value }) => value === customer.value).length,
                };
          expect(lastInside).toEqual(side(inside.at(-1)));
          expect(firstOutside).toEqual(side(outside[0]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('part the tiers: above the position the better one, from there on the next', () => {
    fc.assert(
      fc.property(values, rules, (amounts, options) => {
        const { customers, cutoffs } = tierCustomers(valued(amounts), options);
        expect(cutoffs.map(({ above, below }) => above + below)).toEqual(['AB', 'BC', 'CD']);
        for (const { rank, tier } of customers) {
          const first = cutoffs.find(({ position }) => rank <= position);
          expect(tier).toBe(first?.above ?? 'D');
        }
      }),
    );
  });

  it('are all at 0 where there are no customers', () => {
    expect(tierCustomers([]).cutoffs).toEqual(
      [
        ['A', 'B', '0.01'],
        ['B', 'C', '0.05'],
        ['C', 'D', '0.2'],
      ].map(([above, below, share]) => ({
        above,
        below,
        share,
        from: null,
        quota: 0,
        position: 0,
        lastInside: null,
        firstOutside: null,
      })),
    );
  });
});

describe('tierCustomers refuses', () => {
  it('a customer listed twice', () => {
    const twice = [
      { customerId: 'ann', value: 1 },
      { customerId: 'Ann', value: 1 },
      { customerId: 'ann', value: 2 },
    ];
    expect(() => tierCustomers(twice)).toThrow(
      expect.objectContaining({
        code: 'duplicate-customer',
        issues: [expect.objectContaining({ received: 'ann' })],
      }),
    );
  });

  it.each(['', 7, null])('the id %j, saying where', (customerId) => {
    const customers = [{ customerId: customerId as string, value: 1 }];
    expect(() => tierCustomers(customers)).toThrow(
      expect.objectContaining({
        code: 'blank-id',
        issues: [expect.objectContaining({ path: 'customers[0].customerId' })],
      }),
    );
  });

  it('a value that is no amount, saying where', () => {
    expect(refusalOf(() => tierCustomers(valued([1, '1,234'])))).toContain(
      'customers[1].value: not an amount; expected a decimal such as 1234.50, got "1,234"',
    );
  });

  it.each([{ rounding: 'half' }, { ties: 'skip' }, { nonPositive: 'drop' }])(
    'the option %o',
    (options) => {
      expect(() => tierCustomers([], options as unknown as TierOptions)).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      );
    },
  );

  it('a scheme whose shares do not add up', () => {
    expect(() => tierCustomers([], { scheme: byShare('headcount', 0.5, 0.4) })).toThrow(
      expect.objectContaining({ code: 'invalid-scheme' }),
    );
  });

  it.each([[[0, 0]], [[5, -5]], [[-1]]])('to cut %j by value, a total of 0 or less', (values) => {
    expect(() => tierCustomers(valued(values), { scheme: byShare('value', 0.5, 0.5) })).toThrow(
      expect.objectContaining({ code: 'total-not-positive' }),
    );
  });
});
