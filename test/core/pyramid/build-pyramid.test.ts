import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import {
  buildPyramid,
  buildPyramidAsync,
  type PyramidOptions,
  startPyramid,
} from '../../../src/core/pyramid/build-pyramid';
import { summariseTiers } from '../../../src/core/pyramid/summary';
import { tierCustomers } from '../../../src/core/pyramid/tier-customers';
import type { SourceRow, Transaction } from '../../../src/core/pyramid/transaction';
import { parseWindow } from '../../../src/core/values/window-text';
import { refusalOf } from '../../said';

const amount = fc.oneof(
  fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 100),
  fc.constantFrom('0', '-0', '0.10', '99999999999.9999', '1e22', '0.00000000000000044'),
);

const good: fc.Arbitrary<Transaction> = fc.record(
  {
    customerId: fc.constantFrom('a', 'b', 'c', 'A', '007', '7', '__proto__', 'ﬁ', '😀'),
    date: fc.constantFrom('2024-12-31', '2025-01-01', '2025-05-05T10:00:00Z', '2026-01-01'),
    revenue: amount,
    cost: amount,
    costToServe: amount,
    currency: fc.constant('EUR'),
  },
  { requiredKeys: ['customerId', 'date', 'revenue', 'currency'] },
);

const options: fc.Arbitrary<PyramidOptions> = fc.record(
  {
    window: fc.constantFrom('all', '2025', '2025-Q1'),
    ties: fc.constantFrom('split', 'promote', 'demote'),
    rounding: fc.constantFrom('up', 'nearest', 'down'),
    nonPositive: fc.constantFrom('lowest', 'rank'),
    population: fc.constantFrom('active', 'roster'),
    roster: fc.constant(['z', 'a', 'Z']),
    onError: fc.constant('skip' as const),
  },
  { requiredKeys: ['onError', 'roster'] },
);

const goodRows = fc.array(good, { maxLength: 30 });
const anyRows = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: good as fc.Arbitrary<SourceRow> },
    { weight: 1, arbitrary: fc.constant<SourceRow>({ customerId: '', revenue: 5 }) },
    { weight: 1, arbitrary: good.map((row): SourceRow => ({ ...row, revenue: '1,5' })) },
  ),
  { maxLength: 30 },
);

async function* piecewise<T>(pieces: readonly T[]): AsyncGenerator<T> {
  for (const piece of pieces) yield piece;
}

describe('buildPyramid', () => {
  it('is aggregate, tier and summarise, one after the other', () => {
    fc.assert(
      fc.property(goodRows, (rows) => {
        const window = parseWindow('2025');
        const pyramid = buildPyramid(rows, { window, ties: 'promote' });
        const totals = aggregateCustomers(rows, { window });
        const { customers, cutoffs } = tierCustomers(totals.customers, { ties: 'promote' });
        expect(pyramid.customers).toEqual(customers);
        expect(pyramid.cutoffs).toEqual(cutoffs);
        const tiers = pyramid.settings.scheme.tiers.map(({ id }) => id);
        expect(pyramid.summary).toEqual(summariseTiers(customers, { tiers }));
        expect(pyramid.control).toEqual(totals.control);
      }),
    );
  });

  it('gives the same bytes for the rows in any order', () => {
    const shuffled = goodRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, options, ([there, here], wanted) => {
        const found = JSON.stringify(buildPyramid(there, wanted));
        expect(JSON.stringify(buildPyramid(here, wanted))).toBe(found);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for rows one by one, and for streams of rows and of batches', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, options, fc.nat({ max: 30 }), async (rows, wanted, at) => {
        const whole = buildPyramid(rows, wanted);
        const started = startPyramid(wanted);
        for (const row of rows) started.add(row);
        expect(started.finish()).toEqual(whole);
        expect(await buildPyramidAsync(piecewise(rows), wanted)).toEqual(whole);
        const batches = [rows.slice(0, at), [], rows.slice(at)];
        expect(await buildPyramidAsync(piecewise(batches), wanted)).toEqual(whole);
      }),
    );
  });

  it('stays as it is when more rows come after it', () => {
    const started = startPyramid({ onError: 'skip' });
    const add = () => {
      started.add({ customerId: 'a', revenue: 1 });
      started.add({ customerId: '', revenue: 1 });
    };
    add();
    const first = started.finish();
    const text = JSON.stringify(first);
    add();
    expect(started.finish().rejected).toHaveLength(2);
    expect(JSON.stringify(first)).toBe(text);
  });

  it('holds plain data alone: JSON brings it back, without -0, undefined, NaN or bigint', () => {
    fc.assert(
      fc.property(anyRows, options, (rows, wanted) => {
        const pyramid = buildPyramid(rows, wanted);
        // toStrictEqual tells 0 from -0 and an undefined property from none.
        expect(JSON.parse(JSON.stringify(pyramid))).toStrictEqual(pyramid);
        expect(JSON.stringify(pyramid)).not.toMatch(/"-0"|NaN|Infinity|undefined/);
      }),
      { numRuns: 300 },
    );
  });

  it('has in use, for any input, just what its tiers add up to', () => {
    fc.assert(
      fc.property(anyRows, options, (rows, wanted) => {
        const { control, summary, rejected } = buildPyramid(rows, wanted);
        expect(summary.whole.value).toBe(control.amounts['revenue']?.used ?? '0');
        expect(summary.whole.transactions).toBe(control.rows.used);
        const { read, used, outside } = control.rows;
        expect(read).toBe(used + outside + rejected.length);
      }),
    );
  });

  it('changes none of its input', () => {
    const rows = Object.freeze([
      Object.freeze({ customerId: 'a', date: '2025-01-01', revenue: 1 }),
    ]);
    const wanted = Object.freeze({ window: '2025', roster: Object.freeze(['b', 'a']) });
    const pyramid = buildPyramid(rows, wanted);
    expect(pyramid.inactive).toEqual(['b']);
    expect(wanted.roster).toEqual(['b', 'a']);
  });

  it('of no rows is an empty pyramid', () => {
    const pyramid = buildPyramid([]);
    expect(pyramid).toMatchObject({
      customers: [],
      inactive: [],
      rejected: [],
      control: { rows: { read: 0, used: 0, outside: 0, rejected: 0 }, amounts: {} },
      summary: { whole: { customers: 0, transactions: 0, value: '0' } },
    });
    expect(pyramid.cutoffs.map(({ position }) => position)).toEqual([0, 0, 0]);
    expect(pyramid.summary.tiers.map(({ tier }) => tier)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('by value of no rows, or of a window without any, is an empty pyramid too', () => {
    const tiers = [
      { id: 'A', name: 'a', share: '0.8' },
      { id: 'B', name: 'b', share: '0.2' },
    ];
    const outside = { customerId: 'a', date: '2024-01-01', revenue: 5 };
    const wanted: PyramidOptions = { scheme: { cut: 'value', tiers }, window: '2025' };
    expect(buildPyramid([], wanted).customers).toEqual([]);
    expect(buildPyramid([outside], wanted).customers).toEqual([]);
  });

  it('says how it was made, with the defaults filled in and the currency found', () => {
    const row = { customerId: 'a', date: '2025-07-01', points: 1, currency: 'CNY' };
    const { settings } = buildPyramid([{ ...row, measures: { points: 1 } }], {
      basis: 'points',
      window: '2025-q3',
      ties: 'demote',
    });
    expect(settings).toMatchObject({
      basis: 'points',
      window: { kind: 'quarter', text: '2025-Q3', start: '2025-07-01', end: '2025-10-01' },
      scheme: { cut: 'headcount', tiers: [{ id: 'A', share: '0.01' }, {}, {}, { id: 'D' }] },
      rounding: 'up',
      ties: 'demote',
      nonPositive: 'lowest',
      population: 'active',
      currency: 'CNY',
    });
  });

  it.each<[string, object]>([
    ['invalid-option', { population: 'everybody' }],
    ['invalid-option', { onError: 'ignore' }],
    ['invalid-option', { rounding: 'half' }],
    ['invalid-option', { timeZone: 'Mars/Olympus' }],
    ['invalid-window', { window: 'last year' }],
    ['invalid-window', { window: 'last-12-months' }],
    ['invalid-scheme', { scheme: { cut: 'headcount', tiers: [] } }],
  ])('refuses with %s, before any row is read, %o', (code, wanted) => {
    expect(() => startPyramid(wanted)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses several currencies, and a row that cannot be read', () => {
    const rows = [
      { customerId: 'a', revenue: 1, currency: 'EUR' },
      { customerId: 'a', revenue: 1, currency: 'USD' },
    ];
    expect(() => buildPyramid(rows)).toThrow(
      expect.objectContaining({ code: 'several-currencies' }),
    );
    expect(refusalOf(() => buildPyramid([{ customerId: 'a', revenue: '12.3.4' }]))).toContain(
      'row 1, column "revenue": revenue is not an amount',
    );
  });

  it('reads asOf and fiscalYearStart for its window', () => {
    const rows = [
      { customerId: 'a', date: '2024-04-01', revenue: 1 },
      { customerId: 'a', date: '2025-03-31', revenue: 2 },
      { customerId: 'a', date: '2025-04-01', revenue: 4 },
    ];
    const total = (wanted: PyramidOptions) => buildPyramid(rows, wanted).summary.whole.value;
    expect(total({ window: 'FY2025', fiscalYearStart: 4 })).toBe('3');
    expect(total({ window: 'last-1-days', asOf: '2025-04-01' })).toBe('2');
  });
});

describe('the population', () => {
  const rows: SourceRow[] = [
    { customerId: 'ann', date: '2025-02-01', revenue: 10, cost: 4 },
    { customerId: 'bob', date: '2024-02-01', revenue: 99, cost: 1 },
    { customerId: 'cat', date: '2025-02-01', revenue: -3, cost: 0 },
  ];
  const roster = ['zoe', 'bob', 'ann', 'Zoe', 'zoe'];

  it('is who has a transaction in the window, and knows of nobody else without a roster', () => {
    const { customers, inactive } = buildPyramid(rows, { window: '2025' });
    expect(customers.map(({ customerId }) => customerId)).toEqual(['ann', 'cat']);
    expect(inactive).toEqual([]);
  });

  it('has the others of the roster beside it, by id and each once', () => {
    const { customers, inactive } = buildPyramid(rows, { window: '2025', roster });
    expect(customers).toHaveLength(2);
    expect(inactive).toEqual(['Zoe', 'bob', 'zoe']);
  });

  it('may be the whole roster: without a transaction a customer is worth 0, and counts in N', () => {
    const pyramid = buildPyramid(rows, { window: '2025', roster, population: 'roster' });
    expect(pyramid.inactive).toEqual([]);
    expect(
      pyramid.customers.map(({ customerId, rank, value }) => [customerId, rank, value]),
    ).toEqual([
      ['ann', 1, '10'],
      ['Zoe', 2, '0'],
      ['bob', 3, '0'],
      ['zoe', 4, '0'],
      ['cat', 5, '-3'],
    ]);
    expect(pyramid.customers[1]).toEqual({
      customerId: 'Zoe',
      rank: 2,
      tier: 'D',
      value: '0',
      transactions: 0,
      orders: null,
      purchaseDates: null,
      revenue: '0',
      cost: '0',
      costToServe: null,
      profit: '0',
      firstDate: null,
      lastDate: null,
      firstPurchase: null,
      lastPurchase: null,
    });
    expect(pyramid.summary.whole).toMatchObject({ customers: 5, value: '7', profit: '3' });
    const counted = buildPyramid(rows, {
      window: '2025',
      roster,
      population: 'roster',
      orders: true,
    });
    expect(counted.customers.map(({ orders }) => orders)).toEqual([1, 0, 0, 0, 0]);
    expect(counted.summary.whole).toMatchObject({ orders: 1, meanOrderValue: '7' });
    expect(pyramid.cutoffs.map(({ quota }) => quota)).toEqual([1, 1, 1]);
  });

  it('of the whole roster is worth 0 on its basis even without a single row', () => {
    const { customers, summary } = buildPyramid([], { roster: ['ann'], population: 'roster' });
    expect(customers).toMatchObject([{ customerId: 'ann', value: '0', revenue: '0', cost: null }]);
    expect(summary.whole).toMatchObject({ customers: 1, value: '0', revenue: '0' });
  });

  it('does not know profit of the roster where the rows have none', () => {
    const noCost: SourceRow[] = [{ customerId: 'ann', revenue: 10 }];
    const { customers } = buildPyramid(noCost, { roster: ['bob'], population: 'roster' });
    expect(customers[1]).toMatchObject({ revenue: '0', cost: null, profit: null });
  });

  it('takes no blank id from a roster', () => {
    expect(() => buildPyramid(rows, { roster: ['ann', ''] })).toThrow(
      expect.objectContaining({
        code: 'blank-id',
        issues: [expect.objectContaining({ path: 'roster[1]' })],
      }),
    );
  });
});

it('a window that was read before may go up to the last day there is', () => {
  const rows = [{ customerId: 'ann', date: '9999-12-31', revenue: 5 }];
  expect(buildPyramid(rows, { window: parseWindow('9999') }).customers).toHaveLength(1);
});
