import type { Policy } from '../../policies/policy';
import type { ContactRule } from './contact-plan';

/** A policy's rules with an interval; null where it asks for none, or for visits on request. */
export interface ContactRules {
  readonly visit: ContactRule | null;
  readonly other: ContactRule | null;
}

export function contactRules({ tier, owner, visits, otherContact }: Policy): ContactRules {
  return {
    visit:
      visits.kind === 'every'
        ? {
            tier,
            kind: 'visit',
            everyDays: visits.days,
            inPerson: visits.inPerson,
            automated: false,
            owner,
            origin: visits.origin,
          }
        : null,
    other:
      otherContact.kind === 'every'
        ? {
            tier,
            kind: 'other',
            everyDays: otherContact.days,
            inPerson: false,
            automated: otherContact.automated,
            owner,
            origin: otherContact.origin,
          }
        : null,
  };
}
