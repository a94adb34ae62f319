import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '../../../src/core/pyramid/concentration';
import type { Exact } from '../../../src/core/values/exact';
import { readExact } from '../../../src/core/values/exact';

const Oracle34 = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

function exact(values: readonly (number | string)[]): Exact[] {
  return values.map((value) => readExact(value) as Exact);
}

/** Of values in descending order, and of profits that are something else or not known. */
function of(values: readonly (number | string)[], profits: readonly number[] | null = null) {
  return concentration(exact(values), profits && exact(profits));
}

function quotient(dividend: number | bigint, divisor: number | bigint): string {
  return new Oracle34(String(dividend)).div(String(divisor)).toFixed();
}

const descendingValues = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 40 })
  .map((values) => values.sort((a, b) => b - a));

describe('gini', () => {
  it('is the mean difference of all pairs over twice the mean', () => {
    fc.assert(
      fc.property(descendingValues, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        let differences = 0;
        for (const a of values) for (const b of values) differences += Math.abs(a - b);
        const expected = quotient(differences, 2 * values.length * total);
        expect(of(values.map((cents) => cents / 100)).gini).toBe(expected);
      }),
    );
  });

  it.each<[string, (number | string)[], string | null]>([
    ['0 where all are equal', [5, 5, 5, 5], '0'],
    ['0 for one customer', [7], '0'],
    ['(n − 1)/n where one has all', [9, 0, 0, 0], '0.75'],
    ['1/6 of 2 and 1', [2, 1], '0.1666666666666666666666666666666667'],
    ['exact for amounts of any size', ['3e25', '1e25'], '0.25'],
    ['null where all are worth nothing', [0, 0], null],
    ['null with a negative value', [5, -1], null],
    ['null for nobody', [], null],
  ])('is %s', (_, values, gini) => {
    expect(of(values).gini).toBe(gini);
  });
});

describe('the concentration curve', () => {
  it('rises from nothing to the whole, best customers first, one point a customer', () => {
    expect(of([5, 3, 2]).curve).toEqual([
      { customers: 0, shareOfCustomers: '0', total: '0', share: '0' },
      { customers: 1, shareOfCustomers: quotient(1, 3), total: '5', share: '0.5' },
      { customers: 2, shareOfCustomers: quotient(2, 3), total: '8', share: '0.8' },
      { customers: 3, shareOfCustomers: '1', total: '10', share: '1' },
    ]);
  });

  it('has a hundred steps where there are more customers, and ends at 1', () => {
    const curve = of(Array.from({ length: 250 }, () => 4)).curve ?? [];
    expect(curve).toHaveLength(101);
    expect(curve.slice(0, 3).map(({ customers }) => customers)).toEqual([0, 3, 5]);
    expect(curve.at(-1)).toEqual({
      customers: 250,
      shareOfCustomers: '1',
      total: '1000',
      share: '1',
    });
  });

  it('is not drawn with a negative value or a total of 0', () => {
    expect(of([5, -1]).curve).toBeNull();
    expect(of([0, 0]).curve).toBeNull();
  });
});

describe('the whale curve', () => {
  it('has its peak where the first customer that costs more than it brings comes', () => {
    const whale = of([9, 9, 9, 9], [50, 40, 0, -30]).whale;
    expect(whale?.points.map(({ total }) => total)).toEqual(['0', '50', '90', '90', '60']);
    expect(whale?.peak).toEqual({
      customers: 2,
      shareOfCustomers: '0.5',
      total: '90',
      share: '1.5',
    });
  });

  it('has its peak at nobody where everybody loses money, and then no shares', () => {
    const whale = of([9, 9], [-1, -2]).whale;
    expect(whale?.peak).toEqual({ customers: 0, shareOfCustomers: '0', total: '0', share: null });
    expect(whale?.points.at(-1)).toMatchObject({ total: '-3', share: null });
  });

  it('finds the peak between its points', () => {
    const profits = Array.from({ length: 1000 }, (_, at) => (at < 333 ? 1 : -1));
    expect(
      of(
        profits.map(() => 1),
        profits,
      ).whale?.peak,
    ).toMatchObject({
      customers: 333,
      total: '333',
    });
  });
});

describe('figures of the best', () => {
  it('are the share of the best 20%, rounded up to whole customers, and of the largest', () => {
    expect(of([50, 20, 10, 10, 10])).toMatchObject({ bestFifthShare: '0.5', largestShare: '0.5' });
    expect(of([40, 20, 10, 10, 10, 10]).bestFifthShare).toBe('0.6');
    expect(of([6, 4, 0]).largestShare).toBe('0.6');
  });

  it('count how many hold 80%: the fewest of the best whose sum reaches it', () => {
    expect(of([5, 3, 2]).customersHolding80).toBe(2);
    expect(of([5, '2.9999999999999999999', '2.0000000000000000001']).customersHolding80).toBe(3);
    expect(of([1]).customersHolding80).toBe(1);
  });

  it('agree with counting, for any values', () => {
    fc.assert(
      fc.property(descendingValues, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        const best = (count: number) => values.slice(0, count).reduce((sum, one) => sum + one, 0);
        const found = of(values);
        const fifth = values.filter((_, at) => at * 5 < values.length).length;
        expect(found.bestFifthShare).toBe(quotient(best(fifth), total));
        const holding = values.findIndex((_, at) => best(at + 1) * 10 >= total * 8) + 1;
        expect(found.customersHolding80).toBe(holding);
        expect(found.ifBestLeave).toEqual(
          [1, 5, 10]
            .filter((customers) => customers <= values.length)
            .map((customers) => ({
              customers,
              value: String(best(customers)),
              share: quotient(best(customers), total),
            })),
        );
      }),
    );
  });

  it('have no share of a total of 0 or less, but still the amount that would leave', () => {
    expect(of([5, -5])).toMatchObject({
      bestFifthShare: null,
      customersHolding80: null,
      largestShare: null,
      ifBestLeave: [{ customers: 1, value: '5', share: null }],
    });
  });

  it('say what is lost if as many leave as the caller asks', () => {
    expect(concentration(exact([5, 3, 2]), null, [2, 3, 4]).ifBestLeave).toEqual([
      { customers: 2, value: '8', share: '0.8' },
      { customers: 3, value: '10', share: '1' },
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('cannot say what is lost if %s leave', (customers) => {
    expect(() => concentration(exact([5, 3]), null, [1, customers])).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        issues: [expect.objectContaining({ path: 'bestLeaving[1]' })],
      }),
    );
  });
});
