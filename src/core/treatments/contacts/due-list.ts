import type { ContactDue } from './contact-plan';

/** Contacts that come in by tier and rank, and go out by due date, then tier, then rank. */
export interface DueList {
  add(contact: ContactDue): void;
  inOrder(): ContactDue[];
}

/** Contacts of one due date come in already in order: only the dates need sorting. */
export function dueList(): DueList {
  const byDay = new Map<number, ContactDue[]>();
  return {
    add(contact) {
      const others = byDay.get(contact.dueInDays);
      if (others === undefined) byDay.set(contact.dueInDays, [contact]);
      else others.push(contact);
    },
    inOrder() {
      const days = [...byDay].sort(([a], [b]) => a - b);
      return days.flatMap(([, contacts]) => contacts);
    },
  };
}
