import type { Exact } from '../values/amount-types';
import { addExact, formatExact, signOf, subtractExact } from '../values/exact';
import { type FlowsInProgress, startFlows } from './flows';
import { kindOf } from './kinds';
import { type Ladder, readLadder } from './ladder';
import type { LadderItem, Migration, Migrations, Reconciliation } from './migration';
import { type StandingColumn, type StandingTable, standingTable } from './standing-table';

export interface LadderOptions {
  /** Ids of customers that stood on a rung at some time before `before`: they return, and are not new. */
  readonly earlier?: Iterable<string>;
}

/**
 * Who rose, fell, came and left between two lists of standings on an ordered ladder, best rung
 * first: the tiers of a pyramid, or how satisfied customers are. A standing is a rung or `inactive`;
 * who is not in a list is absent. Values are optional, for all or for none. The order of the items
 * does not matter.
 *
 * Throws `invalid-option` for a ladder that is none and for a standing that is not on it,
 * `duplicate-customer`, `blank-id`, `invalid-amount`, `missing-amount`.
 *
 * @example
 * const { customers } = traceLadder(
 *   [{ customerId: 'ann', standing: 'satisfied' }],
 *   [{ customerId: 'ann', standing: 'angry' }],
 *   ['loyal', 'satisfied', 'angry'],
 * );
 * customers[0]; // { customerId: 'ann', kind: 'downgraded', from: 'satisfied', to: 'angry', … }
 */
export function traceLadder(
  before: Iterable<LadderItem>,
  after: Iterable<LadderItem>,
  ladder: readonly string[],
  options: LadderOptions = {},
): Migrations {
  const read = readLadder(ladder);
  const table = standingTable(read, [
    { name: 'before', items: before },
    { name: 'after', items: after },
  ]);
  const [first, second] = table.columns as [StandingColumn, StandingColumn];
  const flows = startFlows(read);
  const changes = startChanges();
  const customers = migrationsOf(read, table, [first, second], options, flows, changes);
  return {
    ladder: read.rungs,
    customers,
    matrix: flows.matrix(),
    kinds: flows.kinds(),
    onNoRung: table.ids.length - customers.length,
    reconciliation: changes.reconcile(first.total, second.total),
    tellsReturned: options.earlier !== undefined,
    hasValues: table.hasValues,
  };
}

function migrationsOf(
  ladder: Ladder,
  { ids, numberOf }: StandingTable,
  [before, after]: readonly [StandingColumn, StandingColumn],
  { earlier = [] }: LadderOptions,
  flows: FlowsInProgress,
  changes: Changes,
): Migration[] {
  const { standings } = ladder;
  const seenEarlier = new Set(earlier);
  const migrations: Migration[] = [];
  for (const customerId of ids) {
    const number = numberOf(customerId);
    const [from, to] = [before.placeAt(number), after.placeAt(number)];
    const [valueBefore, valueAfter] = [before.valueAt(number), after.valueAt(number)];
    const change = subtractExact(valueAfter, valueBefore);
    const arrived = kindOf(ladder, from, to);
    const kind = arrived === 'new' && seenEarlier.has(customerId) ? 'returned' : arrived;
    flows.add(from, to, kind, valueBefore, valueAfter);
    changes.add(change);
    if (kind === undefined) continue;
    migrations.push({
      customerId,
      kind,
      from: standings[from] ?? null,
      to: standings[to] ?? null,
      valueBefore: formatExact(valueBefore),
      valueAfter: formatExact(valueAfter),
      change: formatExact(change),
    });
  }
  return migrations;
}

/** All changes, customer by customer. */
interface Changes {
  add(change: Exact): void;
  reconcile(valueBefore: Exact, valueAfter: Exact): Reconciliation;
}

function startChanges(): Changes {
  let gained: Exact = 0;
  let lost: Exact = 0;
  return {
    add(change) {
      if (signOf(change) > 0) gained = addExact(gained, change);
      else lost = addExact(lost, change);
    },
    reconcile(valueBefore, valueAfter) {
      const change = addExact(gained, lost);
      return {
        valueBefore: formatExact(valueBefore),
        gained: formatExact(gained),
        lost: formatExact(lost),
        change: formatExact(change),
        valueAfter: formatExact(valueAfter),
        difference: formatExact(subtractExact(valueAfter, addExact(valueBefore, change))),
      };
    },
  };
}
