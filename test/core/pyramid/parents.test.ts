import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import { customerOf } from '../../../src/core/pyramid/customer-of';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { frontLineList } from '../../../src/core/treatments/front-line-list';
import { queueComplaints } from '../../../src/core/treatments/queue-complaints';
import { watchRisks } from '../../../src/core/treatments/watch-risks';
import { workday } from '../../../src/core/treatments/workday';
import { formatExact } from '../../../src/core/values/exact';
import { refusalOf } from '../../said';

const ROWS = ['shop-1', 'shop-2', 'office', 'other'].map((customerId) => ({
  customerId,
  revenue: '1.1',
}));
const PARENTS = { 'shop-1': 'office', 'shop-2': 'office', office: 'group' };

describe('parents', () => {
  it('take over the transactions of their accounts, up to the topmost parent', () => {
    const { customers } = aggregateCustomers(ROWS, { parents: PARENTS });
    expect(
      customers.map(({ customerId, value, transactions }) => [customerId, value, transactions]),
    ).toEqual([
      ['group', '3.3', 3],
      ['other', '1.1', 1],
    ]);
  });

  it('may be given as a Map or as pairs, and a parent may be its own', () => {
    const parents = new Map([
      ['__proto__', 'group'],
      ['office', 'office'],
    ]);
    const rows = [...ROWS, { customerId: '__proto__', revenue: 5 }];
    const { customers } = aggregateCustomers(rows, { parents });
    expect(customers.map(({ customerId }) => customerId)).toEqual([
      'group',
      'office',
      'other',
      'shop-1',
      'shop-2',
    ]);
    expect(aggregateCustomers(rows, { parents: [...parents] }).customers).toEqual(customers);
  });

  it('that stand in a circle are refused, naming it', () => {
    const parents = { 'shop-1': 'office', office: 'shop-1' };
    expect(refusalOf(() => aggregateCustomers(ROWS, { parents }))).toContain(
      'shop-1 → office → shop-1',
    );
  });

  it('of one account that are two are refused, alike in any order', () => {
    const pairs = [
      ['shop-1', 'office'],
      ['shop-1', 'group'],
    ] as const;
    const said = refusalOf(() => aggregateCustomers(ROWS, { parents: pairs }));
    expect(said).toContain('"group" and "office"');
    expect(refusalOf(() => aggregateCustomers(ROWS, { parents: pairs.toReversed() }))).toBe(said);
    const folded = { 'shop-1': 'office', 'SHOP-1': 'group' };
    expect(refusalOf(() => buildPyramid(ROWS, { parents: folded, ids: 'fold' }))).toContain(
      '"group" and "office"',
    );
  });

  it.each<[string, PyramidOptions['parents']]>([
    ['a number for a parent', { a: 1 } as never],
    ['a list of ids', ['a', 'b'] as never],
    ['an account without an id', [['', 'b']]],
    ['text', 'a=b' as never],
  ])('refuse %s', (_what, parents) => {
    expect(refusalOf(() => buildPyramid(ROWS, { parents }))).toContain('parent');
  });

  it('in a chain of 200,000 links cost no more than their number', () => {
    const parents = Array.from({ length: 200_000 }, (_, at) => [`a${at}`, `a${at + 1}`] as const);
    const { customers } = buildPyramid([{ customerId: 'a0', revenue: 1 }], { parents });
    expect(customers[0]?.customerId).toBe('a200000');
  });
});

describe('an account below a parent', () => {
  const pyramid = (options: PyramidOptions = {}) =>
    buildPyramid(ROWS, { parents: PARENTS, ...options });

  it('is found by its id, and stands beside its customer in the result', () => {
    expect(customerOf(pyramid(), 'shop-1')?.customerId).toBe('group');
    expect(explainCustomer(pyramid(), 'office').customerId).toBe('group');
    expect(customerOf(pyramid({ ids: 'fold' }), ' SHOP-1 ')?.customerId).toBe('group');
    expect(pyramid().accounts).toEqual([
      { account: 'office', customerId: 'group' },
      { account: 'shop-1', customerId: 'group' },
      { account: 'shop-2', customerId: 'group' },
    ]);
  });

  it('is not ranked again where the roster lists it', () => {
    const roster = ['shop-1', 'shop-2', 'other', 'new'];
    const { customers } = pyramid({ roster, population: 'roster' });
    expect(customers.map(({ customerId }) => customerId)).toEqual(['group', 'other', 'new']);
    expect(pyramid({ roster }).inactive).toEqual(['new']);
  });

  it('has its tier set by hand through its parent, whose own override holds', () => {
    const own = { customerId: 'group', tier: 'C', reason: 'own' };
    const below = { customerId: 'shop-1', tier: 'B', reason: 'below' };
    const { customers, unapplied } = pyramid({ overrides: [below, own] });
    expect(customers[0]).toMatchObject({ customerId: 'group', tier: 'C' });
    expect(unapplied).toEqual([{ override: below, why: 'parent' }]);
    expect(pyramid({ overrides: [below] }).customers[0]?.tier).toBe('B');
    const other = { customerId: 'shop-2', tier: 'D', reason: 'other' };
    const said = refusalOf(() => pyramid({ overrides: [other, below] }));
    expect(said).toContain('"shop-1" and "shop-2"');
    expect(refusalOf(() => pyramid({ overrides: [below, other] }))).toBe(said);
  });

  it('has its facts told of its parent, with debts and limits added up', () => {
    const day = workday(pyramid(), {
      asOf: '2025-09-05T08:30:00Z',
      facts: {
        complaints: [
          { id: 'T1', customerId: 'shop-1', opened: '2025-09-05T08:00Z' },
          { id: 'T2', customerId: 'other', opened: '2025-09-05T07:00Z' },
        ],
        receivables: [
          { customerId: 'shop-1', invoice: 'i1', dueDate: '2025-01-01', openAmount: '10.5' },
          { customerId: 'group', invoice: 'i2', dueDate: '2025-02-01', openAmount: '2' },
        ],
        creditLimits: [
          { customerId: 'shop-1', limit: 5 },
          { customerId: 'shop-1', limit: '5.0' },
          { customerId: 'shop-2', limit: 7 },
        ],
      },
    });
    const { queue } = queueComplaints(day);
    expect(queue.map(({ id, customerId, place }) => [id, customerId, place])).toEqual([
      ['T1', 'group', 1],
      ['T2', 'other', 2],
    ]);
    const file = customerFile(day, 'shop-2');
    expect(file.customerId).toBe('group');
    expect(file.receivables?.open).toBe('12.5');
    expect(formatExact(day.byCustomer.get('group')?.limit ?? 0)).toBe('12');
    expect(watchRisks(day).unknown.receivables).toEqual([]);
    expect(frontLineList(day, ['shop-1', 'shop-2'])).toMatchObject([
      { customerId: 'group', times: 2, standing: 'A' },
    ]);
  });

  it('has its owner through its parent, whose own row holds; owners that differ are refused', () => {
    const below = [
      { customerId: 'shop-1', name: 'East', owner: 'Kim', revenue: 1 },
      { customerId: 'shop-2', name: 'West', owner: 'Lee', revenue: 1 },
    ];
    const own = { customerId: 'group', name: 'Group', owner: 'Max', revenue: 0 };
    const [customer] = buildPyramid([...below, own], { parents: PARENTS }).customers;
    expect(customer).toMatchObject({ customerId: 'group', name: 'Group', owner: 'Max' });
    const said = refusalOf(() => buildPyramid(below, { parents: PARENTS }));
    expect(said).toContain('"shop-1" and "shop-2"');
    const agreed = below.map((row) => ({ ...row, owner: 'Kim' }));
    const [shared] = buildPyramid(agreed, { parents: PARENTS }).customers;
    expect(shared).toMatchObject({ owner: 'Kim' });
    expect(shared).not.toHaveProperty('name');
  });

  it('gives the pyramid of the rows with the ids of the parents in them', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const rows = fc.array(
      fc.record({ customerId: id, revenue: fc.integer({ min: -9, max: 99 }) }),
      {
        minLength: 1,
      },
    );
    // Each below a later letter: no circles.
    const links = fc.uniqueArray(fc.tuple(id, id), { selector: ([account]) => account });
    fc.assert(
      fc.property(rows, links, (transactions, all) => {
        const parents = all.filter(([account, parent]) => account < parent);
        const parentOf = new Map<string, string>(parents);
        const rootOf = (one: string): string => {
          const parent = parentOf.get(one);
          return parent === undefined ? one : rootOf(parent);
        };
        const renamed = transactions.map((row) => ({ ...row, customerId: rootOf(row.customerId) }));
        const { accounts: _, ...rolled } = buildPyramid(transactions, { parents });
        expect(rolled).toEqual(buildPyramid(renamed));
      }),
    );
  });
});
