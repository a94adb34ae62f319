import { describe, invalidOption, PyramidError } from '../issues/issue';
import { checkResult } from '../issues/options';
import { because } from '../issues/reasons';
import { checkComparable, type NamedPyramid, tierIds } from '../pyramid/comparable';
import type { Named } from '../pyramid/customer-names';
import { namesAmong } from '../pyramid/named-in';
import type { Pyramid, PyramidSettings } from '../pyramid/pyramid';
import { toExact } from '../values/amount';
import type { Amount } from '../values/exact';
import { formatExact, subtractExact } from '../values/exact';
import { compareCodePoints } from '../values/ids';
import { type KindFlow, type StandingMatrix, startFlows, type TierFlows, tierFlows } from './flows';
import {
  kindOf,
  type Ladder,
  type MigrationKind,
  type Place,
  readLadder,
  type Standing,
} from './ladder';
import { type StandingColumn, type StandingTable, standingTable } from './standing-table';
import { checkMargins, checkPyramids, itemsOf } from './trace-migrations';

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
 * Throws `invalid-option` for no pyramid at all, windows that go back in time, pyramids of different
 * tiers, bases or currencies, and for one whose customers are not those of its summary.
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
export function traceHistory(pyramids: readonly Pyramid[]): TierHistory {
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
    checkOrder(named[at] as NamedPyramid, other);
  }
  const ladder = readLadder(tierIds(first.pyramid.settings));
  const lists = named.map(({ name, pyramid }) => ({ name, items: itemsOf(pyramid) }));
  const table = standingTable(ladder, lists);
  const numbers = table.ids.map(table.numberOf);
  const steps = stepsOf(ladder, table, numbers);
  const nameOf = namesAmong(pyramids.toReversed());
  return {
    ladder: ladder.rungs,
    customerIds: table.ids,
    ...(nameOf !== null && { names: table.ids.map((id) => nameOf(id).name ?? null) }),
    windows: table.columns.map((column, at) =>
      windowOf(ladder, named[at] as NamedPyramid, column, numbers),
    ),
    steps,
  };
}

function windowOf(
  ladder: Ladder,
  named: NamedPyramid,
  column: StandingColumn,
  numbers: readonly number[],
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
  checkMargins(named, { tiers: sizes, value: formatExact(column.total) });
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

/** Windows may overlap, as rolling ones do, but each begins no earlier than the one before it. */
function checkOrder(first: NamedPyramid, next: NamedPyramid): void {
  const [earlier, later] = [first.pyramid.settings.window, next.pyramid.settings.window];
  if (earlier.start === null || later.start === null || earlier.start <= later.start) return;
  throw invalidOption(
    `${next.name}.settings.window`,
    because('windows-going-back', { start: earlier.start, before: earlier.text }),
    `a window that begins on ${earlier.start} or later, after ${earlier.text}`,
    later.text,
  );
}

/** One customer's standing and value in each window. Throws `unknown-customer`. */
export function historyOf(history: TierHistory, customerId: string): CustomerHistory {
  checkResult(history, 'history', { lists: ['customerIds', 'windows'], by: 'traceHistory' });
  const customer = numberOf(history.customerIds, customerId);
  const ladder = readLadder(history.ladder);
  const lines = history.windows.map(({ settings, standings, values }) => ({
    window: settings.window.text,
    standing: standings[customer] ?? null,
    value: values[customer] ?? '0',
  }));
  const places = lines.map(({ standing }) => placeOf(ladder, standing));
  const windows = lines.map((line, at): CustomerWindow => {
    const before = lines[at - 1];
    if (before === undefined) return { ...line, kind: null, change: null };
    const [from, to] = [places[at - 1] as Place, places[at] as Place];
    const wasEarlier = places.slice(0, at).some((place) => place < ladder.rungs.length);
    const kind = kindOf(ladder, from, to, wasEarlier) ?? null;
    return { ...line, kind, change: difference(line.value, before.value) };
  });
  const name = history.names?.[customer] ?? null;
  return { customerId, ...(name !== null && { name }), windows };
}

function placeOf(ladder: Ladder, standing: Standing | null): Place {
  return standing === null ? ladder.absent : (ladder.placeOf(standing) ?? ladder.absent);
}

function difference(after: Amount, before: Amount): Amount {
  return formatExact(subtractExact(toExact(after), toExact(before)));
}

/** By bisection: the ids are in order. */
function numberOf(ids: readonly string[], id: string): number {
  let [low, high] = [0, ids.length];
  while (typeof id === 'string' && low < high) {
    const middle = (low + high) >>> 1;
    if (compareCodePoints(ids[middle] as string, id) < 0) low = middle + 1;
    else high = middle;
  }
  if (ids[low] === id) return low;
  throw new PyramidError({
    code: 'unknown-customer',
    ...because('customer-in-no-window'),
    path: 'customerId',
    expected: 'the id of a customer in one of the windows, letter for letter',
    received: describe(id),
  });
}
