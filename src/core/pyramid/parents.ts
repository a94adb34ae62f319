import { PyramidError } from '../issues/issue';

/**
 * The account that an id rolls up to: its parent's parent's parent, as far as there is one. Throws
 * `invalid-option` where accounts are their own parents in a circle.
 */
export function rootAccounts(
  parents: ReadonlyMap<string, string> | Readonly<Record<string, string>> | undefined,
): (customerId: string) => string {
  if (parents === undefined) return (customerId) => customerId;
  const parentOf: ReadonlyMap<string, string> =
    parents instanceof Map ? parents : new Map(Object.entries(parents));
  const roots = new Map<string, string>();
  for (const id of parentOf.keys()) roots.set(id, rootOf(id, parentOf));
  return (customerId) => roots.get(customerId) ?? customerId;
}

function rootOf(id: string, parentOf: ReadonlyMap<string, string>): string {
  const path = [id];
  let account = id;
  for (;;) {
    const parent = parentOf.get(account);
    if (parent === undefined || parent === account) return account;
    if (parent === '') throw invalid('the parent has no id', path);
    if (path.includes(parent)) throw invalid('accounts are their own parents', [...path, parent]);
    path.push(parent);
    account = parent;
  }
}

function invalid(message: string, path: readonly string[]): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message,
    path: 'parents',
    expected: 'every account below one that has no parent, or is its own',
    received: path.join(' → '),
  });
}
