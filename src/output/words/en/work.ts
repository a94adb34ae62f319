import type { EightyTwenty, TierEffort } from '../../../core/treatments/allocate-effort';
import type { Timeliness } from '../../../core/treatments/complaint-queue';
import type { ContactDue, OwnerVisits, VisitLoad } from '../../../core/treatments/contact-plan';
import type {
  PastStanding,
  Receivables,
  RecordedComplaint,
  RecordedContact,
} from '../../../core/treatments/customer-file';
import type { FrontLineEntry } from '../../../core/treatments/front-line-list';
import { oneDecimal, spaced, tierCalled, timeText, visitsText } from '../catalogue';
import { customerText } from '../customer-text';
import { groupDigits, percent } from '../figures';
import { tiers } from './common';
import { complaints, STEPS } from './complaints';
import { eventKinds, policies } from './policies';

const contactKinds: Readonly<Record<RecordedContact['kind'], string>> = {
  visit: 'visit',
  other: 'other contact',
};

/** The work of a day: a sentence for each thing that is to be done. */
export const work = {
  eventKinds,
  contactKinds,
  steps: STEPS as Readonly<Record<keyof typeof STEPS, string>>,

  /** A visit or other contact: who, by when, by which rule, by whom. */
  contact(contact: ContactDue): string {
    const { tier, rank, rule, visitDue, person } = contact;
    const clauses = [
      `${customerText(contact)} (tier ${tier}, rank ${whole(rank)}): ${whatContact(contact)}, ${whenDue(contact)}: owed ${every(rule.everyDays)}, ${whyThen(contact)}`,
      ...(visitDue === null ? [] : [`the visit due on ${visitDue} counts as this contact`]),
      person === undefined ? `by ${rule.owner.label.en}` : `by ${person}, ${rule.owner.label.en}`,
    ];
    return `${clauses.join('; ')}.`;
  },
  /** A visit in a calendar. */
  visitTo: (contact: ContactDue): string =>
    `Visit ${customerText(contact)}${contact.person === undefined ? '' : `: ${contact.person}`}`,
  /** The visits that the policies imply against the capacity. */
  load({ tiers, capacity, shortBy, ...load }: VisitLoad): string {
    if (tiers.length === 0) return 'No tier with customers is visited at an interval.';
    const by = tiers.map(
      ({ tier, customers, everyDays, visits }) =>
        `${tier} ${visitsText(visits)} (${counted(customers, 'customer')} ${every(everyDays)})`,
    );
    const implied = `The policies imply ${visitsText(load.visits)} visits in ${counted(load.days, 'day')}: ${by.join(', ')}`;
    if (capacity === null || shortBy === null) return `${implied}; the capacity is not known.`;
    const working =
      load.workingDays === 1 ? '1 working day has' : `${whole(load.workingDays)} working days have`;
    const verdict = shortBy === 0 ? 'enough' : `short by ${whole(shortBy)}`;
    return `${implied}; ${working} room for ${whole(capacity)}: ${verdict}.`;
  },
  /** The visits of the customers of one owner. */
  ownerVisits(visits: OwnerVisits): string {
    const { person, customers, overdue, capacityPerDay, planned, notFitting } = visits;
    const parts = [
      `${counted(customers.length, 'visit')} due${overdue === 0 ? '' : `, ${whole(overdue)} overdue`}`,
      ...(planned === null ? [] : [`${whole(planned)} planned`]),
      ...(notFitting === null || notFitting === 0 ? [] : [`${whole(notFitting)} without room`]),
      ...(capacityPerDay === null ? [] : [`room for ${whole(capacityPerDay)} a working day`]),
    ];
    const more = customers.length - MOST_NAMED;
    const named = customers.slice(0, MOST_NAMED).join(', ');
    const who = person ?? `no owner (${named}${more > 0 ? `, and ${whole(more)} more` : ''})`;
    return `${who}: ${parts.join('; ')}.`;
  },
  /** Days off that were taken from what is known of a country. */
  holidays: (country: string, days: readonly { date: string; name: string }[]): string =>
    `Holidays of ${country}: ${days.map(({ date, name }) => `${date} ${name}`).join(', ')}.`,
  /** Of customers that have closed. */
  closed: {
    owed: (ids: readonly string[]): string =>
      `${closedText(ids)}: no visits, contacts or effort are owed.`,
    watched: (ids: readonly string[]): string =>
      `${closedText(ids)}: only debts, reported events and the share of all value are watched.`,
  },
  automated: (customers: number): string => `Automated contacts due: ${whole(customers)}.`,

  complaints,
  answered: ({ inTime, late }: Timeliness): string =>
    `First answers: ${whole(inTime)} in time, ${whole(late)} late.`,
  resolved: ({ inTime, late }: Timeliness): string =>
    `Resolved: ${whole(inTime)} in time, ${whole(late)} late.`,

  /** What a tier gets of the hours. */
  effort(effort: TierEffort): string {
    const { tier, customers, minutes, share, shareOfValue } = effort;
    if (customers === 0) return `Tier ${tier} has no customers to serve and gets nothing.`;
    const each = customers === 1 ? '' : `, ${eachText(effort)} each`;
    const value = shareOfValue === null ? '' : ` for ${percent(shareOfValue)} of the value`;
    return `Tier ${tier}: ${hours(minutes)} for ${counted(customers, 'customer')}${each}; ${percent(share)} of the effort${value}.`;
  },
  eightyTwenty({ customers, shareOfEffort, shareOfValue, holds }: EightyTwenty): string {
    if (shareOfEffort === null) return 'No tier with customers has a share of the effort.';
    const value = shareOfValue === null ? '' : ` and bring ${percent(shareOfValue)} of the value`;
    const verdict = holds ? 'at least' : 'less than';
    return `The best 20% of customers (${whole(customers)}) get ${percent(shareOfEffort)} of the effort${value}: ${verdict} the 80% of the working rule.`;
  },
  hours,

  /** Who stands at the counter, and what is owed. */
  frontLine(entry: FrontLineEntry): string {
    const { times, standing, closed, tier, rank, of, policy } = entry;
    const who = times === 1 ? customerText(entry) : `${customerText(entry)} (${times} times)`;
    if (tier === null || rank === null || policy === null) {
      return standing === null
        ? `${who} is not known: neither ranked nor inactive. Check the id, letter for letter.`
        : `${who} is inactive: known, but without a transaction in the window, so in no tier.`;
    }
    const { class: number, firstAnswerHours, resolveHours } = policy.complaints;
    const owed = [
      `looked after by ${policy.owner.label.en}`,
      `discount: ${policies.discount(policy.discount)}`,
      `complaints: class ${number}, first answer in ${policies.time(firstAnswerHours)}, resolved in ${policies.time(resolveHours)}`,
      ...policy.relationship.map(({ label }) => label.en),
    ];
    if (closed) owed.unshift('closed, so no visits, contacts or effort');
    const called = tiers.name(tier.id, tierCalled(tier, 'en'));
    return `${who} is in tier ${called}, rank ${whole(rank)} of ${whole(of)}: ${owed.join('; ')}.`;
  },

  /** Titles of pages and of their sections. */
  titles: {
    plan: (day: string): string => `What is to be done on ${day}`,
    visits: 'Visits due',
    schedule: 'Schedule',
    notFitting: 'Visits that do not fit',
    owners: 'Visits by owner',
    contacts: 'Other contacts due',
    load: 'Time for visits',
    complaints: 'Complaints, in the order in which to take them up',
    waiting: 'Waiting for the customer',
    several: 'Several complaints of one customer',
    people: 'By person',
    leftOut: 'Not in the queue',
    service: 'Service',
    risks: 'Customers to watch',
    coming: 'To come',
    notKnown: 'Not known, which is not to say fine',
    closed: 'Closed',
    unknown: 'Facts about customers that are not in the sales',
    effort: 'Effort',
    frontLine: (day: string): string => `Who is who on ${day}`,
  },
  none: 'None.',
  /** Customers that no pyramid knows, and all of them. */
  unknown: 'unknown',
  all: 'all',
  more: (count: number): string => `and ${whole(count)} more`,
  complaintsNotKnown: 'Not known: no list of complaints was given.',

  /** Everything about one customer. */
  file: {
    title: (customer: string, asOf: string): string => `Customer file of ${customer} as of ${asOf}`,
    standing: 'Standing',
    totals: 'Totals',
    history: 'Standing before',
    treatment: 'Treatment',
    nextContacts: 'Dates due',
    queued: 'Complaints in the queue',
    signals: 'Signals',
    complaints: 'Complaints on record',
    receivables: 'Receivables',
    creditLimits: 'Credit limit',
    events: 'Events',
    satisfaction: 'Satisfaction',
    contacts: 'Contacts',
    none: 'none',
    notKnown: 'not known',
    window: 'window',
    transactions: 'transactions',
    noTransaction: 'no transaction',
    closed: 'closed: no visits, contacts or effort are owed',
    noTreatment: 'none: an inactive customer is in no tier, so no policy applies',
    between: (first: string, last: string): string => `from ${first} to ${last}`,
    betweenDates: (first: string, last: string): string => ` (${first} to ${last})`,
    frequency: 'frequency',
    every: (days: string): string => `a purchase every ${oneDecimal(days)} days`,
    /** Where it stood in another window; `money` is its value then. */
    past({ tier, rank, of, standing }: PastStanding, money: string): string {
      if (tier === null || rank === null) {
        return standing === null ? 'not a known customer then' : tiers.inactive;
      }
      const called = tiers.name(tier.id, tierCalled(tier, 'en'));
      return `${called}, rank ${whole(rank)} of ${whole(of)}, ${money}`;
    },
    complaint: (complaint: RecordedComplaint): string =>
      [
        `${complaint.id} opened ${spaced(complaint.opened)}${complaint.category === null ? '' : ` (${complaint.category})`}`,
        complaint.firstAnswered === null
          ? 'no first answer yet'
          : `first answered ${spaced(complaint.firstAnswered)}`,
        complaint.resolved === null ? 'not resolved' : `resolved ${spaced(complaint.resolved)}`,
        ...(complaint.reopened === null ? [] : [`opened again ${spaced(complaint.reopened)}`]),
        ...(complaint.onHoldSince === null
          ? []
          : [`on hold since ${spaced(complaint.onHoldSince)}`]),
        ...(complaint.valid === false ? ['found invalid'] : []),
      ].join(', '),
    contact: ({ date, kind, by }: RecordedContact): string =>
      `${date} ${contactKinds[kind]}${by === null ? '' : ` by ${by}`}`,
    openInSeveral:
      'open in all: not known, since the amounts are in several currencies, or in another than the sales',
    openSum: (open: string, overdue: string): string =>
      `open in all: ${open}, of which overdue: ${overdue}`,
    invoice: (
      { invoice, dueDate, overdueDays }: Receivables['invoices'][number],
      amount: string,
    ): string =>
      `${invoice}: ${amount} due ${dueDate}${overdueDays === 0 ? '' : `, overdue by ${counted(overdueDays, 'day')}`}`,
  },
};

/** Of customers in one sentence. */
const MOST_NAMED = 10;

function closedText(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  const named = ids.slice(0, MOST_NAMED).join(', ');
  return `${counted(ids.length, 'closed customer')} (${named}${more > 0 ? `, and ${whole(more)} more` : ''})`;
}

function whatContact({ kind, rule }: ContactDue): string {
  if (kind === 'visit') return rule.inPerson ? 'visit in person' : 'remote visit';
  return rule.automated ? 'automated contact' : 'contact';
}

function whenDue({ due, dueInDays }: ContactDue): string {
  if (dueInDays < 0) return `${counted(-dueInDays, 'day')} overdue since ${due}`;
  return dueInDays === 0 ? `due today, ${due}` : `due on ${due}`;
}

function whyThen({ kind, because, last }: ContactDue): string {
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

function eachText({ least, most }: TierEffort): string {
  return least === most ? hours(least) : `${hours(least)} to ${hours(most)}`;
}

/** `10 h 40 min`, `32 h`, `5 min` */
function hours(minutes: number): string {
  return timeText(minutes, 'h', 'min');
}

function every(interval: number): string {
  return interval === 1 ? 'every day' : `every ${counted(interval, 'day')}`;
}

function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function whole(count: number): string {
  return groupDigits(`${count}`);
}
