import type { Pyramid } from '../pyramid/pyramid';
import { checkComparable, type NamedPyramid } from './comparable';
import type { PyramidMigrations } from './migration';
import { checkMargins, itemsOf, ladderOf } from './pyramid-items';
import { traceLadder } from './trace-ladder';

export interface MigrationOptions {
  /** Pyramids of windows before that of `before`. Whoever stood in a tier of one of them returns. */
  readonly earlier?: readonly Pyramid[];
}

/**
 * Who is new, rose, stayed, fell, left and came back between two pyramids, by effective tier, with
 * the matrix of standings and the value that moved. The first pyramid need not be of the window just
 * before. A customer that only the roster knew, and no pyramid had in a tier, is new when it buys.
 *
 * Throws `invalid-option` for pyramids of different tiers, bases or currencies, and for one whose
 * customers are not those of its summary.
 *
 * @example
 * const before = buildPyramid([{ customerId: 'ann', revenue: 80 }, { customerId: 'bob', revenue: 50 }]);
 * const after = buildPyramid([{ customerId: 'ann', revenue: 60 }, { customerId: 'cem', revenue: 90 }]);
 * const { customers, reconciliation } = traceMigrations(before, after);
 * customers.map(({ customerId, kind }) => `${customerId} ${kind}`); // ['ann downgraded', 'bob lapsed', 'cem new']
 * reconciliation; // { valueBefore: '130', gained: '90', lost: '-70', valueAfter: '150', … }
 */
export function traceMigrations(
  before: Pyramid,
  after: Pyramid,
  { earlier = [] }: MigrationOptions = {},
): PyramidMigrations {
  const [first, second]: [NamedPyramid, NamedPyramid] = [
    { name: 'before', pyramid: before },
    { name: 'after', pyramid: after },
  ];
  checkComparable(first, second);
  const options = earlier.length === 0 ? {} : { earlier: rankedIn(earlier) };
  const traced = traceLadder(itemsOf(before), itemsOf(after), ladderOf(before), options);
  const { matrix, reconciliation } = traced;
  checkMargins(first, { tiers: matrix.rows, value: reconciliation.valueBefore });
  checkMargins(second, { tiers: matrix.columns, value: reconciliation.valueAfter });
  return { ...traced, hasValues: true, before: before.settings, after: after.settings };
}

function* rankedIn(pyramids: readonly Pyramid[]): Generator<string, void, undefined> {
  for (const { customers } of pyramids) {
    for (const { customerId } of customers) yield customerId;
  }
}
