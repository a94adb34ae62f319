import { describe, invalidOption, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { accountIn } from '../pyramid/account-of';
import { everybodyIn } from '../pyramid/customer-of';
import type { Pyramid } from '../pyramid/pyramid';
import { spellingIn } from '../pyramid/spelling';
import { idProblem, sortIds } from '../values/ids';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The customers of pyramids among the ids of those that have closed, as the pyramids spell them. The
 * id of an account below another one closes nothing: its customer is the one above, which goes on.
 * Throws `invalid-option` and `blank-id`.
 */
export function closedCustomers(
  given: Iterable<string> | undefined,
  pyramids: readonly Pyramid[],
): ReadonlySet<string> {
  if (given === undefined) return NOBODY;
  const ids = checkIds(given);
  const [pyramid] = pyramids;
  if (ids.length === 0 || pyramid === undefined) return NOBODY;
  const spelled = spellingIn(pyramids);
  const own = ids.filter((id) => accountIn(pyramid, id) === undefined);
  const closed = new Set(own.map(spelled));
  const known = new Set<string>();
  for (const one of pyramids) for (const id of everybodyIn(one)) if (closed.has(id)) known.add(id);
  return known;
}

function checkIds(given: Iterable<string>): readonly string[] {
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    throw invalidOption('closed', because('ids-not-a-list'), 'a list of ids', describe(given));
  }
  const ids = [...given];
  for (const [at, id] of ids.entries()) {
    const problem = idProblem(id);
    if (problem !== undefined) throw new PyramidError({ ...problem, path: `closed[${at}]` });
  }
  return ids;
}

/** Their ids as lists show them, so that nobody is left out in silence. */
export function closedIds({ closed }: { readonly closed: ReadonlySet<string> }): readonly string[] {
  return sortIds([...closed]);
}
