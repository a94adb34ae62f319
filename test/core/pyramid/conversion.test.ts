import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import { refusalOf } from '../../said';

const RATES = {
  to: 'EUR',
  rates: [
    { currency: 'USD', rate: '0.9', date: '2025-01-01' },
    { currency: 'USD', rate: '0.95', date: '2025-07-01' },
    { currency: 'JPY', rate: '0.0061' },
  ],
};
const row = (currency: string | undefined, revenue: string, date = '2025-03-01') => ({
  customerId: 'ann',
  date,
  revenue,
  ...(currency !== undefined && { currency }),
});

describe('rates', () => {
  it('know an amount by its sign where no column names its currency', () => {
    const signed = (sign: string, revenue: string) => ({ customerId: 'ann', revenue, sign });
    const rates = {
      to: 'EUR',
      rates: [
        { currency: 'AUD', rate: '0.6' },
        { currency: 'JPY', rate: '0.0061' },
      ],
    };
    const rows = [signed('EUR', '1'), signed('$', '10'), signed('¥', '1000')];
    expect(aggregateCustomers(rows, { rates }).customers[0]?.value).toBe('13.1');
    const twoDollars = { ...rates, rates: [...rates.rates, { currency: 'USD', rate: '0.9' }] };
    expect(refusalOf(() => aggregateCustomers(rows, { rates: twoDollars }))).toContain('"$"');
  });

  it('of the target currency are 1 on any date, and any other is refused', () => {
    const rates = { to: 'USD', rates: [{ currency: 'USD', rate: '1.0', date: '2025-06-01' }] };
    const rows = [row('USD', '100', '2025-03-01'), row('USD', '1', '2025-07-01')];
    const { customers, control } = aggregateCustomers(rows, { rates });
    expect(customers[0]?.value).toBe('101');
    expect(control.rates).toEqual([{ currency: 'USD', rate: '1', from: null, rows: 2 }]);
    const turned = { to: 'USD', rates: [{ currency: 'USD', rate: '7.2' }] };
    expect(refusalOf(() => aggregateCustomers(rows, { rates: turned }))).toContain(
      'is worth one of itself; expected 1, got "7.2"',
    );
  });

  it('make several currencies one, exactly, by the latest rate on or before the date', () => {
    const rows = [
      row('USD', '10.01', '2025-06-30'),
      row('USD', '10.01', '2025-07-01'),
      row('JPY', '333'),
      row('EUR', '1'),
    ];
    const { customers, control, currency } = aggregateCustomers(rows, { rates: RATES });
    // 9.009 + 9.5095 + 2.0313 + 1
    expect(customers[0]?.value).toBe('21.5498');
    expect(currency).toBe('EUR');
    expect(control.amounts['revenue']).toMatchObject({ read: '21.5498', used: '21.5498' });
    expect(control.rates).toEqual([
      { currency: 'EUR', rate: '1', from: null, rows: 1 },
      { currency: 'JPY', rate: '0.0061', from: null, rows: 1 },
      { currency: 'USD', rate: '0.9', from: '2025-01-01', rows: 1 },
      { currency: 'USD', rate: '0.95', from: '2025-07-01', rows: 1 },
    ]);
  });

  it('convert costs and profits too, and leave what is no money as it is', () => {
    const rows = [
      {
        customerId: 'ann',
        revenue: 1000,
        cost: 400,
        costToServe: 100,
        currency: 'JPY',
        measures: { points: 7 },
      },
    ];
    const [ann] = aggregateCustomers(rows, { rates: RATES, basis: 'points' }).customers;
    expect(ann).toMatchObject({ value: '7', revenue: '6.1', cost: '2.44', profit: '3.05' });
  });

  it.each([
    ['a currency without a rate', row('GBP', '5'), 'GBP'],
    ['a date before the first rate', row('USD', '5', '2024-12-31'), 'USD'],
    ['a row without a currency', row(undefined, '5'), 'currency is missing'],
  ])('refuse %s', (_what, bad, says) => {
    expect(refusalOf(() => aggregateCustomers([bad], { rates: RATES }))).toContain(says);
    const { control } = aggregateCustomers([bad, row('EUR', '2')], {
      rates: RATES,
      onError: 'skip',
    });
    expect(control.rows).toMatchObject({ read: 2, used: 1, rejected: 1 });
    expect(control.amounts['revenue']).toMatchObject({ read: '2', used: '2', rowsWithout: 1 });
  });

  it.each([
    ['a rate of 0', [{ currency: 'USD', rate: 0 }], 'rates[0].rate'],
    ['a rate that is no number', [{ currency: 'USD', rate: 'x' }], 'rates[0].rate'],
    ['an impossible date', [{ currency: 'USD', rate: 1, date: '2025-02-30' }], 'rates[0].date'],
    [
      'two at once',
      [
        { currency: 'USD', rate: 1 },
        { currency: 'USD', rate: 2 },
      ],
      'rates[1]',
    ],
  ])('with %s are refused', (_what, rates, path) => {
    expect(refusalOf(() => aggregateCustomers([], { rates: { to: 'EUR', rates } }))).toContain(
      path,
    );
  });

  it('without them, several currencies are refused and listed', () => {
    expect(refusalOf(() => aggregateCustomers([row('USD', '1'), row('EUR', '1')]))).toContain(
      'EUR in 1 row',
    );
  });

  it('agree with decimals of a thousand digits', () => {
    const Exact = Decimal.clone({ precision: 1000 });
    const decimal = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.nat({ max: 12 }))
      .map(([units, scale]) => new Exact(`${units}e-${scale}`).toFixed());
    fc.assert(
      fc.property(fc.array(fc.tuple(decimal, decimal), { minLength: 1 }), (pairs) => {
        const rates = pairs.map(([rate], at) => ({ currency: `C${at}`, rate }));
        const rows = pairs.map(([, revenue], at) => row(`C${at}`, revenue));
        const total = pairs.reduce(
          (sum, [rate, amount]) => sum.plus(new Exact(rate).times(amount)),
          new Exact(0),
        );
        const [ann] = aggregateCustomers(rows, { rates: { to: 'X', rates } }).customers;
        expect(ann?.value).toBe(total.toFixed());
      }),
    );
  });
});
