import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import { foldId } from '../../../src/core/values/fold-id';

describe('foldId', () => {
  it.each([
    ['Mia@Example.com', ' mia@example.com\t'],
    ['Acme Ltd', 'ACME   LTD'],
    ['Acme Ltd', 'Ａｃｍｅ　Ｌｔｄ'],
    ['Acme Ltd', 'Acme\u00a0Ltd'],
    ['Straße', 'STRASSE'],
    ['ﬁsh', 'FISH'],
    ['ann', '\ufeffan\u200bn\u00ad'],
    ['é', 'e\u0301'],
    ['ΣΑΣ', 'σας'],
    ['ﾃｽﾄ', 'テスト'],
    ['㈱山田', '(株)山田'],
  ])('makes %j and %j one', (a, b) => {
    expect(foldId(a)).toBe(foldId(b));
  });

  it.each([
    ['ann', 'anne'],
    ['a b', 'ab'],
    ['C-1', 'C-01'],
    ['e', 'é'],
    ['0', 'O'],
    ['\u200b', '\u200c'],
  ])('leaves %j and %j apart', (a, b) => {
    expect(foldId(a)).not.toBe(foldId(b));
  });

  it('changes nothing the second time, and is never empty', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('a', 'B', ' ', 'ß', 'İ', 'Ⅷ', '\u200b', '¨', 'ﾞ', '　'),
        minLength: 1,
      }),
    );
    fc.assert(
      fc.property(text, (id) => {
        expect(foldId(foldId(id))).toBe(foldId(id));
        expect(foldId(id)).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('ids: fold', () => {
  const idsOf = (rows: Parameters<typeof buildPyramid>[0], options: PyramidOptions = {}) => {
    const { customers, inactive } = buildPyramid(rows, { ids: 'fold', ...options });
    return [...customers.map(({ customerId, value }) => `${customerId} ${value}`), ...inactive];
  };
  const rows = [
    { customerId: 'ACME', revenue: 1 },
    { customerId: 'Acme', revenue: 1 },
    { customerId: 'Acme', revenue: 1 },
    { customerId: 'bob', revenue: 1 },
    { customerId: 'Bob', revenue: 1 },
  ];

  it('adds up ids that look alike, shown as most rows have it, then by code point', () => {
    expect(idsOf(rows)).toEqual(['Acme 3', 'Bob 2']);
    expect(idsOf(rows, { ids: 'exact' })).toHaveLength(4);
  });

  it('meets the roster, overrides, parents and who is excluded', () => {
    const pyramid = buildPyramid(rows, {
      ids: 'fold',
      roster: ['aCMe', 'EVE', 'eve', 'STAFF'],
      overrides: [{ customerId: 'BOB', tier: 'B', reason: 'by hand' }],
      exclude: [{ customerId: 'staff', reason: 'staff' }],
    });
    expect(pyramid.settings.ids).toBe('fold');
    expect(pyramid.inactive).toEqual(['EVE']);
    expect(pyramid.unapplied).toEqual([]);
    expect(pyramid.customers.map(({ tier }) => tier)).toEqual(['A', 'B']);
    expect(idsOf(rows, { exclude: [{ customerId: 'BOB ', reason: 'x' }] })).toEqual(['Acme 3']);
    expect(idsOf(rows, { parents: { acme: 'Head Office' } })).toEqual(['Head Office 3', 'Bob 2']);
    expect(idsOf(rows, { parents: { acme: 'BOB' } })).toEqual(['Bob 5']);
  });

  it('shows a customer alike in every window of one reading', () => {
    const sales = [
      { customerId: 'ACME', date: '2024-05-01', revenue: 1 },
      { customerId: 'Acme', date: '2025-05-01', revenue: 1 },
      { customerId: 'Acme', date: '2025-05-01', revenue: 1 },
    ];
    expect(idsOf(sales, { window: '2024' })).toEqual(['Acme 1']);
  });

  it('keeps the tier of the one that was written otherwise before', () => {
    const before = buildPyramid([
      { customerId: 'ACME', revenue: 9 },
      { customerId: 'bob', revenue: 1 },
    ]);
    const now = [
      { customerId: 'acme', revenue: 1 },
      { customerId: 'bob', revenue: 9 },
    ];
    const stability = { previous: before, grace: 1 };
    const tierOf = (ids: 'exact' | 'fold') =>
      buildPyramid(now, { ids, stability }).customers.find(
        ({ customerId }) => customerId === 'acme',
      )?.tier;
    expect([tierOf('exact'), tierOf('fold')]).toEqual(['D', 'A']);
  });

  it('is the same for rows in any order, and splits no total', () => {
    const row = fc.record({
      customerId: fc.constantFrom('a', 'A', ' a', 'ａ', 'b', 'B\u200b', 'c'),
      revenue: fc.integer({ min: -5, max: 9 }),
    });
    const shuffled = fc
      .array(row, { minLength: 1 })
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([there, here]) => {
        expect(idsOf(here)).toEqual(idsOf(there));
        const keys = new Set(there.map(({ customerId }) => foldId(customerId)));
        expect(idsOf(there)).toHaveLength(keys.size);
      }),
    );
  });

  it('is a choice of two', () => {
    expect(() => buildPyramid([], { ids: 'loose' as never })).toThrow(/ids/);
  });
});
