import { describe, expect, it } from 'vitest';
import { because } from '../../../src/core/issues/reasons';
import { findHeading, headingKey, nearestFirst } from '../../../src/input/kinds/headings';
import { renderIssue } from '../../../src/output/words/render-issue';

describe('headingKey', () => {
  it.each([
    ['Customer ID', 'CUSTOMER_ID'],
    ['CustomerId', 'customer-id'],
    ['[CustomerID]', 'customer.id'],
    ['"Customer / ID"', ' customer id '],
    ['\ufeffCustomer ID:', 'customerID*'],
    ['客户 ID', '客户ID'],
    ['客戶編號', '客户编号'],
    ['金额（元）', '金额'],
    ['金额(万元)', '金额'],
    ['【销售额】', '销售额'],
    ['Ｓａｌｅｓ', 'sales'],
    ['Sales (USD)', 'sales'],
    ['Sales [in EUR]', 'Sales'],
    ['Sales ($):', 'Sales'],
    ['Order Date (UTC)', 'order date'],
  ])('is one for %j and %j', (a, b) => {
    expect(headingKey(a)).toBe(headingKey(b));
  });

  it.each([
    ['Sales (Budget)', 'Sales'],
    ['Sales (YTD)', 'Sales'],
    ['Sales (all)', 'Sales'],
    ['Customer #', 'Customer'],
    ['Sales 2024', 'Sales'],
    ['(USD)', ''],
  ])('tells %j from %j', (a, b) => {
    expect(headingKey(a)).not.toBe(headingKey(b));
  });

  it('reads a heading of a hundred thousand brackets without going through them one by one', () => {
    const heading = '('.repeat(100_000) + ')'.repeat(100_000);
    expect(headingKey(heading)).toBe(heading);
  });
});

describe('findHeading', () => {
  it('takes the very heading before those that only resemble it', () => {
    expect(findHeading(['total', 'Total'], 'Total')).toEqual([1]);
    expect(findHeading(['total', 'TOTAL'], 'Total')).toEqual([0, 1]);
    expect(findHeading(['Unit Price'], 'UnitPrice')).toEqual([0]);
  });

  it('finds nothing for a name of separators, though there are blank headings', () => {
    expect(findHeading(['', ' ', '-'], '_')).toEqual([]);
  });

  it('finds __proto__ and constructor like any other', () => {
    expect(findHeading(['constructor', '__proto__'], '__proto__')).toEqual([1]);
    expect(findHeading(['customer'], 'constructor')).toEqual([]);
  });
});

describe('messages', () => {
  it('list the nearest headings first', () => {
    expect(nearestFirst(['Region', 'Revenu', 'Ship Date'], 'Revenue')[0]).toBe('Revenu');
  });

  it('cut a long list of headings', () => {
    const headings = Array.from({ length: 32 }, (_, at) => `h${at}`);
    const params = { name: 'x', headings, likeRole: '', roles: [] };
    const issue = { code: 'unknown-column', ...because('no-such-column', params) } as const;
    expect(renderIssue(issue)).toMatch(/"h28", "h29" and 2 more$/);
  });
});
