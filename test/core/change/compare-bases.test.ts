import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasesComparison, BasesList } from '../../../src/core/change/compare-bases';
import { compareBases } from '../../../src/core/change/compare-bases';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { addAmounts } from '../../../src/core/values/amount';
import { basesTable } from '../../../src/output/tables/robustness-tables';
import { cellsOf, typesOf } from '../../output/printed';
import { frozen, pyramidOf, type Sales, salesArbitrary } from './sensitivity-pyramids';

const scheme: Scheme = {
  cut: 'headcount',
  tiers: [
    { id: 'top', name: 'top', share: 0.2 },
    { id: 'mid', name: 'mid', share: 0.2 },
    { id: 'low', name: 'low', share: 0.6 },
  ],
};

/** Revenue and profit. */
const FIGURES: Readonly<Record<string, readonly [number, string]>> = {
  ann: [100, '-30.25'],
  bob: [90, '10'],
  cat: [80, '0'],
  dan: [70, '-40.5'],
  eve: [60, '9'],
  fay: [50, '8'],
  gus: [40, '-1'],
  hal: [30, '2'],
  ida: [20, '30'],
  jim: [10, '1'],
};

const rows = Object.entries(FIGURES).map(([customerId, [revenue, profit]]) => ({
  customerId,
  date: '2025-06-30',
  revenue,
  profit,
}));

function comparison(options: PyramidOptions = {}): BasesComparison {
  const [byRevenue, byProfit] = ['revenue', 'profit'].map((basis) =>
    buildPyramid(rows, { scheme, window: '2025', basis, ...options }),
  );
  if (byRevenue === undefined || byProfit === undefined) throw new Error('two pyramids');
  return compareBases(byRevenue, byProfit);
}

function ids({ customers }: BasesList): string[] {
  return customers.map(({ customerId }) => customerId);
}

describe('compareBases(first, second)', () => {
  it('gives each customer its tier, rank and value by both bases, in order of rank by the first', () => {
    const { customers, bases } = comparison();
    expect(bases).toEqual({ first: 'revenue', second: 'profit' });
    expect(customers.map(({ customerId }) => customerId)).toEqual(Object.keys(FIGURES));
    expect(customers[0]).toEqual({
      customerId: 'ann',
      first: { tier: 'top', rank: 1, value: '100' },
      second: { tier: 'low', rank: 9, value: '-30.25' },
    });
  });

  it('counts in a matrix who has which tier by the first (rows) and by the second (columns)', () => {
    expect(comparison().matrix).toEqual({
      standings: ['top', 'mid', 'low', 'inactive'],
      counts: [
        [1, 0, 1, 0],
        [0, 0, 2, 0],
        [1, 2, 3, 0],
        [0, 0, 0, 0],
      ],
    });
  });

  it('says how many are in the same tier, and how many higher by one', () => {
    expect(comparison().agreement).toEqual({
      customers: 10,
      same: 4,
      higherByFirst: 3,
      higherBySecond: 3,
      share: '0.4',
    });
  });

  it('lists who is big and loses money, the largest loss first, with what they are worth together', () => {
    const { bigAndLosing } = comparison();
    expect(ids(bigAndLosing)).toEqual(['dan', 'ann']);
    expect(bigAndLosing).toMatchObject({ first: '170', second: '-70.75' });
  });

  it('lists who is big and pays little, small and pays well, upper by both', () => {
    const { bigAndPayingLittle, smallAndPaying, upperByBoth } = comparison();
    expect(ids(bigAndPayingLittle)).toEqual(['cat']);
    expect(ids(smallAndPaying)).toEqual(['ida', 'eve', 'fay']);
    expect(smallAndPaying).toMatchObject({ first: '130', second: '47' });
    expect(ids(upperByBoth)).toEqual(['bob']);
  });

  it('orders equal losses by id, not by rank', () => {
    const equal = ['\u{fb01}', '\u{1f600}', 'b', 'a'].flatMap((customerId, at) => [
      { customerId, revenue: 5 + at, profit: -1 },
      { customerId: `${customerId}2`, revenue: 1, profit: -1 },
    ]);
    const half: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'big', name: 'big', share: 0.5 },
        { id: 'small', name: 'small', share: 0.5 },
      ],
    };
    const [byRevenue, byProfit] = [{}, { basis: 'profit' }].map((basis) =>
      buildPyramid(equal, { scheme: half, ...basis }),
    ) as [Pyramid, Pyramid];
    expect(ids(compareBases(byRevenue, byProfit).bigAndLosing)).toEqual([
      'a',
      'b',
      '\u{fb01}',
      '\u{1f600}',
    ]);
  });

  it('takes the tier that counts, where it was set by hand', () => {
    const pinned = comparison({ overrides: [{ customerId: 'gus', tier: 'top', reason: 'board' }] });
    expect(ids(pinned.bigAndLosing)).toEqual(['dan', 'ann', 'gus']);
    expect(pinned.customers[6]).toMatchObject({ first: { tier: 'top', rank: 7 } });
  });

  it('keeps who is ranked by one basis alone, inactive by the other', () => {
    const more = [...rows, { customerId: 'kim', date: '2025-01-01', revenue: 5 }];
    const options = { scheme, window: '2025', onError: 'skip' } as const;
    const byRevenue = buildPyramid(more, options);
    const byProfit = buildPyramid(more, { ...options, basis: 'profit' });
    const { customers, matrix, agreement } = compareBases(byRevenue, byProfit);
    expect(customers.at(-1)).toEqual({
      customerId: 'kim',
      first: { tier: 'low', rank: 11, value: '5' },
      second: null,
    });
    expect(matrix.counts.map((row) => row.at(-1))).toEqual([0, 0, 1, 0]);
    expect(agreement.customers).toBe(10);
    const swapped = compareBases(byProfit, byRevenue);
    expect(swapped.customers.at(-1)).toMatchObject({ customerId: 'kim', first: null });
    expect(swapped.matrix.counts.at(-1)).toEqual([0, 0, 1, 0]);
  });

  it('has nobody above the lowest tier where there is one tier, and nobody where nobody is ranked', () => {
    const one: Scheme = { cut: 'headcount', tiers: [{ id: 'all', name: 'all', share: 1 }] };
    const { bigAndLosing, smallAndPaying, upperByBoth, agreement } = comparison({ scheme: one });
    expect([bigAndLosing, smallAndPaying, upperByBoth].flatMap(ids)).toEqual([]);
    expect(agreement).toMatchObject({ customers: 10, same: 10, share: '1' });
    expect(comparison({ window: '1999' })).toMatchObject({
      customers: [],
      agreement: { customers: 0, share: null },
      upperByBoth: { customers: [], first: '0', second: '0' },
    });
  });

  it('takes 2025 and its first and last date for the same window', () => {
    const byYear = buildPyramid(rows, { window: '2025' });
    const byDates = buildPyramid(rows, { window: '2025-01-01..2025-12-31', basis: 'profit' });
    expect(compareBases(byYear, byDates).customers).toHaveLength(10);
  });

  it.each<[string, PyramidOptions, string, string]>([
    ['window', { window: '2024' }, '2025-01-01..2025-12-31', '2024-01-01..2024-12-31'],
    ['window', { window: 'all' }, '2025-01-01..2025-12-31', 'all'],
    ['timeZone', { timeZone: 'Asia/Shanghai' }, 'UTC', 'Asia/Shanghai'],
    ['rounding', { rounding: 'down' }, 'up', 'down'],
    ['nonPositive', { nonPositive: 'rank' }, 'lowest', 'rank'],
    [
      'scheme',
      { scheme: { cut: 'value', tiers: scheme.tiers } },
      'headcount: "top" 0.2, "mid" 0.2, "low" 0.6',
      'value: "top" 0.2, "mid" 0.2, "low" 0.6',
    ],
  ])('refuses pyramids that differ in %s', (rule, options, expected, received) => {
    const byRevenue = buildPyramid(rows, { scheme, window: '2025' });
    const other = buildPyramid(rows, { scheme, window: '2025', ...options });
    expect(() => compareBases(byRevenue, other)).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        issues: [expect.objectContaining({ path: `second.settings.${rule}`, expected, received })],
      }),
    );
  });

  it('does not mind other names of tiers, or a currency that one of them does not name', () => {
    const byRevenue = buildPyramid(rows, { scheme });
    const named: Scheme = {
      cut: 'headcount',
      tiers: ['0.20', '2e-1', 0.6].map((share, at) => ({
        id: scheme.tiers[at]?.id ?? '',
        name: `tier ${at}`,
        share,
      })),
    };
    const inEuro = rows.map((row) => ({ ...row, currency: 'EUR' }));
    const byProfit = buildPyramid(inEuro, { scheme: named, basis: 'profit' });
    expect(compareBases(byRevenue, byProfit).currency).toBe('EUR');
    const inYuan = rows.map((row) => ({ ...row, currency: 'CNY' }));
    expect(() => compareBases(buildPyramid(inYuan, { scheme }), byProfit)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });
});

describe('compareBases, under any scheme and rules,', () => {
  function both(sales: Sales): readonly [Pyramid, Pyramid] {
    return [pyramidOf(sales), pyramidOf(sales, { basis: 'profit' })];
  }

  function sumsOf(counts: readonly (readonly number[])[]): number[] {
    return counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  }

  function transposed(counts: readonly (readonly number[])[]): number[][] {
    return counts.map((_, column) => counts.map((row) => row[column] ?? 0));
  }

  it('has a matrix whose margins are the counts of the tiers', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const [first, second] = both(sales);
        const { matrix } = compareBases(first, second);
        const tiers = first.settings.scheme.tiers.map(({ id }) => id);
        expect(matrix.standings).toEqual([...tiers, 'inactive']);
        const sizes = ({ summary }: Pyramid) => summary.tiers.map(({ customers }) => customers);
        expect(sumsOf(matrix.counts)).toEqual([...sizes(first), 0]);
        expect(sumsOf(transposed(matrix.counts))).toEqual([...sizes(second), 0]);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees in as many customers as have the same tier, and says who is higher by which', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const { scheme, customers, agreement } = compareBases(...both(sales));
        const place = (tier: string | undefined) => scheme.tiers.findIndex(({ id }) => id === tier);
        const steps = customers.map(
          ({ first, second }) => place(second?.tier) - place(first?.tier),
        );
        expect(agreement).toMatchObject({
          customers: steps.length,
          same: steps.filter((step) => step === 0).length,
          higherByFirst: steps.filter((step) => step > 0).length,
          higherBySecond: steps.filter((step) => step < 0).length,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is turned over when the bases are swapped', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const [first, second] = both(sales);
        const there = compareBases(first, second);
        const back = compareBases(second, first);
        expect(back.bases).toEqual({ first: 'profit', second: 'revenue' });
        expect(back.matrix.counts).toEqual(transposed(there.matrix.counts));
        expect(back.agreement).toEqual({
          ...there.agreement,
          higherByFirst: there.agreement.higherBySecond,
          higherBySecond: there.agreement.higherByFirst,
        });
        const turned = new Map(
          back.customers.map(({ customerId, first, second }) => [
            customerId,
            { customerId, first: second, second: first },
          ]),
        );
        expect(there.customers.map(({ customerId }) => turned.get(customerId))).toEqual(
          there.customers,
        );
        expect(ids(back.upperByBoth).sort()).toEqual(ids(there.upperByBoth).sort());
        expect(back.upperByBoth.first).toBe(there.upperByBoth.second);
      }),
      { numRuns: 200 },
    );
  });

  it('with itself agrees in everything', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const own = pyramidOf(sales);
        const { agreement, matrix, smallAndPaying } = compareBases(own, own);
        expect(agreement).toMatchObject({
          customers: own.customers.length,
          same: own.customers.length,
          higherByFirst: 0,
          higherBySecond: 0,
        });
        expect(
          matrix.counts.flatMap((row, at) => row.filter((n, to) => n > 0 && to !== at)),
        ).toEqual([]);
        expect(smallAndPaying.customers).toEqual([]);
      }),
    );
  });

  it('lists whom the words of the lists name, each in its order, with exact sums', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const compared = compareBases(...both(sales));
        const lowest = compared.scheme.tiers.at(-1)?.id;
        const found = compared.customers.flatMap(({ customerId, first, second }) =>
          first && second
            ? [
                {
                  customerId,
                  big: first.tier !== lowest,
                  pays: second.tier !== lowest,
                  first,
                  second,
                },
              ]
            : [],
        );
        const named = (is: (customer: (typeof found)[number]) => boolean) =>
          found.filter(is).map(({ customerId }) => customerId);
        const isLoss = (value: string) => Number(value) < 0;
        expect(ids(compared.bigAndLosing).sort()).toEqual(
          named(({ big, second }) => big && isLoss(second.value)).sort(),
        );
        expect(ids(compared.bigAndPayingLittle)).toEqual(
          named(({ big, pays, second }) => big && !pays && !isLoss(second.value)),
        );
        expect(ids(compared.smallAndPaying).sort()).toEqual(
          named(({ big, pays }) => !big && pays).sort(),
        );
        expect(ids(compared.upperByBoth)).toEqual(named(({ big, pays }) => big && pays));

        const losses = compared.bigAndLosing.customers.map(({ second }) => Number(second.value));
        expect(losses).toEqual(losses.toSorted((a, b) => a - b));
        const ranks = compared.smallAndPaying.customers.map(({ second }) => second.rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        for (const { customers, first, second } of [compared.bigAndLosing, compared.upperByBoth]) {
          expect(first).toBe(customers.map((c) => c.first.value).reduce(addAmounts, '0'));
          expect(second).toBe(customers.map((c) => c.second.value).reduce(addAmounts, '0'));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('changes none of its inputs', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const [first, second] = frozen(both(sales));
        expect(compareBases(first, second)).toEqual(compareBases(first, second));
      }),
      { numRuns: 30 },
    );
  });
});

describe('basesTable(comparison)', () => {
  it('gives columns that are called after the bases, and a row a customer', () => {
    const table = basesTable(comparison());
    expect(typesOf(table)).toEqual([
      'customer_id id',
      'tier_revenue tier',
      'tier_profit tier',
      'rank_revenue count',
      'rank_profit count',
      'value_revenue amount',
      'value_profit amount',
    ]);
    const lines = cellsOf(table);
    expect(lines).toHaveLength(10);
    expect(lines[8]).toEqual(['ida', 'low', 'top', 9, 1, '20', '30']);
  });

  it('leaves rank and value empty where a customer is not ranked', () => {
    const more = [...rows, { customerId: 'kim', date: '2025-01-01', revenue: 5 }];
    const options = { scheme, onError: 'skip' } as const;
    const [byRevenue, byProfit] = [
      buildPyramid(more, options),
      buildPyramid(more, { ...options, basis: 'profit' }),
    ];
    expect(cellsOf(basesTable(compareBases(byRevenue, byProfit))).at(-1)).toEqual([
      'kim',
      'low',
      'inactive',
      11,
      null,
      '5',
      null,
    ]);
    expect(cellsOf(basesTable(compareBases(byProfit, byRevenue))).at(-1)).toEqual([
      'kim',
      'inactive',
      'low',
      null,
      11,
      null,
      '5',
    ]);
  });

  it('keeps its columns apart where a basis stands beside itself', () => {
    const own = buildPyramid(rows);
    const names = basesTable(compareBases(own, own)).columns.map(({ key }) => key);
    expect(new Set(names).size).toBe(7);
    expect(names).toContain('tier_revenue_2');
  });
});
