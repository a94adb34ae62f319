import { PyramidError } from '../issues/issue';
import { toExact } from '../values/amount';
import type { Amount } from '../values/amount-types';
import { compareCodePoints } from '../values/code-points';
import { formatExact, subtractExact } from '../values/exact';
import type { CustomerHistory, CustomerWindow, HistoryWindow, TierHistory } from './history';
import { kindOf } from './kinds';
import { type Ladder, type Place, readLadder } from './ladder';
import type { Standing } from './migration';

/** One customer's standing and value in each window. Throws `unknown-customer`. */
export function historyOf(history: TierHistory, customerId: string): CustomerHistory {
  const customer = numberOf(history.customerIds, customerId);
  const ladder = readLadder(history.ladder);
  const lines = history.windows.map((window) => lineOf(window, customer));
  const windows = lines.map((line, at): CustomerWindow => {
    const before = lines[at - 1];
    return {
      ...line,
      kind: before === undefined ? null : kindSince(ladder, lines.slice(0, at), line),
      change: before === undefined ? null : difference(line.value, before.value),
    };
  });
  return { customerId, windows };
}

type Line = Pick<CustomerWindow, 'window' | 'standing' | 'value'>;

function lineOf({ settings, standings, values }: HistoryWindow, customer: number): Line {
  return {
    window: settings.window.text,
    standing: standings[customer] ?? null,
    value: values[customer] ?? '0',
  };
}

function kindSince(ladder: Ladder, earlier: readonly Line[], { standing }: Line) {
  const places = earlier.map((line) => placeOf(ladder, line.standing));
  const from = places.at(-1) ?? ladder.absent;
  const kind = kindOf(ladder, from, placeOf(ladder, standing)) ?? null;
  const wasInTier = places.some((place) => place < ladder.rungs.length);
  return kind === 'new' && wasInTier ? 'returned' : kind;
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
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCodePoints(ids[middle] as string, id) < 0) low = middle + 1;
    else high = middle;
  }
  if (ids[low] === id) return low;
  throw new PyramidError({
    code: 'unknown-customer',
    message: 'no customer has this id',
    path: 'customerId',
    expected: 'the id of a customer in one of the windows, letter for letter',
    received: id,
  });
}
