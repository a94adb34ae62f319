import { describe, expect, it } from 'vitest';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import { refusalOf } from '../../said';

const ROWS = ['shop-1', 'shop-2', 'office', 'other'].map((customerId) => ({
  customerId,
  revenue: '1.1',
}));

describe('parents', () => {
  it('take over the transactions of their accounts, up to the topmost parent', () => {
    const parents = { 'shop-1': 'office', 'shop-2': 'office', office: 'group' };
    const { customers } = aggregateCustomers(ROWS, { parents });
    expect(
      customers.map(({ customerId, value, transactions }) => [customerId, value, transactions]),
    ).toEqual([
      ['group', '3.3', 3],
      ['other', '1.1', 1],
    ]);
  });

  it('may be given as a Map, and a parent may be its own', () => {
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
  });

  it('that stand in a circle are refused, naming it', () => {
    const parents = { 'shop-1': 'office', office: 'shop-1' };
    expect(refusalOf(() => aggregateCustomers(ROWS, { parents }))).toContain(
      'shop-1 → office → shop-1',
    );
  });
});
