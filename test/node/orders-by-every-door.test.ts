import { describe, expect, it } from 'vitest';
import { fromCsv, fromCsvStream } from '../../src/csv';
import {
  buildPyramid,
  buildPyramidAsync,
  buildPyramidsByGroup,
  readTransactions,
  type SourceRow,
  type TransactionSource,
} from '../../src/index';
import { fromJson, fromJsonStream } from '../../src/json';
import { loadPyramid } from '../../src/node';
import { workFolder } from '../cli/running';

const ROWS = [
  { order_id: '7', customer_id: 'ann', date: '2025-01-05', revenue: '5', region: 'north' },
  { order_id: '7', customer_id: 'ann', date: '2025-01-06', revenue: '5', region: 'north' },
  { order_id: '8', customer_id: 'ann', date: '2025-01-06', revenue: '2', region: 'north' },
  { order_id: '', customer_id: 'ann', date: '2025-02-01', revenue: '1', region: 'north' },
  { order_id: 'n/a', customer_id: 'ann', date: '2025-02-01', revenue: '1', region: 'north' },
  { order_id: '7', customer_id: 'bob', date: '2025-01-05', revenue: '-5', region: 'north' },
];
const HEADINGS = Object.keys(ROWS[0] ?? {});
const CSV = `${[HEADINGS, ...ROWS.map((row) => Object.values(row))].map((row) => row.join()).join('\n')}\n`;
const NDJSON = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');

const RECORDS = ROWS.map(({ order_id, customer_id, region, ...rest }) => ({
  customerId: customer_id,
  order: order_id === 'n/a' ? '' : order_id,
  group: region,
  ...rest,
}));

const EXPECTED = [
  ['ann', 3, 3, '2025-01-05', '2025-02-01'],
  ['bob', 0, 0, null, null],
];

function counted(pyramid: ReturnType<typeof buildPyramid>) {
  return pyramid.customers.map((one) => [
    one.customerId,
    one.orders,
    one.purchaseDates,
    one.firstPurchase,
    one.lastPurchase,
  ]);
}

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 11) yield text.slice(at, at + 11);
}

const { write } = workFolder();
const options = { window: '2025', orders: true } as const;

describe('the id of an order comes in', () => {
  it.each<[string, () => unknown]>([
    ['records', () => buildPyramid(RECORDS, options)],
    ['readTransactions', () => buildPyramid(readTransactions(RECORDS), options)],
    ['CSV', () => buildPyramid(fromCsv(CSV), options)],
    ['JSON', () => buildPyramid(fromJson(JSON.stringify(ROWS)), options)],
    ['NDJSON', () => buildPyramid(fromJson(NDJSON), options)],
    ['a stream of CSV', () => buildPyramidAsync(fromCsvStream(pieces(CSV)), options)],
    ['a stream of JSON', () => buildPyramidAsync(fromJsonStream(pieces(NDJSON)), options)],
    ['a file', () => loadPyramid(write('sales.csv', CSV), options)],
    ['a file of JSON', () => loadPyramid(write('sales.ndjson', NDJSON), options)],
    [
      'groups',
      () => buildPyramidsByGroup(fromCsv(CSV), { ...options, groupBy: 'region' })[0]?.pyramid,
    ],
  ])('by %s', async (_, pyramid) => {
    expect(counted((await pyramid()) as ReturnType<typeof buildPyramid>)).toEqual(EXPECTED);
  });

  it('by an engine, which is told that orders are counted', () => {
    const asked: unknown[] = [];
    const engine: TransactionSource = {
      rows(needs): Iterable<SourceRow> {
        asked.push(needs.orders);
        return RECORDS;
      },
      [Symbol.iterator]: () => RECORDS[Symbol.iterator](),
    };
    expect(counted(buildPyramid(engine, options))).toEqual(EXPECTED);
    buildPyramid(engine, { window: '2025' });
    expect(asked).toEqual([true, undefined]);
  });
});
