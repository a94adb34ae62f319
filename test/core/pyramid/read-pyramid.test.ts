import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import { readPyramid } from '../../../src/core/pyramid/read-pyramid';
import { fromCsv } from '../../../src/csv';
import { toJson } from '../../../src/json';
import { refusalOf } from '../../said';

const SALES = readFileSync('fixtures/sales.csv', 'utf8');
const build = (options: PyramidOptions) => buildPyramid(fromCsv(SALES), options);
const saved = (options: PyramidOptions = { window: '2025' }) => JSON.parse(toJson(build(options)));

describe('readPyramid', () => {
  const previous = build({ window: '2024' });

  it.each<[string, PyramidOptions]>([
    ['of a year', { window: '2025' }],
    ['of all dates, by profit', { basis: 'profit' }],
    ['with a roster', { window: '2025', roster: ['nobody', '00841'] }],
    [
      'with overrides and stability',
      {
        window: '2025',
        overrides: [
          { customerId: '00841', tier: 'D', reason: 'in dispute' },
          { customerId: 'nobody', tier: 'A', reason: 'x', until: '2025-01-01' },
        ],
        stability: { previous, buffer: '0.2', grace: 1 },
      },
    ],
    [
      'by amount',
      {
        scheme: {
          cut: 'amount',
          tiers: [
            { id: 'K', name: 'k', from: 9 },
            { id: 'R', name: 'r' },
          ],
        },
      },
    ],
    ['of nobody', { window: '1999' }],
    ['with orders', { window: '2025', orders: true }],
  ])('gives back a pyramid %s, the same to the last digit', (_what, options) => {
    const pyramid = build(options);
    expect(readPyramid(JSON.parse(toJson(pyramid)))).toEqual(pyramid);
    expect(readPyramid(JSON.parse(JSON.stringify(pyramid)))).toEqual(pyramid);
  });

  it('knows no orders of what was saved before they were counted', () => {
    const strip = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, part) =>
          /^(?:orders|purchaseDates|firstPurchase|lastPurchase|meanOrderValue|frequency)$/.test(key)
            ? undefined
            : part,
        ),
      );
    expect(readPyramid(strip(saved()))).toEqual(build({ window: '2025' }));
    const counted = saved({ window: '2025', orders: true });
    counted.customers[0].orders = undefined;
    expect(refusalOf(() => readPyramid(counted))).toContain('customers[0].orders');
  });

  it('gives back rejected rows too', () => {
    const messy = fromCsv(readFileSync('fixtures/messy-sales.csv'));
    const pyramid = buildPyramid(messy, { onError: 'skip' });
    expect(pyramid.rejected).toHaveLength(3);
    expect(readPyramid(JSON.parse(toJson(pyramid)))).toEqual(pyramid);
  });

  it.each<[string, (pyramid: ReturnType<typeof saved>) => void, string]>([
    ['an amount that is a number', (p) => (p.customers[3].value = 12.5), 'customers[3].value'],
    ['a missing part', (p) => delete p.control, 'control'],
    [
      'a tier that the scheme does not have',
      (p) => (p.customers[0].tier = 'Z'),
      'customers[0].tier',
    ],
    ['a cutoff too many', (p) => p.cutoffs.push(p.cutoffs[0]), 'cutoffs: the pyramid contradicts'],
    ['a cutoff too few', (p) => p.cutoffs.pop(), 'cutoffs: the pyramid contradicts itself'],
    ['customers out of order', (p) => p.customers.reverse(), 'customers[0].rank'],
    ['another version', (p) => (p.version = 2), '"version": 1'],
    ['half a head', (p) => delete p.version, 'got "\\"format\\": \\"customer-pyramid\\" and'],
    ['a key it does not know', (p) => (p.settings.colour = 'red'), 'settings'],
  ])('refuses %s, saying where', (_what, spoil, says) => {
    const pyramid = saved();
    spoil(pyramid);
    expect(refusalOf(() => readPyramid(pyramid))).toContain(says);
  });

  it.each([[null], ['text'], [[]], [{}]])('refuses %j, which is no saved pyramid', (input) => {
    const said = refusalOf(() => readPyramid(input));
    expect(said).toContain('not a saved pyramid');
    expect(said).not.toContain('got {}');
  });
});
