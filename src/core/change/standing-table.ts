import { INACTIVE } from '../pyramid/inactive';
import { toExact } from '../values/amount';
import type { Exact } from '../values/amount-types';
import { addExact, readExact, signOf } from '../values/exact';
import { blankId, inactiveWithValue, listedTwice, noSuchRung, unlikeOthers } from './item-issues';
import type { Ladder, Place } from './ladder';
import type { LadderItem } from './migration';
import { sortIds } from './sort-ids';

/** A list of standings at one time, with the name under which it was given. */
export interface NamedList {
  /** `before` */
  readonly name: string;
  readonly items: Iterable<LadderItem>;
}

/** Standings at one time; the customer's number in the table tells its place. */
export interface StandingColumn {
  placeAt(customer: number): Place;
  /** 0 where it is absent, or nobody has a value. */
  valueAt(customer: number): Exact;
  /** Of all values, in the order in which they were read. */
  readonly total: Exact;
}

/** The standings of the same customers at several times. */
export interface StandingTable {
  /** Everybody in any of the lists, by id. */
  readonly ids: readonly string[];
  /** The number under which the columns know a customer, which is not its place in `ids`. */
  numberOf(id: string): number;
  readonly columns: readonly StandingColumn[];
  readonly hasValues: boolean;
}

/**
 * Throws `blank-id`, `duplicate-customer`, `invalid-amount`, `missing-amount` where only some have a
 * value, and `invalid-option` for a standing that the ladder does not have.
 */
export function standingTable(ladder: Ladder, lists: readonly NamedList[]): StandingTable {
  const numbers = new Map<string, number>();
  const values = valueWatch();
  const columns = lists.map((list) => readColumn(ladder, list, numbers, values));
  return {
    ids: sortIds([...numbers.keys()]),
    numberOf: (id) => numbers.get(id) as number,
    columns,
    hasValues: values.areKnown(),
  };
}

function readColumn(
  ladder: Ladder,
  { name, items }: NamedList,
  numbers: Map<string, number>,
  watch: ValueWatch,
): StandingColumn {
  const places: Place[] = new Array(numbers.size).fill(ladder.absent);
  const values: Exact[] = new Array(numbers.size).fill(0);
  let total: Exact = 0;
  let at = 0;
  const path = () => `${name}[${at}]`;
  for (const item of items) {
    const place = ladder.placeOf(item.standing);
    if (place === undefined) throw noSuchRung(item, path(), ladder);
    const customer = numberFor(item, numbers, path);
    if ((places[customer] ?? ladder.absent) !== ladder.absent) throw listedTwice(item, path());
    const value = readValue(item, path);
    watch.see(item, path);
    places[customer] = place;
    values[customer] = value;
    total = addExact(total, value);
    at++;
  }
  return {
    placeAt: (customer) => places[customer] ?? ladder.absent,
    valueAt: (customer) => values[customer] ?? 0,
    total,
  };
}

/** Known ones keep their number; a new one gets the next. */
function numberFor(item: LadderItem, numbers: Map<string, number>, path: () => string): number {
  const { customerId } = item;
  const known = numbers.get(customerId);
  if (known !== undefined) return known;
  if (typeof customerId !== 'string' || customerId === '') throw blankId(item, path());
  const number = numbers.size;
  numbers.set(customerId, number);
  return number;
}

function readValue(item: LadderItem, path: () => string): Exact {
  const { standing, value } = item;
  if (value === undefined) return 0;
  const read = readExact(value) ?? toExact(value, { path: `${path()}.value` });
  if (standing === INACTIVE && signOf(read) !== 0) throw inactiveWithValue(item, path());
  return read;
}

/** Sees to it that all customers on a rung have a value, or none. */
interface ValueWatch {
  see(item: LadderItem, path: () => string): void;
  areKnown(): boolean;
}

function valueWatch(): ValueWatch {
  let known: boolean | undefined;
  return {
    see(item, path) {
      if (item.standing === INACTIVE) return;
      const hasValue = item.value !== undefined;
      known ??= hasValue;
      if (hasValue !== known) throw unlikeOthers(item, path());
    },
    areKnown: () => known === true,
  };
}
