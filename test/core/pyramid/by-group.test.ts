import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { buildPyramidsByGroup } from '../../../src/core/pyramid/by-group';

const transaction = fc.record(
  {
    customerId: fc.constantFrom('ann', 'bob', 'cid', 'dee'),
    group: fc.constantFrom('north', 'south', '__proto__', ''),
    revenue: fc.integer({ min: -100, max: 1000 }),
  },
  { requiredKeys: ['customerId', 'revenue'] },
);

describe('buildPyramidsByGroup', () => {
  it('gives each group the pyramid of its own transactions, in the order of the groups', () => {
    fc.assert(
      fc.property(fc.array(transaction), (rows) => {
        const groups = buildPyramidsByGroup(rows);
        const names = [...new Set(rows.map(({ group }) => group ?? ''))].sort();
        expect(groups.map(({ group }) => group)).toEqual(names);
        for (const { group, pyramid } of groups) {
          const own = rows.filter((row) => (row.group ?? '') === group);
          expect(pyramid).toEqual(buildPyramid(own));
        }
      }),
    );
  });

  it('puts a customer alone in its group into the best tier', () => {
    const [north] = buildPyramidsByGroup([{ customerId: 'ann', group: 'north', revenue: 1 }]);
    expect(north?.pyramid.customers).toMatchObject([{ customerId: 'ann', tier: 'A' }]);
  });
});
