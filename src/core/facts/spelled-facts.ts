import { accountIn } from '../pyramid/account-of';
import type { Pyramid } from '../pyramid/pyramid';
import { spellingIn } from '../pyramid/spelling';
import type { FactIn, FactList } from './facts';
import type { ReadFacts } from './read-facts';

/**
 * Facts about customers as pyramids know them: where blanks and case tell no ids apart, as they spell
 * them; where accounts roll up, as of their topmost parent, with the account beside it.
 */
export function spelledFacts(facts: ReadFacts, pyramids: readonly Pyramid[]): ReadFacts {
  const [first] = pyramids;
  if (first === undefined) return facts;
  if (first.settings.ids !== 'fold' && first.accounts === undefined) return facts;
  const spelled = spellingIn(pyramids);
  const renamed = <R extends About>(list: readonly R[] | undefined): readonly R[] | undefined =>
    list?.map((read) => {
      const { customerId } = read.fact;
      const account = accountIn(first, customerId)?.account;
      const named = { customerId: spelled(customerId), ...(account !== undefined && { account }) };
      return { ...read, fact: { ...read.fact, ...named } };
    });
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
  readonly fact: FactIn<FactList>;
}
