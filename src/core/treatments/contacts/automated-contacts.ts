import type { AutomatedContacts, ContactDue } from './contact-plan';
import { dueList } from './due-list';
import type { PlanDay } from './working-days';

/** Counts contacts that need nobody's time by the day on which they go out. */
export function automatedContacts(isListed: boolean): {
  add(contact: ContactDue): void;
  finish(days: readonly PlanDay[]): AutomatedContacts;
} {
  const counts: number[] = [];
  const list = isListed ? dueList() : undefined;
  let customers = 0;
  let overdue = 0;
  return {
    add(contact) {
      const day = Math.max(contact.dueInDays, 0);
      counts[day] = (counts[day] ?? 0) + 1;
      customers++;
      if (contact.dueInDays < 0) overdue++;
      list?.add(contact);
    },
    finish: (days) => ({
      customers,
      overdue,
      days: days
        .map(({ date }, day) => ({ date, customers: counts[day] ?? 0 }))
        .filter((day) => day.customers > 0),
      list: list?.inOrder() ?? null,
    }),
  };
}
