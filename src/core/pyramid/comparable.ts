import { type Issue, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import { toAmount } from '../values/amount';
import type { DateWindow } from '../values/window';
import { lastDateOf } from '../values/window-steps';
import type { Pyramid, PyramidSettings } from './pyramid';
import type { Scheme } from './scheme';

/** The settings that decide a tier by rank. Overrides and stability come after it. */
type Rule =
  | 'basis'
  | 'window'
  | 'timeZone'
  | 'currency'
  | 'scheme'
  | 'rounding'
  | 'ties'
  | 'nonPositive'
  | 'population'
  | 'ids';

/** A pyramid with the name under which it was given: `after`, `pyramids[2]`. */
export interface NamedPyramid {
  readonly name: string;
  readonly pyramid: Pyramid;
}

/*
 * When two pyramids may be set side by side: the one place for all that compares them. Each difference
 * that forbids it is an issue of its own.
 */

/**
 * Refuses to compare over time, by standings and values, where tiers, basis or currency differ.
 * Windows do differ, and the tiers may be cut otherwise. Throws `invalid-option`.
 */
export function checkComparable(first: NamedPyramid, other: NamedPyramid): void {
  refuseAll(differencesOverTime(first, other));
}

/**
 * Refuses to see what one rule does where another that decides a tier differs too: customers would
 * move for two reasons, and nobody could tell which. Throws `invalid-option`.
 */
export function checkSameRules(
  first: NamedPyramid,
  other: NamedPyramid,
  except: 'basis' | 'window',
): void {
  refuseAll(otherRules(first, other, except));
}

function refuseAll([issue, ...more]: readonly Issue[]): void {
  if (issue !== undefined) throw new PyramidError(issue, ...more);
}

function differencesOverTime(first: NamedPyramid, other: NamedPyramid): Issue[] {
  const [there, here] = [first.pyramid.settings, other.pyramid.settings];
  const difference = (
    rule: 'tiers' | 'basis' | 'currency',
    expected: string,
    received: string,
  ) => ({
    code: 'invalid-option' as const,
    ...because('not-comparable', { rule, first: first.name }),
    path: `${other.name}.settings.${rule === 'tiers' ? 'scheme.tiers' : rule}`,
    expected,
    received,
  });
  const issues: Issue[] = [];
  const [tiersThere, tiersHere] = [tierIds(there), tierIds(here)];
  if (JSON.stringify(tiersThere) !== JSON.stringify(tiersHere)) {
    issues.push(difference('tiers', tiersThere.join(', '), tiersHere.join(', ')));
  }
  if (there.basis !== here.basis) issues.push(difference('basis', there.basis, here.basis));
  if (there.currency !== here.currency && !hasNoAmounts(first) && !hasNoAmounts(other)) {
    const text = ({ currency }: PyramidSettings): string => currency ?? '(none)';
    issues.push(difference('currency', text(there), text(here)));
  }
  return issues;
}

/** The tiers of a pyramid, best first. */
export function tierIds({ scheme }: Pick<PyramidSettings, 'scheme'>): string[] {
  return scheme.tiers.map(({ id }) => id);
}

/** Rows that are not there name no currency. */
function hasNoAmounts({ pyramid }: NamedPyramid): boolean {
  return pyramid.settings.currency === null && pyramid.customers.length === 0;
}

const IN_TEXT: Readonly<Record<Rule, (settings: PyramidSettings) => string>> = {
  basis: ({ basis }) => basis,
  window: ({ window }) => spanText(window),
  timeZone: ({ timeZone }) => timeZone,
  currency: ({ currency }) => currency ?? '',
  scheme: ({ scheme }) => schemeText(scheme),
  rounding: ({ rounding }) => rounding,
  ties: ({ ties }) => ties,
  nonPositive: ({ nonPositive }) => nonPositive,
  population: ({ population }) => population,
  ids: ({ ids }) => ids,
};

function otherRules(first: NamedPyramid, other: NamedPyramid, except: 'basis' | 'window'): Issue[] {
  return (Object.keys(IN_TEXT) as Rule[]).flatMap((rule): Issue[] => {
    const [expected, received] = [first, other].map(({ pyramid }) =>
      IN_TEXT[rule](pyramid.settings),
    ) as [string, string];
    const isUnnamed = rule === 'currency' && (expected === '' || received === '');
    if (rule === except || expected === received || isUnnamed) return [];
    const why = because('not-by-the-same-rules', { rule, except });
    const path = `${other.name}.settings.${rule}`;
    return [{ code: 'invalid-option', ...why, path, expected, received }];
  });
}

/** `2025` and `2025-01-01..2025-12-31` are one window. */
function spanText(window: DateWindow): string {
  return window.kind === 'all' ? 'all' : `${window.start}..${lastDateOf(window)}`;
}

/** The tiers and how they are cut, in canonical amounts. Names and labels decide nothing. */
function schemeText({ cut, tiers }: Scheme): string {
  const parts = tiers.map((tier) => {
    const amount = 'share' in tier ? tier.share : tier.from;
    return amount === undefined
      ? JSON.stringify(tier.id)
      : `${JSON.stringify(tier.id)} ${toAmount(amount)}`;
  });
  return `${cut}: ${parts.join(', ')}`;
}
