import type { Label } from '../pyramid/scheme';
import type { Watch } from '../signals/signals';
import type { Ratio } from '../values/amount';
import type { PolicyTime } from './policy-time';

/** The policies in force, one a tier, best tier first. Editable data. */
export interface Policies {
  readonly version: 1;
  readonly policies: readonly Policy[];
}

/** What a tier is owed, each rule with its origin. */
export interface Policy {
  /** Id of the tier in the scheme: `A`. */
  readonly tier: string;
  readonly owner: Owner;
  readonly visits: Visits;
  readonly otherContact: OtherContact;
  readonly discount: Discount;
  readonly complaints: ComplaintRule;
  readonly watch: readonly Watch[];
  readonly relationship: readonly Programme[];
  readonly effort: Effort;
}

/** Every rule says where it comes from, so that whoever changes it knows what it rests on. */
interface Rule {
  readonly origin: Label;
}

/** Who looks after a tier's customers. */
export interface Owner extends Rule {
  readonly id: string;
  readonly label: Label;
}

/** How often the customer is visited. */
export type Visits =
  | (Rule & { readonly kind: 'every'; readonly days: number; readonly inPerson: boolean })
  | (Rule & { readonly kind: 'on-request' })
  | (Rule & { readonly kind: 'none' });

/** How often the customer hears from the company. */
export type OtherContact =
  | (Rule & { readonly kind: 'every'; readonly days: number; readonly automated: boolean })
  | (Rule & { readonly kind: 'none' });

/** Whether the tier pays the list price. */
export interface Discount extends Rule {
  readonly eligibility: 'first' | 'eligible' | 'campaign' | 'list-price';
  /** The part taken off, 0 to 1; null until somebody sets it. */
  readonly rate: Ratio | null;
}

/** The class of a complaint, 1 first, and the time to its first answer and to its resolution. */
export interface ComplaintRule extends Rule {
  readonly class: number;
  /** Hours, of work where a calendar holds, or `4 clock h`. */
  readonly firstAnswerHours: PolicyTime;
  readonly resolveHours: PolicyTime;
  /**
   * By how many classes an urgency raises a complaint, by the word for it, whatever its case:
   * `{ critical: 3 }`. Its due times stay as they are.
   */
  readonly urgency?: Readonly<Record<string, number>> | undefined;
}

/** One programme to keep up and develop the relationship. */
export interface Programme extends Rule {
  readonly id: string;
  readonly label: Label;
}

/** How much of the service effort goes to the tier. */
interface Effort extends Rule {
  /** Part of all service effort, 0 to 1. */
  readonly share: Ratio;
}

/** One signal to watch for, with where its severities begin. */
export type { Watch };
