import type { EventKind } from '../../core/facts/facts';
import type { Discount } from '../../core/policies/policy';
import type { Signal } from '../../core/signals/signals';
import type { Language } from '../../core/values/language';
import { englishWording } from './policies-en';
import { chineseWording } from './policies-zh';

/** The rules in the words of one language. */
export interface Wording {
  readonly rows: {
    readonly owner: string;
    readonly visits: string;
    readonly otherContact: string;
    readonly discount: string;
    readonly complaints: string;
    readonly watch: string;
    readonly relationship: string;
    readonly effort: string;
  };
  /** Heading of the first column, and of the last. */
  readonly rule: string;
  readonly origin: string;
  readonly every: (days: number) => string;
  readonly inPerson: string;
  readonly remote: string;
  readonly automated: string;
  readonly onRequest: string;
  readonly none: string;
  readonly eligibility: Readonly<Record<Discount['eligibility'], string>>;
  readonly off: (percent: string) => string;
  readonly complaintClass: (number: number) => string;
  readonly hours: (hours: number) => string;
  readonly signals: Readonly<Record<Exclude<Signal, 'event'>, string>>;
  /** Overdue invoices and credit limit in one word. */
  readonly receivables: string;
  readonly eventKinds: Readonly<Record<EventKind, string>>;
  /** Between names, clauses and things, before what explains, and between sentences. */
  readonly enumeration: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
}

export const WORDING: Readonly<Record<Language, Wording>> = {
  en: englishWording,
  zh: chineseWording,
};
