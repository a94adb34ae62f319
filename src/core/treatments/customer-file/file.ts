import type { Explanation, TierName } from '../../explain/explanation';
import type { ContactKind } from '../../facts/facts';
import type { Policy } from '../../policies/policy';
import type { EventKind } from '../../policies/signals';
import type { TieredCustomer } from '../../pyramid/customer';
import type { Basis } from '../../pyramid/transaction';
import type { Amount } from '../../values/amount-types';
import type { CalendarDate, DateWindow } from '../../values/date-types';
import type { ContactDue } from '../contacts/contact-plan';

/** What names a customer, as complaints in a queue and signals do. */
export interface OfCustomer {
  readonly customerId: string;
}

/**
 * Everything about one customer. A part is null where it is not known, and then named in `notKnown`;
 * an empty list says that it is known and there is nothing.
 */
export interface CustomerFile<Queued extends OfCustomer, Signal extends OfCustomer> {
  readonly customerId: string;
  readonly asOf: CalendarDate;
  /** Id of the tier, or `inactive`. */
  readonly standing: string;
  readonly explanation: Explanation;
  /** Null for an inactive customer, which has nothing in the window. */
  readonly totals: TieredCustomer | null;
  /** What its tier is owed; null for an inactive customer, which is in none. */
  readonly treatment: Policy | null;
  /** Its next visit and other contact, however far ahead, the first due first. */
  readonly nextContacts: readonly ContactDue[];
  /** Its standing in the pyramids before, in the order in which they were given. */
  readonly history: readonly PastStanding[] | null;
  /** Its complaints in the queue, and whatever the queue says of them. */
  readonly queued: readonly Queued[] | null;
  readonly signals: readonly Signal[] | null;
  readonly complaints: readonly RecordedComplaint[] | null;
  readonly receivables: Receivables | null;
  /** As given: several where several were. */
  readonly creditLimits: readonly Amount[] | null;
  readonly events: readonly RecordedEvent[] | null;
  readonly satisfaction: readonly RecordedSatisfaction[] | null;
  readonly contacts: readonly RecordedContact[] | null;
  readonly notKnown: readonly FilePart[];
}

/** The parts of a file that may not be known, in its order. */
export type FilePart =
  | 'history'
  | 'queued'
  | 'signals'
  | 'complaints'
  | 'receivables'
  | 'creditLimits'
  | 'events'
  | 'satisfaction'
  | 'contacts';

/** Where the customer stood in another window. */
export interface PastStanding {
  readonly window: DateWindow;
  readonly basis: Basis;
  /** Null where the input named none. */
  readonly currency: string | null;
  /** Id of the tier, `inactive`, or null where that pyramid does not know the customer. */
  readonly standing: string | null;
  /** Null unless it was in a tier, as are rank and value. */
  readonly tier: TierName | null;
  readonly rank: number | null;
  /** How many were ranked. */
  readonly of: number;
  readonly value: Amount | null;
}

/** Newest first, as all that is recorded by date. */
export interface RecordedContact {
  readonly date: CalendarDate;
  readonly kind: ContactKind;
  readonly by: string | null;
}

/** The times as they were given; a Date as a timestamp in UTC. */
export interface RecordedComplaint {
  readonly id: string;
  readonly opened: string;
  readonly category: string | null;
  readonly firstAnswered: string | null;
  readonly resolved: string | null;
  /** False once found to be unfounded, null where that was not said. */
  readonly valid: boolean | null;
}

export interface RecordedEvent {
  readonly date: CalendarDate;
  readonly kind: EventKind;
  readonly note: string | null;
}

export interface RecordedSatisfaction {
  readonly date: CalendarDate;
  readonly stage: string;
}

/** Unpaid invoices and their exact sums. */
export interface Receivables {
  readonly open: Amount;
  /** What was due before `asOf`. */
  readonly overdue: Amount;
  /** The first due first, then by number. */
  readonly invoices: readonly {
    readonly invoice: string;
    readonly dueDate: CalendarDate;
    readonly openAmount: Amount;
    /** 0 where it is not overdue. */
    readonly overdueDays: number;
  }[];
}
