import type { Facts } from '../../facts/facts';
import { listChoices } from '../../issues/issue';
import type { EventKind } from '../../policies/signals';
import { EVENT_KINDS } from '../../policies/signals';
import type { Exact } from '../../values/amount-types';
import { addExact, compareExact, formatExact, signOf } from '../../values/exact';
import type { CustomerFacts, DatedEvent, OpenInvoice } from './customer-facts';
import type { Day, Days } from './days';
import { badFact, checkCustomerId, type FactPlace, readAmount, readDay } from './fact-fields';
import { type FactIn, type FactsApart, factsApart, type ListName } from './facts-apart';

export interface FactsByCustomer {
  readonly byCustomer: ReadonlyMap<string, CustomerFacts>;
  /** After `asOf`: not used. */
  readonly later: FactsApart;
  /** About strangers. */
  readonly unknown: FactsApart;
}

export interface FactsContext {
  readonly asOf: Day;
  readonly days: Days;
  /** IANA name of the zone in which instants become dates. */
  readonly timeZone: string;
  /** Ids in the facts that are no customer's. */
  readonly strangers: ReadonlySet<string>;
}

/** A customer's facts while they are gathered. */
interface Gathered {
  lastContact: Day | undefined;
  lastComplaint: Day | undefined;
  readonly invoices: OpenInvoice[];
  open: Exact;
  limit: Exact | undefined;
  readonly events: DatedEvent[];
}

/** Adds a fact that was read to those of its customer. */
type Note = (customer: Gathered) => void;

/**
 * The facts up to `asOf`, by customer. Throws for the first that is wrong, with its line: `blank-id`,
 * `invalid-date`, `invalid-amount`, `invalid-option` for another kind of event, and
 * `duplicate-id` for a second credit limit that differs from the first.
 */
export function factsByCustomer(facts: Facts, context: FactsContext): FactsByCustomer {
  const { asOf, strangers } = context;
  const byCustomer = new Map<string, Gathered>();
  const later = factsApart();
  const unknown = factsApart();

  gather('contacts', facts.contacts, ({ date }, place) => {
    const day = readDay(date, 'date', place, context);
    if (day > asOf) return undefined;
    return (customer) => {
      customer.lastContact = latest(customer.lastContact, day);
    };
  });
  gather('complaints', facts.complaints, ({ opened }, place) => {
    const day = readDay(opened, 'opened', place, context);
    if (day > asOf) return undefined;
    return (customer) => {
      customer.lastComplaint = latest(customer.lastComplaint, day);
    };
  });
  gather('receivables', facts.receivables, ({ dueDate, openAmount }, place) => {
    const due = readDay(dueDate, 'dueDate', place, context);
    const open = readAmount(openAmount, 'openAmount', place);
    return (customer) => {
      customer.open = addExact(customer.open, open);
      if (signOf(open) > 0) customer.invoices.push({ due, open });
    };
  });
  gather('creditLimits', facts.creditLimits, ({ limit }, place) => {
    const read = readAmount(limit, 'limit', place);
    if (signOf(read) < 0) throw negativeLimit(read, place);
    return (customer) => {
      if (customer.limit !== undefined && compareExact(customer.limit, read) !== 0) {
        throw secondLimit(customer.limit, read, place);
      }
      customer.limit = read;
    };
  });
  gather('events', facts.events, ({ date, kind }, place) => {
    const day = readDay(date, 'date', place, context);
    if (!EVENT_KINDS.includes(kind)) throw unknownKind(kind, place);
    if (day > asOf) return undefined;
    return (customer) => {
      customer.events.push({ day, kind });
    };
  });
  // No signal rests on it, but whom it names is checked as with the others.
  gather('satisfaction', facts.satisfaction, ({ date }, place) =>
    readDay(date, 'date', place, context) > asOf ? undefined : () => {},
  );
  return { byCustomer, later: later.inOrder(), unknown: unknown.inOrder() };

  /** `read` gives nothing for a fact that is after `asOf`. */
  function gather<L extends ListName>(
    list: L,
    given: readonly FactIn<L>[] | undefined,
    read: (fact: FactIn<L>, place: FactPlace) => Note | undefined,
  ): void {
    for (const [at, fact] of (given ?? []).entries()) {
      const place = { list, at, line: fact.line };
      checkCustomerId(fact.customerId, place);
      const note = read(fact, place);
      if (strangers.has(fact.customerId)) unknown.add(list, fact);
      else if (note === undefined) later.add(list, fact);
      else note(gatheredOf(fact.customerId));
    }
  }

  function gatheredOf(customerId: string): Gathered {
    const known = byCustomer.get(customerId);
    if (known !== undefined) return known;
    const made: Gathered = {
      lastContact: undefined,
      lastComplaint: undefined,
      invoices: [],
      open: 0,
      limit: undefined,
      events: [],
    };
    byCustomer.set(customerId, made);
    return made;
  }
}

function latest(a: Day | undefined, b: Day): Day {
  return a === undefined ? b : Math.max(a, b);
}

function negativeLimit(limit: Exact, place: FactPlace) {
  return badFact(place, 'limit', {
    code: 'invalid-amount',
    message: 'the credit limit is below 0',
    expected: 'an amount of 0 or more',
    received: formatExact(limit),
  });
}

function secondLimit(first: Exact, second: Exact, place: FactPlace) {
  return badFact(place, 'limit', {
    code: 'duplicate-id',
    message: `the customer already has a credit limit of ${formatExact(first)}`,
    expected: 'one credit limit a customer',
    received: formatExact(second),
    hint: 'Leave only the limit that is in force.',
  });
}

function unknownKind(kind: EventKind, place: FactPlace) {
  return badFact(place, 'kind', {
    code: 'invalid-option',
    message: 'there is no such kind of event',
    expected: listChoices(EVENT_KINDS),
    received: String(kind),
  });
}
