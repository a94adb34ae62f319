import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestLosses } from '../../../src/core/change/largest-losses';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { compareAmounts } from '../../../src/core/values/amount';
import { pyramidOf, pyramids } from './pyramids';

describe('largestLosses', () => {
  const before = pyramidOf({ ann: 100, bob: 90, cem: 80, dan: 70, eve: 60, '😀': 45, ﬁ: 45 });
  const after = pyramidOf({ ann: 10, bob: 95, cem: 35, eve: 60 });
  const migrations = traceMigrations(before, after);

  it('names the three customers whose value fell most, left or not, equal losses by id', () => {
    const found = largestLosses(migrations).map(({ customerId, change }) => [customerId, change]);
    expect(found).toEqual([
      ['ann', '-90'],
      ['dan', '-70'],
      ['cem', '-45'],
    ]);
    expect(largestLosses(migrations, 5).map(({ customerId }) => customerId)).toEqual([
      'ann',
      'dan',
      'cem',
      'ﬁ',
      '😀',
    ]);
  });

  it('names only customers that lost anything, and none where none is wanted', () => {
    expect(largestLosses(migrations, 99)).toHaveLength(5);
    expect(largestLosses(migrations, 0)).toEqual([]);
    expect(largestLosses(traceMigrations(before, before))).toEqual([]);
  });

  it('is the head of all losses in order, for any pyramids', () => {
    fc.assert(
      fc.property(pyramids({ min: 2, max: 2 }), fc.nat({ max: 6 }), (both, most) => {
        const traced = traceMigrations(both[0] as Pyramid, both[1] as Pyramid);
        const all = traced.customers
          .filter(({ change }) => change.startsWith('-'))
          // A stable sort leaves equal losses by id.
          .sort((a, b) => compareAmounts(a.change, b.change));
        expect(largestLosses(traced, most)).toEqual(all.slice(0, most));
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])('refuses %s as a number of customers', (most) => {
    expect(() => largestLosses(migrations, most)).toThrow('a whole number from 0');
  });
});
