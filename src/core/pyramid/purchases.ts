import type { CalendarDate, DateKey } from '../values/calendar';
import { addExact, type Exact, signOf } from '../values/exact';
import { growingIntegers } from '../values/exact-sums';
import {
  type CustomerTable,
  customerTable,
  NO_DATE,
  NOT_COUNTED,
  type Purchases,
} from './customer';
import { orderTable } from './order-table';
import type { ReadTransaction } from './read-transaction';

/** What is asked of a row: it is worth its revenue, or without one, what customers are ranked by. */
type OrderRow = Pick<ReadTransaction, 'date' | 'revenue' | 'value'>;

/**
 * Puts rows together to orders: the rows of one customer with the same order id, or without an id of
 * one date. An order's date is that of its earliest row worth more than 0, and where that lies before
 * the window, the order stands there; so rows before the window have a say in where an order with an
 * id belongs, and how much it is worth. Rows after the window have none: what is known of a window
 * does not change afterwards. An order worth 0 or less is no purchase.
 */
export interface PurchaseBook {
  /** @param place of the customer in the table */
  inWindow(place: number, order: unknown, row: OrderRow): void;
  /** A row before the window, by the key of its customer. */
  beforeWindow(key: string, order: unknown, row: OrderRow): void;
  /** What the customer of each place bought. */
  finish(): (place: number) => Purchases;
}

/**
 * @param table the customers of the window
 * @param start first date of the window; `NO_DATE` where it holds all dates
 */
export function purchaseBook(
  table: Pick<CustomerTable, 'ids' | 'placeOf' | 'has'>,
  start: DateKey,
  dateText: (key: DateKey) => CalendarDate | null,
): PurchaseBook {
  const orders = orderTable();
  const earlier = orderTable();
  /** The customers of rows before the window: few of them may be in it. */
  const earlierCustomers = customerTable();
  /** 1 where a row can be put to no order, by place. */
  const unclear = growingIntegers();

  /** What rows before the window have of orders that have a row in it, by the place of the order. */
  const earlierParts = (): ReadonlyMap<number, Part> => {
    const { ids } = earlierCustomers;
    const parts = new Map<number, Part>();
    earlier.each((customer, date, worth, place) => {
      const key = ids[customer] as string;
      if (!table.has(key)) return;
      const order = orders.find(table.placeOf(key), earlier.idAt(place));
      if (order >= 0) parts.set(order, { date, worth });
    });
    return parts;
  };
  const withParts =
    (parts: ReadonlyMap<number, Part>): TellPurchases =>
    (tell) =>
      orders.each((customer, date, worth, place) => {
        const part = parts.get(place);
        if (part === undefined) tell(customer, date, worth);
        else tell(customer, earliest(part.date, date), addExact(part.worth, worth));
      });

  return {
    inWindow(place, order, { date = NO_DATE, revenue, value }) {
      const id = isId(order) ? order : undefined;
      if (id === undefined && date === NO_DATE) unclear.set(place, 1);
      else orders.add(place, id, date, revenue ?? value ?? 0);
    },
    beforeWindow(key, order, { date = NO_DATE, revenue, value }) {
      if (!isId(order)) return;
      earlier.add(earlierCustomers.placeOf(key), order, date, revenue ?? value ?? 0);
    },
    finish() {
      const counts = countDates(withParts(earlierParts()), table.ids.length, start);
      return (place) => {
        if (unclear.at(place) === 1) return NOT_COUNTED;
        const count = counts.orders[place] as number;
        if (counts.undated[place] === 1) return { ...NOT_COUNTED, orders: count };
        return {
          orders: count,
          purchaseDates: counts.dates[place] as number,
          firstPurchase: dateText(counts.first[place] as number),
          lastPurchase: dateText(counts.last[place] as number),
        };
      };
    },
  };
}

/** What some of an order's rows come to. */
interface Part {
  readonly date: DateKey;
  readonly worth: Exact;
}

/** Tells of each order. */
type TellPurchases = (tell: (customer: number, date: DateKey, worth: Exact) => void) => void;

function earliest(a: DateKey, b: DateKey): DateKey {
  if (a === NO_DATE || b === NO_DATE) return a === NO_DATE ? b : a;
  return Math.min(a, b);
}

/** Whether a row names an order. */
function isId(order: unknown): order is string {
  return typeof order === 'string' && order !== '' && order.trim() !== '';
}

/** Above every date. */
const DATES = 2 ** 27;

/**
 * The purchases of each place: pairs of place and date, eight bytes a purchase, are put in order, and
 * equal ones are one date.
 */
function countDates(each: TellPurchases, places: number, start: DateKey) {
  const orders = new Int32Array(places);
  const dates = new Int32Array(places);
  const first = new Int32Array(places);
  const last = new Int32Array(places);
  const undated = new Uint8Array(places);
  let purchases = 0;
  each((place, date, worth) => {
    if (signOf(worth) <= 0 || isBefore(date, start)) return;
    orders[place] = (orders[place] as number) + 1;
    if (date === NO_DATE) undated[place] = 1;
    purchases++;
  });
  const pairs = new Float64Array(purchases);
  let at = 0;
  each((place, date, worth) => {
    if (signOf(worth) > 0 && !isBefore(date, start)) pairs[at++] = place * DATES + date;
  });
  let before = -1;
  for (const pair of pairs.sort()) {
    if (pair === before) continue;
    before = pair;
    const place = Math.floor(pair / DATES);
    const date = pair % DATES;
    dates[place] = (dates[place] as number) + 1;
    if (first[place] === NO_DATE) first[place] = date;
    last[place] = date;
  }
  return { orders, dates, first, last, undated };
}

/** Whether an order stands before the window. Where the window has a start, every row has a date. */
function isBefore(date: DateKey, start: DateKey): boolean {
  return date < start;
}
