import { everybodyIn } from '../pyramid/customer-of';
import type { Pyramid } from '../pyramid/pyramid';
import { INACTIVE } from '../pyramid/scheme';
import type { Exact } from '../values/exact';
import { addExact, signOf } from '../values/exact';
import { compareCodePoints } from '../values/ids';
import {
  type Day,
  type EventKind,
  FACT_LISTS,
  type FactIn,
  type FactList,
  type FactsApart,
} from './facts';
import type { ReadFacts } from './read-facts';

/** What is known of one customer beyond sales, up to today. */
export interface CustomerFacts {
  /** Id of its tier, or `inactive`; null where no pyramid knows it. */
  readonly standing: string | null;
  readonly lastVisit: Day | undefined;
  /** A visit counts too. */
  readonly lastContact: Day | undefined;
  readonly lastComplaint: Day | undefined;
  /** With more than 0 open, in no order. */
  readonly invoices: readonly OpenInvoice[];
  /** Open on all invoices, less credits. */
  readonly open: Exact;
  readonly limit: Exact | undefined;
  /** Currencies of what is open or of its limit that can be added to nothing, each once, in order. */
  readonly foreign: readonly string[];
  readonly events: readonly { readonly day: Day; readonly kind: EventKind }[];
}

export interface OpenInvoice {
  readonly due: Day;
  readonly open: Exact;
}

export interface FactsByCustomer {
  /** Everybody whom a fact is about, strangers too. */
  readonly byCustomer: ReadonlyMap<string, CustomerFacts>;
  /** At the place of the customer in the pyramid. */
  readonly byPlace: readonly (CustomerFacts | undefined)[];
  /** After today: they have not happened yet. */
  readonly later: FactsApart;
  /** About customers that no pyramid knows, neither ranked nor inactive. */
  readonly unknown: FactsApart;
}

/** Whom a pyramid knows. */
type Known = Pick<Pyramid, 'customers' | 'inactive' | 'lapsed'>;

type Gathered = {
  -readonly [K in keyof CustomerFacts]: CustomerFacts[K] extends readonly (infer T)[]
    ? T[]
    : CustomerFacts[K];
};

/**
 * The facts up to today by customer, each with its standing. Who was in a window before is known,
 * though it may be in no tier now: it is inactive.
 */
export function factsByCustomer(
  facts: ReadFacts,
  today: Day,
  pyramid: Known,
  history: readonly Known[],
): FactsByCustomer {
  const byCustomer = gathered(facts, today);
  const { byPlace, strangers } = withStandings(byCustomer, pyramid, history);
  const isUnknown = ({ customerId }: { readonly customerId: string }): boolean =>
    byCustomer.get(customerId)?.standing === null;
  return {
    byCustomer,
    byPlace,
    later: factsApart(facts, (fact, day) => day > today && !(strangers && isUnknown(fact))),
    unknown: factsApart(facts, (fact) => strangers && isUnknown(fact)),
  };
}

function gathered(facts: ReadFacts, today: Day): Map<string, Gathered> {
  const byCustomer = new Map<string, Gathered>();
  const of = ({ customerId }: { readonly customerId: string }): Gathered => {
    const known = byCustomer.get(customerId);
    if (known !== undefined) return known;
    const made: Gathered = {
      standing: null,
      lastVisit: undefined,
      lastContact: undefined,
      lastComplaint: undefined,
      invoices: [],
      open: 0,
      limit: undefined,
      foreign: [],
      events: [],
    };
    byCustomer.set(customerId, made);
    return made;
  };
  for (const { fact, day } of facts.contacts ?? []) {
    const own = of(fact);
    if (day > today) continue;
    own.lastContact = latest(own.lastContact, day);
    if (fact.kind === 'visit') own.lastVisit = latest(own.lastVisit, day);
  }
  for (const { fact, day, rounds } of facts.complaints ?? []) {
    const own = of(fact);
    for (const opening of [day, ...rounds.map((round) => round.day)]) {
      if (opening <= today) own.lastComplaint = latest(own.lastComplaint, opening);
    }
  }
  // An invoice is due later by nature.
  for (const { fact, day, open, foreign } of facts.receivables ?? []) {
    const own = of(fact);
    if (isForeign(own, foreign)) continue;
    own.open = addExact(own.open, open);
    if (signOf(open) > 0) own.invoices.push({ due: day, open });
  }
  addLimits(facts.creditLimits ?? [], of);
  for (const { fact, day } of facts.events ?? []) {
    const own = of(fact);
    if (day <= today) own.events.push({ day, kind: fact.kind });
  }
  for (const { fact } of facts.satisfaction ?? []) of(fact);
  return byCustomer;
}

function isForeign(own: Gathered, currency: string | undefined): boolean {
  if (currency === undefined) return false;
  if (!own.foreign.includes(currency)) own.foreign.push(currency);
  own.foreign.sort(compareCodePoints);
  return true;
}

/** Those of several accounts of a customer add up; one may be said twice. */
function addLimits(
  limits: NonNullable<ReadFacts['creditLimits']>,
  of: (fact: { readonly customerId: string }) => Gathered,
): void {
  const seen = new Set<string>();
  for (const { fact, limit, foreign } of limits) {
    const account = JSON.stringify([fact.customerId, fact.account]);
    if (seen.has(account)) continue;
    seen.add(account);
    const own = of(fact);
    if (isForeign(own, foreign)) continue;
    own.limit = own.limit === undefined ? limit : addExact(own.limit, limit);
  }
}

function latest(a: Day | undefined, b: Day): Day {
  return a === undefined ? b : Math.max(a, b);
}

/** Goes through a million customers once, rather than index them for the few that have facts. */
function withStandings(
  byCustomer: ReadonlyMap<string, Gathered>,
  { customers, inactive, lapsed }: Known,
  history: readonly Known[],
) {
  const byPlace: (CustomerFacts | undefined)[] = [];
  let strangers = byCustomer.size;
  const found = (id: string, standing: string): Gathered | undefined => {
    const own = byCustomer.get(id);
    if (own === undefined || own.standing !== null) return own;
    own.standing = standing;
    strangers--;
    return own;
  };
  if (strangers > 0) {
    for (const { customerId, tier } of customers) byPlace.push(found(customerId, tier));
  }
  if (strangers > 0) for (const id of [...inactive, ...(lapsed ?? [])]) found(id, INACTIVE);
  for (const before of history) {
    if (strangers === 0) break;
    for (const id of everybodyIn(before)) found(id, INACTIVE);
  }
  return { byPlace, strangers: strangers > 0 };
}

/** Of each list the facts that are wanted, the same for the same facts in any order. */
function factsApart(
  facts: ReadFacts,
  isWanted: (fact: FactIn<FactList>, day: Day) => boolean,
): FactsApart {
  const wanted = FACT_LISTS.map((list) => {
    const read: readonly { readonly fact: FactIn<FactList>; readonly day?: Day }[] =
      facts[list] ?? [];
    // An invoice is due later by nature, and a limit has no day.
    const dayOf = (day = -Infinity): Day => (list === 'receivables' ? -Infinity : day);
    const apart = read.filter(({ fact, day }) => isWanted(fact, dayOf(day)));
    return [list, inOrder(apart.map(({ fact }) => fact))] as const;
  });
  return Object.fromEntries(wanted) as unknown as FactsApart;
}

/** By customer, then by what tells its facts apart, then by line. */
function inOrder(facts: readonly FactIn<FactList>[]): FactIn<FactList>[] {
  if (facts.length === 0) return [];
  return facts
    .map((fact) => ({ fact, keys: keysOf(fact) }))
    .sort((a, b) => compareKeys(a.keys, b.keys) || (a.fact.line ?? 0) - (b.fact.line ?? 0))
    .map(({ fact }) => fact);
}

/** In the order in which a reader tells facts apart: when, what, which. */
const TELLING = 'date opened dueDate limit kind id invoice openAmount by note stage'.split(' ');

function keysOf(fact: FactIn<FactList>): string[] {
  const fields: Readonly<Record<string, unknown>> = { ...fact };
  return [fact.customerId, ...TELLING.map((name) => text(fields[name]))];
}

function text(part: unknown): string {
  return part instanceof Date ? part.toISOString() : String(part ?? '');
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [at, key] of a.entries()) {
    const difference = compareCodePoints(key, b[at] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}
