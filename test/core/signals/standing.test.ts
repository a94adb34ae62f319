import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import type { PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import { risksOn } from '../treatments/on-a-day';
import {
  evidenceOf,
  given,
  goldWatches,
  policiesFor,
  pyramidOf,
  sales,
} from '../treatments/watched';

const options = { asOf: '2025-12-31' };

type Values = Readonly<Record<string, string | number>>;

function rowsOf(values: Values, date = '2025-06-30'): Transaction[] {
  return Object.entries(values).flatMap(([id, value]) => sales(id, [value], [date]));
}

const now = (values: Values, more: PyramidOptions = {}) => pyramidOf(rowsOf(values), more);

const fourTiers: Scheme = {
  cut: 'amount',
  tiers: [
    { id: '1st', name: 'first', from: 1000 },
    { id: '2nd', name: 'second', from: 100 },
    { id: '3rd', name: 'third', from: 10 },
    { id: '4th', name: 'fourth' },
  ],
};

describe('downgraded', () => {
  const downgraded = { signal: 'downgraded', thresholds: { watch: 1, warn: 2, act: 3 } } as const;
  const policies = policiesFor({ '1st': [downgraded], '2nd': [], '3rd': [], '4th': [] });
  const yearBefore = (values: Values) =>
    pyramidOf(rowsOf(values, '2024-06-30'), { scheme: fourTiers, window: '2024' });

  it('is given by the number of tiers fallen, by the policy of the tier it fell from', () => {
    const previous = yearBefore({ a: 5_000, b: 5_000, c: 5_000, d: 5_000, e: 500 });
    const pyramid = now({ a: 1_000, b: 999, c: 99, d: 9, e: 5 }, { scheme: fourTiers });
    const watch = risksOn(pyramid, policies, {}, { ...options, previous });
    expect(given(watch, 'downgraded')).toEqual(['d act', 'c warn', 'b watch']);
    expect(watch.signals[1]).toMatchObject({
      tier: '3rd',
      judgedBy: '1st',
      evidence: { before: '1st', now: '3rd', tiers: 2 },
    });
  });

  it('is no signal of a customer that rose, is new or has lapsed', () => {
    const previous = yearBefore({ a: 50, gone: 5_000 });
    const pyramid = now({ a: 5_000, new: 5_000 }, { scheme: fourTiers });
    expect(risksOn(pyramid, policies, {}, { ...options, previous }).signals).toEqual([]);
  });

  it('is not known without the pyramid before', () => {
    const pyramid = now({ a: 5_000, b: 500 }, { scheme: fourTiers });
    expect(risksOn(pyramid, policies, {}, options).notKnown).toEqual([
      { signal: 'downgraded', missing: 'previous', customers: 1 },
    ]);
  });
});

describe('near-cutoff', () => {
  const near = {
    signal: 'near-cutoff',
    thresholds: { watch: '0.1', warn: '0.05', act: '0' },
  } as const;
  const policies = goldWatches(near);

  it('is given up to exactly the threshold, against the lower bound by amount', () => {
    const pyramid = now({ a: '1111.2', b: '1111.11', c: '1052.64', d: '1052.63', e: 1_000 });
    const watch = risksOn(pyramid, policies, {}, options);
    // 1111.11 × 0.9 = 999.999 and 1052.63 × 0.95 = 999.9985; 1111.2 × 0.9 and 1052.64 × 0.95 are above 1000.
    expect(given(watch, 'near-cutoff')).toEqual(['e act', 'd warn', 'b watch', 'c watch']);
    const exact = risksOn(
      now({ a: 1_250 }),
      goldWatches({ ...near, thresholds: { act: '0.2' } }),
      {},
      options,
    );
    expect(evidenceOf(exact, 'near-cutoff')).toEqual({
      value: '1250',
      cutoff: '1000',
      below: 'rest',
      cushion: '250',
      share: '0.2',
    });
    const beyond = risksOn(
      now({ a: '1250.000000000000000001' }),
      goldWatches({ ...near, thresholds: { act: '0.2' } }),
      {},
      options,
    );
    expect(beyond.signals).toEqual([]);
  });

  it.each(['headcount', 'value'] as const)('by %s is against the best customer below', (cut) => {
    const scheme: Scheme = {
      cut,
      tiers: [
        { id: 'gold', name: 'gold', share: '0.5' },
        { id: 'rest', name: 'rest', share: '0.5' },
      ],
    };
    const pyramid = now({ a: 100, b: 92, c: 88, d: 80 }, { scheme });
    const watch = risksOn(pyramid, policies, {}, options);
    expect(given(watch, 'near-cutoff')).toEqual(['b warn']);
    expect(evidenceOf(watch, 'near-cutoff')).toMatchObject({ cutoff: '88', cushion: '4' });
  });

  it('by headcount has the cushion that the explanation has', () => {
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'gold', name: 'gold', share: '0.25' },
        { id: 'rest', name: 'rest', share: '0.75' },
      ],
    };
    const pyramid = now({ a: '100.5', b: '99.25', c: 88, d: 80 }, { scheme });
    const explained = explainCustomer(pyramid, 'a');
    const evidence = evidenceOf(risksOn(pyramid, policies, {}, options), 'near-cutoff');
    expect(explained).toMatchObject({ cushion: { amount: evidence.cushion } });
  });

  it('names the tier into which the explanation says that it falls, never an empty one', () => {
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'gold', name: 'gold', share: '0.1' },
        { id: 'empty', name: 'empty', share: '0.1' },
        { id: 'rest', name: 'rest', share: '0.8' },
      ],
    };
    const pyramid = now({ a: 100, b: 99, c: 5 }, { scheme });
    expect(explainCustomer(pyramid, 'a')).toMatchObject({ cushion: { tier: { id: 'rest' } } });
    const watch = risksOn(pyramid, policies, {}, options);
    expect(evidenceOf(watch, 'near-cutoff')).toMatchObject({ cutoff: '99', below: 'rest' });
  });

  it('is against the lowest value of a tier, where that is nearer', () => {
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'gold', name: 'gold', share: '0.5', from: 98 },
        { id: 'rest', name: 'rest', share: '0.5' },
      ],
    };
    const pyramid = now({ a: 100, b: 50 }, { scheme });
    const watch = risksOn(pyramid, policies, {}, options);
    expect(evidenceOf(watch, 'near-cutoff')).toMatchObject({ cutoff: '98', cushion: '2' });
    expect(explainCustomer(pyramid, 'a')).toMatchObject({
      cushion: { amount: '2', equalHolds: true },
    });
  });

  it('is no signal where nobody stands below, nor in the lowest tier', () => {
    const watched = policiesFor({ gold: [near], rest: [near] });
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'gold', name: 'gold', share: '1' },
        { id: 'rest', name: 'rest', share: '0' },
      ],
    };
    expect(risksOn(now({ a: 1 }, { scheme }), watched, {}, options)).toMatchObject({
      signals: [],
      notKnown: [],
    });
    expect(risksOn(now({ a: 1 }), watched, {}, options)).toMatchObject({
      signals: [],
      notKnown: [],
    });
  });

  it('takes 0 for the cutoff where only a value of 0 or less is below', () => {
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'gold', name: 'gold', share: '0.5' },
        { id: 'rest', name: 'rest', share: '0.5' },
      ],
    };
    const pyramid = now({ a: 10, b: -5 }, { scheme });
    const watched = goldWatches({ ...near, thresholds: { watch: '1' } });
    expect(evidenceOf(risksOn(pyramid, watched, {}, options), 'near-cutoff').cutoff).toBe('0');
  });

  it('is not known of a value that is not above 0, which has no parts', () => {
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'gold', name: 'gold', share: '0.5' },
        { id: 'rest', name: 'rest', share: '0.5' },
      ],
    };
    const pyramid = now({ a: 0, b: -5 }, { scheme, nonPositive: 'rank' });
    expect(risksOn(pyramid, policies, {}, options).notKnown).toEqual([
      { signal: 'near-cutoff', missing: 'value', customers: 1 },
    ]);
  });

  it('is no signal of a tier that is set by hand', () => {
    const overrides = [{ customerId: 'a', tier: 'gold', reason: 'a partner' }];
    const pyramid = now({ a: 999, b: 5_000 }, { overrides });
    expect(pyramid.customers[1]).toMatchObject({ customerId: 'a', tier: 'gold' });
    expect(risksOn(pyramid, policies, {}, options).signals).toEqual([]);
  });

  it('is below 0 where stability alone keeps the tier', () => {
    const previous = pyramidOf(rowsOf({ a: 2_000 }, '2024-06-30'), { window: '2024' });
    const pyramid = now({ a: 800 }, { stability: { previous, grace: 1 } });
    expect(pyramid.customers[0]).toMatchObject({ tier: 'gold' });
    const watch = risksOn(pyramid, policies, {}, options);
    expect(given(watch, 'near-cutoff')).toEqual(['a act']);
    expect(evidenceOf(watch, 'near-cutoff')).toMatchObject({ cushion: '-200', share: '-0.25' });
  });
});

describe('loss-making', () => {
  const loss = {
    signal: 'loss-making',
    thresholds: { watch: '0.5', warn: '0.25', act: '0.1' },
  } as const;
  const policies = policiesFor({ gold: [loss], rest: [loss] });

  /** Ten customers by revenue, all with this profit. */
  const ten = (profitOf: (at: number) => number | undefined, more: PyramidOptions = {}) =>
    pyramidOf(
      Array.from({ length: 10 }, (_, at) => {
        const profit = profitOf(at);
        return {
          customerId: `c${at}`,
          date: '2025-06-30',
          revenue: 2_000 - at,
          ...(profit !== undefined && { profit }),
        };
      }),
      more,
    );

  it('is given by how high in revenue a customer with a loss stands', () => {
    // (rank − 1) / 10 < 0.1, 0.25, 0.5: ranks 1, to 3, to 5.
    const watch = risksOn(
      ten(() => -1),
      policies,
      {},
      options,
    );
    expect(given(watch, 'loss-making')).toEqual([
      'c0 act',
      'c1 warn',
      'c2 warn',
      'c3 watch',
      'c4 watch',
    ]);
    expect(watch.signals[1]?.evidence).toEqual({
      revenue: '1999',
      profit: '-1',
      rankByRevenue: 2,
      of: 10,
      position: '0.1',
    });
  });

  it('is not given without a loss, however small the profit', () => {
    expect(
      risksOn(
        ten(() => 0),
        policies,
        {},
        options,
      ).signals,
    ).toEqual([]);
  });

  it('goes by revenue on any basis', () => {
    const byRevenue = risksOn(
      ten((at) => -1 - at),
      policies,
      {},
      options,
    );
    const byProfit = risksOn(
      ten((at) => -1 - at, { basis: 'profit' }),
      policies,
      {},
      options,
    );
    const last = risksOn(
      ten((at) => -20 + at, { basis: 'profit' }),
      policies,
      {},
      options,
    );
    expect(given(byProfit, 'loss-making').toSorted()).toEqual(given(byRevenue, 'loss-making'));
    expect(given(last, 'loss-making').toSorted()).toEqual(given(byRevenue, 'loss-making'));
    expect(given(last, 'loss-making').slice(1, 3)).toEqual(['c2 warn', 'c1 warn']);
  });

  it('is not known of customers whose profit is not known', () => {
    const watch = risksOn(
      ten((at) => (at < 3 ? undefined : 1)),
      policies,
      {},
      options,
    );
    expect(watch.signals).toEqual([]);
    expect(watch.notKnown).toEqual([{ signal: 'loss-making', missing: 'profit', customers: 3 }]);
  });

  it('is not known of customers with a loss whose revenue is not known', () => {
    const rows = [
      { customerId: 'a', date: '2025-01-01', profit: -5 },
      { customerId: 'b', date: '2025-01-01', profit: -5, revenue: 10 },
    ];
    const watch = risksOn(pyramidOf(rows, { basis: 'profit' }), policies, {}, options);
    expect(watch.signals).toMatchObject([
      { customerId: 'b', evidence: { rankByRevenue: 1, of: 1 } },
    ]);
    expect(watch.notKnown).toEqual([{ signal: 'loss-making', missing: 'revenue', customers: 1 }]);
  });
});

describe('concentration', () => {
  const policies = goldWatches({
    signal: 'concentration',
    thresholds: { watch: '0.1', warn: '0.2', act: '0.3' },
  });

  it('is given from exactly the threshold on', () => {
    const watch = risksOn(
      now({ a: 3_000, b: 2_999, c: 2_000, d: 1_001, e: 1_000 }),
      policies,
      {},
      options,
    );
    expect(given(watch, 'concentration')).toEqual([
      'a act',
      'b warn',
      'c warn',
      'd watch',
      'e watch',
    ]);
    expect(watch.signals[0]?.evidence).toEqual({ value: '3000', total: '10000', share: '0.3' });
  });

  it('is not given one digit below the threshold', () => {
    const values = { a: '1000.000000000000000000', b: '9000.000000000000000001' };
    const watched = goldWatches({ signal: 'concentration', thresholds: { act: '0.1' } });
    expect(given(risksOn(now(values), watched, {}, options), 'concentration')).toEqual(['b act']);
  });

  it('is not known where all are worth nothing together', () => {
    const watch = risksOn(now({ a: 1_000, b: -1_000 }), policies, {}, options);
    expect(watch.signals).toEqual([]);
    expect(watch.notKnown).toEqual([{ signal: 'concentration', missing: 'total', customers: 1 }]);
  });
});
