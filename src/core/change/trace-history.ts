import { PyramidError } from '../issues/issue';
import type { Pyramid } from '../pyramid/pyramid';
import type { Amount } from '../values/amount-types';
import { formatExact } from '../values/exact';
import { checkComparable, type NamedPyramid } from './comparable';
import { startFlows } from './flows';
import type { HistoryStep, HistoryWindow, TierHistory } from './history';
import { kindOf } from './kinds';
import { type Ladder, readLadder } from './ladder';
import type { Standing } from './migration';
import { checkMargins, itemsOf, ladderOf } from './pyramid-items';
import { type StandingColumn, type StandingTable, standingTable } from './standing-table';
import { tierFlows } from './tier-flows';

/**
 * Every customer's standing and value over many windows, oldest first, and what flowed in and out of
 * each tier from one window to the next. By effective tier. One customer's line: `historyOf`.
 *
 * Throws `invalid-option` for no pyramid at all, windows that go back in time, pyramids of different
 * tiers, bases or currencies, and for one whose customers are not those of its summary.
 */
export function traceHistory(pyramids: readonly Pyramid[]): TierHistory {
  const named = pyramids.map((pyramid, at) => ({ name: `pyramids[${at}]`, pyramid }));
  const [first] = named;
  if (first === undefined) throw noPyramid();
  for (const [at, other] of named.slice(1).entries()) {
    checkComparable(first, other);
    checkOrder(named[at] as NamedPyramid, other);
  }
  const ladder = readLadder(ladderOf(first.pyramid));
  const lists = named.map(({ name, pyramid }) => ({ name, items: itemsOf(pyramid) }));
  const table = standingTable(ladder, lists);
  const numbers = table.ids.map(table.numberOf);
  const steps = stepsOf(ladder, table, numbers);
  return {
    ladder: ladder.rungs,
    customerIds: table.ids,
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
      const arrived = kindOf(ladder, from, to);
      const kind = arrived === 'new' && wasInTier[number] === 1 ? 'returned' : arrived;
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
  throw new PyramidError({
    code: 'invalid-option',
    message: 'the windows go back in time',
    path: `${next.name}.settings.window`,
    expected: `a window that begins on ${earlier.start} or later, after ${earlier.text}`,
    received: later.text,
    hint: 'Give the pyramids oldest first.',
  });
}

function noPyramid(): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message: 'there is no pyramid to follow',
    path: 'pyramids',
    expected: 'at least one pyramid, oldest first',
  });
}
