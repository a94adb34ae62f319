import { describe, type Issue, invalidOption, listChoices, PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { compareCodePoints, idProblem } from '../values/ids';

/** The parent of each account that has one: an object, a Map, or pairs of account and parent. */
export type Parents =
  | Readonly<Record<string, string>>
  | Iterable<readonly [account: string, parent: string]>;

/** An account whose sales count for another customer: the topmost of its parents. */
export interface Account {
  readonly account: string;
  readonly customerId: string;
}

/** Who rolls up to whom, by what the ids of one account have in common. */
export interface Roots {
  /** The topmost parent of an account; the account itself where it has none. */
  rootOf(key: string): string;
  /** Every id of the mapping, account or parent, as it is written there. */
  readonly ids: Iterable<string>;
}

const asItIs = (id: string): string => id;

/**
 * The topmost parents of a mapping, in time proportional to its links. Throws `invalid-option` where
 * an account has two parents, or accounts are their own parents in a circle.
 *
 * @param fold where ids are told apart by less than their letters
 */
export function rootAccounts(parents: Parents | undefined, fold = asItIs): Roots {
  if (parents === undefined) return { rootOf: asItIs, ids: [] };
  const ids = new Set<string>();
  const parentOf = new Map<string, string>();
  for (const [account, parent] of pairsOf(parents)) {
    const key = fold(account);
    const known = parentOf.get(key);
    const parentKey = fold(parent);
    if (known !== undefined && known !== parentKey)
      throw placed(twoParents(account, known, parent));
    parentOf.set(key, parentKey);
    ids.add(account).add(parent);
  }
  const roots = new Map<string, string>();
  for (const id of parentOf.keys()) if (!roots.has(id)) climb(id, parentOf, roots);
  return { rootOf: (key) => roots.get(key) ?? key, ids };
}

/** The accounts of a mapping that roll up to others, by id. */
export function accountsUnder(
  { rootOf, ids }: Roots,
  fold: (id: string) => string,
  shown: (keys: readonly string[]) => readonly string[],
): readonly Account[] {
  const below = [...ids].filter((id) => rootOf(fold(id)) !== fold(id)).sort(compareCodePoints);
  const roots = shown(below.map((id) => rootOf(fold(id))));
  return below.map((account, at) => ({ account, customerId: roots[at] as string }));
}

function* pairsOf(parents: Parents): Generator<readonly [string, string]> {
  const isIterable = typeof parents === 'object' && parents !== null && Symbol.iterator in parents;
  if (!isIterable && !isRecord(parents)) throw noMapping(parents);
  const pairs = isIterable ? parents : Object.entries(parents);
  for (const pair of pairs as Iterable<unknown>) {
    if (!Array.isArray(pair) || pair.length !== 2) throw noMapping(pair);
    const [account, parent] = pair as [unknown, unknown];
    if (idProblem(account) !== undefined) throw withoutId('account-without-id', pair);
    if (idProblem(parent) !== undefined) throw withoutId('parent-without-id', pair);
    yield [account as string, parent as string];
  }
}

/** From an account to its root; everybody on the way has the same. */
function climb(
  from: string,
  parentOf: ReadonlyMap<string, string>,
  roots: Map<string, string>,
): void {
  const path = new Set<string>();
  let account = from;
  for (;;) {
    const known = roots.get(account);
    const parent = known ?? parentOf.get(account);
    if (known === undefined && path.has(account)) throw circle([...path, account], account);
    if (parent === undefined || parent === account) break;
    path.add(account);
    account = parent;
  }
  for (const id of path) roots.set(id, account);
}

function circle(path: readonly string[], again: string): PyramidError {
  const around = path.slice(path.indexOf(again));
  const told = around.length <= LONGEST_CIRCLE ? around : [...around.slice(0, 3), '…', again];
  return invalidOption('parents', because('parents-in-a-circle'), ROOTED, told.join(' → '));
}

const LONGEST_CIRCLE = 20;
const ROOTED = 'every account below one that has no parent, or is its own';

/** What is wrong with an account below two others: the same whichever stands first. */
export function twoParents(account: string, one: string, other: string): Issue {
  const parents = [one, other].sort(compareCodePoints) as [string, string];
  return {
    code: 'duplicate-id',
    ...because('two-parents', { account, parents }),
    expected: 'one parent an account',
    received: parents.join(', '),
  };
}

function placed(issue: Issue): PyramidError {
  return new PyramidError({ ...issue, path: 'parents' });
}

function withoutId(
  reason: 'account-without-id' | 'parent-without-id',
  pair: readonly unknown[],
): PyramidError {
  return invalidOption('parents', because(reason), 'two ids', listChoices(pair));
}

function noMapping(received: unknown): PyramidError {
  return invalidOption(
    'parents',
    because('parents-are-no-mapping'),
    'an object or a Map from id to id, or pairs of ids',
    describe(received),
  );
}
