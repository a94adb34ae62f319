import { foldOf } from './id-book';
import type { Account } from './parents';
import type { Pyramid } from './pyramid';

/** The customer of each account, by what spellings of the account have in common. */
const customers = new WeakMap<readonly Account[], ReadonlyMap<string, Account>>();

/** The account that an id names in a pyramid, where its sales count for a customer above it. */
export function accountIn(pyramid: Pyramid, id: string): Account | undefined {
  const { accounts, settings } = pyramid;
  if (accounts === undefined) return undefined;
  const fold = foldOf(settings.ids);
  const known = customers.get(accounts) ?? new Map(accounts.map((one) => [fold(one.account), one]));
  customers.set(accounts, known);
  return known.get(fold(id));
}

/** What all ids of one customer have in common in a pyramid, accounts below it included. */
export function keyIn(pyramid: Pyramid, id: string): string {
  return foldOf(pyramid.settings.ids)(accountIn(pyramid, id)?.customerId ?? id);
}
