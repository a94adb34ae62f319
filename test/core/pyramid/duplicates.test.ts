import { describe, expect, it } from 'vitest';
import { buildPyramid, readPyramid } from '../../../src/index';
import { controlTable, summaryPage, toJson, toText } from '../../../src/output';

const PYRAMID = buildPyramid([
  { customerId: 'ann', revenue: '100.50' },
  { customerId: 'ann', revenue: '100.50', isDuplicate: true },
  { customerId: 'bob', date: 'never', revenue: 7, isDuplicate: true },
]);

describe('a row that stood there before and is dropped', () => {
  it('is in no total, needs not be whole, and stands in the account', () => {
    const { control, customers } = PYRAMID;
    expect(customers.map(({ value }) => value)).toEqual(['100.5']);
    expect(control.rows).toEqual({
      read: 3,
      used: 1,
      outside: 0,
      rejected: 0,
      leftOut: 0,
      duplicates: 2,
    });
    expect(control.amounts['revenue']).toMatchObject({
      read: '208',
      used: '100.5',
      duplicates: '107.5',
    });
  });

  it('is said in the summary of either language, and in the table of the account', () => {
    expect(toText(summaryPage(PYRAMID))).toContain('2 duplicates dropped');
    expect(toText(summaryPage(PYRAMID, { language: 'zh' }))).toContain('去重 2');
    const table = controlTable(PYRAMID);
    const dropped = table.columns.find(({ key }) => key === 'duplicates');
    expect([...table.rows].map((row) => dropped?.of(row))).toEqual([2, '107.5']);
  });

  it('is in a saved pyramid', () => {
    expect(readPyramid(JSON.parse(toJson(PYRAMID)))).toEqual(PYRAMID);
  });
});
