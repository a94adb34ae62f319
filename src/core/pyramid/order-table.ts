import type { DateKey } from '../values/calendar';
import { type Exact, signOf } from '../values/exact';
import { exactSums, growingIntegers } from '../values/exact-sums';
import { TextStore } from '../values/text-store';
import { NO_DATE } from './customer';

/**
 * Rows put together to orders: those of one customer with the same id, and of those without an id the
 * ones of one date. An order is a few numbers in flat arrays, and its id is kept as bytes, so that a
 * million of them take some 50 MB, and half of that where there are no ids.
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

/** Twice as many slots as orders at least, so that few are asked for in vain. */
const FIRST_SLOTS = 1 << 8;

export function orderTable(): OrderTable {
  const texts = new TextStore();
  const hashes = growingIntegers();
  const customers = growingIntegers();
  const dates = growingIntegers();
  /** Where the id of an order begins among the texts, counted from 1; 0 where it has none. */
  const begins = growingIntegers();
  const sums = exactSums();
  let count = 0;
  /** By hash, and on from there: an order, counted from 1. */
  let slots = new Int32Array(FIRST_SLOTS);

  /** The slot of an order, or the one where it is to stand. */
  const slotOf = (customer: number, id: string | undefined, date: DateKey, hash: number) => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = (slots[slot] as number) - 1;
      if (hashes.at(at) !== hash || customers.at(at) !== customer) continue;
      const begin = begins.at(at);
      if (id === undefined ? begin === 0 && dates.at(at) === date : isNamed(begin, id)) break;
    }
    return slot;
  };
  const isNamed = (begin: number, id: string): boolean => begin > 0 && texts.holds(begin - 1, id);

  const enter = (customer: number, id: string | undefined, date: DateKey, hash: number): number => {
    const at = count++;
    hashes.set(at, hash);
    customers.set(at, customer);
    if (id === undefined) dates.set(at, date);
    else begins.set(at, texts.add(id) + 1);
    return at;
  };

  const growSlots = (): void => {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let at = 0; at < count; at++) {
      let slot = hashes.at(at) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = at + 1;
    }
  };

  const addAt = (at: number, date: DateKey, worth: Exact): void => {
    sums.add(at, worth);
    if (date === NO_DATE || signOf(worth) <= 0) return;
    const known = dates.at(at);
    if (known === NO_DATE || date < known) dates.set(at, date);
  };

  return {
    add(customer, order, date, worth) {
      const hash = hashOf(customer, order, date);
      const slot = slotOf(customer, order, date, hash);
      if (slots[slot] === 0) {
        slots[slot] = enter(customer, order, date, hash) + 1;
        addAt(count - 1, date, worth);
        if (count * 2 > slots.length) growSlots();
      } else addAt((slots[slot] as number) - 1, date, worth);
    },
    find(customer, order) {
      const hash = hashOf(customer, order, NO_DATE);
      return (slots[slotOf(customer, order, NO_DATE, hash)] as number) - 1;
    },
    each(tell) {
      for (let at = 0; at < count; at++) tell(customers.at(at), dates.at(at), sums.at(at), at);
    },
    idAt(place) {
      const begin = begins.at(place);
      return begin === 0 ? '' : texts.textAt(begin - 1);
    },
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
