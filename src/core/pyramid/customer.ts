import type { CalendarDate, DateKey } from '../values/calendar';
import { type Amount, type Exact, formatExact } from '../values/exact';
import { growingIntegers } from '../values/exact-sums';

/** A customer's totals in the window. An amount is null unless every one of its transactions has it. */
export interface CustomerTotals {
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
    revenue: text(figures.revenue),
    cost: text(figures.cost),
    costToServe: text(figures.costToServe),
    profit: text(figures.profit),
    firstDate: dates.firstDate,
    lastDate: dates.lastDate,
    ...called,
  };
}

/** The customers met so far, each at a place from 0, with the count and dates of its transactions. */
interface CustomerTable {
  /** The place of a customer, made for it where it is new. */
  placeOf(customerId: string): number;
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
  const places = new Map<string, number>();
  const ids: string[] = [];
  const transactions = growingIntegers();
  const firstDates = growingIntegers();
  const lastDates = growingIntegers();

  return {
    ids,
    transactionsAt: transactions.at,
    firstDateAt: firstDates.at,
    lastDateAt: lastDates.at,
    placeOf(customerId) {
      const known = places.get(customerId);
      if (known !== undefined) return known;
      const own = detached(customerId);
      const place = ids.push(own) - 1;
      places.set(own, place);
      return place;
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
