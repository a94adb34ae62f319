import { PyramidError } from '../issues/issue';
import { toExact } from '../values/amount';
import type { Exact } from '../values/amount-types';
import { compareExact, signOf } from '../values/exact';
import type { Migration, Migrations } from './migration';

/**
 * The `most` customers whose value fell most, largest loss first, equal ones by id; fewer where
 * fewer lost anything. Throws `invalid-option` unless `most` is a whole number from 0.
 */
export function largestLosses(
  { customers }: Pick<Migrations, 'customers'>,
  most = 3,
): readonly Migration[] {
  checkCount(most);
  const worst: Loss[] = [];
  for (const migration of customers) {
    const change = toExact(migration.change);
    if (signOf(change) < 0) place({ migration, change }, worst, most);
  }
  return worst.map(({ migration }) => migration);
}

interface Loss {
  readonly migration: Migration;
  readonly change: Exact;
}

/** Customers come by id, so an equal loss goes behind those that are there. */
function place(loss: Loss, worst: Loss[], most: number): void {
  let at = worst.length;
  while (at > 0 && compareExact(loss.change, (worst[at - 1] as Loss).change) < 0) at--;
  if (at === most) return;
  worst.splice(at, 0, loss);
  if (worst.length > most) worst.pop();
}

function checkCount(most: number): void {
  if (Number.isInteger(most) && most >= 0) return;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'not a number of customers',
    path: 'most',
    expected: 'a whole number from 0',
    received: String(most),
  });
}
