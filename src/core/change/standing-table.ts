import { describe, PyramidError } from '../issues/issue';
import { because, type Reason } from '../issues/reasons';
import { INACTIVE } from '../pyramid/scheme';
import { toExact } from '../values/amount';
import type { AmountInput, Exact } from '../values/exact';
import { addExact, readExact, signOf } from '../values/exact';
import { sortIds } from '../values/ids';
import type { Ladder, Place, Standing } from './ladder';

/** Where somebody stands at one time. The value is the customer's worth then, where it is known. */
export interface LadderItem {
  readonly customerId: string;
  readonly standing: Standing;
  readonly value?: AmountInput | undefined;
}

/** A list of standings at one time, with the name under which it was given. */
interface NamedList {
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
  if (!isIterable(items))
    throw refusal('not-a-list-of-standings', name, 'a list of standings', describe(items));
  const places: Place[] = new Array(numbers.size).fill(ladder.absent);
  const values: Exact[] = new Array(numbers.size).fill(0);
  let total: Exact = 0;
  let at = 0;
  const path = () => `${name}[${at}]`;
  for (const item of items) {
    const place = ladder.placeOf(item?.standing);
    if (place === undefined) throw noSuchRung(item, path(), ladder);
    const customer = numberFor(item, numbers, path);
    if ((places[customer] ?? ladder.absent) !== ladder.absent) {
      throw refusal('customer-listed-twice', path(), 'one standing a customer', item.customerId);
    }
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

function isIterable(items: unknown): boolean {
  return typeof items === 'object' && items !== null && Symbol.iterator in items;
}

/** Known ones keep their number; a new one gets the next. */
function numberFor(item: LadderItem, numbers: Map<string, number>, path: () => string): number {
  const { customerId } = item;
  const known = numbers.get(customerId);
  if (known !== undefined) return known;
  if (typeof customerId !== 'string' || customerId === '') {
    const expected = 'a string that is not empty';
    throw refusal('standing-without-id', `${path()}.customerId`, expected, describe(customerId));
  }
  const number = numbers.size;
  numbers.set(customerId, number);
  return number;
}

/** Whoever is inactive both times is of no kind: a value there would be lost from the kinds. */
function readValue({ standing, value }: LadderItem, path: () => string): Exact {
  if (value === undefined) return 0;
  const read = readExact(value) ?? toExact(value, { path: `${path()}.value` });
  if (standing !== INACTIVE || signOf(read) === 0) return read;
  throw refusal('inactive-with-a-value', `${path()}.value`, 'no value, or 0', describe(value));
}

/** Sees to it that all customers on a rung have a value, or none. */
interface ValueWatch {
  see(item: LadderItem, path: () => string): void;
  areKnown(): boolean;
}

function valueWatch(): ValueWatch {
  let known: boolean | undefined;
  return {
    see({ customerId, standing, value }, path) {
      if (standing === INACTIVE) return;
      const hasValue = value !== undefined;
      known ??= hasValue;
      if (hasValue === known) return;
      const reason = hasValue ? 'a-value-unlike-others' : 'no-value-unlike-others';
      const expected = 'a value for every customer on a rung, or for none';
      throw refusal(reason, `${path()}.value`, expected, customerId);
    },
    areKnown: () => known === true,
  };
}

/** What is wrong with one item, by its reason. */
const CODES = {
  'not-a-list-of-standings': 'invalid-option',
  'not-a-standing': 'invalid-option',
  'standing-without-id': 'blank-id',
  'customer-listed-twice': 'duplicate-customer',
  'inactive-with-a-value': 'invalid-amount',
  'a-value-unlike-others': 'missing-amount',
  'no-value-unlike-others': 'missing-amount',
} as const satisfies Partial<Record<Reason, string>>;

function refusal(
  reason: keyof typeof CODES,
  path: string,
  expected: string,
  received: string,
): PyramidError {
  return new PyramidError({ code: CODES[reason], ...because(reason), path, expected, received });
}

function noSuchRung(item: LadderItem, path: string, { standings }: Ladder): PyramidError {
  const known = standings.filter((standing) => standing !== null).join(', ');
  if (typeof item !== 'object' || item === null) {
    return refusal('not-a-standing', path, 'a customer with its standing', describe(item));
  }
  return refusal('not-a-standing', `${path}.standing`, known, describe(item.standing));
}
