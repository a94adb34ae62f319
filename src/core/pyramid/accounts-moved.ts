import { type Notice, notice } from '../issues/notices';
import { compareCodePoints } from '../values/ids';
import type { Pyramid } from './pyramid';

/** As many accounts as one can take in at a glance. */
const MOST_NAMED = 5;

/**
 * That parents differ between two pyramids: an account that counts for another customer in one of
 * them takes its sales along, which is no gain and no loss.
 */
export function parentNotices(
  one: Pick<Pyramid, 'accounts'>,
  other: Pick<Pyramid, 'accounts'>,
): readonly Notice[] {
  const [first, second] = [customersOf(one), customersOf(other)];
  const all = new Set([...first.keys(), ...second.keys()]);
  const moved = [...all].filter((account) => first.get(account) !== second.get(account));
  if (moved.length === 0) return [];
  const accounts = moved.sort(compareCodePoints).slice(0, MOST_NAMED);
  return [notice('parents-differ', { count: moved.length, accounts })];
}

function customersOf({ accounts = [] }: Pick<Pyramid, 'accounts'>): ReadonlyMap<string, string> {
  return new Map(accounts.map(({ account, customerId }) => [account, customerId]));
}
