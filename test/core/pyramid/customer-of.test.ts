import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { customerOf } from '../../../src/core/pyramid/customer-of';

const pyramid = buildPyramid(
  [
    { customerId: 'ann', revenue: 1 },
    { customerId: 'bob', revenue: 2 },
    { customerId: '__proto__', revenue: 3 },
  ],
  { roster: ['zoe'] },
);

describe('customerOf', () => {
  it('finds every ranked customer by its id', () => {
    for (const customer of pyramid.customers) {
      expect(customerOf(pyramid, customer.customerId)).toBe(customer);
    }
  });

  it('finds nobody who is inactive, unknown or called as a property of objects', () => {
    for (const id of ['zoe', 'x', '', 'constructor']) {
      expect(customerOf(pyramid, id)).toBeUndefined();
    }
  });

  it('leaves the pyramid plain data, and is not misled by customers rearranged since', () => {
    const copy = structuredClone(pyramid);
    expect(customerOf(copy, 'ann')?.rank).toBe(3);
    const rearranged = copy.customers as unknown[];
    rearranged.reverse();
    expect(customerOf(copy, 'ann')?.rank).toBe(3);
    expect(customerOf(copy, 'ann')).toBe(copy.customers[0]);
    expect(Object.keys(copy)).toEqual(Object.keys(pyramid));
  });
});
