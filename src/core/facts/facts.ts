import type { EventKind } from '../policies/signals';
import type { AmountInput } from '../values/amount-types';
import type { DateInput } from '../values/date-types';

/** A visit or any other contact with a customer. A visit counts as a contact too. */
export interface Contact {
  readonly customerId: string;
  readonly date: DateInput;
  readonly kind: ContactKind;
  readonly by?: string;
  readonly line?: number;
}

export type ContactKind = 'visit' | 'other';

export interface Complaint {
  readonly id: string;
  readonly customerId: string;
  /** An ISO timestamp or a Date; a timestamp without offset is in the calendar's time zone. */
  readonly opened: DateInput;
  readonly category?: string;
  readonly firstAnswered?: DateInput;
  readonly resolved?: DateInput;
  /** False once it is found to be unfounded: it stays recorded and leaves the queue. */
  readonly valid?: boolean;
  readonly line?: number;
}

/** An invoice that is not paid in full. */
export interface Receivable {
  readonly customerId: string;
  readonly invoice: string;
  readonly dueDate: DateInput;
  readonly openAmount: AmountInput;
  readonly line?: number;
}

export interface CreditLimit {
  readonly customerId: string;
  readonly limit: AmountInput;
  readonly line?: number;
}

/** What is reported of a customer's business. */
export interface ReportedEvent {
  readonly customerId: string;
  readonly date: DateInput;
  readonly kind: EventKind;
  readonly note?: string;
  readonly line?: number;
}

/** How satisfied a customer was found to be: loyal, very satisfied, …, escalated. */
export interface Satisfaction {
  readonly customerId: string;
  readonly date: DateInput;
  readonly stage: string;
  readonly line?: number;
}

/** What is known of customers beyond sales. A list that is absent is not known: never "all fine". */
export interface Facts {
  readonly contacts?: readonly Contact[];
  readonly complaints?: readonly Complaint[];
  readonly receivables?: readonly Receivable[];
  readonly creditLimits?: readonly CreditLimit[];
  readonly events?: readonly ReportedEvent[];
  readonly satisfaction?: readonly Satisfaction[];
}
