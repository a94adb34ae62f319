import { companyProfile, type ProfileOptions } from '../../core/change/company-profile';
import type { Flow, StandingMatrix } from '../../core/change/flows';
import type { MigrationKind } from '../../core/change/ladder';
import type { Migrations, Reconciliation } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import { largestLosses } from '../../core/change/trace-migrations';
import type { Language } from '../../core/values/language';
import { changeText, countText, withoutSign } from '../words/change-figures';
import { exactMoney } from '../words/figures';
import { sentenceOf } from './migration-sentence';
import { profileSentence } from './profile-sentence';
import { type NamingOptions, type Subject, subjectOf } from './subject';
import type { TextData } from './text-data';

export interface MigrationTextOptions extends ProfileOptions, NamingOptions {
  /** How many of the largest losses are named; 3 unless given. */
  readonly losses?: number;
}

/** What people read of a comparison: tables as cells, and sentences. Amounts keep every digit. */
export interface MigrationText {
  readonly title: string;
  /** How many customers rose, stayed, fell, left and came. */
  readonly overview: string;
  /** Customers by standing before and after; standings that nobody has are left out, tiers never. */
  readonly matrix: TextData;
  /** The change in value, cell by cell as in `matrix`. Null where nobody has a value. */
  readonly changes: TextData | null;
  /** One row a kind of migration, then all of them. */
  readonly flows: TextData;
  readonly profile: string;
  /** One sentence a customer, largest loss first. */
  readonly largestLosses: readonly string[];
  /** Null where nobody has a value. */
  readonly reconciliation: string | null;
  /** Overview, reconciliation, profile and losses, in the order in which to read them. */
  readonly sentences: readonly string[];
}

/** A comparison in words. Throws `invalid-option` for options that `companyProfile` refuses. */
export function migrationText(
  migrations: Migrations | PyramidMigrations,
  language: Language = 'en',
  options: MigrationTextOptions = {},
): MigrationText {
  const { matrix, hasValues } = migrations;
  const subject = subjectOf(migrations, language, options);
  const { words } = subject;
  const overview = overviewOf(migrations, subject);
  const reconciliation = hasValues ? reconciled(migrations.reconciliation, subject) : null;
  const { bestTiers, bounds } = options;
  const found = companyProfile(migrations, { bestTiers, bounds });
  const profile = profileSentence(found, migrations, language, options);
  const losses = largestLosses(migrations, options.losses).map((loss) =>
    sentenceOf(loss, subject, hasValues),
  );
  return {
    title: words.title(subject),
    overview,
    matrix: matrixData(matrix, subject, words.matrix(subject), ({ customers }) =>
      countText(customers),
    ),
    changes: hasValues
      ? matrixData(matrix, subject, subject.unit(words.changes(subject)), ({ change }) =>
          changeText(change),
        )
      : null,
    flows: flowsData(migrations, subject),
    profile,
    largestLosses: losses,
    reconciliation,
    sentences: [overview, ...(reconciliation === null ? [] : [reconciliation]), profile, ...losses],
  };
}

function overviewOf({ kinds, tellsReturned }: Migrations, subject: Subject): string {
  const customers = new Map(kinds.map((flow) => [flow.kind, flow.customers]));
  const count = (...wanted: readonly MigrationKind[]): string =>
    countText(wanted.reduce((sum, kind) => sum + (customers.get(kind) ?? 0), 0));
  return subject.words.overview({
    of: count('upgraded', 'retained', 'downgraded', 'lapsed'),
    before: subject.before,
    after: subject.after,
    counts: {
      new: count('new'),
      upgraded: count('upgraded'),
      retained: count('retained'),
      downgraded: count('downgraded'),
      lapsed: count('lapsed'),
      returned: count('returned'),
    },
    newOrReturned: tellsReturned ? null : count('new'),
  });
}

function reconciled(figures: Reconciliation, { words, measure, money }: Subject): string {
  return words.reconciliation({
    measure: measure ?? words.value,
    before: money(figures.valueBefore),
    gained: money(figures.gained),
    lost: money(withoutSign(figures.lost)),
    after: money(figures.valueAfter),
  });
}

function matrixData(
  { standings, rows, columns, whole }: StandingMatrix,
  { words, nameOf, before, after }: Subject,
  title: string,
  cell: (flow: Flow) => string,
): TextData {
  const rungs = standings.length - 2;
  const shownRows = rows.filter(({ customers }, at) => at < rungs || customers > 0);
  const isShown = columns.map(({ customers }, at) => at < rungs || customers > 0);
  const shown = <T>(items: readonly T[]): T[] => items.filter((_, at) => isShown[at]);
  return {
    title,
    headings: [`${before} → ${after}`, ...shown(standings).map(nameOf), words.whole],
    rows: [
      ...shownRows.map((row) => [nameOf(row.from), ...shown(row.cells).map(cell), cell(row)]),
      [words.whole, ...shown(columns).map(cell), cell(whole)],
    ],
  };
}

function flowsData(migrations: Migrations, { words, unit }: Subject): TextData {
  const { kinds, matrix, onNoRung, hasValues, tellsReturned } = migrations;
  const values = ({ valueBefore, valueAfter, change }: Flow): string[] =>
    hasValues ? [exactMoney(valueBefore), exactMoney(valueAfter), changeText(change)] : [];
  const named = (kind: MigrationKind): string =>
    kind === 'new' && !tellsReturned ? words.newOrReturned : words.kinds[kind];
  const customers = matrix.whole.customers - onNoRung;
  return {
    title: words.flows,
    headings: [
      words.what,
      words.customers,
      ...(hasValues ? [words.valueBefore, words.valueAfter, words.change].map(unit) : []),
    ],
    rows: [
      ...kinds
        .filter(({ kind }) => tellsReturned || kind !== 'returned')
        .map((flow) => [named(flow.kind), countText(flow.customers), ...values(flow)]),
      [words.whole, countText(customers), ...values(matrix.whole)],
    ],
  };
}
