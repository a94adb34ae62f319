import { describe, expect, it } from 'vitest';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { buildPyramidsByGroup } from '../../../src/core/pyramid/by-group';
import { readPyramid } from '../../../src/core/pyramid/read-pyramid';
import type { SourceRow } from '../../../src/core/pyramid/transaction';
import { summaryPage, toJson, wholeTable } from '../../../src/output';

const leftOut = { rule: 'except Status=voided' };

describe('a row left out by rule', () => {
  it('is in no total and no window, and its amounts stand in the account by its rule', () => {
    const rows: SourceRow[] = [
      { customerId: 'ann', date: '2025-01-01', revenue: 5 },
      { customerId: 'bob', date: '2024-01-01', revenue: 7, leftOut },
      { date: 'never', revenue: '1.5', leftOut },
      { revenue: 'x', cost: 2, leftOut: { rule: 'only Region=EU' } },
    ];
    const { customers, control } = buildPyramid(rows, { window: '2025' });
    expect(customers.map(({ customerId }) => customerId)).toEqual(['ann']);
    expect(control.rows).toEqual({
      read: 4,
      used: 1,
      outside: 0,
      rejected: 0,
      leftOut: 3,
      duplicates: 0,
    });
    expect(control.leftOut).toEqual([
      { rule: 'except Status=voided', rows: 2, amounts: { revenue: '8.5' } },
      { rule: 'only Region=EU', rows: 1, amounts: { cost: '2' } },
    ]);
    expect(control.amounts['revenue']).toMatchObject({ read: '13.5', leftOut: '8.5' });
  });

  it('makes no second currency, and is added up only where its own is that of the others', () => {
    const rows: SourceRow[] = [
      { customerId: 'ann', currency: 'USD', revenue: 1 },
      { customerId: 'bob', currency: 'JPY', revenue: 90_000, leftOut },
      { customerId: 'bob', currency: 'USD', revenue: 3, leftOut },
    ];
    const { control, settings } = buildPyramid(rows);
    expect(settings.currency).toBe('USD');
    expect(control.amounts['revenue']).toMatchObject({ read: '4', leftOut: '3', rowsWithout: 1 });
    expect(control.leftOut).toEqual([{ rule: leftOut.rule, rows: 2, amounts: { revenue: '3' } }]);
  });

  it('is converted by the rates where there is one for it', () => {
    const rates = { to: 'USD', rates: [{ currency: 'EUR', rate: 2 }] };
    const rows: SourceRow[] = [
      { customerId: 'ann', currency: 'USD', revenue: 1 },
      { customerId: 'bob', currency: 'EUR', revenue: 3, leftOut },
      { customerId: 'bob', currency: 'JPY', revenue: 3, leftOut },
    ];
    expect(buildPyramid(rows, { rates }).control.leftOut[0]?.amounts).toEqual({ revenue: '6' });
  });

  it('stands in the group that it names', () => {
    const groups = buildPyramidsByGroup([
      { customerId: 'ann', group: 'north', revenue: 5 },
      { customerId: 'ann', group: 'south', revenue: 5 },
      { group: 'south', revenue: 1, leftOut },
    ]);
    expect(groups.map(({ pyramid }) => pyramid.control.rows.leftOut)).toEqual([0, 1]);
  });

  it('is in a saved pyramid, and one saved before there were rules is read too', () => {
    const pyramid = buildPyramid([
      { customerId: 'ann', revenue: 5 },
      { revenue: 1, leftOut },
    ]);
    const saved = JSON.parse(toJson(pyramid));
    expect(readPyramid(saved)).toEqual(pyramid);
    delete saved.control.leftOut;
    delete saved.control.rows.leftOut;
    delete saved.control.amounts.revenue.leftOut;
    delete saved.settings.ids;
    expect(readPyramid(saved).control).toMatchObject({ rows: { leftOut: 0 }, leftOut: [] });
  });

  it('is told by the summary in both languages, which says nothing where there is none', () => {
    const pyramid = buildPyramid([
      { customerId: 'ann', revenue: 5 },
      { revenue: '1000.50', leftOut },
    ]);
    const textIn = (language: 'en' | 'zh', of = pyramid): string =>
      JSON.stringify(summaryPage(of, { language }));
    expect(textIn('en')).toContain('+ 0 rejected + 1 left out');
    expect(textIn('en')).toContain('left out by \\"except Status=voided\\": 1 row, 1,000.5');
    expect(textIn('zh')).toContain('+ 按规则排除 1');
    expect(textIn('zh')).toContain('按规则“except Status=voided”排除：1 行，1,000.5');
    expect(textIn('en', buildPyramid([{ customerId: 'a', revenue: 1 }]))).not.toContain('left out');
    expect([...wholeTable(pyramid).rows].filter(({ part }) => part === 'left_out')).toEqual([
      { part: 'left_out', of: leftOut.rule, name: 'rows', value: '1' },
      { part: 'left_out', of: leftOut.rule, name: 'revenue', value: '1000.5' },
    ]);
  });

  it('says what there is of a rule to whom the types do not hold back', () => {
    const rows = [{ leftOut: 5 }, { leftOut: null }, { leftOut: {} }] as unknown as SourceRow[];
    const rules = aggregateCustomers(rows).control.leftOut.map(({ rule }) => rule);
    expect(rules).toEqual(['', '5', 'null']);
  });
});

describe('exclude', () => {
  const rows = [
    { customerId: 'CASH', revenue: 17_500 },
    { customerId: 'ann', revenue: 1200 },
    { customerId: 'bob', revenue: 5 },
    { customerId: 'cash-2', revenue: 'no amount' },
  ];
  const exclude = [
    { customerId: 'CASH', reason: 'walk-in' },
    { customerId: 'cash-2', reason: 'walk-in' },
  ];

  it('takes customers out of every list and count; the account says how much, by reason', () => {
    const pyramid = buildPyramid(rows, {
      exclude,
      roster: ['CASH', 'ann', 'eve'],
      overrides: [{ customerId: 'CASH', tier: 'D', reason: 'no customer' }],
    });
    expect(pyramid.customers.map(({ customerId, tier }) => [customerId, tier])).toEqual([
      ['ann', 'A'],
      ['bob', 'D'],
    ]);
    expect(pyramid.inactive).toEqual(['eve']);
    expect(pyramid.control.leftOut).toEqual([
      { rule: 'exclude walk-in', rows: 2, amounts: { revenue: '17500' } },
    ]);
    expect(pyramid.unapplied).toMatchObject([{ why: 'excluded' }]);
  });

  it('means an account with all that rolls up to it, or a branch alone', () => {
    const parents = { branch: 'head', other: 'head' };
    const sales = ['branch', 'other', 'ann'].map((customerId) => ({ customerId, revenue: 1 }));
    const idsWithout = (customerId: string): string[] =>
      buildPyramid(sales, { parents, exclude: [{ customerId, reason: 'own shop' }] }).customers.map(
        (customer) => `${customer.customerId} ${customer.value}`,
      );
    expect(idsWithout('head')).toEqual(['ann 1']);
    expect(idsWithout('branch')).toEqual(['ann 1', 'head 1']);
  });

  it.each([
    ['exclude', { a: 'b' }],
    ['exclude[0].customerId', [{ customerId: '', reason: 'x' }]],
    ['exclude[0].customerId', [null]],
    [
      'exclude[1].reason',
      [
        { customerId: 'a', reason: 'x' },
        { customerId: 'b', reason: ' ' },
      ],
    ],
  ])('refuses what is no such list, at %s', (path, wrong) => {
    const build = () => buildPyramid(rows, { exclude: wrong as never });
    expect(build).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
  });
});
