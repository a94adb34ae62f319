import { describe, invalidOption, PyramidError } from '../issues/issue';
import type { Notice } from '../issues/notices';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { parentNotices } from '../pyramid/accounts-moved';
import { checkComparable, type NamedPyramid, tierIds } from '../pyramid/comparable';
import type { Named } from '../pyramid/customer-names';
import { namesAmong } from '../pyramid/named-in';
import type { Pyramid, PyramidSettings } from '../pyramid/pyramid';
import { INACTIVE } from '../pyramid/scheme';
import { checkPyramid } from '../pyramid/shapes';
import { checkWindows, windowNotices } from '../pyramid/windows-compared';
import type { Flow } from './flows';
import type { LadderItem } from './standing-table';
import { type Migration, type Migrations, traceLadder } from './trace-ladder';

/** What changed between two pyramids, with what decided each of them. */
export interface PyramidMigrations extends Migrations {
  readonly before: PyramidSettings;
  readonly after: PyramidSettings;
  /** What is to be known of how far the windows may be compared. */
  readonly notices: readonly Notice[];
}

export interface MigrationOptions {
  /** Pyramids of windows before that of `before`. Whoever stood in a tier of one of them returns. */
  readonly earlier?: readonly Pyramid[] | undefined;
  /** Ids of customers that bought before the window of `before`: they return too. */
  readonly earlierCustomers?: Iterable<string> | undefined;
  /**
   * False compares standings alone, also over windows of unlike length: all values of the result are
   * then 0 and say nothing, and `hasValues` is false.
   */
  readonly values?: boolean | undefined;
}

/**
 * Who is new, rose, stayed, fell, left and came back between two pyramids, by effective tier, with
 * the matrix of standings and the value that moved. The first pyramid need not be of the window just
 * before. A customer that only the roster knew, and no pyramid had in a tier, is new when it buys.
 *
 * Throws `invalid-option` for pyramids that may not be compared (another basis, currency, population or
 * rule that cuts; a first one that does not end first; windows of unlike length, or one that is not
 * over), and for one whose customers are not those of its summary.
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
  checkOptions<MigrationOptions>(options, {
    earlier: true,
    earlierCustomers: true,
    values: true,
  });
  const values = comparesValues(options.values);
  const first = { name: 'before', pyramid: checkPyramid(before, 'before') };
  const second = { name: 'after', pyramid: checkPyramid(after, 'after') };
  checkComparable(first, second);
  checkWindows(first, second, { values, asOf: after.settings.asOf });
  const items = values ? itemsOf : standingsOf;
  const traced = traceLadder(items(before), items(after), tierIds(before.settings), {
    earlier: earlierIds(options),
  });
  const { matrix, reconciliation } = traced;
  const { valueBefore, valueAfter } = reconciliation;
  checkMargins(first, { tiers: matrix.rows, value: values ? valueBefore : null });
  checkMargins(second, { tiers: matrix.columns, value: values ? valueAfter : null });
  const nameOf = namesAmong([after, before]);
  return {
    ...traced,
    customers: nameOf === null ? traced.customers : withNames(traced.customers, nameOf),
    hasValues: values,
    before: before.settings,
    after: after.settings,
    notices: [...(values ? windowNotices(second) : []), ...parentNotices(before, after)],
  };
}

/** Whether values are compared; they are unless that was refused. Throws `invalid-option`. */
export function comparesValues(values: boolean | undefined = true): boolean {
  if (typeof values === 'boolean') return values;
  throw invalidOption('values', because('no-such-choice'), 'true or false', describe(values));
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

/** Who returns and is not new; undefined where nothing earlier was given. */
function earlierIds({ earlier = [], earlierCustomers }: MigrationOptions) {
  const pyramids = checkPyramids(earlier, 'earlier');
  if (pyramids.length === 0 && earlierCustomers === undefined) return undefined;
  return [...rankedIn(pyramids), ...checkIds(earlierCustomers ?? [])];
}

function checkIds(ids: Iterable<string>): Iterable<string> {
  if (typeof ids === 'object' && ids !== null && Symbol.iterator in ids) return ids;
  const why = because('not-valid', { name: 'earlierCustomers' });
  throw invalidOption('earlierCustomers', why, 'a list of ids', describe(ids));
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

/** The same without what they are worth. */
export function* standingsOf(pyramid: Pyramid): Generator<LadderItem, void, undefined> {
  for (const { customerId, standing } of itemsOf(pyramid)) yield { customerId, standing };
}

/** The margins that a matrix must have: the sizes and the value that the pyramid itself states. */
interface Margins {
  /** One a tier, best first. */
  readonly tiers: readonly Pick<Flow, 'customers'>[];
  /** Null where values were not asked for. */
  readonly value: string | null;
}

/**
 * Refuses a pyramid whose customers are not those of its own summary, as when a saved one was cut
 * short or edited. Throws `invalid-option`.
 */
export function checkMargins({ name, pyramid }: NamedPyramid, found: Margins): void {
  const { tiers, whole } = pyramid.summary;
  if (found.value !== null && found.value !== whole.value) {
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
