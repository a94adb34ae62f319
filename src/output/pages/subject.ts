import type { Migrations } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { PyramidSettings } from '../../core/pyramid/pyramid';
import type { Amount } from '../../core/values/exact';
import type { Language } from '../../core/values/language';
import { moneyIn } from '../words/change-figures';
import { type MigrationWords, WORDS } from '../words/migration';
import { type RungLabels, rungNames, type StandingNames, tierNames } from '../words/standing-names';

/** How to name what is compared, where pyramids do not say it themselves. */
export interface NamingOptions {
  /** The two times in words; for pyramids their windows. */
  readonly before?: string;
  readonly after?: string;
  /** Names of rungs; for pyramids those of the scheme. */
  readonly labels?: RungLabels;
}

/** What is compared, in the words of one language. */
export interface Subject {
  readonly words: MigrationWords;
  readonly nameOf: StandingNames;
  readonly before: string;
  readonly after: string;
  /** What customers are ranked by; null for a ladder that is no pyramid. */
  readonly measure: string | null;
  /** An amount, with its currency where it is known. */
  readonly money: (amount: Amount) => string;
  /** A heading, with the currency of the amounts below it where that is known. */
  readonly unit: (heading: string) => string;
}

export function subjectOf(
  migrations: Migrations | PyramidMigrations,
  language: Language,
  options: NamingOptions = {},
): Subject {
  const words = WORDS[language];
  if (!('before' in migrations)) {
    return {
      words,
      nameOf: rungNames(options.labels ?? {}, language),
      before: options.before ?? words.before,
      after: options.after ?? words.after,
      measure: null,
      money: moneyIn(null),
      unit: (heading) => heading,
    };
  }
  const { before, after } = migrations;
  const currency = after.currency ?? before.currency;
  return {
    words,
    nameOf: tierNames(after.scheme, language),
    before: options.before ?? windowText(before, words),
    after: options.after ?? windowText(after, words),
    measure: words.measure(after.basis),
    money: moneyIn(currency),
    unit: (heading) => (currency === null ? heading : words.unit(heading, currency)),
  };
}

export function windowText({ window }: PyramidSettings, words: MigrationWords): string {
  return window.kind === 'all' ? words.allDates : window.text;
}
