import { describe, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { checkResult } from '../issues/shape';
import { toExact } from '../values/amount';
import type { Amount } from '../values/exact';
import { formatExact, subtractExact } from '../values/exact';
import { compareCodePoints } from '../values/ids';
import { kindOf, type Ladder, type Place, readLadder, type Standing } from './ladder';
import { HISTORY } from './shapes';
import type { CustomerHistory, CustomerWindow, TierHistory } from './trace-history';

/** One customer's standing and value in each window. Throws `unknown-customer`. */
export function historyOf(history: TierHistory, customerId: string): CustomerHistory {
  checkResult(history, 'history', HISTORY);
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
