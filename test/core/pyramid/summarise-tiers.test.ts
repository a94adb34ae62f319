import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieredCustomer } from '../../../src/core/pyramid/pyramid';
import type { TierSummary } from '../../../src/core/pyramid/summary';
import { summariseTiers } from '../../../src/core/pyramid/summary';
import type { Amount } from '../../../src/core/values/exact';
import { tiered } from './customers';

const Oracle = Decimal.clone({ precision: 400 });
const ABC = { tiers: ['A', 'B', 'C'] };

describe('summariseTiers', () => {
  it('puts each tier beside the whole', () => {
    const customers = [
      tiered('A', 60, { transactions: 3, orders: 1, purchaseDates: 1, cost: '20', profit: '40' }),
      tiered('C', '30.5', {
        transactions: 2,
        orders: 2,
        purchaseDates: 1,
        cost: '40',
        costToServe: '1',
        profit: '-10.5',
      }),
      tiered('C', '9.5', {
        transactions: 5,
        orders: 1,
        purchaseDates: 1,
        cost: '0',
        profit: '9.5',
      }),
    ];
    const { tiers, whole } = summariseTiers(customers, ABC);
    expect(tiers[2]).toEqual({
      tier: 'C',
      customers: 2,
      transactions: 7,
      orders: 3,
      purchaseDates: 2,
      meanOrderValue: '13.33333333333333333333333333333333',
      frequency: '1.5',
      value: '40',
      revenue: '40',
      cost: '40',
      costToServe: '1',
      profit: '-1',
      smallest: '9.5',
      mean: '20',
      largest: '30.5',
      shares: {
        customers: '0.6666666666666666666666666666666667',
        transactions: '0.7',
        orders: '0.75',
        value: '0.4',
        revenue: '0.4',
        cost: '0.6666666666666666666666666666666667',
        profit: '-0.02564102564102564102564102564102564',
      },
    });
    expect(whole).toEqual({
      customers: 3,
      transactions: 10,
      orders: 4,
      purchaseDates: 3,
      meanOrderValue: '25',
      frequency: '1.333333333333333333333333333333333',
      value: '100',
      revenue: '100',
      cost: '60',
      costToServe: '1',
      profit: '39',
      smallest: '9.5',
      mean: '33.33333333333333333333333333333333',
      largest: '60',
    });
  });

  it('has a line for an empty tier, in the order of the scheme', () => {
    const { tiers } = summariseTiers([tiered('C', 5), tiered('A', 4)], ABC);
    expect(tiers.map(({ tier, customers }) => `${tier} ${customers}`)).toEqual([
      'A 1',
      'B 0',
      'C 1',
    ]);
    expect(tiers[1]).toMatchObject({
      value: '0',
      transactions: 0,
      smallest: null,
      mean: null,
      largest: null,
      shares: { customers: '0', value: '0', cost: null },
    });
  });

  it('knows no total of which one customer is not known, in its tier and in the whole', () => {
    const customers = [
      tiered('A', 9, { cost: '1', profit: '8' }),
      tiered('B', 5, { cost: '1', profit: '4' }),
      tiered('B', 4),
    ];
    const { tiers, whole, concentration } = summariseTiers(customers, ABC);
    expect(tiers[0]).toMatchObject({
      cost: '1',
      profit: '8',
      shares: { cost: null, profit: null },
    });
    expect(tiers[1]).toMatchObject({ revenue: '9', cost: null, profit: null });
    expect(whole).toMatchObject({ revenue: '18', cost: null, profit: null });
    expect(concentration.whale).toBeNull();
  });

  it('draws the whale curve over profit, most profitable first, whatever the customers rank by', () => {
    const customers = [
      tiered('A', 90, { profit: '-5' }),
      tiered('B', 50, { profit: '20' }),
      tiered('C', 10, { profit: '1' }),
    ];
    const { whale } = summariseTiers(customers, ABC).concentration;
    expect(whale?.points.map(({ total }) => total)).toEqual(['0', '20', '21', '16']);
    expect(whale?.peak).toMatchObject({ customers: 2, total: '21', share: '1.3125' });
  });

  it('has no shares of a total that is 0 or less', () => {
    const customers = [tiered('A', 5, { cost: '0' }), tiered('B', -5, { cost: '0' })];
    for (const { shares } of summariseTiers(customers, ABC).tiers) {
      expect(shares).toMatchObject({ value: null, revenue: null, cost: null });
      expect(shares.customers).not.toBeNull();
    }
  });

  it('of nobody is all zero and null', () => {
    const { tiers, whole, concentration } = summariseTiers([], ABC);
    expect(tiers.map(({ customers }) => customers)).toEqual([0, 0, 0]);
    expect(tiers[0]?.shares.customers).toBeNull();
    expect(whole).toMatchObject({ customers: 0, value: '0', smallest: null, mean: null });
    expect(concentration).toEqual({
      gini: null,
      curve: null,
      whale: null,
      bestFifthShare: null,
      customersHolding80: null,
      largestShare: null,
      ifBestLeave: [],
    });
  });

  it('adds up: the tiers together are the whole, to the last digit', () => {
    const amount = fc.oneof(
      fc.integer({ min: -9999, max: 99999 }).map((cents) => String(cents / 100)),
      fc.constantFrom('12345678901234567890.01', '-99999999999.9999', '0.00000000000000044'),
    );
    const customer = fc
      .record({ tier: fc.constantFrom('A', 'B', 'C'), value: amount, cost: amount, profit: amount })
      .map(({ tier, value, cost, profit }) =>
        tiered(tier, value, { cost: cost as Amount, profit: profit as Amount }),
      );
    const sums = ['customers', 'transactions', 'value', 'revenue', 'cost', 'profit'] as const;
    fc.assert(
      fc.property(fc.array(customer), (customers) => {
        const { tiers, whole } = summariseTiers(customers, ABC);
        for (const field of sums) {
          const total = tiers.reduce((sum, tier) => sum.plus(tier[field] ?? 0), new Oracle(0));
          expect(String(whole[field])).toBe(total.toFixed());
        }
        const of = (own: readonly TieredCustomer[]) => own.map(({ value }) => new Oracle(value));
        const check = (line: Omit<TierSummary, 'tier' | 'shares'>, values: readonly Decimal[]) => {
          if (values.length === 0) return expect(line.largest).toBeNull();
          expect(line.largest).toBe(Decimal.max(...values).toFixed());
          expect(line.smallest).toBe(Decimal.min(...values).toFixed());
        };
        check(whole, of(customers));
        for (const line of tiers) {
          check(line, of(customers.filter(({ tier }) => tier === line.tier)));
        }
      }),
    );
  });

  it('changes none of its input', () => {
    const customers = Object.freeze([
      Object.freeze(tiered('A', 1, { profit: '1' })),
      Object.freeze(tiered('B', 0, { profit: '2' })),
    ]);
    summariseTiers(customers, Object.freeze({ tiers: Object.freeze(['A', 'B']) }));
    expect(customers.map(({ profit }) => profit)).toEqual(['1', '2']);
  });
});
