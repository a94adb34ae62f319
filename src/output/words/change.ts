import type { CompanyProfile } from '../../core/change/company-profile';
import { PROFILE } from '../../core/change/company-profile';
import { CUSTOMER_HISTORY, HISTORY, MIGRATION, MIGRATIONS } from '../../core/change/shapes';
import type { CustomerHistory, TierHistory } from '../../core/change/trace-history';
import type { Migration, Migrations, Reconciliation } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { OptionNames } from '../../core/issues/options';
import { checkResult, checkShape, named, type Shape } from '../../core/issues/shape';
import { INACTIVE } from '../../core/pyramid/scheme';
import { label } from '../../core/pyramid/shapes';
import { addAmounts, multiplyAmounts, toPlaces } from '../../core/values/amount';
import type { Amount } from '../../core/values/exact';
import { customerText } from './customer-text';
import type { MigrationSaid } from './en/change';
import type { Words } from './en/index';
import { roundedTo } from './figures';
import { type Speech, wordsFor } from './language';
import { type RungLabels, rungNames, type StandingNames, standingNames } from './named';
import { shown } from './shown';

/** How to name what is compared, where pyramids do not say it themselves. */
export interface NamingOptions extends Speech {
  /** The two times in words; for pyramids their windows. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Names of rungs; for pyramids those of the scheme. */
  readonly labels?: RungLabels | undefined;
}

/** The names of these, for whoever takes them among others. */
export const NAMING: OptionNames<NamingOptions> = {
  language: true,
  before: true,
  after: true,
  labels: true,
};

/** What is compared, in the words of one language. */
export interface Subject {
  readonly words: Words;
  readonly nameOf: StandingNames;
  readonly before: string;
  readonly after: string;
  /** What customers are ranked by; null for a ladder that is no pyramid. */
  readonly basis: string | null;
  /** Null where no pyramid names any. */
  readonly currency: string | null;
}

export function subjectOf(
  migrations: Migrations | PyramidMigrations,
  { before, after, labels = {} }: NamingOptions,
  words: Words,
): Subject {
  checkResult(migrations, 'migrations', MIGRATIONS);
  checkShape(labels, 'labels', named(label));
  const { change, dates } = words;
  if (!('before' in migrations)) {
    return {
      words,
      nameOf: rungNames(labels, words),
      before: before ?? change.before,
      after: after ?? change.after,
      basis: null,
      currency: null,
    };
  }
  return {
    words,
    nameOf: standingNames(migrations.after.scheme, words),
    before: before ?? dates.window(migrations.before.window),
    after: after ?? dates.window(migrations.after.window),
    basis: migrations.after.basis,
    currency: migrations.after.currency ?? migrations.before.currency,
  };
}

/**
 * What became of one customer, as one sentence for people. As in tables, amounts have two decimals;
 * those before and after and their difference add up.
 *
 * @example
 * const before = buildPyramid([{ customerId: 'ann', revenue: 80 }, { customerId: 'bob', revenue: 50 }]);
 * const after = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const migrations = traceMigrations(before, after);
 * const sentence = migrationSentence(migrations.customers[1], migrations);
 * sentence; // 'bob left D (Small): 50.00 before, 0.00 after, 50.00 less.'
 */
export function migrationSentence(
  migration: Migration,
  migrations: Migrations | PyramidMigrations,
  options: NamingOptions = {},
): string {
  checkResult(migration, 'migration', MIGRATION);
  const subject = subjectOf(migrations, options, wordsFor(options, NAMING));
  return sayMigration(migration, subject, migrations.hasValues);
}

export function sayMigration(migration: Migration, subject: Subject, hasValues: boolean): string {
  const { kind, from, to } = migration;
  const { words, nameOf } = subject;
  const sentence = words.change.migration({
    customer: customerText(migration),
    kind,
    from: nameOf(from),
    to: nameOf(to),
    isInactive: to === INACTIVE,
    values: hasValues ? valuesSaid(migration, subject) : null,
  });
  return shown(sentence);
}

/** The difference is that of the amounts as they are printed. */
function valuesSaid(
  { valueBefore, valueAfter }: Migration,
  { words, currency }: Subject,
): MigrationSaid['values'] {
  const [before, after] = [toPlaces(valueBefore, 2), toPlaces(valueAfter, 2)] as [Amount, Amount];
  const change = addAmounts(after, multiplyAmounts(before, -1));
  const worth = (amount: Amount): string => words.change.worth(amount, currency);
  return {
    before: worth(before),
    after: worth(after),
    change: worth(withoutSign(change)),
    sign: change === '0' ? 0 : change.startsWith('-') ? -1 : 1,
  };
}

function withoutSign(amount: Amount): Amount {
  return amount.startsWith('-') ? multiplyAmounts(amount, -1) : amount;
}

/** Where the value went, in figures that add up as they are printed. */
export function sayReconciliation(
  { valueBefore, gained, lost, valueAfter }: Reconciliation,
  { words, basis, currency }: Subject,
): string {
  const parts = roundedTo([valueBefore, gained, lost], valueAfter, 2) as Amount[];
  const [before, more, less] = parts.map((part) => words.change.worth(part, currency)) as [
    string,
    string,
    string,
  ];
  return shown(
    words.change.reconciliation({
      basis,
      before,
      gained: more,
      lost: less.replace(/^-/, ''),
      after: words.change.worth(valueAfter, currency),
    }),
  );
}

/** What kind of company it is, with the figures that say so, as one sentence for people. */
export function profileSentence(
  profile: CompanyProfile,
  migrations: Migrations | PyramidMigrations,
  options: NamingOptions = {},
): string {
  checkResult(profile, 'profile', PROFILE);
  const { words, nameOf } = subjectOf(migrations, options, wordsFor(options, NAMING));
  return shown(words.change.profile(profile, profile.bestTiers.map(nameOf)));
}

/** One customer's windows as one sentence: `ann: A (VIP) with 80.00 in 2024; absent in 2025 (lapsed).` */
export function historySentence(
  customer: CustomerHistory,
  history: TierHistory,
  options: Speech = {},
): string {
  const words = wordsFor(options);
  checkResult(customer, 'customer', CUSTOMER_HISTORY);
  checkResult(history, 'history', HISTORY);
  const { windows } = customer;
  checkShape(history.windows, 'history.windows', atLeast(windows.length));
  const nameOf = historyNames(history, words);
  const currency = currencyOf(history);
  const said = windows.map(({ standing, value, kind }, at) => {
    const { settings } = history.windows[at] as TierHistory['windows'][number];
    const isWorth = standing !== null && standing !== INACTIVE;
    return {
      window: words.dates.window(settings.window),
      standing: nameOf(standing),
      value: isWorth ? words.change.worth(value, currency) : null,
      kind,
    };
  });
  return shown(words.change.history(customerText(customer), said));
}

/** A list that has one for each of so many. */
function atLeast(windows: number): Shape<readonly unknown[]> {
  return {
    expected: `at least ${windows} in the list`,
    fits: (value) => Array.isArray(value) && value.length >= windows,
    partsOf: () => undefined,
    isOther: () => false,
  };
}

/** Standings by the names that the latest window gives them. */
export function historyNames({ windows }: TierHistory, words: Words): StandingNames {
  const latest = windows.at(-1);
  return standingNames(latest?.settings.scheme ?? { cut: 'headcount', tiers: [] }, words);
}

/** A window without rows names none. */
function currencyOf({ windows }: TierHistory): string | null {
  return windows.find(({ settings }) => settings.currency !== null)?.settings.currency ?? null;
}
