import { checkResult } from '../../core/issues/shape';
import type { Adjustment } from '../../core/pyramid/adjustment';
import { hasNames, inactiveIn } from '../../core/pyramid/named-in';
import type { GroupPyramid, Pyramid, TieredCustomer } from '../../core/pyramid/pyramid';
import { meanGap, meanOrderValue } from '../../core/pyramid/rhythm';
import { INACTIVE } from '../../core/pyramid/scheme';
import { checkPyramid, GROUPS } from '../../core/pyramid/shapes';
import { type Ratio, roundedShare, toExact } from '../../core/values/amount';
import type { Amount, Exact } from '../../core/values/exact';
import { addExact, signOf } from '../../core/values/exact';
import { type Speech, wordsFor } from '../words/language';
import { standingNames, tierLabels } from '../words/named';
import { type Column, column, type Table } from './table';

/** Ratios in the listing have this many decimals: enough for one customer among a billion. */
const RATIO_PLACES = 12;

/** A customer of the listing. */
export interface Listed {
  readonly customerId: string;
  /** Absent where it has none. */
  readonly name?: string | undefined;
  readonly tier: string;
  /** Null for one that is inactive, which has no totals. */
  readonly customer: TieredCustomer | null;
  /** Of all value; null where that is ≤ 0. */
  readonly share: Ratio | null;
  readonly cumulativeShare: Ratio | null;
}

export interface ListedInGroup extends Listed {
  readonly group: string;
}

/**
 * One row a customer in order of rank, then the inactive ones by id. Revenue, cost and profit have
 * a column where they are known for at least one customer, as do orders (`orders`, `purchase_dates`,
 * `first_purchase`, `last_purchase`, `mean_order_value`, and `mean_gap`, the days between purchases),
 * names, owners and adjustments where there is one. Shares and means are rounded to 12 decimals; a
 * share is empty where the total is ≤ 0. `language` is that of `tier_name`.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const { columns, rows } = listingTable(pyramid);
 * [...rows].map((row) => columns[0].of(row)); // ['ann']
 */
export function listingTable(pyramid: Pyramid, options: Speech = {}): Table<Listed> {
  checkPyramid(pyramid, 'pyramid');
  return {
    name: 'listing',
    columns: listingColumns([pyramid], options),
    keys: hasNames(pyramid) ? 2 : 1,
    rows: { [Symbol.iterator]: () => listed(pyramid) },
  };
}

/** The listings of all groups in one, with the group beside each customer. */
export function groupListingTable(
  groups: readonly GroupPyramid[],
  options: Speech = {},
): Table<ListedInGroup> {
  checkResult(groups, 'groups', GROUPS);
  const pyramids = groups.map(({ pyramid }) => pyramid);
  return {
    name: 'listing',
    columns: [
      column('group', 'text', ({ group }: ListedInGroup) => group),
      ...listingColumns(pyramids, options),
    ],
    keys: pyramids.some(hasNames) ? 3 : 2,
    rows: {
      *[Symbol.iterator]() {
        for (const { group, pyramid } of groups) {
          for (const row of listed(pyramid)) yield { group, ...row };
        }
      },
    },
  };
}

function* listed(pyramid: Pyramid): Generator<Listed> {
  const whole = toExact(pyramid.summary.whole.value);
  const shareOf = (value: Exact): Ratio | null =>
    signOf(whole) > 0 ? roundedShare(value, whole, RATIO_PLACES) : null;
  let sum: Exact = 0;
  for (const customer of pyramid.customers) {
    const { customerId, name, tier } = customer;
    const value = toExact(customer.value);
    sum = addExact(sum, value);
    yield {
      customerId,
      name,
      tier,
      customer,
      share: shareOf(value),
      cumulativeShare: shareOf(sum),
    };
  }
  for (const customerId of pyramid.inactive) {
    const { name } = inactiveIn(pyramid, customerId);
    yield { customerId, name, tier: INACTIVE, customer: null, share: null, cumulativeShare: null };
  }
}

const MEASURES = ['revenue', 'cost', 'profit'] as const;

function listingColumns(pyramids: readonly Pyramid[], options: Speech): Column<Listed>[] {
  const some = (has: (customer: TieredCustomer) => boolean): boolean =>
    pyramids.some(({ customers }) => customers.some(has));
  const scheme = pyramids[0]?.settings.scheme ?? { cut: 'headcount', tiers: [] };
  const label = tierLabels(scheme, wordsFor(options));
  const nothing: Amount = '0';
  return [
    column('customer_id', 'id', ({ customerId }) => customerId),
    ...(pyramids.some(hasNames)
      ? [column<Listed>('name', 'text', ({ name }) => name ?? null)]
      : []),
    column('tier', 'tier', ({ tier }) => tier, {
      said: (cell, words) => standingNames(scheme, words)(cell as string),
    }),
    column('tier_name', 'text', ({ tier }) => label(tier)),
    column('rank', 'count', ({ customer }) => customer?.rank ?? null),
    column('value', 'amount', ({ customer }) => customer?.value ?? nothing),
    column('share', 'ratio', ({ share }) => share),
    column('cumulative_share', 'ratio', ({ cumulativeShare }) => cumulativeShare),
    column('transactions', 'count', ({ customer }) => customer?.transactions ?? 0),
    column('first_date', 'date', ({ customer }) => customer?.firstDate ?? null),
    column('last_date', 'date', ({ customer }) => customer?.lastDate ?? null),
    // Who has no transaction has no order either, even where those of the others are not known.
    ...(some(({ orders, transactions }) => orders !== null && transactions > 0)
      ? ORDER_COLUMNS
      : []),
    ...MEASURES.filter((measure) => some((customer) => customer[measure] !== null)).map((measure) =>
      column<Listed>(measure, 'amount', ({ customer }) => customer?.[measure] ?? null),
    ),
    ...(some(({ owner }) => owner !== undefined)
      ? [column<Listed>('owner', 'text', ({ customer }) => customer?.owner ?? null)]
      : []),
    ...(some(({ adjustment }) => adjustment !== undefined) ? ADJUSTMENT_COLUMNS : []),
  ];
}

/** Null of a customer whose orders are not known; one that is inactive has none. */
const ORDER_COLUMNS: readonly Column<Listed>[] = [
  column('orders', 'count', ({ customer }) => (customer === null ? 0 : customer.orders)),
  column('purchase_dates', 'count', ({ customer }) =>
    customer === null ? 0 : customer.purchaseDates,
  ),
  column('first_purchase', 'date', ({ customer }) => customer?.firstPurchase ?? null),
  column('last_purchase', 'date', ({ customer }) => customer?.lastPurchase ?? null),
  column(
    'mean_order_value',
    'amount',
    ({ customer }) => customer && meanOrderValue(customer, rounded),
  ),
  column('mean_gap', 'amount', ({ customer }) => customer && meanGap(customer, rounded)),
];

function rounded(dividend: Exact, divisor: Exact): Ratio {
  return roundedShare(dividend, divisor, RATIO_PLACES);
}

const ADJUSTMENT_COLUMNS: readonly Column<Listed>[] = [
  column('base_tier', 'tier', (row) => adjustmentOf(row)?.baseTier ?? null),
  column('adjusted_by', 'text', (row) => adjustmentOf(row)?.by ?? null),
  column('reason', 'text', (row) => {
    const adjustment = adjustmentOf(row);
    return (adjustment?.by === 'override' ? adjustment.reason : adjustment?.rule) ?? null;
  }),
  column('until', 'date', (row) => adjustmentOf(row)?.until ?? null),
];

function adjustmentOf({ customer }: Listed): Adjustment | undefined {
  return customer?.adjustment;
}
