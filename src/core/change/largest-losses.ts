import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import { checkResult } from '../issues/shape';
import { toExact } from '../values/amount';
import type { Exact } from '../values/exact';
import { compareExact, signOf } from '../values/exact';
import { CHANGES } from './shapes';
import type { Migration, Migrations } from './trace-ladder';

/**
 * The `most` customers whose value fell most, largest loss first, equal ones by id; fewer where
 * fewer lost anything. Throws `invalid-option` unless `most` is a whole number from 0.
 */
export function largestLosses(
  migrations: Pick<Migrations, 'customers'>,
  most = 3,
): readonly Migration[] {
  checkResult(migrations, 'migrations', CHANGES);
  if (!Number.isInteger(most) || most < 0) {
    throw invalidOption(
      'most',
      because('not-a-number-of-customers'),
      'a whole number from 0',
      describe(most),
    );
  }
  const worst: Loss[] = [];
  for (const migration of migrations.customers) {
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
