import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import {
  buildPyramid,
  buildPyramidAsync,
  type PyramidOptions,
} from '../../src/core/pyramid/build-pyramid';
import { buildPyramidsByGroup, buildPyramidsByGroupAsync } from '../../src/core/pyramid/by-group';
import type { Pyramid } from '../../src/core/pyramid/pyramid';
import type { Transaction } from '../../src/core/pyramid/transaction';
import { fromCsv, fromCsvStream } from '../../src/input/csv/from-csv';
import { fromJson, fromJsonStream } from '../../src/input/json/from-json';
import { loadPyramid, loadRows } from '../../src/node/load';
import { csvLine } from '../../src/output/formats/to-csv';
import { csvOf, jsonOf, ndjsonOf } from '../input/cells/facts';

const HEADINGS = [
  'customer',
  'date',
  'revenue',
  'cost',
  'cost to serve',
  'profit',
  'currency',
  'points',
  'region',
];

/** Instants around the ends of years and days, refunds, ties, a blank date, a bad amount. */
const ROWS: readonly (readonly string[])[] = [
  ['ann', '2025-01-01T02:00:00+08:00', '100', '40', '5', '', 'EUR', '7', 'north'],
  ['bob', '2024-12-31T23:30:00Z', '90', '30', '', '', 'EUR', '1', 'south'],
  ['bob', '2025-07-31', '50.10', '20', '', '', 'EUR', '2', 'south'],
  ['cy', '2025-07-31T23:59:59-05:00', '50.10', '10', '1', '', 'EUR', '3', 'north'],
  ['dee', '2025-03-30 10:00', '-20', '0', '', '-20', 'EUR', '0', 'north'],
  ['ann', '2025-11-02', '12345678901234567890.05', '1', '', '', 'EUR', '9', 'south'],
  ['eve', '2025-12-31T20:00:00.000Z', '7', '7', '', '0', 'EUR', '4', 'south'],
  ['eve-berlin', '2025-12-31', '8', '9', '', '', 'EUR', '4', 'west'],
  ['fay', '2025-06-15', '50.10', '60', '', '', 'EUR', '4', 'west'],
];

const DOLLARS = ROWS.map((row, at) => row.with(6, at % 2 === 0 ? 'EUR' : 'USD'));

/** The same rows as a service would have them. */
function records(rows: readonly (readonly string[])[]): Transaction[] {
  return rows.map(
    (
      [customerId = '', date, revenue, cost, costToServe, profit, currency, points, region],
      at,
    ) => ({
      customerId,
      ...(date && { date }),
      ...(revenue && { revenue }),
      ...(cost && { cost }),
      ...(costToServe && { costToServe }),
      ...(profit && { profit }),
      ...(currency && { currency }),
      ...(points && { measures: { points } }),
      region: region ?? '',
      line: at,
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-said-once-'));
beforeAll(() => {
  // Names by what is in them, since a file is known by its content.
  for (const [name, rows] of [
    ['euro', ROWS],
    ['dollars', DOLLARS],
  ] as const) {
    writeFileSync(join(folder, `${name}.csv`), csvOf(HEADINGS, ...rows));
    writeFileSync(join(folder, `${name}.ndjson`), ndjsonOf(HEADINGS, ...rows));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const previous = buildPyramid(records(ROWS), { window: '2025-01-01..2025-08-01' });

const SCHEME = {
  tiers: [
    { id: 'top', name: 'Top', label: { en: 'Top', zh: '上' }, share: '0.25' },
    { id: 'low', name: 'Low', label: { en: 'Low', zh: '下' }, share: '0.75' },
  ],
} as unknown as PyramidOptions['scheme'];

/** Every option of a pyramid, with every kind of window. */
const OPTIONS: readonly [string, PyramidOptions][] = [
  ['nothing', {}],
  ...[
    '2025',
    '2025-Q3',
    '2025-07',
    '2024-12-31..2025-01-01',
    'all',
    {
      kind: 'dates',
      text: '2025-07-31..2025-07-31',
      start: '2025-07-31',
      end: '2025-08-01',
    } as const,
  ].map((window): [string, PyramidOptions] => [`window ${JSON.stringify(window)}`, { window }]),
  ['asOf and last-6-months', { window: 'last-6-months', asOf: '2025-12-31' }],
  ['asOf and last-3-weeks', { window: 'last-3-weeks', asOf: '2025-08-01' }],
  ['asOf and last-40-days', { window: 'last-40-days', asOf: '2025-08-01' }],
  ['fiscalYearStart', { window: 'FY2025', fiscalYearStart: 4 }],
  ['timeZone Asia/Shanghai', { window: '2025', timeZone: 'Asia/Shanghai' }],
  ['timeZone America/New_York', { window: '2025-Q3', timeZone: 'America/New_York' }],
  ['basis profit', { basis: 'profit', window: '2025' }],
  ['basis cost', { basis: 'cost' }],
  ['basis of another column', { basis: 'points', window: '2025' }],
  ['roster', { roster: ['ann', 'zoe', 'yan'], window: '2025-03' }],
  ['population', { roster: ['ann', 'zoe'], population: 'roster', window: '2025-03' }],
  ['parents', { parents: { 'eve-berlin': 'eve', fay: 'bob' } }],
  [
    'overrides',
    {
      asOf: '2025-12-31',
      overrides: [
        { customerId: 'fay', tier: 'A', reason: 'partner', until: '2026-01-01' },
        { customerId: 'cy', tier: 'B', reason: 'was', until: '2025-01-01' },
      ],
    },
  ],
  [
    'stability',
    {
      window: '2025-07-01..2025-12-31',
      stability: { previous, buffer: '0.5', grace: 1 },
      asOf: '2025-12-31',
    },
  ],
  ['scheme', { scheme: SCHEME }],
  ['rounding', { rounding: 'up' }],
  ['ties', { ties: 'demote' }],
  ['nonPositive', { nonPositive: 'lowest' }],
  ['onError', { onError: 'skip', basis: 'profit' }],
] as readonly [string, PyramidOptions][];

/** What every way of reading must agree on: lines, places and wording of rejected rows differ. */
function figures(pyramid: Pyramid) {
  const { rejected: _, control, ...rest } = pyramid;
  return { ...rest, control: { ...control, lines: null } };
}

function ways(
  name: 'euro' | 'dollars',
  rows: readonly (readonly string[])[],
  options: PyramidOptions,
) {
  const csv = csvOf(HEADINGS, ...rows);
  return [
    buildPyramid(fromCsv(csv), options),
    buildPyramid(fromCsv(Buffer.from(csv)), options),
    buildPyramid(fromJson(jsonOf(HEADINGS, ...rows)), options),
    buildPyramid(fromJson(ndjsonOf(HEADINGS, ...rows)), options),
    buildPyramidAsync(fromCsvStream(pieces(csv)), options),
    buildPyramidAsync(fromJsonStream(pieces(jsonOf(HEADINGS, ...rows))), options),
    loadPyramid(join(folder, `${name}.csv`), options),
    loadPyramid(join(folder, `${name}.ndjson`), options),
    buildPyramidAsync(loadRows(join(folder, `${name}.csv`)), options),
  ];
}

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
}

describe('what is said to the pyramid once', () => {
  it.each(OPTIONS)('%s means the same through every adapter', async (_, options) => {
    const expected = figures(buildPyramid(records(ROWS), options));
    for (const pyramid of ways('euro', ROWS, options)) {
      expect(figures(await pyramid)).toEqual(expected);
    }
  });

  it('rates too', async () => {
    const options = {
      rates: {
        to: 'EUR',
        rates: [
          { currency: 'USD', rate: '0.9' },
          { currency: 'USD', rate: '0.8', date: '2025-12-31' },
        ],
      },
      window: '2025',
    };
    const expected = figures(buildPyramid(records(DOLLARS), options));
    for (const pyramid of ways('dollars', DOLLARS, options)) {
      expect(figures(await pyramid)).toEqual(expected);
    }
  });

  it('a group too', async () => {
    const options = { groupBy: 'region', window: '2025', basis: 'points' };
    const csv = csvOf(HEADINGS, ...ROWS);
    const expected = buildPyramidsByGroup(records(ROWS), options);
    expect(expected.map(({ group }) => group)).toEqual(['north', 'south', 'west']);
    for (const groups of [
      buildPyramidsByGroup(fromCsv(csv), options),
      buildPyramidsByGroup(fromJson(ndjsonOf(HEADINGS, ...ROWS)), options),
      buildPyramidsByGroupAsync(fromCsvStream(pieces(csv)), options),
      buildPyramidsByGroupAsync(loadRows(join(folder, 'euro.csv')), options),
    ]) {
      expect(await groups).toEqual(expected);
    }
  });

  it('an instant lies in the window of the time zone of the pyramid', () => {
    const csv = 'customer,date,sales\nann,2025-01-01T02:00:00+08:00,5\n';
    const inShanghai = buildPyramid(fromCsv(csv), { timeZone: 'Asia/Shanghai', window: '2025' });
    expect(inShanghai.customers.map(({ customerId }) => customerId)).toEqual(['ann']);
    expect(buildPyramid(fromCsv(csv), { window: '2025' }).customers).toEqual([]);
  });

  it('a file without the column that another basis needs is good', () => {
    const csv = 'customer,points\nann,5\n';
    expect(buildPyramid(fromCsv(csv), { basis: 'points' }).customers[0]?.value).toBe('5');
  });

  it('a format with an offset makes instants as well', () => {
    const csv = 'customer,date,sales\nann,01.01.2025 02:00:00 +08:00,5\n';
    const dateFormat = 'dd.MM.yyyy HH:mm:ss XXX';
    const options = { timeZone: 'Asia/Shanghai', window: '2025' };
    expect(buildPyramid(fromCsv(csv, { dateFormat }), options).customers).toHaveLength(1);
    expect(buildPyramid(fromCsv(csv, { dateFormat }), { window: '2025' }).customers).toEqual([]);
  });
});

describe('a source', () => {
  it('can be read again, and is a list of its rows by itself', () => {
    const source = fromCsv(csvLine(['customer', 'sales']) + csvLine(['ann', '5']));
    expect([...source]).toEqual([{ customerId: 'ann', revenue: '5', line: 2 }]);
    expect(buildPyramid(source).customers).toEqual(buildPyramid(source).customers);
  });

  it.each([null, undefined, 7, 'customer', {}])('%j is none', (input) => {
    expect(() => buildPyramid(input as never)).toThrow(PyramidError);
  });

  it('with a row that is no object refuses that row', () => {
    expect(() => buildPyramid([null] as never)).toThrow(/row 1: not a transaction/);
    const { control } = buildPyramid([null, { customerId: 'a', revenue: 1 }] as never, {
      onError: 'skip',
    });
    expect(control.rows).toEqual({
      read: 2,
      used: 1,
      outside: 0,
      rejected: 1,
      leftOut: 0,
      duplicates: 0,
    });
  });
});

describe('rejected rows', () => {
  it('are told as they come, and only the first thousand are kept', () => {
    const told: number[] = [];
    const rows = Array.from({ length: 1500 }, () => ({ customerId: '', revenue: 1 }));
    const options = {
      onError: 'skip',
      onReject: ({ row }: { row: number }) => told.push(row),
    } as const;
    const { rejected, control } = buildPyramid(rows, options);
    expect(told).toEqual(rows.map((_, at) => at + 1));
    expect(rejected).toHaveLength(1000);
    expect(control.rows.rejected).toBe(1500);
    expect(buildPyramid(rows, { onError: 'skip' }).rejected).toHaveLength(1500);
  });
});
