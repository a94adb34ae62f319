import { describe, invalidOption, PyramidError } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { checkComparable, type NamedPyramid, tierIds } from '../pyramid/comparable';
import type { Named } from '../pyramid/customer-names';
import { namesAmong } from '../pyramid/named-in';
import type { Pyramid, PyramidSettings } from '../pyramid/pyramid';
import { INACTIVE } from '../pyramid/scheme';
import { checkPyramid } from '../pyramid/shapes';
import type { Flow } from './flows';
import type { LadderItem } from './standing-table';
import { type Migration, type Migrations, traceLadder } from './trace-ladder';

/** What changed between two pyramids, with what decided each of them. */
export interface PyramidMigrations extends Migrations {
  readonly before: PyramidSettings;
  readonly after: PyramidSettings;
}

export interface MigrationOptions {
  /** Pyramids of windows before that of `before`. Whoever stood in a tier of one of them returns. */
  readonly earlier?: readonly Pyramid[] | undefined;
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
  options: MigrationOptions = {},
): PyramidMigrations {
  checkOptions<MigrationOptions>(options, { earlier: true });
  const first = { name: 'before', pyramid: checkPyramid(before, 'before') };
  const second = { name: 'after', pyramid: checkPyramid(after, 'after') };
  checkComparable(first, second);
  const earlier = checkPyramids(options.earlier ?? [], 'earlier');
  const traced = traceLadder(itemsOf(before), itemsOf(after), tierIds(before.settings), {
    earlier: earlier.length === 0 ? undefined : rankedIn(earlier),
  });
  const { matrix, reconciliation } = traced;
  checkMargins(first, { tiers: matrix.rows, value: reconciliation.valueBefore });
  checkMargins(second, { tiers: matrix.columns, value: reconciliation.valueAfter });
  const nameOf = namesAmong([after, before]);
  return {
    ...traced,
    customers: nameOf === null ? traced.customers : withNames(traced.customers, nameOf),
    hasValues: true,
    before: before.settings,
    after: after.settings,
  };
}

function withNames(
  migrations: readonly Migration[],
  nameOf: (customerId: string) => Named,
): readonly Migration[] {
  return migrations.map((migration) => ({ ...migration, ...nameOf(migration.customerId) }));
}

/** Several pyramids under one option. Throws `invalid-option` for what is none, by its place. */
export function checkPyramids(pyramids: readonly Pyramid[], path: string): readonly Pyramid[] {
  if (!Array.isArray(pyramids)) {
    throw invalidOption(
      path,
      because('not-a-list-of-pyramids'),
      'a list of pyramids',
      describe(pyramids),
    );
  }
  for (const [at, pyramid] of pyramids.entries()) checkPyramid(pyramid, `${path}[${at}]`);
  return pyramids;
}

function* rankedIn(pyramids: readonly Pyramid[]): Generator<string, void, undefined> {
  for (const { customers } of pyramids) {
    for (const { customerId } of customers) yield customerId;
  }
}

/** Everybody in a pyramid by effective tier, the inactive ones among them. */
export function* itemsOf({ customers, inactive }: Pyramid): Generator<LadderItem, void, undefined> {
  for (const { customerId, tier, value } of customers) yield { customerId, standing: tier, value };
  for (const customerId of inactive) yield { customerId, standing: INACTIVE, value: 0 };
}

/** The margins that a matrix must have: the sizes and the value that the pyramid itself states. */
interface Margins {
  /** One a tier, best first. */
  readonly tiers: readonly Pick<Flow, 'customers'>[];
  readonly value: string;
}

/**
 * Refuses a pyramid whose customers are not those of its own summary, as when a saved one was cut
 * short or edited. Throws `invalid-option`.
 */
export function checkMargins({ name, pyramid }: NamedPyramid, found: Margins): void {
  const { tiers, whole } = pyramid.summary;
  if (found.value !== whole.value) {
    throw notItsOwn(`${name}.summary.whole.value`, null, found.value, whole.value);
  }
  for (const [place, { tier, customers }] of tiers.entries()) {
    const counted = found.tiers[place]?.customers ?? 0;
    if (counted === customers) continue;
    const path = `${name}.summary.tiers[${place}].customers`;
    throw notItsOwn(path, tier, `${counted}`, `${customers}`);
  }
}

function notItsOwn(path: string, tier: string | null, expected: string, received: string) {
  return new PyramidError({
    code: 'invalid-option',
    ...(tier === null
      ? because('values-not-those-of-the-summary')
      : because('customers-not-those-of-the-summary', { tier })),
    path,
    expected,
    received,
  });
}
