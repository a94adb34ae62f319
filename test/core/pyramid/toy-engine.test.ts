import { describe, expect, it } from 'vitest';
import { fromCsv } from '../../../src/csv';
import {
  buildPyramid,
  buildPyramidAsync,
  type SourceNeeds,
  type Transaction,
  type TransactionSource,
  type TransactionStream,
} from '../../../src/index';

const SALES = [
  ['ann', '2025-02-01', 'north', '10.10', '4'],
  ['bob', '2025-03-01', 'south', '7', '1.5'],
  ['ann', '2025-03-01', 'south', '0.90', '0.2'],
  ['cho', '2024-12-31', 'north', '99', '1'],
] as const;

const CSV = `customer,date,region,revenue,cost\n${SALES.map((row) => row.join()).join('\n')}\n`;

/** An engine from outside: it adds up by customer and date, and sends only what is asked for. */
function added({ basis, dates }: SourceNeeds): Transaction[] {
  const sums = new Map<string, Transaction & { revenue: number; cost: number }>();
  for (const [customerId, date, , revenue, cost] of SALES) {
    const key = `${customerId} ${dates ? date : ''}`;
    const sum = sums.get(key) ?? { customerId, date, revenue: 0, cost: 0 };
    sums.set(key, {
      ...sum,
      revenue: sum.revenue + Number(revenue),
      cost: sum.cost + Number(cost),
    });
  }
  return [...sums.values()].map(({ cost, ...sum }) =>
    basis === 'profit' ? { ...sum, cost } : sum,
  );
}

const engine: TransactionSource = {
  rows: added,
  [Symbol.iterator]: () => added({ basis: 'revenue', dates: true })[Symbol.iterator](),
};

const distant: TransactionStream = {
  async *batches(needs) {
    for (const row of added(needs)) yield [row];
  },
  [Symbol.asyncIterator]: () =>
    distant.batches({ basis: 'revenue', dates: true })[Symbol.asyncIterator](),
};

/** Its rows are fewer, so only who stands where, and for how much, can be the same. */
function tiers(pyramid: ReturnType<typeof buildPyramid>): string[] {
  return pyramid.customers.map(({ customerId, tier, value }) => `${customerId} ${tier} ${value}`);
}

describe('an engine of one’s own', () => {
  it.each([{ window: '2025' }, { window: 'all' }, { window: '2025', basis: 'profit' }])(
    'gives the tiers that a file of the same sales gives: %j',
    async (options) => {
      const expected = tiers(buildPyramid(fromCsv(CSV), options));
      expect(tiers(buildPyramid(engine, options))).toEqual(expected);
      expect(tiers(await buildPyramidAsync(distant, options))).toEqual(expected);
    },
  );
});
