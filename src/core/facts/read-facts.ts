import { describe, type Issue, PyramidError } from '../issues/issue';
import { checkOptions, isRecord, type OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import { checkTimeZone } from '../values/calendar';
import type { Exact } from '../values/exact';
import { formatExact, signOf } from '../values/exact';
import {
  cellsOf,
  checkId,
  described,
  type FactCells,
  type FactReader,
  MOST_ISSUES,
} from './fact-cells';
import {
  CONTACT_KINDS,
  type Complaint,
  type Contact,
  type CreditLimit,
  type Day,
  type Days,
  EVENT_KINDS,
  FACT_LISTS,
  type FactIn,
  type FactList,
  type Facts,
  type Receivable,
  type ReportedEvent,
  rememberedDays,
  type Satisfaction,
} from './facts';
import { joinComplaints, type ReadComplaint } from './join-complaints';
import { readComplaintRow } from './read-complaint';

/** A fact with its day: of an invoice, that on which it is due. */
interface Dated<F> {
  readonly fact: F;
  readonly day: Day;
}

/** Of an amount: its currency, where it is not that of the others and there is no rate. */
export interface Foreign {
  readonly foreign?: string | undefined;
}

/** Facts that are fit to be reckoned with. A list is undefined where it was not given. */
export interface ReadFacts {
  readonly contacts: readonly Dated<Contact>[] | undefined;
  readonly complaints: readonly ReadComplaint[] | undefined;
  /** Rows of complaints that stand a second time to the letter. */
  readonly repeatedComplaints: readonly Complaint[];
  readonly receivables:
    | readonly (Dated<Receivable> & Foreign & { readonly open: Exact })[]
    | undefined;
  readonly creditLimits:
    | readonly (Foreign & { readonly fact: CreditLimit; readonly limit: Exact })[]
    | undefined;
  readonly events: readonly Dated<ReportedEvent>[] | undefined;
  readonly satisfaction: readonly Dated<Satisfaction>[] | undefined;
}

/**
 * Facts of which nothing is known yet, such as the body of a request. Throws one issue for each
 * thing that is wrong, the first hundred: `blank-id`, `invalid-date`, `missing-date`,
 * `invalid-amount`, `invalid-value`, `duplicate-id` for a complaint that stands there twice or a
 * second credit limit that differs, `invalid-option` for a kind or a list that does not exist. Each
 * has its path and its line, where the fact has one, or its row.
 *
 * @param timeZone IANA name of the zone in which instants become dates; `UTC` unless given
 *
 * @example
 * const body = { contacts: [{ customerId: 'ann', date: '2025-06-02', kind: 'visit' }] };
 * readFacts(body).contacts?.length; // 1
 */
export function readFacts(
  facts: unknown,
  options: { readonly timeZone?: string | undefined } = {},
): Facts {
  checkOptions(options, { timeZone: true });
  const { timeZone = 'UTC' } = options;
  readFactLists(facts, checkTimeZone(timeZone), rememberedDays(), '');
  return facts as Facts;
}

/** The same for whoever goes on to reckon with them. */
export function readFactLists(
  input: unknown,
  timeZone: string,
  days: Days,
  /** What they are called where they were given: `facts`, or '' where they are the whole of it. */
  name: string,
): ReadFacts {
  const facts = checkLists(input, name);
  const problems: Issue[] = [];
  const inside = name === '' ? '' : `${name}.`;
  const reader: Reader = { facts, inside, timeZone, days, problems };
  const read: ReadFacts = {
    contacts: readList(reader, 'contacts', readContact),
    ...readComplaints(reader),
    receivables: readList(reader, 'receivables', (fact, cells) => {
      cells.text('invoice', fact.invoice, true);
      cells.text('currency', fact.currency);
      return {
        fact,
        day: cells.day('dueDate', fact.dueDate),
        open: cells.amount('openAmount', fact.openAmount),
      };
    }),
    creditLimits: readList(reader, 'creditLimits', creditLimitReader()),
    events: readList(reader, 'events', (fact, cells) => {
      cells.choice('kind', fact.kind, EVENT_KINDS);
      cells.text('note', fact.note);
      return { fact, day: cells.day('date', fact.date) };
    }),
    satisfaction: readList(reader, 'satisfaction', (fact, cells) => {
      cells.text('stage', fact.stage, true);
      return { fact, day: cells.day('date', fact.date) };
    }),
  };
  const [first, ...more] = problems;
  if (first !== undefined) throw new PyramidError(first, ...more);
  return read;
}

function readComplaints(reader: Reader): Pick<ReadFacts, 'complaints' | 'repeatedComplaints'> {
  const { problems } = reader;
  const before = problems.length;
  const rows = readList(reader, 'complaints', readComplaintRow);
  // Of rows that cannot be read, none is known to belong to another.
  if (rows === undefined || problems.length > before) {
    return { complaints: undefined, repeatedComplaints: [] };
  }
  const { complaints, repeated } = joinComplaints(rows, (issue) => {
    if (problems.length < MOST_ISSUES) problems.push(issue);
  });
  return { complaints, repeatedComplaints: repeated };
}

interface Reader extends FactReader {
  readonly facts: Facts;
}

function checkLists(input: unknown, name: string): Facts {
  if (!isRecord(input)) {
    throw new PyramidError({
      code: 'invalid-option',
      ...because('facts-not-lists'),
      ...(name !== '' && { path: name }),
      expected: `an object with lists: ${FACT_LISTS.join(', ')}`,
      received: describe(input),
    });
  }
  checkOptions<Facts>(input, LISTS, name);
  return input;
}

const LISTS = Object.fromEntries(FACT_LISTS.map((list) => [list, true])) as OptionNames<Facts>;

function readList<L extends FactList, R>(
  reader: Reader,
  list: L,
  read: (fact: FactIn<L>, cells: FactCells) => R,
): R[] | undefined {
  const { facts, inside, problems } = reader;
  const given: unknown = facts[list];
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) {
    problems.push({
      code: 'invalid-option',
      ...because('facts-not-a-list'),
      path: `${inside}${list}`,
      expected: 'a list, or nothing where it is not known',
      received: describe(given),
    });
    return undefined;
  }
  let at = 0;
  const cells = cellsOf({ ...reader, list, given, at: () => at });
  const out: R[] = [];
  for (; at < given.length && problems.length < MOST_ISSUES; at++) {
    const fact: unknown = given[at];
    if (typeof fact !== 'object' || fact === null) {
      const why = because('not-a-fact');
      cells.problem('', { code: 'invalid-value', ...why, received: described(fact) });
    } else {
      checkId('customerId', (fact as FactIn<L>).customerId, cells.problem);
      out.push(read(fact as FactIn<L>, cells));
    }
  }
  return out;
}

function readContact(fact: Contact, cells: FactCells): Dated<Contact> {
  cells.choice('kind', fact.kind, CONTACT_KINDS);
  cells.text('by', fact.by);
  return { fact, day: cells.day('date', fact.date) };
}

/** One limit a customer, which is not below 0; the same one may be said twice. */
function creditLimitReader() {
  const known = new Map<string, string>();
  return (fact: CreditLimit, cells: FactCells) => {
    const limit = cells.amount('limit', fact.limit);
    cells.text('currency', fact.currency);
    const text = formatExact(limit);
    if (signOf(limit) < 0) {
      cells.problem('limit', {
        code: 'invalid-amount',
        ...because('credit-limit-below-zero'),
        expected: 'an amount of 0 or more',
        received: text,
      });
    }
    const first = known.get(fact.customerId) ?? text;
    if (first !== text) {
      cells.problem('limit', {
        code: 'duplicate-id',
        ...because('second-credit-limit', { first }),
        expected: 'one credit limit a customer',
        received: text,
      });
    }
    known.set(fact.customerId, first);
    return { fact, limit };
  };
}
