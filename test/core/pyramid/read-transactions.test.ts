import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { readTransactions } from '../../../src/core/pyramid/read-transaction';
import { refusalOf, refused } from '../../said';

describe('readTransactions', () => {
  it('gives transactions as they stand, without what is null and what no transaction has', () => {
    const body = JSON.parse(
      `[{"customerId":"ann","date":"2025-03-01","revenue":"120.50","cost":null,"colour":"red"},
        {"customerId":"bob","revenue":80,"currency":"EUR","group":"north","measures":{"points":3,"x":null},"line":7}]`,
    );
    expect(readTransactions(body)).toEqual([
      { customerId: 'ann', date: '2025-03-01', revenue: '120.50' },
      {
        customerId: 'bob',
        revenue: 80,
        currency: 'EUR',
        group: 'north',
        measures: { points: 3 },
        line: 7,
      },
    ]);
    expect(buildPyramid(readTransactions([])).customers).toEqual([]);
  });

  it('refuses every fault of every row at once, with row and path', () => {
    const { issues } = refused(() =>
      readTransactions([
        { customerId: 'ann', revenue: '1' },
        { customerId: '', date: '2025-02-30', revenue: '1,5', measures: { 'a b': 'x' } },
        null,
        { customerId: 'bob\ud800', currency: 5, group: {}, line: 0, measures: [] },
      ]),
    );
    expect(issues.map(({ row, path, code }) => `${row} ${path} ${code}`)).toEqual([
      '2 [1].customerId blank-id',
      '2 [1].revenue invalid-amount',
      '2 [1].date invalid-date',
      '2 [1].measures["a b"] invalid-amount',
      '3 [2] invalid-value',
      '4 [3].customerId blank-id',
      '4 [3].currency invalid-value',
      '4 [3].group invalid-value',
      '4 [3].line invalid-value',
      '4 [3].measures invalid-value',
    ]);
  });

  it('names no more than a thousand of them', () => {
    const { issues } = refused(() => readTransactions(Array.from({ length: 5000 }, () => ({}))));
    expect(issues).toHaveLength(1000);
  });

  it.each([null, {}, 'text', 5])('refuses %j, which is no list', (input) => {
    expect(refusalOf(() => readTransactions(input))).toContain('these are no transactions');
  });
});
