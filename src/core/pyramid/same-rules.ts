import { type Issue, PyramidError } from '../issues/issue';
import { toAmount } from '../values/amount';
import { plusDays } from '../values/calendar';
import type { DateWindow } from '../values/window';
import type { PyramidSettings } from './pyramid';
import type { Scheme } from './scheme';

/** The settings that decide a tier by rank. Overrides and stability come after it. */
export type Rule =
  | 'basis'
  | 'window'
  | 'timeZone'
  | 'currency'
  | 'scheme'
  | 'rounding'
  | 'ties'
  | 'nonPositive'
  | 'population';

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
};

const RULES = Object.keys(IN_TEXT) as readonly Rule[];

/**
 * Refuses a pyramid that differs from another in more than the one rule that is looked at: it would
 * move customers for two reasons, and nobody could tell which. Throws `invalid-option`, one issue a
 * rule.
 *
 * @param path where the pyramid was given: `shifted[0]`
 */
export function refuseOtherRules(
  expected: PyramidSettings,
  given: PyramidSettings,
  { except, path, hint }: { readonly except: Rule; readonly path: string; readonly hint: string },
): void {
  const issues = RULES.filter((rule) => rule !== except).flatMap((rule): Issue[] => {
    const [wanted, got] = [IN_TEXT[rule](expected), IN_TEXT[rule](given)];
    if (wanted === got || (rule === 'currency' && (wanted === '' || got === ''))) return [];
    return [
      {
        code: 'invalid-option',
        message: `the pyramids differ in their ${NAMES[rule] ?? rule}, so they cannot be compared`,
        path: `${path}.settings.${rule}`,
        expected: wanted,
        received: got,
        hint,
      },
    ];
  });
  const [first, ...more] = issues;
  if (first !== undefined) throw new PyramidError(first, ...more);
}

/** As people say it, where that is not the name of the setting. */
const NAMES: Readonly<Partial<Record<Rule, string>>> = {
  timeZone: 'time zone',
  ties: 'rule on ties',
  nonPositive: 'rule on values that are not above 0',
};

/** `2025` and `2025-01-01..2025-12-31` are one window. */
function spanText(window: DateWindow): string {
  return window.kind === 'all' ? 'all' : `${window.start}..${plusDays(window.end, -1)}`;
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
