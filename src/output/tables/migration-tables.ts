import type { Flow } from '../../core/change/flows';
import type { MigrationKind, Standing } from '../../core/change/ladder';
import { MIGRATIONS } from '../../core/change/shapes';
import type { Migration, Migrations } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import { checkOptions } from '../../core/issues/options';
import { checkResult } from '../../core/issues/shape';
import { INACTIVE } from '../../core/pyramid/scheme';
import { NAMING, type NamingOptions, type Subject, subjectOf } from '../words/change';
import type { Words } from '../words/en/index';
import { wordsFor } from '../words/language';
import { type Column, column, nameColumn, type Table } from './table';

type Given = Migrations | PyramidMigrations;

/** Made once for a language, not once for a cell. Throws `invalid-option` for one that nobody reads. */
function subjects(migrations: Given, options: NamingOptions): (words: Words) => Subject {
  wordsFor(options, NAMING);
  let last: Subject | undefined;
  return (words) => {
    if (last?.words !== words) last = subjectOf(migrations, options, words);
    return last;
  };
}

/**
 * What became of each customer, by id: `customer_id`, `kind`, `from`, `to`, `value_before`,
 * `value_after`, `change`. Absent is empty.
 */
export function migrationsTable(migrations: Given, options: NamingOptions = {}): Table<Migration> {
  checkResult(migrations, 'migrations', MIGRATIONS);
  const subject = subjects(migrations, options);
  const standing = (key: 'from' | 'to'): Column<Migration> =>
    column(key, 'tier', (migration) => migration[key], {
      heading: ({ change }) => change[key],
      said: (cell, words) => subject(words).nameOf(cell as Standing | null),
    });
  const names = nameColumn<Migration>(migrations.customers, (row) => row);
  return {
    name: 'migrations',
    keys: 1 + names.length,
    columns: [
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      kindColumn(migrations, ({ kind }) => kind),
      standing('from'),
      standing('to'),
      ...valueColumns<Migration>(subject),
    ],
    rows: migrations.customers,
  };
}

function kindColumn<Row>(
  { tellsReturned }: Given,
  of: (row: Row) => MigrationKind | null,
): Column<Row> {
  return column('kind', 'text', of, {
    heading: ({ change }) => change.kind,
    said(cell, { change, tiers }) {
      if (cell === null) return tiers.all;
      return cell === 'new' && !tellsReturned
        ? change.newOrReturned
        : change.kinds[cell as MigrationKind];
    },
  });
}

function valueColumns<Row extends Omit<Flow, 'customers'>>(
  subject: (words: Words) => Subject,
): Column<Row>[] {
  const heading =
    (key: 'value_before' | 'value_after' | 'change') =>
    (words: Words): string =>
      words.change.unit(words.columns[key], subject(words).currency);
  return [
    column('value_before', 'amount', ({ valueBefore }) => valueBefore, {
      heading: heading('value_before'),
    }),
    column('value_after', 'amount', ({ valueAfter }) => valueAfter, {
      heading: heading('value_after'),
    }),
    column('change', 'amount', ({ change }) => change, {
      heading: heading('change'),
      signed: true,
    }),
  ];
}

export interface MatrixOptions extends NamingOptions {
  /** How many `customers` moved, unless the `change` in their value is wanted. */
  readonly of?: 'customers' | 'change' | undefined;
}

/** A standing before, or null for absent, with the flows to each standing after and to all. */
export interface MatrixLine {
  /** True of the line of all. */
  readonly from: Standing | null | true;
  readonly flows: readonly Flow[];
}

/**
 * Everybody by standing before (rows) and after (columns, `to_A`, …, `all`). Standings that nobody
 * has are left out, tiers never.
 */
export function matrixTable(migrations: Given, options: MatrixOptions = {}): Table<MatrixLine> {
  checkResult(migrations, 'migrations', MIGRATIONS);
  checkOptions<MatrixOptions>(options, { ...NAMING, of: true });
  const { of = 'customers', ...naming } = options;
  const subject = subjects(migrations, naming);
  const { standings, rows, columns, whole } = migrations.matrix;
  const rungs = standings.length - 2;
  const places = columns.flatMap(({ customers }, at) => (at < rungs || customers > 0 ? [at] : []));
  const at = (flows: readonly Flow[]): Flow[] => places.map((place) => flows[place] as Flow);
  const figure = (key: string, place: number, heading: (words: Words) => string) =>
    column<MatrixLine>(
      key,
      of === 'customers' ? 'count' : 'amount',
      ({ flows }) => flows[place]?.[of] ?? null,
      { heading, signed: of === 'change' },
    );
  return {
    name: of === 'customers' ? 'matrix' : 'matrix-of-changes',
    columns: [
      column<MatrixLine>('from', 'tier', ({ from }) => from, {
        heading: (words) => `${subject(words).before} → ${subject(words).after}`,
        said: (cell, words) =>
          cell === true ? words.tiers.all : subject(words).nameOf(cell as Standing | null),
      }),
      ...places.map((place, shownAt) => {
        const standing = standings[place] ?? null;
        return figure(`to_${standing ?? 'absent'}`, shownAt, (words) =>
          headingOf(standing, subject(words)),
        );
      }),
      figure('all', places.length, ({ tiers }) => tiers.all),
    ],
    rows: rows
      .filter(({ customers }, place) => place < rungs || customers > 0)
      .map((row) => ({ from: row.from, flows: [...at(row.cells), row] })),
    total: { from: true, flows: [...at(columns), whole] },
  };
}

/** The rows say what each tier is called: above its column the id is enough, and leaves room. */
function headingOf(standing: Standing | null, { basis, words, nameOf }: Subject): string {
  const isTier = basis !== null && standing !== null && standing !== INACTIVE;
  return isTier ? words.tiers.name(standing, standing) : nameOf(standing);
}

/** Customers that moved alike; no kind in the line of all. */
export interface KindLine extends Flow {
  readonly kind: MigrationKind | null;
}

/** What moved, a row a kind: `kind`, `customers`, and where they are known the values. */
export function flowsTable(migrations: Given, options: NamingOptions = {}): Table<KindLine> {
  checkResult(migrations, 'migrations', MIGRATIONS);
  const { kinds, matrix, onNoRung, hasValues, tellsReturned } = migrations;
  const subject = subjects(migrations, options);
  return {
    name: 'flows',
    columns: [
      kindColumn<KindLine>(migrations, ({ kind }) => kind),
      column('customers', 'count', ({ customers }) => customers),
      ...(hasValues ? valueColumns<KindLine>(subject) : []),
    ],
    rows: kinds.filter(({ kind }) => tellsReturned || kind !== 'returned'),
    total: { kind: null, ...matrix.whole, customers: matrix.whole.customers - onNoRung },
  };
}
