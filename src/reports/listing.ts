import { toExact } from '../amounts/amount';
import { addExact, signOf } from '../amounts/exact';
import { roundedShare } from '../amounts/ratio';
import type { Exact } from '../types/amount';
import type { TieredCustomer } from '../types/customer';
import type { Language } from '../types/language';
import type { Pyramid } from '../types/pyramid';
import { type Cell, type Column, numberColumn, type Table, textColumn } from './table';
import { INACTIVE, tierNames } from './tier-name';

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

/**
 * One row a customer in order of rank, then the inactive ones by id. Revenue, cost and profit have
 * a column where they are known for at least one customer. Shares are rounded to 12 decimals and
 * empty where the total is ≤ 0.
 */
export function listing(pyramid: Pyramid, language: Language = 'en'): Table {
  const measures = MEASURES.filter((measure) =>
    pyramid.customers.some((customer) => customer[measure] !== null),
  );
  return {
    columns: [...COLUMNS, ...measures.map(numberColumn)],
    rows: listingRows(pyramid, measures, language),
  };
}

function* listingRows(
  pyramid: Pyramid,
  measures: readonly (typeof MEASURES)[number][],
  language: Language,
): Iterable<readonly Cell[]> {
  const nameOf = tierNames(pyramid.settings.scheme, language);
  const whole = toExact(pyramid.summary.whole.value);
  let sum: Exact = 0;
  for (const customer of pyramid.customers) {
    const value = toExact(customer.value);
    sum = addExact(sum, value);
    yield [
      ...customerCells(customer, nameOf(customer.tier), shareCells(value, sum, whole)),
      ...measures.map((measure) => customer[measure]),
    ];
  }
  const nothing = measures.map(() => null);
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
): readonly Cell[] {
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
