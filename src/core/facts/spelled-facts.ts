import type { Pyramid } from '../pyramid/pyramid';
import { spellingIn } from '../pyramid/spelling';
import type { ReadFacts } from './read-facts';

/** Facts about customers as pyramids spell them, where blanks and case tell no ids apart. */
export function spelledFacts(facts: ReadFacts, pyramids: readonly Pyramid[]): ReadFacts {
  if (pyramids[0]?.settings.ids !== 'fold') return facts;
  const spelled = spellingIn(pyramids);
  const renamed = <R extends About>(list: readonly R[] | undefined): readonly R[] | undefined =>
    list?.map((read) => ({
      ...read,
      fact: { ...read.fact, customerId: spelled(read.fact.customerId) },
    }));
  return {
    ...facts,
    contacts: renamed(facts.contacts),
    complaints: renamed(facts.complaints),
    receivables: renamed(facts.receivables),
    creditLimits: renamed(facts.creditLimits),
    events: renamed(facts.events),
    satisfaction: renamed(facts.satisfaction),
  };
}

interface About {
  readonly fact: { readonly customerId: string };
}
