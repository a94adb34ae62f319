import type {
  Complaint,
  Contact,
  CreditLimit,
  Facts,
  Receivable,
  ReportedEvent,
  Satisfaction,
} from '../../facts/facts';
import { compareCodePoints } from '../../values/code-points';

/** Facts of the lists that are read here which nothing was made of, in an order of their own. */
export interface FactsApart {
  readonly contacts: readonly Contact[];
  readonly complaints: readonly Complaint[];
  readonly receivables: readonly Receivable[];
  readonly creditLimits: readonly CreditLimit[];
  readonly events: readonly ReportedEvent[];
  readonly satisfaction: readonly Satisfaction[];
}

/** The lists that are read here. */
export type ListName = keyof FactsApart;

export type FactIn<L extends ListName> = NonNullable<Facts[L]>[number];

/** Facts that come in one by one. */
export interface FactsInProgress {
  add<L extends ListName>(list: L, fact: FactIn<L>): void;
  /** The same for the same facts in any order. */
  inOrder(): FactsApart;
}

export function factsApart(): FactsInProgress {
  const kept: { [L in ListName]: FactIn<L>[] } = {
    contacts: [],
    complaints: [],
    receivables: [],
    creditLimits: [],
    events: [],
    satisfaction: [],
  };
  return {
    add: (list, fact) => void kept[list].push(fact),
    inOrder: () => ({
      contacts: sorted(kept.contacts, ({ date, kind, by }) => [date, kind, by]),
      complaints: sorted(kept.complaints, ({ opened, id }) => [opened, id]),
      receivables: sorted(kept.receivables, ({ dueDate, invoice, openAmount }) => [
        dueDate,
        invoice,
        openAmount,
      ]),
      creditLimits: sorted(kept.creditLimits, ({ limit }) => [limit]),
      events: sorted(kept.events, ({ date, kind, note }) => [date, kind, note]),
      satisfaction: sorted(kept.satisfaction, ({ date, stage }) => [date, stage]),
    }),
  };
}

/** By customer, then by what tells its facts apart, then by line. */
function sorted<F extends { readonly customerId: string; readonly line?: number }>(
  facts: readonly F[],
  partsOf: (fact: F) => readonly unknown[],
): F[] {
  return facts
    .map((fact) => ({ fact, keys: [fact.customerId, ...partsOf(fact).map(text)] }))
    .sort((a, b) => compareKeys(a.keys, b.keys) || (a.fact.line ?? 0) - (b.fact.line ?? 0))
    .map(({ fact }) => fact);
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
