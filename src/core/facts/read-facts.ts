import { describe, type Issue, listChoices, PyramidError } from '../issues/issue';
import { checkOptions, isRecord, type OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import { AMOUNT_EXPECTED } from '../values/amount';
import { checkTimeZone, type DateInput, readDateKey } from '../values/calendar';
import type { AmountInput, Exact } from '../values/exact';
import { formatExact, readExact, signOf } from '../values/exact';
import { type Instant, readInstant } from '../values/instant';
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

/** A fact with its day: of an invoice, that on which it is due. */
interface Dated<F> {
  readonly fact: F;
  readonly day: Day;
}

export interface ReadComplaint extends Dated<Complaint> {
  readonly opened: Instant;
  /** When it was first answered. Whoever has it resolved has been answered by then. */
  readonly answered: Instant | undefined;
  readonly resolved: Instant | undefined;
}

/** Facts that are fit to be reckoned with. A list is undefined where it was not given. */
export interface ReadFacts {
  readonly contacts: readonly Dated<Contact>[] | undefined;
  readonly complaints: readonly ReadComplaint[] | undefined;
  readonly receivables: readonly (Dated<Receivable> & { readonly open: Exact })[] | undefined;
  readonly creditLimits:
    | readonly { readonly fact: CreditLimit; readonly limit: Exact }[]
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
    complaints: readList(reader, 'complaints', complaintReader()),
    receivables: readList(reader, 'receivables', (fact, cells) => {
      cells.text('invoice', fact.invoice, true);
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

/** Whoever has more wrong than this has one thing wrong with all of it. */
const MOST_ISSUES = 100;

interface Reader {
  readonly facts: Facts;
  /** Before the path of an issue: `facts.` */
  readonly inside: string;
  readonly timeZone: string;
  readonly days: Days;
  readonly problems: Issue[];
}

/** The fields of one fact. What cannot be read is noted as a problem, and stands for nothing. */
interface Cells {
  /** Of a field, or of the fact. */
  path(field: string): string;
  day(field: string, input: DateInput): Day;
  instant(field: string, input: DateInput | undefined): Instant | undefined;
  amount(field: string, input: AmountInput): Exact;
  choice(field: string, input: string, choices: readonly string[]): void;
  text(field: string, input: unknown, isNeeded?: boolean): void;
  problem(field: string, issue: Issue): void;
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
  { facts, inside, timeZone, days, problems }: Reader,
  list: L,
  read: (fact: FactIn<L>, cells: Cells) => R,
): R[] | undefined {
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
  const problem = (field: string, issue: Issue): void => {
    if (problems.length >= MOST_ISSUES) return;
    const line: unknown = given[at]?.line;
    const place = typeof line === 'number' ? { line } : { row: at + 1 };
    problems.push({ ...issue, ...place, path: cells.path(field) });
  };
  const cells: Cells = {
    path: (field) => `${inside}${list}[${at}]${field && `.${field}`}`,
    problem,
    day(field, input) {
      const key = readDateKey(input, timeZone);
      if (key !== undefined) return days.ofKey(key);
      problem(field, noDate(input, 'YYYY-MM-DD, an ISO timestamp or a Date'));
      return 0;
    },
    instant(field, input) {
      if (input === undefined) return undefined;
      const instant = readInstant(input, timeZone);
      if (instant === undefined) problem(field, noDate(input, TIME_EXPECTED));
      return instant;
    },
    amount(field, input) {
      const amount = readExact(input);
      if (amount !== undefined) return amount;
      problem(field, {
        code: 'invalid-amount',
        ...because('not-an-amount'),
        expected: AMOUNT_EXPECTED,
        received: described(input),
      });
      return 0;
    },
    choice(field, input, choices) {
      if (choices.includes(input)) return;
      problem(field, {
        code: 'invalid-option',
        ...because('no-such-choice'),
        expected: listChoices(choices),
        received: described(input),
      });
    },
    text(field, input, isNeeded = false) {
      if (typeof input === 'string' || (input === undefined && !isNeeded)) return;
      problem(field, {
        code: input === undefined ? 'missing-value' : 'invalid-value',
        ...because('fact-not-text'),
        expected: 'text',
        received: described(input),
      });
    },
  };
  const out: R[] = [];
  for (; at < given.length && problems.length < MOST_ISSUES; at++) {
    const fact: unknown = given[at];
    if (typeof fact !== 'object' || fact === null) {
      problem('', { code: 'invalid-value', ...because('not-a-fact'), received: described(fact) });
    } else {
      checkId('customerId', (fact as FactIn<L>).customerId, problem);
      out.push(read(fact as FactIn<L>, cells));
    }
  }
  return out;
}

function checkId(field: string, id: unknown, problem: Cells['problem']): void {
  if (typeof id === 'string' && id !== '') return;
  problem(field, {
    code: 'blank-id',
    ...because(field === 'id' ? 'complaint-without-id' : 'fact-without-customer'),
    expected: 'a string that is not empty',
    received: described(id),
  });
}

const TIME_EXPECTED = 'a timestamp such as 2025-07-31T18:30+08:00, YYYY-MM-DD or a Date';

function noDate(input: unknown, expected: string): Issue {
  return { code: 'invalid-date', ...because('no-such-date'), expected, received: described(input) };
}

/** '' for what is not there at all. */
function described(input: unknown): string {
  return input === undefined ? '' : describe(input);
}

function readContact(fact: Contact, cells: Cells): Dated<Contact> {
  cells.choice('kind', fact.kind, CONTACT_KINDS);
  cells.text('by', fact.by);
  return { fact, day: cells.day('date', fact.date) };
}

/** A complaint has an id of its own, and is opened, answered and resolved in this order. */
function complaintReader(): (fact: Complaint, cells: Cells) => ReadComplaint {
  const places = new Map<string, { readonly line: number; readonly path: string }>();
  return (fact, cells) => {
    const { id } = fact;
    checkId('id', id, cells.problem);
    const first = places.get(id);
    if (first !== undefined) {
      cells.problem('id', {
        code: 'duplicate-id',
        ...because('complaint-again', { complaint: id, ...first }),
        expected: 'each complaint once',
        received: id,
      });
    } else places.set(id, { line: fact.line ?? 0, path: cells.path('') });
    cells.text('category', fact.category);
    if (fact.valid !== undefined && typeof fact.valid !== 'boolean') {
      cells.problem('valid', {
        code: 'invalid-value',
        ...because('no-such-choice'),
        expected: 'true or false',
        received: described(fact.valid),
      });
    }
    return { fact, ...timesOf(fact, cells) };
  };
}

function timesOf(fact: Complaint, cells: Cells): Omit<ReadComplaint, 'fact'> {
  if (fact.opened === undefined) {
    cells.problem('opened', {
      code: 'missing-date',
      ...because('complaint-without-opening', { complaint: String(fact.id ?? '') }),
      expected: TIME_EXPECTED,
    });
  }
  const opened = cells.instant('opened', fact.opened);
  const answered = cells.instant('firstAnswered', fact.firstAnswered);
  const resolved = cells.instant('resolved', fact.resolved);
  const isBefore = (a: Instant | undefined, b: Instant | undefined): boolean =>
    a !== undefined && b !== undefined && a < b;
  if (isBefore(answered, opened)) outOfOrder(fact, 'opened', 'firstAnswered', cells);
  if (isBefore(resolved, opened)) outOfOrder(fact, 'opened', 'resolved', cells);
  else if (isBefore(resolved, answered)) outOfOrder(fact, 'firstAnswered', 'resolved', cells);
  // Its day cannot be wrong where the instant is right.
  const day = opened === undefined ? 0 : cells.day('opened', fact.opened);
  return { day, opened: opened ?? 0, answered: answered ?? resolved, resolved };
}

type Step = 'opened' | 'firstAnswered' | 'resolved';

function outOfOrder(fact: Complaint, earlier: Step, later: Step, cells: Cells): void {
  const isDateAlone = [fact[earlier], fact[later]].some(
    (time) => typeof time === 'string' && time.length === 10,
  );
  cells.problem(later, {
    code: 'invalid-date',
    ...because(isDateAlone ? 'complaint-out-of-order-by-date' : 'complaint-out-of-order', {
      complaint: String(fact.id),
      earlier,
      later,
    }),
    expected: `a time from ${described(fact[earlier])} on`,
    received: described(fact[later]),
  });
}

/** One limit a customer, which is not below 0; the same one may be said twice. */
function creditLimitReader() {
  const known = new Map<string, string>();
  return (fact: CreditLimit, cells: Cells) => {
    const limit = cells.amount('limit', fact.limit);
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
