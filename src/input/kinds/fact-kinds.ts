import type {
  Complaint,
  Contact,
  CreditLimit,
  Receivable,
  ReportedEvent,
  Satisfaction,
} from '../../core/facts/facts';
import type { OptionNames } from '../../core/issues/options';
import type { OnError } from '../../core/pyramid/aggregation';
import type { RejectedRow } from '../../core/pyramid/transaction';
import type { ReadingPlan } from '../bytes/plan';
import { TEXT_OPTIONS, type TextOptions } from '../bytes/text-reader';
import type { Mapping } from './roles';

/** What one row of each list of facts says. */
export interface FactOf {
  readonly contacts: Contact;
  readonly complaints: Complaint;
  readonly receivables: Receivable;
  readonly creditLimits: CreditLimit;
  readonly events: ReportedEvent;
  readonly satisfaction: Satisfaction;
}

/** The lists of facts, by their names in `Facts`. */
export type FactKind = keyof FactOf;

/** What the columns of each list may be for, by the names that `columns` and messages use. */
export const FACT_ROLES = {
  contacts: ['customer', 'date', 'kind', 'by'],
  complaints: ['id', 'customer', 'opened', 'category', 'first-answered', 'resolved', 'valid'],
  receivables: ['customer', 'invoice', 'due-date', 'open-amount', 'credit-limit', 'currency'],
  creditLimits: ['customer', 'credit-limit', 'currency'],
  events: ['customer', 'date', 'kind', 'note'],
  satisfaction: ['customer', 'date', 'stage'],
} as const satisfies Readonly<Record<FactKind, readonly string[]>>;

export type FactRole<K extends FactKind> = (typeof FACT_ROLES)[K][number];

/** How to read a table of facts, its columns aside. What is not said is recognised. */
export interface FactTableOptions {
  /**
   * Further words, each with the known one that it stands for: `{ Meeting: 'visit' }` among
   * contacts, `{ ja: 'yes' }` among complaints. Compared without case and separators.
   */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** Whether a comma marks the decimals, as in `1.234,50`. Default false. */
  readonly decimalComma?: boolean | undefined;
  /** Tokens of date-fns, or `excel` for serial days. Default: what all dates of the table show. */
  readonly dateFormat?: string | undefined;
  /** How a table of this form was read before: then nothing is guessed. */
  readonly plan?: ReadingPlan | undefined;
}

export interface FactOptions<K extends FactKind> extends FactTableOptions, TextOptions {
  /** Headings for some roles; the other columns are recognised by theirs. */
  readonly columns?: Mapping<FactRole<K>> | undefined;
  /** What becomes of a row that cannot be read. Default `stop`. */
  readonly onError?: OnError | undefined;
  /**
   * Told each row that is left out, as it comes. Where this is given, the list keeps the first 1,000
   * of them only, and their count.
   */
  readonly onReject?: ((row: RejectedRow) => void) | undefined;
}
/** The names of these, for whoever takes them among others. */
export const FACT_OPTIONS: OptionNames<FactOptions<FactKind>> = {
  ...TEXT_OPTIONS,
  words: true,
  decimalComma: true,
  dateFormat: true,
  plan: true,
  columns: true,
  onError: true,
  onReject: true,
};
