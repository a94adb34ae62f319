import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionLadder } from '../../../src/core/change/ladder';
import type { LadderItem } from '../../../src/core/change/standing-table';
import { traceLadder } from '../../../src/core/change/trace-ladder';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { pyramids } from './pyramids';

function at(standings: Readonly<Record<string, string>>): LadderItem[] {
  return Object.entries(standings).map(([customerId, standing]) => ({ customerId, standing }));
}

function itemsOf({ customers, inactive }: Pyramid): LadderItem[] {
  return [
    ...customers.map(({ customerId, tier, value }) => ({ customerId, standing: tier, value })),
    ...inactive.map((customerId) => ({ customerId, standing: 'inactive' })),
  ];
}

describe('traceLadder', () => {
  it('follows how satisfied customers are, loyal first and escalated last', () => {
    const { customers, hasValues } = traceLadder(
      at({ ann: 'angry', bob: 'loyal', cem: 'satisfied', dan: 'escalated', eve: 'inactive' }),
      at({
        ann: 'very satisfied',
        bob: 'dissatisfied',
        cem: 'satisfied',
        eve: 'loyal',
        fay: 'angry',
      }),
      satisfactionLadder,
      { earlier: ['fay'] },
    );
    expect(customers.map(({ customerId, kind }) => `${customerId} ${kind}`)).toEqual([
      'ann upgraded',
      'bob downgraded',
      'cem retained',
      'dan lapsed',
      'eve new',
      'fay returned',
    ]);
    expect(hasValues).toBe(false);
  });

  it('says so where nobody has a value: the zeros mean nothing', () => {
    const traced = traceLadder(at({ ann: 'up' }), at({ ann: 'down' }), ['up', 'down']);
    expect(traced.hasValues).toBe(false);
    expect(traced.matrix.whole).toMatchObject({ customers: 1, valueBefore: '0', change: '0' });
  });

  it('takes values, whose changes reconcile', () => {
    const { reconciliation, hasValues } = traceLadder(
      [{ customerId: 'ann', standing: 'up', value: '0.1' }],
      [
        { customerId: 'ann', standing: 'down', value: 0.3 },
        { customerId: 'bob', standing: 'up', value: 10n },
      ],
      ['up', 'down'],
    );
    expect(reconciliation).toMatchObject({
      valueBefore: '0.1',
      gained: '10.2',
      valueAfter: '10.3',
    });
    expect(hasValues).toBe(true);
  });

  it('gives for the tiers of pyramids what traceMigrations gives', () => {
    fc.assert(
      fc.property(pyramids({ min: 2, max: 2 }), (both) => {
        const [before, after] = both as [Pyramid, Pyramid];
        const ladder = before.settings.scheme.tiers.map(({ id }) => id);
        const {
          before: _,
          after: __,
          notices,
          hasValues,
          ...traced
        } = traceMigrations(before, after);
        expect(traceLadder(itemsOf(before), itemsOf(after), ladder)).toMatchObject(traced);
        expect({ notices, hasValues }).toEqual({ notices: [], hasValues: true });
      }),
    );
  });

  it('gives the same bytes for the items in any order', () => {
    const ids = [...'abcdef', 'ﬁ', '😀', '__proto__'];
    const item = fc.record({
      customerId: fc.constantFrom(...ids),
      standing: fc.constantFrom('up', 'down', 'inactive'),
    });
    const list = fc.uniqueArray(item, { selector: ({ customerId }) => customerId });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const trace = (first: LadderItem[], second: LadderItem[]) =>
          JSON.stringify(traceLadder(first, second, ['up', 'down'], { earlier: ids.slice(3) }));
        expect(trace(before.toReversed(), after.toReversed())).toBe(trace(before, after));
      }),
    );
  });

  it('orders customers by code point', () => {
    const { customers } = traceLadder(
      at({ '😀': 'up', b: 'up', ﬁ: 'up' }),
      at({ B: 'up', a: 'up' }),
      ['up'],
    );
    expect(customers.map(({ customerId }) => customerId)).toEqual(['B', 'a', 'b', 'ﬁ', '😀']);
  });

  it('changes none of its input', () => {
    const list = Object.freeze(at({ b: 'up', a: 'down' }).map((item) => Object.freeze(item)));
    const ladder = Object.freeze(['up', 'down']);
    expect(traceLadder(list, list, ladder).customers).toHaveLength(2);
  });

  const up = { customerId: 'ann', standing: 'up' };

  it.each<[string, readonly LadderItem[], readonly string[], object]>([
    ['a ladder without rungs', [], [], { code: 'invalid-option', path: 'ladder' }],
    ['a blank rung', [], ['up', ' '], { code: 'invalid-option', path: 'ladder[1]' }],
    ['a rung that stands twice', [], ['up', 'up'], { code: 'invalid-option', path: 'ladder[1]' }],
    ['a rung called inactive', [], ['inactive'], { code: 'invalid-option', path: 'ladder[0]' }],
    [
      'a standing that is not on the ladder, naming the ladder',
      [up, { customerId: 'bob', standing: 'Up' }],
      ['up', 'down'],
      { path: 'before[1].standing', expected: 'up, down, inactive', received: 'Up' },
    ],
    ['a customer that is listed twice', [up, up], ['up'], { code: 'duplicate-customer' }],
    ['a blank id', [{ ...up, customerId: '' }], ['up'], { code: 'blank-id' }],
    [
      'a value that is no amount',
      [{ ...up, value: '1,5' }],
      ['up'],
      { code: 'invalid-amount', path: 'before[0].value' },
    ],
    [
      'a value for some customers and none for others',
      [
        { ...up, value: 1 },
        { customerId: 'bob', standing: 'up' },
      ],
      ['up'],
      { code: 'missing-amount', path: 'before[1].value', received: 'bob' },
    ],
    [
      'an inactive customer with a value',
      [{ customerId: 'bob', standing: 'inactive', value: 1 }],
      ['up'],
      { code: 'invalid-amount', path: 'before[0].value' },
    ],
  ])('refuses %s', (_, before, ladder, issue) => {
    expect(() => traceLadder(before, [], ladder)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining(issue)] }),
    );
  });
});
