import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateCustomers } from '../../../src/core/pyramid/aggregate-customers';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { namedIn } from '../../../src/core/pyramid/named-in';
import { readPyramid } from '../../../src/core/pyramid/read-pyramid';
import type { Transaction } from '../../../src/core/pyramid/transaction';

const ROWS: readonly Transaction[] = [
  { customerId: 'C1', date: '2025-03-01', name: 'Ann Smith', owner: 'Eve', revenue: 60 },
  { customerId: 'C1', date: '2025-01-01', name: 'Ann Jones', owner: 'Adam', revenue: 10 },
  { customerId: 'C2', date: '2024-01-01', name: 'Bob', revenue: 50 },
  { customerId: 'C3', date: '2025-02-01', revenue: 5 },
];

describe('the name of a customer', () => {
  it('is that of the latest date, its owner likewise; without one there is none', () => {
    const { customers } = buildPyramid(ROWS);
    expect(customers[0]).toMatchObject({ name: 'Ann Smith', owner: 'Eve' });
    expect(customers[2]).not.toHaveProperty('name');
    expect(aggregateCustomers(ROWS).customers[0]).toMatchObject({ name: 'Ann Smith' });
  });

  it('is the smallest by code point of several of one date, whatever the order of rows', () => {
    const rows = ['Zoë', 'Ann', 'ann', 'Åse'].map((name) => ({
      customerId: 'C1',
      date: '2025-01-01',
      name,
      revenue: 1,
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(buildPyramid(shuffled).customers[0]?.name).toBe('Ann');
      }),
    );
  });

  it('is the same in every window, also of customers without sales in it', () => {
    const pyramid = buildPyramid(ROWS, { window: '2025-01', roster: ['C1', 'C2', 'C4'] });
    expect(pyramid.customers[0]?.name).toBe('Ann Smith');
    expect(pyramid.inactiveNames).toEqual([{ customerId: 'C2', name: 'Bob' }]);
    expect(namedIn(pyramid, 'C2')).toEqual({ customerId: 'C2', name: 'Bob' });
    expect(namedIn(pyramid, 'C4')).toEqual({ customerId: 'C4' });
    const ranked = buildPyramid(ROWS, {
      window: '2025-01',
      roster: ['C2'],
      population: 'roster',
    });
    expect(ranked.customers.map(({ name }) => name)).toEqual(['Ann Smith', 'Bob']);
  });

  it('of a parent is its own, not that of a branch', () => {
    const parents = { C1: 'P', C2: 'P' };
    expect(buildPyramid(ROWS, { parents }).customers[0]).not.toHaveProperty('name');
    const own = [...ROWS, { customerId: 'P', date: '2024-01-01', name: 'Smith Group', revenue: 0 }];
    expect(buildPyramid(own, { parents }).customers[0]?.name).toBe('Smith Group');
  });

  it('is saved with the pyramid, and read back', () => {
    const pyramid = buildPyramid(ROWS, { window: '2025-01', roster: ['C2'] });
    expect(readPyramid(JSON.parse(JSON.stringify(pyramid)))).toEqual(pyramid);
  });

  it('of a row that is rejected or left out is not taken', () => {
    const bad = { customerId: 'C1', date: '2026-01-01', name: 'Nobody', revenue: 'x' };
    const out = { ...ROWS[0], date: '2026-01-01', name: 'Nobody', leftOut: { rule: 'test' } };
    const { customers } = buildPyramid([...ROWS, bad, out], { onError: 'skip' });
    expect(customers[0]?.name).toBe('Ann Smith');
  });
});
