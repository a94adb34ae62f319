import { checkOptions } from '../issues/options';
import type { Named } from '../pyramid/customer-names';
import type { Amount, Exact } from '../values/exact';
import { addExact, formatExact, signOf, subtractExact } from '../values/exact';
import { type FlowsInProgress, type KindFlow, type StandingMatrix, startFlows } from './flows';
import { kindOf, type Ladder, type MigrationKind, readLadder, type Standing } from './ladder';
import {
  type LadderItem,
  type StandingColumn,
  type StandingTable,
  standingTable,
} from './standing-table';

/** What became of one customer. */
export interface Migration extends Named {
  readonly kind: MigrationKind;
  /** Null where it is absent: not in the list at all. */
  readonly from: Standing | null;
  readonly to: Standing | null;
  /** `0` where it is absent or inactive. */
  readonly valueBefore: Amount;
  readonly valueAfter: Amount;
  /** Value after − value before. */
  readonly change: Amount;
}

/** Where the value went: `valueBefore` + `gained` + `lost` = `valueAfter`, to the last digit. */
export interface Reconciliation {
  /** Added up from the first list alone. */
  readonly valueBefore: Amount;
  /** All changes above 0, customer by customer. */
  readonly gained: Amount;
  /** All changes below 0: 0 or negative. */
  readonly lost: Amount;
  /** `gained` + `lost`. */
  readonly change: Amount;
  /** Added up from the second list alone. */
  readonly valueAfter: Amount;
  /** `valueAfter` − `valueBefore` − `change`: always `0`. */
  readonly difference: Amount;
}

/** What changed between two times. */
export interface Migrations {
  /** The rungs, best first. */
  readonly ladder: readonly string[];
  /** Everybody who stood on a rung before or after, by id. */
  readonly customers: readonly Migration[];
  /** Everybody, those without a rung both times among them. */
  readonly matrix: StandingMatrix;
  /** In the order new, upgraded, retained, downgraded, lapsed, returned; also where there is none. */
  readonly kinds: readonly KindFlow[];
  /** Customers that are inactive or absent both times: in the matrix, and of no kind. */
  readonly onNoRung: number;
  readonly reconciliation: Reconciliation;
  /** False where nothing earlier was given: customers that return then count as new. */
  readonly tellsReturned: boolean;
  /** False where nobody was given a value: all amounts are then 0 and say nothing. */
  readonly hasValues: boolean;
}

export interface LadderOptions {
  /** Ids of customers that stood on a rung at some time before `before`: they return, and are not new. */
  readonly earlier?: Iterable<string> | undefined;
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
  checkOptions<LadderOptions>(options, { earlier: true });
  const read = readLadder(ladder);
  const table = standingTable(read, [
    { name: 'before', items: before },
    { name: 'after', items: after },
  ]);
  const [first, second] = table.columns as [StandingColumn, StandingColumn];
  const flows = startFlows(read);
  const changes = startChanges();
  const customers = migrationsOf(read, table, options, flows, changes);
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
  { ids, numberOf, columns }: StandingTable,
  { earlier = [] }: LadderOptions,
  flows: FlowsInProgress,
  changes: Changes,
): Migration[] {
  const { standings } = ladder;
  const [before, after] = columns as [StandingColumn, StandingColumn];
  const seenEarlier = new Set(earlier);
  const migrations: Migration[] = [];
  for (const customerId of ids) {
    const number = numberOf(customerId);
    const [from, to] = [before.placeAt(number), after.placeAt(number)];
    const [valueBefore, valueAfter] = [before.valueAt(number), after.valueAt(number)];
    const change = subtractExact(valueAfter, valueBefore);
    const kind = kindOf(ladder, from, to, seenEarlier.has(customerId));
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
