import { type Issue, PyramidError } from '../issues/issue';
import type { Pyramid } from '../pyramid/pyramid';

/** A pyramid with the name under which it was given: `after`, `pyramids[2]`. */
export interface NamedPyramid {
  readonly name: string;
  readonly pyramid: Pyramid;
}

/**
 * Refuses a pyramid whose tiers, basis or currency are not those of the first: their standings and
 * values cannot be set against each other. How tiers are cut may differ. Throws `invalid-option`,
 * one issue for each difference.
 */
export function checkComparable(first: NamedPyramid, other: NamedPyramid): void {
  const [issue, ...more] = [
    tierDifference(first, other),
    basisDifference(first, other),
    currencyDifference(first, other),
  ].filter((found) => found !== undefined);
  if (issue !== undefined) throw new PyramidError(issue, ...more);
}

function tierDifference(first: NamedPyramid, other: NamedPyramid): Issue | undefined {
  const [there, here] = [tierIds(first), tierIds(other)];
  if (JSON.stringify(there) === JSON.stringify(here)) return undefined;
  return difference(other, 'scheme.tiers', {
    message: `the tiers are not those of ${first.name}`,
    expected: there.join(', '),
    received: here.join(', '),
    hint: 'Build both pyramids with the same scheme.',
  });
}

function tierIds({ pyramid }: NamedPyramid): string[] {
  return pyramid.settings.scheme.tiers.map(({ id }) => id);
}

function basisDifference(first: NamedPyramid, other: NamedPyramid): Issue | undefined {
  const [there, here] = [first.pyramid.settings.basis, other.pyramid.settings.basis];
  if (there === here) return undefined;
  return difference(other, 'basis', {
    message: `customers are not ranked by what ranks them in ${first.name}`,
    expected: there,
    received: here,
    hint: 'Build both pyramids on the same basis.',
  });
}

function currencyDifference(first: NamedPyramid, other: NamedPyramid): Issue | undefined {
  const [there, here] = [first.pyramid.settings.currency, other.pyramid.settings.currency];
  if (there === here || hasNoAmounts(first) || hasNoAmounts(other)) return undefined;
  return difference(other, 'currency', {
    message: `the currency is not that of ${first.name}`,
    expected: there ?? NO_CURRENCY,
    received: here ?? NO_CURRENCY,
    hint: 'Amounts of different currencies are never set against each other, nor those that name one against those that name none.',
  });
}

const NO_CURRENCY = '(none)';

/** Rows that are not there name no currency. */
function hasNoAmounts({ pyramid }: NamedPyramid): boolean {
  return pyramid.settings.currency === null && pyramid.customers.length === 0;
}

function difference(
  { name }: NamedPyramid,
  setting: string,
  rest: Pick<Issue, 'message' | 'expected' | 'received' | 'hint'>,
): Issue {
  return { code: 'invalid-option', path: `${name}.settings.${setting}`, ...rest };
}
