import type { GroupPyramid } from '../../core/pyramid/by-group';
import type { Pyramid } from '../../core/pyramid/pyramid';
import type { Cutoff } from '../../core/pyramid/scheme';
import type { TierSummary } from '../../core/pyramid/summary';
import type { Language } from '../../core/values/language';
import { tierNames } from '../words/tier-name';
import { type Cell, numberColumn, type Table, textColumn } from './cell-table';

type Figure = readonly [string, (tier: TierSummary) => Cell];

const FIGURES: readonly Figure[] = [
  ['customers', (tier) => tier.customers],
  ['transactions', (tier) => tier.transactions],
  ['value', (tier) => tier.value],
  ['revenue', (tier) => tier.revenue],
  ['cost', (tier) => tier.cost],
  ['profit', (tier) => tier.profit],
  ['smallest', (tier) => tier.smallest],
  ['mean', (tier) => tier.mean],
  ['largest', (tier) => tier.largest],
  ['share_of_customers', (tier) => tier.shares.customers],
  ['share_of_transactions', (tier) => tier.shares.transactions],
  ['share_of_value', (tier) => tier.shares.value],
  ['share_of_revenue', (tier) => tier.shares.revenue],
  ['share_of_cost', (tier) => tier.shares.cost],
  ['share_of_profit', (tier) => tier.shares.profit],
];

/** One row a tier, best first. */
export function tiersTable(pyramid: Pyramid, language: Language = 'en'): Table {
  const nameOf = tierNames(pyramid.settings.scheme, language);
  return {
    columns: [
      textColumn('tier'),
      textColumn('tier_name'),
      ...FIGURES.map(([name]) => numberColumn(name)),
    ],
    rows: pyramid.summary.tiers.map((tier) => [
      tier.tier,
      nameOf(tier.tier),
      ...FIGURES.map(([, figure]) => figure(tier)),
    ]),
  };
}

/** The tiers of all groups in one, with the group beside each tier. */
export function groupTiersTable(groups: readonly GroupPyramid[], language: Language = 'en'): Table {
  const tables = groups.map(({ group, pyramid }) => ({
    group,
    table: tiersTable(pyramid, language),
  }));
  return {
    columns: [textColumn('group'), ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ group, table }) => [...table.rows].map((row) => [group, ...row])),
  };
}

/** One row a cutoff, with the customers on both sides and how many share their values. */
export function cutoffsTable(pyramid: Pyramid): Table {
  return {
    columns: [
      textColumn('above'),
      textColumn('below'),
      ...['share', 'from', 'quota', 'position'].map(numberColumn),
      textColumn('last_inside'),
      ...['value_inside', 'equal_inside', 'equal_outside'].map(numberColumn),
      textColumn('first_outside'),
      numberColumn('value_outside'),
    ],
    rows: pyramid.cutoffs.map(cutoffCells),
  };
}

function cutoffCells(cutoff: Cutoff): readonly Cell[] {
  const { lastInside, firstOutside } = cutoff;
  return [
    cutoff.above,
    cutoff.below,
    cutoff.share,
    cutoff.from,
    cutoff.quota,
    cutoff.position,
    lastInside?.customerId ?? null,
    lastInside?.value ?? null,
    lastInside?.equalInside ?? null,
    lastInside?.equalOutside ?? null,
    firstOutside?.customerId ?? null,
    firstOutside?.value ?? null,
  ];
}

/** The account: a row for the rows, then one for each amount. */
export function controlTable(pyramid: Pyramid): Table {
  const { rows, amounts } = pyramid.control;
  return {
    columns: [
      textColumn('of'),
      ...['read', 'used', 'outside', 'rejected', 'rows_without'].map(numberColumn),
    ],
    rows: [
      ['rows', rows.read, rows.used, rows.outside, rows.rejected, null],
      ...Object.entries(amounts).map(([name, amount]): readonly Cell[] => [
        name,
        amount.read,
        amount.used,
        amount.outside,
        amount.rejected,
        amount.rowsWithout,
      ]),
    ],
  };
}
