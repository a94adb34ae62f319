import type { CompanyProfile } from '../../core/change/company-profile';
import type { Flow } from '../../core/change/flows';
import type { Migrations } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { Amount } from '../../core/values/exact';
import type { Language } from '../../core/values/language';
import type { Ratio } from '../../core/values/ratio';
import { countText } from '../words/change-figures';
import { percent } from '../words/figures';
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
