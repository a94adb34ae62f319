import type { GroupPyramid } from '../../core/pyramid/by-group';
import type { Adjustment, TieredCustomer } from '../../core/pyramid/customer';
import { INACTIVE } from '../../core/pyramid/inactive';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { toExact } from '../../core/values/amount';
import type { Exact } from '../../core/values/amount-types';
import { addExact, signOf } from '../../core/values/exact';
import type { Language } from '../../core/values/language';
import { roundedShare } from '../../core/values/ratio';
import { tierNames } from '../words/tier-name';
import { type Cell, type Column, numberColumn, type Table, textColumn } from './cell-table';

/** Shares in the listing have this many decimals: enough for one customer among a billion. */
const SHARE_PLACES = 12;

const COLUMNS: readonly Column[] = [
  textColumn('customer_id'),
  textColumn('tier'),
  textColumn('tier_name'),
  numberColumn('rank'),
  numberColumn('value'),
  numberColumn('share'),
  numberColumn('cumulative_share'),
  numberColumn('transactions'),
  numberColumn('first_date'),
  numberColumn('last_date'),
];

const MEASURES = ['revenue', 'cost', 'profit'] as const;

const ADJUSTMENT_COLUMNS: readonly Column[] = [
  textColumn('base_tier'),
  textColumn('adjusted_by'),
  textColumn('reason'),
  numberColumn('until'),
];

/** Columns that are there only where some customer has something to say in them. */
interface Extras {
  readonly measures: readonly (typeof MEASURES)[number][];
  readonly adjustments: boolean;
}

/**
 * One row a customer in order of rank, then the inactive ones by id. Revenue, cost and profit have
 * a column where they are known for at least one customer, adjustments where there is one. Shares
 * are rounded to 12 decimals and empty where the total is ≤ 0.
 */
export function listing(pyramid: Pyramid, language: Language = 'en'): Table {
  const extras = extrasOf([pyramid]);
  return { columns: columnsOf(extras), rows: listingRows(pyramid, extras, language) };
}

/** The listings of all groups in one, with the group beside each customer. */
export function groupListing(groups: readonly GroupPyramid[], language: Language = 'en'): Table {
  const extras = extrasOf(groups.map(({ pyramid }) => pyramid));
  return {
    columns: [textColumn('group'), ...columnsOf(extras)],
    rows: groupRows(groups, extras, language),
  };
}

function extrasOf(pyramids: readonly Pyramid[]): Extras {
  const some = (has: (customer: TieredCustomer) => boolean): boolean =>
    pyramids.some(({ customers }) => customers.some(has));
  return {
    measures: MEASURES.filter((measure) => some((customer) => customer[measure] !== null)),
    adjustments: some(({ adjustment }) => adjustment !== undefined),
  };
}

function columnsOf({ measures, adjustments }: Extras): Column[] {
  return [
    ...COLUMNS,
    ...measures.map((measure) => numberColumn(measure)),
    ...(adjustments ? ADJUSTMENT_COLUMNS : []),
  ];
}

function* groupRows(
  groups: readonly GroupPyramid[],
  extras: Extras,
  language: Language,
): Iterable<readonly Cell[]> {
  for (const { group, pyramid } of groups) {
    for (const row of listingRows(pyramid, extras, language)) yield [group, ...row];
  }
}

function* listingRows(
  pyramid: Pyramid,
  { measures, adjustments }: Extras,
  language: Language,
): Iterable<readonly Cell[]> {
  const nameOf = tierNames(pyramid.settings.scheme, language);
  const whole = toExact(pyramid.summary.whole.value);
  let sum: Exact = 0;
  for (const customer of pyramid.customers) {
    const value = toExact(customer.value);
    sum = addExact(sum, value);
    const cells = customerCells(customer, nameOf(customer.tier), shareCells(value, sum, whole));
    for (const measure of measures) cells.push(customer[measure]);
    if (adjustments) cells.push(...adjustmentCells(customer.adjustment));
    yield cells;
  }
  const nothing = [...measures, ...(adjustments ? ADJUSTMENT_COLUMNS : [])].map(() => null);
  for (const id of pyramid.inactive) {
    yield [id, INACTIVE, nameOf(INACTIVE), null, '0', null, null, 0, null, null, ...nothing];
  }
}

function shareCells(value: Exact, sum: Exact, whole: Exact): readonly [Cell, Cell] {
  if (signOf(whole) <= 0) return [null, null];
  return [roundedShare(value, whole, SHARE_PLACES), roundedShare(sum, whole, SHARE_PLACES)];
}

function customerCells(
  customer: TieredCustomer,
  tierName: string,
  [share, cumulativeShare]: readonly [Cell, Cell],
): Cell[] {
  return [
    customer.customerId,
    customer.tier,
    tierName,
    customer.rank,
    customer.value,
    share,
    cumulativeShare,
    customer.transactions,
    customer.firstDate,
    customer.lastDate,
  ];
}

function adjustmentCells(adjustment: Adjustment | undefined): readonly Cell[] {
  if (adjustment === undefined) return [null, null, null, null];
  const { by, baseTier, until } = adjustment;
  const reason = by === 'override' ? adjustment.reason : adjustment.rule;
  return [baseTier, by, reason, until];
}
