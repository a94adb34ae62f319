import type { Contact, ContactKind } from '../facts/facts';
import type { Owner } from '../policies/policy';
import type { Named } from '../pyramid/customer-names';
import type { Label } from '../pyramid/scheme';
import type { Ratio } from '../values/amount';
import type { CalendarDate } from '../values/calendar';

/** A policy's rule on visits or on other contact, where it asks for them every so many days. */
export interface ContactRule {
  /** Id of the tier whose policy it is. */
  readonly tier: string;
  readonly kind: ContactKind;
  readonly everyDays: number;
  /** Of a visit: face to face. */
  readonly inPerson: boolean;
  /** Of other contact: nobody has to do it. */
  readonly automated: boolean;
  /** Who does it. */
  readonly owner: Owner;
  readonly origin: Label;
}

/**
 * Why a contact is due on its date: so many days after the one before; now, since none is on
 * record; now, since contacts are not known at all; so many days after one that is only planned.
 */
export type DueReason = 'since-last' | 'none-on-record' | 'not-known' | 'after-planned';

/** One visit or other contact that a customer is owed, and why then. */
export interface ContactDue extends Named {
  /** Who looks after the customer, where the sales say so. */
  readonly person?: string;
  /** Id of the tier. */
  readonly tier: string;
  readonly rank: number;
  readonly kind: ContactKind;
  readonly due: CalendarDate;
  /** Days from `asOf` to `due`: 0 today, below 0 overdue by so many days. */
  readonly dueInDays: number;
  readonly because: DueReason;
  /** The last one: of visits, or of any contact, for a visit counts as contact too. */
  readonly last: CalendarDate | null;
  /** Of other contact: when a visit is due that comes in time to count as this contact. */
  readonly visitDue: CalendarDate | null;
  /** Shared by all customers of a tier. */
  readonly rule: ContactRule;
}

/** Contacts that need nobody's time. */
export interface AutomatedContacts {
  /** How many are due, overdue ones included. */
  readonly customers: number;
  /** How many of them were due before `asOf`. */
  readonly overdue: number;
  /** On which day how many go out, overdue ones on the first; days without any are left out. */
  readonly days: readonly { readonly date: CalendarDate; readonly customers: number }[];
  /** One by one, in the order of the other lists, where that was asked for. */
  readonly list: readonly ContactDue[] | null;
}

/** The visits that the policies imply in a span, were each customer visited at its interval. */
export interface VisitLoad {
  readonly days: number;
  readonly workingDays: number;
  /** Customers × days / interval, of all tiers together. */
  readonly visits: Ratio;
  /** The same by tier, for tiers that are visited at an interval. */
  readonly tiers: readonly {
    readonly tier: string;
    readonly customers: number;
    readonly everyDays: number;
    readonly visits: Ratio;
  }[];
  /** Visits that can be made on the working days; null where no capacity was given. */
  readonly capacity: number | null;
  /** Whole visits that are too many; 0 where the capacity is enough, null where none was given. */
  readonly shortBy: number | null;
}

/** The visits of the customers of one owner. */
export interface OwnerVisits {
  /** Who looks after them; null for customers without an owner. */
  readonly person: string | null;
  /** Ids of the customers to visit, in the order of the visits. */
  readonly customers: readonly string[];
  /** Of those, how many were due before `asOf`. */
  readonly overdue: number;
  /** Visits a working day; null where the person has none of its own. */
  readonly capacityPerDay: number | null;
  /** Visits with a day in the schedule, and those that are due and fit none; null without one. */
  readonly planned: number | null;
  readonly notFitting: number | null;
}

/** Visits laid on working days. */
export interface VisitSchedule {
  /** Of all together. */
  readonly capacityPerDay: number;
  /** Every working day of the horizon, in the order in which its visits became due. */
  readonly days: readonly VisitDay[];
  /** Due in the horizon, with no room on any working day of it. In the order of the visits. */
  readonly notFitting: readonly ContactDue[];
}

export interface VisitDay {
  readonly date: CalendarDate;
  readonly visits: readonly ContactDue[];
}

/** Who is to be visited and contacted from `asOf` up to, and not including, `end`. */
export interface ContactPlan {
  readonly asOf: CalendarDate;
  readonly end: CalendarDate;
  /** False where no list of contacts was given: then everything counts as due at `asOf`. */
  readonly contactsKnown: boolean;
  /** Each customer's next visit that is due or overdue: by due date, then tier, then rank. */
  readonly visits: readonly ContactDue[];
  /** The same by owner, by name, customers without one last; empty where no owner is known. */
  readonly owners: readonly OwnerVisits[];
  /** Each customer's next other contact that a person makes, in the same order. */
  readonly contacts: readonly ContactDue[];
  readonly automated: AutomatedContacts;
  /** In the horizon, and in a year of 365 days from `asOf`. */
  readonly load: { readonly horizon: VisitLoad; readonly year: VisitLoad };
  /** Null where no capacity was given. */
  readonly schedule: VisitSchedule | null;
  /** Ids of the customers that have closed, which are owed none of this. */
  readonly closed: readonly string[];
  /** Contacts with customers that are neither ranked nor inactive, by id, then date. */
  readonly unknown: readonly Contact[];
  /** Contacts after `asOf`, which have not happened yet, by id, then date. Nothing rests on them. */
  readonly later: readonly Contact[];
}
