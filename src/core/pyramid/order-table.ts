import type { DateKey } from '../values/calendar';
import { type Exact, signOf } from '../values/exact';
import { exactSums, growingIntegers } from '../values/exact-sums';
import { HashSlots } from '../values/hash-slots';
import { SortedCells } from '../values/sorted-cells';
import { TextStore } from '../values/text-store';
import { NO_DATE } from './customer';

/**
 * Rows put together to orders: those of one customer with the same id, and of those without an id the
 * ones of one date. An order is a few numbers in flat arrays, and its id is kept as bytes, so that a
 * million of them take some 50 MB, and half of that where there are no ids. As long as ids come sorted,
 * an order is one of the last or new, and nothing is looked up.
 */
export interface OrderTable {
  /**
   * @param customer its number, from 0
   * @param order undefined for a row that names none; then it needs a date
   */
  add(customer: number, order: string | undefined, date: DateKey, worth: Exact): void;
  /** The place of an order with an id; −1 where there is none. */
  find(customer: number, order: string): number;
  /**
   * Tells of each order, by its place, its date, that of the earliest row worth more than 0, and all
   * that it is worth.
   */
  each(tell: (customer: number, date: DateKey, worth: Exact, place: number) => void): void;
  /** The id of the order at a place; '' where it has none. */
  idAt(place: number): string;
}

/** So many of the last orders are looked through without an index. */
const NEAR = 16;

export function orderTable(): OrderTable {
  const texts = new TextStore();
  const customers = growingIntegers();
  const dates = growingIntegers();
  /** Where the id of an order begins among the texts, counted from 1; 0 where it has none. */
  const begins = growingIntegers();
  const sums = exactSums();
  const sorted = new SortedCells();
  let count = 0;
  /** Null as long as ids are sorted. */
  let slots: HashSlots | null = null;

  const isAt = (at: number, customer: number, id: string | undefined, date: DateKey): boolean => {
    if (customers.at(at) !== customer) return false;
    const begin = begins.at(at);
    return id === undefined
      ? begin === 0 && dates.at(at) === date
      : begin > 0 && texts.holds(begin - 1, id);
  };
  const idAt = (at: number): string | undefined => {
    const begin = begins.at(at);
    return begin === 0 ? undefined : texts.textAt(begin - 1);
  };

  const allInSlots = (): HashSlots => {
    const made = new HashSlots();
    for (let at = 0; at < count; at++) {
      made.add(hashOf(customers.at(at), idAt(at), dates.at(at)), at);
    }
    return made;
  };
  /** The place of an order; −1 where there is none. */
  const inSlots = (customer: number, id: string | undefined, date: DateKey, hash: number) => {
    slots ??= allInSlots();
    for (let slot = slots.first(hash); slot >= 0; slot = slots.next(slot, hash)) {
      const at = slots.numberIn(slot);
      if (isAt(at, customer, id, date)) return at;
    }
    return -1;
  };
  /** Likewise among the last orders, where ids are sorted; undefined where that does not tell. */
  const amongLast = (customer: number, id: string): number | undefined => {
    const first = sorted.earliest(id, count);
    if (first === count) return -1;
    if (!sorted.areSorted || count - first > NEAR) return undefined;
    for (let at = first; at < count; at++) if (isAt(at, customer, id, NO_DATE)) return at;
    return -1;
  };

  const enter = (customer: number, id: string | undefined, date: DateKey): number => {
    const at = count++;
    customers.set(at, customer);
    if (id === undefined) dates.set(at, date);
    else begins.set(at, texts.add(id) + 1);
    return at;
  };
  const placeOf = (customer: number, id: string | undefined, date: DateKey): number => {
    if (slots === null && id !== undefined) {
      const known = amongLast(customer, id);
      if (known !== undefined) return known < 0 ? enter(customer, id, date) : known;
    }
    const hash = hashOf(customer, id, date);
    const known = inSlots(customer, id, date, hash);
    if (known >= 0) return known;
    slots?.add(hash, count);
    return enter(customer, id, date);
  };

  return {
    add(customer, order, date, worth) {
      const at = placeOf(customer, order, date);
      sums.add(at, worth);
      if (date === NO_DATE || signOf(worth) <= 0) return;
      const known = dates.at(at);
      if (known === NO_DATE || date < known) dates.set(at, date);
    },
    find: (customer, order) => inSlots(customer, order, NO_DATE, hashOf(customer, order, NO_DATE)),
    each(tell) {
      for (let at = 0; at < count; at++) tell(customers.at(at), dates.at(at), sums.at(at), at);
    },
    idAt: (place) => idAt(place) ?? '',
  };
}

const FIRST_HASH = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the letters of an id, or over a date, with the customer; its bits mixed at the end. */
function hashOf(customer: number, id: string | undefined, date: DateKey): number {
  let hash = Math.imul(FIRST_HASH ^ customer, PRIME);
  if (id === undefined) hash = Math.imul(hash ^ date, PRIME);
  else for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
