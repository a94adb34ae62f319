import { PyramidError } from '../issues/issue';
import { INACTIVE } from '../pyramid/inactive';
import type { Pyramid } from '../pyramid/pyramid';
import type { NamedPyramid } from './comparable';
import type { Flow, LadderItem } from './migration';

/** The tiers of a pyramid as a ladder. */
export function ladderOf({ settings }: Pyramid): string[] {
  return settings.scheme.tiers.map(({ id }) => id);
}

/** Everybody in a pyramid by effective tier, the inactive ones among them. */
export function* itemsOf({ customers, inactive }: Pyramid): Generator<LadderItem, void, undefined> {
  for (const { customerId, tier, value } of customers) yield { customerId, standing: tier, value };
  for (const customerId of inactive) yield { customerId, standing: INACTIVE, value: 0 };
}

/** The margins that a matrix must have: the sizes and the value that the pyramid itself states. */
export interface Margins {
  /** One a tier, best first. */
  readonly tiers: readonly Pick<Flow, 'customers'>[];
  readonly value: string;
}

/**
 * Refuses a pyramid whose customers are not those of its own summary, as when a saved one was cut
 * short or edited. Throws `invalid-option`.
 */
export function checkMargins({ name, pyramid }: NamedPyramid, found: Margins): void {
  const { tiers, whole } = pyramid.summary;
  if (found.value !== whole.value) {
    throw notItsOwn(`${name}.summary.whole.value`, 'values', found.value, whole.value);
  }
  for (const [place, { tier, customers }] of tiers.entries()) {
    const counted = found.tiers[place]?.customers ?? 0;
    if (counted === customers) continue;
    const what = `customers of tier ${JSON.stringify(tier)}`;
    throw notItsOwn(
      `${name}.summary.tiers[${place}].customers`,
      what,
      `${counted}`,
      `${customers}`,
    );
  }
}

function notItsOwn(path: string, what: string, expected: string, received: string): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message: `the ${what} in this pyramid do not come to what its summary says`,
    path,
    expected,
    received,
    hint: 'It was changed after it was built, or a part of it is missing. Build it again.',
  });
}
