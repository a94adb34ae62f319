import { invalidOption } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { checkComparable, type NamedPyramid, tierIds } from '../pyramid/comparable';
import type { Named } from '../pyramid/customer-names';
import { namesAmong } from '../pyramid/named-in';
import type { Pyramid, PyramidSettings } from '../pyramid/pyramid';
import { checkWindows } from '../pyramid/windows-compared';
import type { Amount } from '../values/exact';
import { formatExact } from '../values/exact';
import { type KindFlow, type StandingMatrix, startFlows, type TierFlows, tierFlows } from './flows';
import { kindOf, type Ladder, type MigrationKind, readLadder, type Standing } from './ladder';
import { type StandingColumn, type StandingTable, standingTable } from './standing-table';
import {
  checkMargins,
  checkPyramids,
  comparesValues,
  itemsOf,
  standingsOf,
} from './trace-migrations';

/** Customers over several windows. Lists run beside one another, so that a million stay compact. */
export interface TierHistory {
  /** The tiers, best first. */
  readonly ladder: readonly string[];
  /** Everybody in any of the windows, by id. */
  readonly customerIds: readonly string[];
  /** Their names, the latest first asked, null where one has none; absent where none has. */
  readonly names?: readonly (string | null)[];
  /** In the order given, oldest first. */
  readonly windows: readonly HistoryWindow[];
  /** From each window to the next: one fewer than windows. */
  readonly steps: readonly HistoryStep[];
  /** False where standings alone were asked for: all amounts are then 0 and say nothing. */
  readonly hasValues: boolean;
}

export interface HistoryOptions {
  /** False compares standings alone, also over windows of unlike length. */
  readonly values?: boolean | undefined;
}

/** One window; each list has one entry a customer, in the order of `customerIds`. */
export interface HistoryWindow {
  readonly settings: PyramidSettings;
  /** Null where a customer is absent. */
  readonly standings: readonly (Standing | null)[];
  /** `0` where a customer is absent or inactive. */
  readonly values: readonly Amount[];
}

export interface HistoryStep {
  readonly matrix: StandingMatrix;
  /** Whoever was in a tier of any window before returns. */
  readonly kinds: readonly KindFlow[];
  /** Best first. */
  readonly tiers: readonly TierFlows[];
}

/** One customer over the windows of a history. */
export interface CustomerHistory extends Named {
  /** One a window. */
  readonly windows: readonly CustomerWindow[];
}

export interface CustomerWindow {
  /** The window in words: `2025-Q3`. */
  readonly window: string;
  readonly standing: Standing | null;
  readonly value: Amount;
  /** Since the window before. Null in the first window, and where it was in no tier both times. */
  readonly kind: MigrationKind | null;
  /** Null in the first window. */
  readonly change: Amount | null;
}

/**
 * Every customer's standing and value over many windows, oldest first, and what flowed in and out of
 * each tier from one window to the next. By effective tier. One customer's line: `historyOf`.
 *
 * Throws `invalid-option` for no pyramid at all, pyramids that may not be compared (another basis,
 * currency, population or rule that cuts; one that does not end after the one before it; windows of
 * unlike length, or a last one that is not over), and for one whose customers are not those of its
 * summary.
 *
 * @example
 * const rows = [
 *   { customerId: 'ann', date: '2024-05-01', revenue: 80 },
 *   { customerId: 'bob', date: '2025-05-01', revenue: 50 },
 * ];
 * const history = traceHistory(['2024', '2025'].map((window) => buildPyramid(rows, { window })));
 * history.windows.map(({ standings }) => standings); // [['A', null], [null, 'A']]
 * history.steps[0]?.tiers[0]?.inflow.customers; // 1
 */
export function traceHistory(
  pyramids: readonly Pyramid[],
  options: HistoryOptions = {},
): TierHistory {
  checkOptions<HistoryOptions>(options, { values: true });
  const values = comparesValues(options.values);
  const named = checkPyramids(pyramids, 'pyramids').map((pyramid, at) => ({
    name: `pyramids[${at}]`,
    pyramid,
  }));
  const [first] = named;
  if (first === undefined)
    throw invalidOption(
      'pyramids',
      because('no-pyramid-to-follow'),
      'at least one pyramid, oldest first',
    );
  for (const [at, other] of named.slice(1).entries()) {
    checkComparable(first, other);
    const { asOf } = other.pyramid.settings;
    checkWindows(named[at] as NamedPyramid, other, { values, asOf });
  }
  const ladder = readLadder(tierIds(first.pyramid.settings));
  const lists = named.map(({ name, pyramid }) => ({
    name,
    items: values ? itemsOf(pyramid) : standingsOf(pyramid),
  }));
  const table = standingTable(ladder, lists);
  const numbers = table.ids.map(table.numberOf);
  const steps = stepsOf(ladder, table, numbers);
  const nameOf = namesAmong(pyramids.toReversed());
  return {
    ladder: ladder.rungs,
    customerIds: table.ids,
    ...(nameOf !== null && { names: table.ids.map((id) => nameOf(id).name ?? null) }),
    windows: table.columns.map((column, at) =>
      windowOf(ladder, named[at] as NamedPyramid, column, numbers, values),
    ),
    steps,
    hasValues: values,
  };
}

function windowOf(
  ladder: Ladder,
  named: NamedPyramid,
  column: StandingColumn,
  numbers: readonly number[],
  hasValues: boolean,
): HistoryWindow {
  const standings: (Standing | null)[] = [];
  const values: Amount[] = [];
  const sizes = ladder.rungs.map(() => ({ customers: 0 }));
  for (const number of numbers) {
    const place = column.placeAt(number);
    const size = sizes[place];
    if (size !== undefined) size.customers++;
    standings.push(ladder.standings[place] ?? null);
    values.push(formatExact(column.valueAt(number)));
  }
  checkMargins(named, { tiers: sizes, value: hasValues ? formatExact(column.total) : null });
  return { settings: named.pyramid.settings, standings, values };
}

function stepsOf(
  ladder: Ladder,
  { columns }: StandingTable,
  numbers: readonly number[],
): HistoryStep[] {
  const wasInTier = new Uint8Array(numbers.length);
  return columns.slice(1).map((after, at) => {
    const before = columns[at] as StandingColumn;
    const flows = startFlows(ladder);
    for (const number of numbers) {
      const [from, to] = [before.placeAt(number), after.placeAt(number)];
      const kind = kindOf(ladder, from, to, wasInTier[number] === 1);
      flows.add(from, to, kind, before.valueAt(number), after.valueAt(number));
      if (from < ladder.rungs.length) wasInTier[number] = 1;
    }
    const matrix = flows.matrix();
    return { matrix, kinds: flows.kinds(), tiers: tierFlows(ladder.rungs, matrix) };
  });
}
