import { describe, PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';

/**
 * The account that an id rolls up to: its parent's parent's parent, as far as there is one. Throws
 * `invalid-option` where accounts are their own parents in a circle.
 */
export function rootAccounts(
  parents: ReadonlyMap<string, string> | Readonly<Record<string, string>> | undefined,
): (customerId: string) => string {
  if (parents === undefined) return (customerId) => customerId;
  const parentOf = mappingOf(parents);
  const roots = new Map<string, string>();
  for (const id of parentOf.keys()) roots.set(id, rootOf(id, parentOf));
  return (customerId) => roots.get(customerId) ?? customerId;
}

function mappingOf(
  parents: ReadonlyMap<string, string> | Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  if (parents instanceof Map) return parents;
  if (isRecord(parents)) return new Map(Object.entries(parents));
  throw new PyramidError({
    code: 'invalid-option',
    ...because('parents-are-no-mapping'),
    path: 'parents',
    expected: 'a Map or an object from id to id',
    received: describe(parents),
  });
}

function rootOf(id: string, parentOf: ReadonlyMap<string, string>): string {
  const path = [id];
  let account = id;
  for (;;) {
    const parent = parentOf.get(account);
    if (parent === undefined || parent === account) return account;
    if (typeof parent !== 'string' || parent === '') throw invalid('parent-without-id', path);
    if (path.includes(parent)) throw invalid('parents-in-a-circle', [...path, parent]);
    path.push(parent);
    account = parent;
  }
}

function invalid(
  reason: 'parent-without-id' | 'parents-in-a-circle',
  path: readonly string[],
): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because(reason),
    path: 'parents',
    expected: 'every account below one that has no parent, or is its own',
    received: path.join(' → '),
  });
}
