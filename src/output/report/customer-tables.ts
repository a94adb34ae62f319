import type { Migration } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { compareAmounts } from '../../core/values/amount';
import { type Listed, listingTable } from '../tables/listing-table';
import { migrationsTable } from '../tables/migration-tables';
import { type Column, column, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import { standingNames } from '../words/named';

/** Columns of the listing that a report shows, in this order; it has its own for the measure. */
const SHOWN = [
  'rank',
  'customer_id',
  'name',
  'tier',
  'value',
  'share',
  'cumulative_share',
  'revenue',
  'profit',
  'orders',
  'last_date',
  'owner',
  'base_tier',
  'adjusted_by',
  'reason',
] as const;

/** Every customer in order of rank, then those without a transaction. */
export function customersTable(
  pyramid: Pyramid,
  migrations: PyramidMigrations | undefined,
  words: Words,
): Table<Listed> {
  const { rows, columns } = listingTable(pyramid, { language: words });
  const { basis } = pyramid.settings;
  const shown = SHOWN.filter((key) => key !== basis).flatMap((key) => {
    const found = columns.find((one) => one.key === key);
    if (found === undefined) return [];
    const measured: Column<Listed> = { ...found, heading: valueHeading(pyramid) };
    const own = key === 'value' ? measured : found;
    return key === 'cumulative_share' ? [own, ...beforeColumns(migrations)] : [own];
  });
  const hasNames = shown.some(({ key }) => key === 'name');
  return { name: 'customers', columns: shown, rows, keys: hasNames ? 3 : 2 };
}

function valueHeading({ settings }: Pyramid): (words: Words) => string {
  const { basis, currency } = settings;
  return ({ change, measures }) => change.unit(measures.name(basis), currency);
}

/** Where each stood before and what it is worth more or less, where that is known. */
function beforeColumns(migrations: PyramidMigrations | undefined): Column<Listed>[] {
  if (migrations === undefined) return [];
  const found = new Map(migrations.customers.map((one) => [one.customerId, one]));
  const { scheme, window } = migrations.before;
  return [
    column('from', 'tier', ({ customerId }) => found.get(customerId)?.from ?? null, {
      heading: ({ change, columns, dates }) => change.ofWindow(columns.tier, dates.window(window)),
      said: (cell, words) => standingNames(scheme, words)(cell as string | null),
    }),
    ...(migrations.hasValues
      ? [
          column<Listed>(
            'change',
            'amount',
            ({ customerId }) => found.get(customerId)?.change ?? null,
            {
              signed: true,
            },
          ),
        ]
      : []),
  ];
}

/** The first customers of one tier. */
export function bestTable(customers: Table<Listed>, tier: string, most: number): Table<Listed> {
  const rows = [...customers.rows].filter((row) => row.tier === tier).slice(0, most);
  // The title says which tier they are in.
  return {
    ...customers,
    name: 'best',
    columns: customers.columns.filter(({ key }) => key !== 'tier'),
    rows,
  };
}

/** Who fell or left, the largest loss first, and who rose or came, the largest gain first. */
export function moversTables(
  migrations: PyramidMigrations,
  words: Words,
): Readonly<Record<'fallen' | 'risen', Table<Migration>>> {
  const table = migrationsTable(migrations, { language: words });
  const columns = migrations.hasValues
    ? table.columns
    : table.columns.filter(({ type }) => type !== 'amount');
  const of = (kinds: readonly string[], sign: 1 | -1): Migration[] =>
    migrations.customers
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => sign * compareAmounts(b.change, a.change));
  return {
    fallen: { ...table, name: 'fallen', columns, rows: of(['downgraded', 'lapsed'], -1) },
    risen: { ...table, name: 'risen', columns, rows: of(['upgraded', 'new', 'returned'], 1) },
  };
}
