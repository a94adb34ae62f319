import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCustomer, explainCustomers } from '../../../src/core/explain/explain-customer';
import { PyramidError } from '../../../src/core/issues/issue';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import { buildPyramidsByGroup } from '../../../src/core/pyramid/by-group';
import { customerOf } from '../../../src/core/pyramid/customer-of';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { readPyramid } from '../../../src/core/pyramid/read-pyramid';
import { readTransactions } from '../../../src/core/pyramid/read-transaction';
import { readScheme } from '../../../src/core/pyramid/scheme-schema';
import { summariseTiers } from '../../../src/core/pyramid/summary';
import { tierCustomers } from '../../../src/core/pyramid/tier-customers';
import { toAmount } from '../../../src/core/values/amount';
import { parseWindow } from '../../../src/core/values/window-text';
import { renderIssue } from '../../../src/output/words/render-issue';
import { checkChinese } from '../../said';

/** Whatever a caller without types may pass. */
type Anything = never;

/** A result, or a refusal that can be said in both languages; any other error fails the test. */
function resultOrRefusal(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof PyramidError)) throw error;
    for (const issue of error.issues) {
      expect(renderIssue(issue)).not.toBe('');
      checkChinese(issue);
    }
  }
}

const pyramid = buildPyramid([
  { customerId: 'ann', date: '2025-03-01', revenue: '120.50' },
  { customerId: 'bob', date: '2025-04-01', revenue: 80 },
]);

const ROWS = [
  { customerId: 'ann', date: '2025-01-01', revenue: '5' },
  { customerId: 'bob', date: '2025-01-02', revenue: '3' },
];

/** What stands where something else belongs. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  {},
  [],
  [null],
  [{}],
  [[]],
  '',
  'text',
  0,
  5,
  -1,
  Number.NaN,
  true,
  { length: 3 },
  { toString: 5 },
  { constructor: 1, toFixed: 2, e: 1, s: 1 },
  { rows: 5 },
  { previous: {} },
  { previous: null },
  { previous: pyramid, buffer: 'x' },
  { previous: { ...pyramid, customers: [null] } },
  { to: 'EUR' },
  { to: 'EUR', rates: [null] },
  { to: 'EUR', rates: [{ currency: 'USD', rate: 'x' }] },
  { ann: 5 },
  { ann: 'bob', bob: 'ann' },
  { cut: 'headcount', tiers: [null] },
  { kind: 'year' },
  { kind: 'year', text: '2025', start: '2025-01-01', end: 'x' },
  Object.create(null),
  Symbol.iterator,
  () => 1,
  new Date(Number.NaN),
  new Map([[1, 2]]),
];

const OPTIONS: readonly (keyof PyramidOptions)[] = [
  'window',
  'asOf',
  'fiscalYearStart',
  'basis',
  'timeZone',
  'onError',
  'rates',
  'parents',
  'scheme',
  'rounding',
  'ties',
  'nonPositive',
  'roster',
  'population',
  'overrides',
  'stability',
];

describe('whatever stands where something else belongs is a result or a PyramidError', () => {
  it.each(ODD.map((odd) => [odd]))('rows, customers, pyramids (%#)', (odd) => {
    const input = odd as Anything;
    resultOrRefusal(() => buildPyramid(input));
    resultOrRefusal(() => buildPyramid([input]));
    resultOrRefusal(() => buildPyramid([input], { onError: 'skip' }));
    resultOrRefusal(() => buildPyramidsByGroup(input));
    resultOrRefusal(() => buildPyramidsByGroup([input]));
    resultOrRefusal(() => aggregateCustomers([input]));
    resultOrRefusal(() => tierCustomers(input));
    resultOrRefusal(() => tierCustomers([input]));
    resultOrRefusal(() => explainCustomer(input, 'ann'));
    resultOrRefusal(() => explainCustomer(pyramid, input));
    resultOrRefusal(() => explainCustomers(input));
    resultOrRefusal(() => customerOf(input, 'ann'));
    resultOrRefusal(() => readPyramid(input));
    resultOrRefusal(() => readScheme(input));
    resultOrRefusal(() => readTransactions(input));
    resultOrRefusal(() => readTransactions([input]));
    resultOrRefusal(() => summariseTiers(input, { tiers: ['A'] }));
    resultOrRefusal(() => summariseTiers([], input));
    resultOrRefusal(() => parseWindow(input));
    resultOrRefusal(() => parseWindow('FY2025', { fiscalYearStart: input }));
    resultOrRefusal(() => parseWindow('last-3-months', { asOf: input }));
    resultOrRefusal(() => toAmount(input));
  });

  it.each(OPTIONS.flatMap((option) => ODD.map((odd) => [option, odd] as const)))(
    'option %s (%#)',
    (option, odd) => {
      const options = { [option]: odd as Anything };
      resultOrRefusal(() => buildPyramid(ROWS, options));
      resultOrRefusal(() => buildPyramid(ROWS, { window: '2025', ...options }));
      resultOrRefusal(() => buildPyramid(ROWS, { population: 'roster', ...options }));
    },
  );

  it.each(
    [
      'customerId',
      'date',
      'revenue',
      'currency',
      'group',
      'measures',
      'line',
      'problems',
      'cells',
    ].flatMap((field) => ODD.map((odd) => [field, odd] as const)),
  )('field %s of a row (%#)', (field, odd) => {
    const row = { ...ROWS[0], [field]: odd } as Anything;
    resultOrRefusal(() => buildPyramid([row, ...ROWS]));
    resultOrRefusal(() => buildPyramid([row, ...ROWS], { basis: 'points', onError: 'skip' }));
    resultOrRefusal(() => buildPyramidsByGroup([row, ...ROWS]));
    resultOrRefusal(() => readTransactions([row]));
  });

  it('so is anything that JSON can say, as rows, as options and in each of them', () => {
    const json = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...ODD));
    const field = fc.constantFrom(
      'customerId',
      'date',
      'revenue',
      'profit',
      'currency',
      'measures',
    );
    const row = fc.oneof(json, fc.dictionary(field, json, { maxKeys: 5 }));
    const options = fc.oneof(
      json,
      fc.dictionary(fc.constantFrom<string>(...OPTIONS), json, { maxKeys: 3 }),
    );
    fc.assert(
      fc.property(fc.oneof(json, fc.array(row)), options, (rows, given) => {
        resultOrRefusal(() => buildPyramid(rows as Anything, given as Anything));
        resultOrRefusal(() => buildPyramid(ROWS, given as Anything));
        resultOrRefusal(() => tierCustomers(rows as Anything, given as Anything));
        resultOrRefusal(() => readTransactions(rows));
        resultOrRefusal(() => readPyramid(rows));
      }),
      { numRuns: 500 },
    );
  });

  it('a saved pyramid with any part replaced too', () => {
    const parts = Object.keys(pyramid) as (keyof Pyramid)[];
    for (const part of parts) {
      for (const odd of ODD) {
        const spoilt = { ...pyramid, [part]: odd } as Anything;
        resultOrRefusal(() => readPyramid(spoilt));
        resultOrRefusal(() => buildPyramid(ROWS, { stability: { previous: spoilt } }));
      }
    }
  });
});

describe('an option', () => {
  it('may be undefined, every one of them', () => {
    const options = Object.fromEntries(OPTIONS.map((option) => [option, undefined]));
    expect(buildPyramid(ROWS, options)).toEqual(buildPyramid(ROWS));
  });

  it('that nobody reads is refused, with the nearest that there is', () => {
    expect(() => buildPyramid(ROWS, { windw: '2025' } as PyramidOptions)).toThrow(
      'windw: no such option; expected window',
    );
    expect(() => tierCustomers([], { rouding: 'up' } as PyramidOptions)).toThrow('rounding');
    expect(() =>
      buildPyramid(ROWS, { stability: { previous: pyramid, bufer: '0.2' } as Anything }),
    ).toThrow('stability.bufer: no such option; expected buffer');
  });
});
