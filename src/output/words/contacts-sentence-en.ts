import type { ContactDue, VisitLoad } from '../../core/treatments/contacts/contact-plan';
import { groupDigits } from './figures';
import { visitsText } from './visits';

export function englishContact(contact: ContactDue): string {
  const { customerId, tier, rank, rule } = contact;
  const who = `${customerId} (tier ${tier}, rank ${groupDigits(`${rank}`)})`;
  const clauses = [
    `${who}: ${what(contact)}, ${when(contact)}: owed ${every(rule.everyDays)}, ${why(contact)}`,
    ...(contact.visitDue === null
      ? []
      : [`the visit due on ${contact.visitDue} counts as this contact`]),
    `by ${rule.owner.label.en}`,
  ];
  return `${clauses.join('; ')}.`;
}

function what({ kind, rule }: ContactDue): string {
  if (kind === 'visit') return rule.inPerson ? 'visit in person' : 'remote visit';
  return rule.automated ? 'automated contact' : 'contact';
}

function when({ due, dueInDays }: ContactDue): string {
  if (dueInDays < 0) return `${days(-dueInDays)} overdue since ${due}`;
  return dueInDays === 0 ? `due today, ${due}` : `due on ${due}`;
}

function why({ kind, because, last }: ContactDue): string {
  const name = kind === 'visit' ? 'visit' : 'contact';
  switch (because) {
    case 'since-last':
      return `and the last ${name} was on ${last}`;
    case 'none-on-record':
      return `and no ${name} is on record`;
    case 'not-known':
      return `and it is not known when the last ${name} was`;
    case 'after-planned':
      return `and one is planned for ${last}`;
  }
}

function every(interval: number): string {
  return interval === 1 ? 'every day' : `every ${days(interval)}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${groupDigits(`${count}`)} days`;
}

export function englishLoad(load: VisitLoad): string {
  const { tiers, capacity, shortBy } = load;
  if (tiers.length === 0) return 'No tier with customers is visited at an interval.';
  const by = tiers.map(({ tier, customers, everyDays, visits }) => {
    const count = groupDigits(`${customers}`);
    return `${tier} ${visitsText(visits)} (${count} ${customers === 1 ? 'customer' : 'customers'} ${every(everyDays)})`;
  });
  const implied = `The policies imply ${visitsText(load.visits)} visits in ${days(load.days)}: ${by.join(', ')}`;
  if (capacity === null || shortBy === null) return `${implied}; the capacity is not known.`;
  const working =
    load.workingDays === 1 ? '1 working day has' : `${load.workingDays} working days have`;
  const room = `${working} room for ${groupDigits(`${capacity}`)}`;
  return `${implied}; ${room}: ${shortBy === 0 ? 'enough' : `short by ${groupDigits(`${shortBy}`)}`}.`;
}
