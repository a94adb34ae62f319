import type { CalendarDate, DateKey } from '../values/calendar';
import { type Amount, type Exact, formatExact } from '../values/exact';
import { growingIntegers } from '../values/exact-sums';
import { TextPlaces } from '../values/text-places';

/**
 * What a customer bought, by orders. All are null where orders were not counted; `orders` also where a
 * row has neither an order id nor a date, the others where an order has no date.
 */
export interface Purchases {
  /** Orders worth more than 0, each in the window of its date: a refund is none. */
  readonly orders: number | null;
  /** Dates with such an order. */
  readonly purchaseDates: number | null;
  /** The first and the last of these dates; null where there is none. */
  readonly firstPurchase: CalendarDate | null;
  readonly lastPurchase: CalendarDate | null;
}

/** A customer's totals in the window. An amount is null unless every one of its transactions has it. */
export interface CustomerTotals extends Purchases {
  readonly customerId: string;
  /** The total on the basis, by which the customer is ranked. */
  readonly value: Amount;
  readonly transactions: number;
  readonly revenue: Amount | null;
  readonly cost: Amount | null;
  /** Null where no transaction has it; one without it counts nothing. */
  readonly costToServe: Amount | null;
  readonly profit: Amount | null;
  readonly firstDate: CalendarDate | null;
  readonly lastDate: CalendarDate | null;
  /** What it is called, of several names that of the latest date; absent where no row says so. */
  readonly name?: string;
  /** Who looks after it, likewise. */
  readonly owner?: string;
}

/** The dates of a customer's totals. */
export type CustomerDates = Pick<CustomerTotals, 'firstDate' | 'lastDate'>;

/** The purchases of a customer whose orders are not known. */
export const NOT_COUNTED: Purchases = {
  orders: null,
  purchaseDates: null,
  firstPurchase: null,
  lastPurchase: null,
};

/** The purchases of one who bought nothing. */
export const NO_PURCHASE: Purchases = { ...NOT_COUNTED, orders: 0, purchaseDates: 0 };

/** A customer's amounts to reckon with. One is undefined where it is not known. */
export interface Figures {
  readonly transactions: number;
  readonly value: Exact;
  readonly revenue: Exact | undefined;
  readonly cost: Exact | undefined;
  readonly costToServe: Exact | undefined;
  readonly profit: Exact | undefined;
}

/** A customer's totals in the form of results. */
export function customerTotals(
  customerId: string,
  figures: Figures,
  dates: CustomerDates,
  purchases: Purchases,
  called: Pick<CustomerTotals, 'name' | 'owner'>,
): CustomerTotals {
  const value = formatExact(figures.value);
  const text = (amount: Exact | undefined): Amount | null => {
    if (amount === undefined) return null;
    return amount === figures.value ? value : formatExact(amount);
  };
  return {
    customerId,
    value,
    transactions: figures.transactions,
    orders: purchases.orders,
    purchaseDates: purchases.purchaseDates,
    revenue: text(figures.revenue),
    cost: text(figures.cost),
    costToServe: text(figures.costToServe),
    profit: text(figures.profit),
    firstDate: dates.firstDate,
    lastDate: dates.lastDate,
    firstPurchase: purchases.firstPurchase,
    lastPurchase: purchases.lastPurchase,
    ...called,
  };
}

/** The customers met so far, each at a place from 0, with the count and dates of its transactions. */
export interface CustomerTable {
  /** The place of a customer, made for it where it is new. */
  placeOf(customerId: string): number;
  has(customerId: string): boolean;
  count(place: number, date: DateKey | undefined): void;
  readonly ids: readonly string[];
  transactionsAt(place: number): number;
  /** `NO_DATE` where no transaction has a date. */
  firstDateAt(place: number): DateKey;
  lastDateAt(place: number): DateKey;
}

/** No date has this key, and every other one comes after it. */
export const NO_DATE: DateKey = 0;

export function customerTable(): CustomerTable {
  const places = new TextPlaces();
  const transactions = growingIntegers();
  const firstDates = growingIntegers();
  const lastDates = growingIntegers();

  return {
    ids: places.texts,
    transactionsAt: transactions.at,
    firstDateAt: firstDates.at,
    lastDateAt: lastDates.at,
    has: (customerId) => places.placeOf(customerId) >= 0,
    placeOf(customerId) {
      const known = places.placeOf(customerId);
      return known < 0 ? places.add(detached(customerId)) : known;
    },
    count(place, date) {
      transactions.set(place, transactions.at(place) + 1);
      if (date === undefined) return;
      const first = firstDates.at(place);
      if (first === NO_DATE || date < first) firstDates.set(place, date);
      if (date > lastDates.at(place)) lastDates.set(place, date);
    },
  };
}

/**
 * A copy of an id that holds no more than itself. Ids cut from a text may be kept by the engine as
 * views on it, and 13 characters or more would then hold a whole chunk of the file in memory.
 */
export function detached(id: string): string {
  return id.length < 13 ? id : `${id} `.slice(0, -1);
}
