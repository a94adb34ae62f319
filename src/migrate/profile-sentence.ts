import { percent } from '../amounts/format';
import type { Amount, Ratio } from '../types/amount';
import type { Language } from '../types/language';
import type { CompanyProfile } from './company-profile';
import { countText } from './figures-text';
import type { Flow, Migrations, PyramidMigrations } from './migration';
import { type NamingOptions, subjectOf } from './subject';

/** What kind of company it is, with the figures that say so, as one sentence for people. */
export function profileSentence(
  profile: CompanyProfile,
  migrations: Migrations | PyramidMigrations,
  language: Language = 'en',
  options: NamingOptions = {},
): string {
  const { words, nameOf } = subjectOf(migrations, language, options);
  const { kind, bestTiers, before, bounds } = profile;
  const parts = ({ customers }: Flow, rate: Ratio | null, bound: Amount) => ({
    customers: countText(customers),
    rate: percent(rate ?? '0'),
    bound: percent(bound, decimalsOf(bound)),
  });
  return words.profile({
    kind,
    tiers: bestTiers.map(nameOf),
    before: countText(before),
    lost: parts(profile.lost, profile.lostRate, bounds.lost),
    won: parts(profile.won, profile.wonRate, bounds.won),
  });
}

/** The decimals that a bound has as a percentage: it is what somebody chose, and is not rounded. */
function decimalsOf(bound: Amount): number {
  const point = bound.indexOf('.');
  return point < 0 ? 0 : Math.max(bound.length - point - 3, 0);
}
