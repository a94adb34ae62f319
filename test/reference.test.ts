import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPyramid, type PyramidOptions } from '../src/core/pyramid/build-pyramid';
import type { Cutoff } from '../src/core/pyramid/cutoffs';
import { toPlaces } from '../src/core/values/amount';
import { type CsvOptions, fromCsv } from '../src/input/csv/from-csv';

/** Public sales data with results computed in another language; it is no part of the project. */
const DATA = new URL('../../shared/data/', import.meta.url);

const FILES: Readonly<Record<string, readonly [string, CsvOptions?]>> = {
  'cdnow-sample': ['orders.csv'],
  'superstore-zh': ['superstore-zh.csv'],
  adventureworks: ['sales-flat.csv'],
  northwind: ['order-lines-flat.csv'],
  chinook: ['invoices.csv'],
  'sample-orders': ['sample-orders.csv', { encoding: 'macintosh', dateFormat: 'M/d/yy' }],
};

interface Total {
  readonly id: string;
  readonly total: string;
}

/** What is used of a view of `reference.json`. */
interface View {
  readonly measure: string;
  readonly window: readonly [string, string] | null;
  readonly first_date: string;
  readonly last_date: string;
  readonly rows_used: number;
  readonly N: number;
  readonly total: string;
  readonly tier_counts: readonly number[];
  readonly tiers: readonly { readonly total: string; readonly share: string }[];
  readonly first5: readonly Total[];
  readonly last: Total;
  readonly cuts: readonly {
    readonly first_rank_below: number;
    readonly last_in: Total;
    readonly first_out: Total;
    readonly customers_with_last_in_total: number;
    readonly customers_with_first_out_total: number;
    readonly tied_above?: number;
    readonly tied_below?: number;
  }[];
  readonly customers_total_le_0: number;
  readonly customers_sharing_a_total: number;
  readonly gini: string;
  readonly sha256: string;
}

function bytes(folder: string, file: string): Uint8Array {
  return readFileSync(new URL(`${folder}/${file}`, DATA));
}

function viewsOf(folder: string): [string, View][] {
  if (!existsSync(new URL(`${folder}/reference.json`, DATA))) return [];
  return Object.entries(JSON.parse(String(bytes(folder, 'reference.json'))).views);
}

function pyramidOf(folder: string, options: PyramidOptions) {
  const [file, reading = {}] = FILES[folder] ?? [''];
  return buildPyramid(fromCsv(bytes(folder, file), reading), options);
}

function totalOf(customer: { customerId: string; value: string } | null | undefined): Total | null {
  return customer ? { id: customer.customerId, total: customer.value } : null;
}

function cutOf({ position, lastInside, firstOutside }: Cutoff): View['cuts'][number] {
  const [inside, outside] = [lastInside, firstOutside];
  if (inside === null || outside === null) throw new Error('the cutoff has one side');
  return {
    first_rank_below: position,
    last_in: totalOf(inside) as Total,
    first_out: totalOf(outside) as Total,
    customers_with_last_in_total: inside.equalInside + inside.equalOutside,
    customers_with_first_out_total: outside.equalInside + outside.equalOutside,
    ...(inside.value === outside.value && {
      tied_above: inside.equalInside,
      tied_below: inside.equalOutside,
    }),
  };
}

/** Of `id,tier` with tiers as 1 to 4, by id in order of UTF-8 bytes. */
function listingHash(customers: readonly { customerId: string; tier: string }[]): string {
  const quoted = (id: string): string =>
    /[",\r\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id;
  const lines = customers
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.customerId), Buffer.from(b.customerId)))
    .map(({ customerId, tier }) => `${quoted(customerId)},${'ABCD'.indexOf(tier) + 1}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

describe.skipIf(!existsSync(DATA))('the public sales data', () => {
  const views = Object.keys(FILES).flatMap((folder) =>
    viewsOf(folder).map(([name, view]) => [folder, name, view] as const),
  );

  it('are all there', () => {
    expect(views).toHaveLength(14);
  });

  it.each(views)('of %s give the view %s of their reference', (folder, _, view) => {
    const pyramid = pyramidOf(folder, {
      basis: view.measure,
      window: view.window === null ? 'all' : view.window.join('..'),
    });
    const { customers, summary, control, cutoffs } = pyramid;
    const values = customers.map(({ value }) => value);
    const found = {
      first_date: customers.map(({ firstDate }) => firstDate).sort()[0],
      last_date: customers
        .map(({ lastDate }) => lastDate)
        .sort()
        .at(-1),
      rows_used: control.rows.used,
      N: customers.length,
      total: summary.whole.value,
      tier_counts: summary.tiers.map((tier) => tier.customers),
      tiers: summary.tiers.map(({ value, shares }) => ({
        total: value,
        share: toPlaces(shares.value ?? '', 12),
      })),
      first5: customers.slice(0, 5).map(totalOf),
      last: totalOf(customers.at(-1)),
      cuts: cutoffs.map(cutOf),
      customers_total_le_0: values.filter((value) => Number(value) <= 0).length,
      customers_sharing_a_total: values.filter(
        (value, at) => value === values[at - 1] || value === values[at + 1],
      ).length,
      sha256: listingHash(customers),
    };
    expect(view).toMatchObject(found);
    const { gini } = summary.concentration;
    if (gini !== null) expect(toPlaces(gini, 12)).toBe(view.gini);
    else expect(values.some((value) => value.startsWith('-'))).toBe(true);
  });

  it('of northwind leave two customers of its roster inactive', () => {
    const [, ...lines] = String(bytes('northwind', 'customers.csv')).trimEnd().split('\n');
    const roster = lines.map((line) => line.split(',')[0] as string);
    expect(roster).toHaveLength(91);
    expect(pyramidOf('northwind', { roster }).inactive).toEqual(['FISSA', 'PARIS']);
  });
});
