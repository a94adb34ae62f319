import { describe, invalidOption } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { idProblem } from '../values/ids';
import type { IdBook } from './id-book';

/** A customer who is none: staff, a test, the counter of a shop. */
export interface Exclusion {
  readonly customerId: string;
  /** Why: the account says how much was left out for each reason. */
  readonly reason: string;
}

/**
 * Why an id is excluded, itself or as the account that it rolls up to; undefined where it is not.
 * Undefined altogether where nobody is, so that no row pays for it. Throws `invalid-option`.
 */
export function excludedReasons(
  exclude: readonly Exclusion[] | undefined,
  names: Pick<IdBook, 'accountOf' | 'fold'>,
): ((customerId: unknown) => string | undefined) | undefined {
  if (exclude === undefined) return undefined;
  if (!Array.isArray(exclude)) throw notAList(exclude);
  if (exclude.length === 0) return undefined;
  const reasons = new Map<string, string>();
  for (const [at, given] of exclude.entries()) {
    const { customerId, reason }: Partial<Exclusion> = isRecord(given) ? given : {};
    const problem = idProblem(customerId);
    if (problem !== undefined) {
      const { reason: why, expected, received } = problem;
      throw invalidOption(`exclude[${at}].customerId`, { reason: why }, expected, received);
    }
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw invalidOption(`exclude[${at}].reason`, because('exclusion-without-reason'), 'text');
    }
    const key = names.fold(customerId as string);
    if (!reasons.has(key)) reasons.set(key, reason.trim());
  }
  return (customerId) =>
    typeof customerId === 'string' && customerId !== ''
      ? (reasons.get(names.fold(customerId)) ?? reasons.get(names.accountOf(customerId)))
      : undefined;
}

function notAList(received: unknown) {
  return invalidOption(
    'exclude',
    because('exclusions-are-no-list'),
    'a list of { customerId, reason }',
    describe(received),
  );
}
