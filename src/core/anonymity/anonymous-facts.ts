import type { Facts } from '../facts/facts';
import { accountIn } from '../pyramid/account-of';
import type { Pyramid } from '../pyramid/pyramid';
import { spellingIn } from '../pyramid/spelling';
import type { Disguise } from './disguise';

/** What facts are about, and what of them is somebody's. */
interface About {
  readonly customerId: string;
  readonly account?: string | undefined;
}

/**
 * Facts that name nobody, for a day of work with pyramids that name nobody.
 *
 * @param pyramids as they were before: they know by which spelling and account a customer is meant
 */
export function anonymousFacts(
  facts: Facts,
  pyramids: readonly Pyramid[],
  disguise: Disguise,
): Facts {
  const spelled = spellingIn(pyramids);
  const [first] = pyramids;
  const accountOf = (id: string) => first && accountIn(first, id)?.account;
  const about = <F extends About>(fact: F): F => {
    const customerId = spelled(fact.customerId);
    const account = fact.account ?? accountOf(fact.customerId);
    return {
      ...fact,
      customerId: disguise.id(customerId),
      ...(account !== undefined && { account: disguise.id(account) }),
    };
  };
  const { contacts, complaints, receivables, creditLimits, events, satisfaction } = facts;
  return {
    ...(contacts && {
      contacts: contacts.map((fact) => ({
        ...about(fact),
        ...told('by', fact.by, disguise.owner),
      })),
    }),
    ...(complaints && {
      complaints: complaints.map((fact) => ({
        ...about(fact),
        id: disguise.reference(fact.id),
        ...told('owner', fact.owner, disguise.owner),
      })),
    }),
    ...(receivables && {
      receivables: receivables.map((fact) => ({
        ...about(fact),
        invoice: disguise.reference(fact.invoice),
      })),
    }),
    ...(creditLimits && { creditLimits: creditLimits.map(about) }),
    ...(events && {
      events: events.map((fact) => ({ ...about(fact), ...told('note', fact.note, disguise.note) })),
    }),
    ...(satisfaction && { satisfaction: satisfaction.map(about) }),
  };
}

function told<Key extends string>(
  key: Key,
  text: string | undefined,
  standIn: (text: string) => string,
): { readonly [K in Key]?: string } {
  return text === undefined ? {} : ({ [key]: standIn(text) } as { readonly [K in Key]: string });
}
