import type { Discount, OtherContact, Visits } from '../../../core/policies/policy';
import { multiplyAmounts } from '../../../core/values/amount';

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
    `${rule.class} · ${rule.firstAnswerHours} h · ${rule.resolveHours} h`,
  share: (share: string): string => `${multiplyAmounts(share, '100')}%`,
  /** Overdue invoices and credit limit in one word. */
  receivables: 'receivables',
};

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
