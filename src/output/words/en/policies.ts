import type { Discount, OtherContact, Visits } from '../../../core/policies/policy';
import type { Severity } from '../../../core/signals/signal';
import type { Evidence } from '../../../core/signals/signals';
import type { WatchedCustomer } from '../../../core/treatments/risk-watch';
import { multiplyAmounts } from '../../../core/values/amount';
import {
  type AllSignalWords,
  exactPercent,
  oneDecimal,
  twoPlaces,
  whole,
  withoutSign,
} from '../catalogue';
import { customerText } from '../customer-text';
import { exactMoney, percent } from '../figures';

/** What a tier is owed, rule by rule. */
export const policies = {
  title: 'What each tier is owed',
  rules: {
    owner: 'who looks after them',
    visits: 'visits',
    otherContact: 'other contact',
    discount: 'sales discount',
    complaints: 'complaints: class, first answer, resolved',
    watch: 'risk watch',
    relationship: 'relationship',
    effort: 'share of service effort',
  },
  none: 'none',
  visits(visits: Visits): string {
    if (visits.kind === 'none') return 'none';
    if (visits.kind === 'on-request') return 'on request';
    return `${every(visits.days)}, ${visits.inPerson ? 'in person' : 'remote'}`;
  },
  otherContact(contact: OtherContact): string {
    if (contact.kind === 'none') return 'none';
    return contact.automated ? `${every(contact.days)}, automated` : every(contact.days);
  },
  /** Without a rate only who gets a discount: the rate is the user's to set. */
  discount({ eligibility, rate }: Pick<Discount, 'eligibility' | 'rate'>): string {
    const who = ELIGIBLE[eligibility];
    return rate === null ? who : `${who}, ${multiplyAmounts(rate, '100')}% off`;
  },
  complaints: (rule: ComplaintHours): string =>
    `${rule.class} · ${time(rule.firstAnswerHours)} · ${time(rule.resolveHours)}`,
  /** Of a policy: hours, by the clock where it says so. */
  time,
  share: (share: string): string => `${multiplyAmounts(share, '100')}%`,
  /** Overdue invoices and credit limit in one word. */
  receivables: 'receivables',
};

/** A number of hours, text of one, or hours by the clock. */
function time(given: number | string): string {
  const hours = `${given}`;
  return hours.endsWith(' clock h') ? `${Number.parseFloat(hours)} h by the clock` : `${hours} h`;
}

export interface ComplaintHours {
  readonly class: number;
  readonly firstAnswerHours: number | string;
  readonly resolveHours: number | string;
}

const ELIGIBLE: Readonly<Record<Discount['eligibility'], string>> = {
  first: 'eligible, first',
  eligible: 'eligible',
  campaign: 'campaign only',
  'list-price': 'list price',
};

function every(days: number): string {
  return days === 1 ? 'every day' : `every ${days} days`;
}

type EventKind = Evidence['event']['kinds'][number]['kind'];

export const eventKinds: Readonly<Record<EventKind, string>> = {
  operations: 'operations',
  finance: 'finance',
  personnel: 'personnel',
};

const of: AllSignalWords['of'] = {
  'fall-in-value': {
    name: 'fall in value',
    found: ({ before, now, share }, { lapsed }) =>
      `lost ${percent(share)} of its value: ${lapsed ? 'nothing' : exactMoney(now)} after ${exactMoney(before)} in the window before`,
    threshold: (part) => `from ${exactPercent(part)}`,
  },
  silence: {
    name: 'silence',
    found: ({ days, until, lastPurchase, purchaseDates, times, meanGap }) =>
      `bought nothing for ${counted(days, 'day')} until ${until}, ${oneDecimal(times)} times its mean gap of ${oneDecimal(meanGap)} days between ${counted(purchaseDates, 'purchase date')} (the last ${lastPurchase})`,
    threshold: (times) => `from ${times} times`,
    coming: 'it has bought nothing',
  },
  'receivable-overdue': {
    name: 'overdue receivables',
    found: ({ amount, invoices, since, days }) =>
      `owes ${exactMoney(amount)} on ${counted(invoices, 'overdue invoice')} since ${since}, ${counted(days, 'day')} ago`,
    threshold: (days) => `from ${counted(days, 'day')}`,
    coming: 'its invoices are overdue',
  },
  'credit-limit': {
    name: 'credit limit',
    found: ({ used, limit, share }) =>
      share === null
        ? `owes ${exactMoney(used)} and has no credit (limit 0)`
        : `uses ${percent(share)} of its credit limit: ${exactMoney(used)} of ${exactMoney(limit)}`,
    threshold: (part) => `from ${exactPercent(part)}`,
  },
  event: {
    name: 'reported events',
    found({ events, kinds, lastDate, withinDays }) {
      const list = kinds.map(({ kind, events }) => `${eventKinds[kind]} ${whole(events)}`);
      return `has ${counted(events, 'reported event')} within ${counted(withinDays, 'day')} (${list.join(', ')}), the last on ${lastDate}`;
    },
    threshold: (events) => `from ${counted(events, 'event')}`,
  },
  quiet: {
    name: 'no complaint and no contact',
    found: ({ days, since, lastContact, lastComplaint }) =>
      lastContact !== null || lastComplaint !== null
        ? `has not been heard of for ${counted(days, 'day')}: no complaint and no contact since ${since}`
        : `has no complaint and no contact on record, ${counted(days, 'day')} after its first known purchase on ${since}`,
    threshold: (days) => `from ${counted(days, 'day')}`,
    coming: 'it has not been heard of',
  },
  downgraded: {
    name: 'fall to a lower tier',
    found: ({ before, now, tiers }) =>
      `fell by ${counted(tiers, 'tier')}, from ${before} to ${now}`,
    threshold: (tiers) => `from ${counted(tiers, 'tier')}`,
  },
  'near-cutoff': {
    name: 'near a cutoff',
    found: ({ value, cutoff, below, cushion, share }) =>
      cushion.startsWith('-')
        ? `is worth ${exactMoney(value)}, which is ${withoutSign(cushion)} below the cutoff to ${below} at ${exactMoney(cutoff)}`
        : `is worth ${exactMoney(value)}, only ${exactMoney(cushion)} (${percent(share)}) above the cutoff to ${below} at ${exactMoney(cutoff)}`,
    threshold: (share) => `at ${exactPercent(share)} or less`,
  },
  rising: {
    name: 'rising',
    found: ({ firstPurchase, knownSince, days, windowDays, value, atPace, now, atPaceTier }) =>
      `bought first on ${firstPurchase}${knownSince === null ? '' : ` (rows go back to ${knownSince})`} and is judged by its pace: ${exactMoney(value)} in ${whole(days)} of the ${whole(windowDays)} days would be ${twoPlaces(atPace)} in all of them, enough for ${atPaceTier} instead of ${now}`,
    threshold: (tiers) => `from ${counted(tiers, 'tier')} up`,
  },
  'loss-making': {
    name: 'loss-making',
    found: ({ revenue, profit, rankByRevenue, of }) =>
      `loses ${withoutSign(profit)} on a revenue of ${exactMoney(revenue)}, rank ${whole(rankByRevenue)} of ${whole(of)} by revenue`,
    threshold: (part) => `among the best ${exactPercent(part)}`,
  },
  concentration: {
    name: 'concentration',
    found: ({ value, total, share }) =>
      `holds ${percent(share)} of the value of all customers: ${exactMoney(value)} of ${exactMoney(total)}`,
    threshold: (part) => `from ${exactPercent(part)}`,
  },
};

const DOES: Readonly<Record<Severity, string>> = { watch: 'watches', warn: 'warns', act: 'acts' };

/** Reasons to watch a customer. */
export const signals: AllSignalWords = {
  of,
  severities: { watch: 'watch', warn: 'warn', act: 'act' },
  missing: {
    receivables: ['no receivables were given'],
    'credit-limits': ['no credit limits were given'],
    events: ['no events were given'],
    contacts: ['no contacts were given'],
    complaints: ['no complaints were given'],
    previous: ['there is no pyramid of the window before'],
    total: ['all customers together are worth nothing, which has no parts'],
    'one-currency': [
      'what they owe or may owe is in several currencies, or in another than the sales',
    ],
    'own-credit-limit': ['no credit limit of theirs was given'],
    profit: ['their profit is not known'],
    revenue: ['their revenue is not known'],
    orders: ['orders are not counted'],
    purchases: ['fewer than three purchase dates give no mean gap'],
    dates: ['the dates of their purchases are not known'],
    'sales-between': ['what was bought between the two windows is not known'],
    pace: [
      'they are new: fewer than three purchase dates, or 60 days since the first, tell no pace',
    ],
    value: ['a value of 0 or less has no parts'],
    'value-before': ['a value of 0 or less in the window before has no parts'],
    tier: ['they are inactive and their tier is not known'],
    'sales-after-window': ['what was bought after the window is not known', 'in part'],
    'rest-of-window': [
      'this window is not over, and the one before is whole: `ytd` or the last twelve months would do',
    ],
  },
  signal(risk, { found, threshold }) {
    const bound = risk.thresholds[risk.severity] ?? '';
    const rule = `tier ${risk.judgedBy} ${DOES[risk.severity]} ${threshold(bound)}`;
    return `${who(risk)} ${found(risk.evidence, risk)}; ${rule}.`;
  },
  coming(risk, { coming = '' }) {
    return `${who(risk)}: unless something happens before, ${coming} for long enough on ${risk.on} that tier ${risk.judgedBy} ${DOES[risk.severity]}.`;
  },
  notKnown({ customers, currencies }, { name }, why, inPart) {
    const judged = inPart ? 'judged only in part' : 'not known';
    return `${capital(name)}: ${judged} for ${counted(customers, 'customer')}, since ${why}${currencies === undefined ? '' : ` (${currencies.join(', ')})`}.`;
  },
};

function who(customer: WatchedCustomer): string {
  const { tier, lapsed } = customer;
  const called = customerText(customer);
  return lapsed ? `${called} (${tier} before, lapsed)` : `${called} (${tier})`;
}

function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
