import { companyProfile, type ProfileOptions } from '../../core/change/company-profile';
import type { BasesComparison } from '../../core/change/compare-bases';
import { MIGRATION_KINDS, type MigrationKind } from '../../core/change/ladder';
import { largestLosses } from '../../core/change/largest-losses';
import { BASES, HISTORY, MIGRATIONS, SENSITIVITY } from '../../core/change/shapes';
import type { HistoryStep, TierHistory } from '../../core/change/trace-history';
import type { Migrations } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { Sensitivity, TierFirmness } from '../../core/change/trace-sensitivity';
import { checkResult } from '../../core/issues/shape';
import { compareAmounts } from '../../core/values/amount';
import { flowsSaid, historySizesTable, stepFlowsTable, windowName } from '../tables/history-tables';
import { flowsTable, matrixTable } from '../tables/migration-tables';
import { basesMatrixTable, basesSaid, firmnessTable, moveSaid } from '../tables/robustness-tables';
import type { Table } from '../tables/table';
import {
  historyNames,
  type NamingOptions,
  profileSentence,
  type Subject,
  sayMigration,
  sayReconciliation,
  subjectOf,
} from '../words/change';
import { customerText } from '../words/customer-text';
import type { ListName } from '../words/en/change';
import type { Words } from '../words/en/index';
import { partOfAll, shareText } from '../words/figures';
import { type Speech, wordsFor } from '../words/language';
import { type StandingNames, standingNames } from '../words/named';
import { shown } from '../words/shown';
import type { Block, Page } from './page';

export interface MigrationsPageOptions extends ProfileOptions, NamingOptions {
  /** How many of the largest losses are named; 3 unless given. */
  readonly losses?: number | undefined;
}

/**
 * Two windows compared, for people: how many customers rose, fell, left and came, where the value
 * went, what kind of company that makes, the largest losses, then the matrix of standings and what
 * moved. Throws `invalid-option` for options that `companyProfile` refuses.
 */
export function migrationsPage(
  migrations: Migrations | PyramidMigrations,
  options: MigrationsPageOptions = {},
): Page {
  const words = wordsFor<MigrationsPageOptions>(options, {
    language: true,
    before: true,
    after: true,
    labels: true,
    bestTiers: true,
    bounds: true,
    losses: true,
  });
  checkResult(migrations, 'migrations', MIGRATIONS);
  const { language = 'en', bestTiers, bounds, losses } = options;
  const { before, after, labels } = options;
  const naming: NamingOptions = { language, before, after, labels };
  const subject = subjectOf(migrations, naming, words);
  const { hasValues, reconciliation } = migrations;
  const { change } = words;
  const profile = companyProfile(migrations, { bestTiers, bounds });
  const sentences = [
    overview(migrations, subject),
    ...(hasValues ? [sayReconciliation(reconciliation, subject)] : []),
    profileSentence(profile, migrations, naming),
    ...largestLosses(migrations, losses).map((loss) => sayMigration(loss, subject, hasValues)),
  ];
  return {
    name: 'migrations',
    language,
    blocks: [
      { kind: 'title', level: 1, text: change.title(subject) },
      { kind: 'sentences', sentences },
      ...section(change.matrix(subject), matrixTable(migrations, naming)),
      ...(hasValues
        ? section(
            change.unit(change.changes(subject), subject.currency),
            matrixTable(migrations, { ...naming, of: 'change' }),
          )
        : []),
      ...section(change.flows, flowsTable(migrations, naming)),
    ],
  };
}

function overview({ kinds, tellsReturned }: Migrations, subject: Subject): string {
  const customers = new Map(kinds.map((flow) => [flow.kind, flow.customers]));
  const counts = Object.fromEntries(
    MIGRATION_KINDS.map((kind) => [kind, customers.get(kind) ?? 0]),
  ) as Record<MigrationKind, number>;
  return shown(subject.words.change.overview(subject, counts, tellsReturned));
}

function section(text: string, table: Table): Block[] {
  return [
    { kind: 'title', level: 2, text },
    { kind: 'table', table },
  ];
}

/** Many windows for people: the sizes of the tiers, and what flowed in and out at each step. */
export function historyPage(history: TierHistory, options: Speech = {}): Page {
  checkResult(history, 'history', HISTORY);
  const words = wordsFor(options);
  const { language = 'en' } = options;
  const { change } = words;
  const nameOf = historyNames(history, words);
  const basis = history.windows[0]?.settings.basis ?? '';
  const [first, last] = [0, history.windows.length - 1].map((at) => windowName(history, at, words));
  return {
    name: 'history',
    language,
    blocks: [
      { kind: 'title', level: 1, text: change.historyTitle(basis, first ?? '', last ?? '') },
      ...section(change.sizes, historySizesTable(history)),
      ...history.steps.flatMap((step, at): Block[] => {
        const [before, after] = [
          windowName(history, at, words),
          windowName(history, at + 1, words),
        ];
        return [
          ...section(change.step(before, after), stepFlowsTable(history, step)),
          { kind: 'list', items: cameAndWent(step, nameOf, words) },
        ];
      }),
    ],
  };
}

function cameAndWent({ tiers }: HistoryStep, nameOf: StandingNames, words: Words): string[] {
  return tiers.flatMap(({ tier, from, to }) => {
    const [came, went] = [flowsSaid(from, nameOf, words), flowsSaid(to, nameOf, words)];
    if (came === null && went === null) return [];
    return [shown(words.change.cameAndWent(nameOf(tier), came, went))];
  });
}

/**
 * How firm the tiers are, for people: the whole, each scenario, the least firm tier, and the figures
 * by tier.
 */
export function sensitivityPage(sensitivity: Sensitivity, options: Speech = {}): Page {
  checkResult(sensitivity, 'sensitivity', SENSITIVITY);
  const words = wordsFor(options);
  const { language = 'en' } = options;
  const window = words.dates.window(sensitivity.window);
  return {
    name: 'sensitivity',
    language,
    blocks: [
      { kind: 'title', level: 1, text: words.change.sensitivityTitle(sensitivity.basis, window) },
      { kind: 'sentences', sentences: sensitivitySentences(sensitivity, words) },
      { kind: 'table', table: firmnessTable(sensitivity) },
    ],
  };
}

function sensitivitySentences(sensitivity: Sensitivity, words: Words): string[] {
  const { change, dates } = words;
  const { customers, firm, share } = sensitivity.firmness;
  const least = leastFirm(sensitivity.tiers);
  const scenarios = sensitivity.scenarios.map((scenario) => {
    const { changes, rose, fell, left } = scenario;
    const isWindow = scenario.kind === 'window';
    const outcome = {
      customers,
      rose,
      fell,
      left,
      entered: isWindow ? scenario.entered.length : 0,
      daysWithoutRows: isWindow ? scenario.daysWithoutRows : 0,
      share: customers === 0 ? '' : shareText(changes.length, customers),
    };
    return isWindow
      ? change.shifted(scenario.days, dates.window(scenario.window), outcome)
      : change.moved(moveSaid(sensitivity, scenario.move), outcome);
  });
  const nameOf = standingNames(sensitivity.scheme, words);
  return [
    customers === 0 ? change.nobodyRanked : change.firm(firm, customers, partOfAll(share)),
    ...scenarios,
    ...(least === undefined
      ? []
      : [
          change.leastFirm(nameOf(least.tier), least.firm, least.customers, partOfAll(least.share)),
        ]),
  ].map(shown);
}

/** The best of those that lose the largest part; undefined where nobody changes. */
function leastFirm(tiers: readonly TierFirmness[]): TierFirmness | undefined {
  const [first, ...others] = tiers.filter(({ customers, firm }) => firm < customers);
  return others.reduce(
    (least, tier) =>
      least !== undefined && compareAmounts(tier.share ?? '1', least.share ?? '1') < 0
        ? tier
        : least,
    first,
  );
}

/** As many customers as a sentence can name. */
const FOREMOST = 3;
const LISTS: readonly ListName[] = [
  'bigAndLosing',
  'bigAndPayingLittle',
  'smallAndPaying',
  'upperByBoth',
];

/**
 * Two bases side by side, for people: how far they agree, who is big and loses, who is small and
 * pays well, and the matrix of tiers.
 *
 * @example
 * const rows = [
 *   { customerId: 'ann', revenue: 900, profit: -40 },
 *   { customerId: 'bob', revenue: 500, profit: 120 },
 * ];
 * const byRevenue = buildPyramid(rows, { basis: 'revenue' });
 * const byProfit = buildPyramid(rows, { basis: 'profit' });
 * const { blocks } = basesPage(compareBases(byRevenue, byProfit));
 * blocks[0]; // { kind: 'title', level: 1, text: 'Tiers by revenue and by profit, all dates' }
 */
export function basesPage(comparison: BasesComparison, options: Speech = {}): Page {
  checkResult(comparison, 'comparison', BASES);
  const words = wordsFor(options);
  const { language = 'en' } = options;
  const said = basesSaid(comparison.bases, words.change);
  const text = words.change.basesTitle(said, words.dates.window(comparison.window));
  return {
    name: 'bases',
    language,
    blocks: [
      { kind: 'title', level: 1, text },
      { kind: 'sentences', sentences: basesSentences(comparison, words) },
      { kind: 'table', table: basesMatrixTable(comparison) },
    ],
  };
}

function basesSentences(comparison: BasesComparison, { change }: Words): string[] {
  const { agreement, matrix, currency, bases } = comparison;
  const said = basesSaid(bases, change);
  const { customers, same } = agreement;
  const end = matrix.standings.length - 1;
  const count = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);
  const byFirst = count(matrix.counts.map((row) => row[end] ?? 0));
  const bySecond = count(matrix.counts[end] ?? []);
  const lists = LISTS.flatMap((name) => {
    const list = comparison[name];
    if (list.customers.length === 0) return [];
    return change.lists[name]({
      ...said,
      customers: list.customers.length,
      firstValue: change.worth(list.first, currency),
      secondValue: change.worth(list.second, currency),
      foremost: list.customers.slice(0, FOREMOST).map((one) => ({
        customer: customerText(one),
        value: change.worth(one.second.value, null),
      })),
    });
  });
  const hasLosses = comparison.bigAndLosing.customers.length > 0 || customers === 0;
  return [
    customers === 0
      ? change.nobodyByBoth(said)
      : change.agreement(said, agreement, shareText(same, customers)),
    ...(byFirst === 0 ? [] : [change.onlyByOne(byFirst, said.first, said.second)]),
    ...(bySecond === 0 ? [] : [change.onlyByOne(bySecond, said.second, said.first)]),
    ...(hasLosses ? [] : [change.nobodyLoses(said)]),
    ...lists,
  ].map(shown);
}
