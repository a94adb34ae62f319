import type { Complaint } from '../facts/facts';
import type { Named } from '../pyramid/customer-names';
import type { Ratio } from '../values/amount';
import type { BusinessCalendars } from '../values/business-calendar';

/** The complaints that wait at an instant, in the order in which they are taken up. */
export interface ComplaintQueue {
  /** A timestamp with the offset of `timeZone`, as all times here are. */
  readonly asOf: string;
  readonly timeZone: string;
  /** Null where time runs around the clock. */
  readonly calendar: BusinessCalendars | null;
  /** Null where none was given: then no start can be expected. */
  readonly staffing: Staffing | null;
  /** False where no list of complaints was given: nobody is known to be content. */
  readonly complaintsKnown: boolean;
  /** By place. */
  readonly queue: readonly QueuedComplaint[];
  /** On hold: the desk waits for the customer. Without place or breach; by class, then since when. */
  readonly waiting: readonly WaitingComplaint[];
  /** What each person has in the queue, by the first place of each; empty where none is known. */
  readonly people: readonly PersonQueue[];
  /** Complaints that belong together: of customers with several that are not resolved. */
  readonly related: readonly RelatedComplaints[];
  readonly service: ServiceReport;
  /** Found unfounded: they stay recorded, but nobody waits for an answer. By opening, then id. */
  readonly invalid: readonly Complaint[];
  /** Opened after `asOf`; nothing else here rests on them. By opening, then id. */
  readonly notYetOpen: readonly Complaint[];
  /**
   * By customers that are neither ranked nor inactive, opened up to `asOf`. Who complains must be
   * answered: they are in the queue too, by the policy of the lowest tier. By opening, then id.
   */
  readonly unknown: readonly Complaint[];
  /** Rows that stand a second time to the letter, and count once. By id. */
  readonly repeated: readonly Complaint[];
  /** By whose tier complaints opened up to `asOf` are judged. */
  readonly judged: JudgedComplaints;
  /** Urgencies of complaints that are not resolved for which no table has a word, by word. */
  readonly urgenciesWithoutTable: readonly UrgencyWithoutTable[];
}

/** How many complaints are judged by the tier of which time. */
export interface JudgedComplaints {
  /** By the tier in the window that holds their opening. */
  readonly atOpening: number;
  /** By today's, since no pyramid given is of a window that holds their opening. */
  readonly today: number;
  /** Of inactive customers: by the tier in which they stood before. */
  readonly before: number;
  /** By the policy of the lowest tier: of customers of whom no tier is known. */
  readonly lowest: number;
}

export interface UrgencyWithoutTable {
  readonly urgency: string;
  readonly complaints: number;
}

/** Several complaints of one customer. */
export interface RelatedComplaints extends Named {
  /** Ids by place, then those on hold. */
  readonly complaints: readonly string[];
}

/** The complaints in the queue with which one person deals. */
export interface PersonQueue {
  readonly person: string;
  /** Ids by place. */
  readonly complaints: readonly string[];
  readonly overdue: number;
}

/** How many people take up complaints, and the minutes that one of them needs for one, on average. */
export interface Staffing {
  readonly staff: number;
  readonly handlingMinutes: number;
}

/** One complaint that is neither resolved nor found invalid. */
export interface OpenComplaint extends Named {
  readonly id: string;
  readonly category: string | null;
  /** Who deals with it: named by the complaint, or who looks after the customer; null where not known. */
  readonly person: string | null;
  readonly urgency: string | null;
  /** Id of the customer's tier today, or `inactive`; null where the customer is not known. */
  readonly standing: string | null;
  /** By the policy that applies. */
  readonly class: number;
  /** When it was first opened. */
  readonly opened: string;
  /** When it was last opened again; null where it was not. */
  readonly reopened: string | null;
  /** Name of the calendar by which time counts; null where it is that of the desk, or none. */
  readonly calendar: string | null;
}

/** One complaint that somebody has to take up. */
export interface QueuedComplaint extends OpenComplaint {
  /** From 1. */
  readonly place: number;
  /** The class in which it stands: raised by its urgency, the first one as soon as it is past its due time. */
  readonly effectiveClass: number;
  readonly firstAnswer: Deadline;
  readonly resolution: Deadline;
  readonly reason: QueueReason;
  /**
   * When somebody is expected to take it up, if all before it take the mean time and nothing comes
   * in between. Null without staffing.
   */
  readonly expectedStart: string | null;
}

/** One complaint that waits for the customer. */
export interface WaitingComplaint extends OpenComplaint {
  /** Since when it is on hold. */
  readonly onHoldSince: string;
  /** What it will wait for when it goes on. */
  readonly waitingFor: QueueReason['waitingFor'];
  readonly policyOf: string;
  readonly judgedBy: QueueReason['judgedBy'];
  readonly withinHours: number;
  readonly inBusinessTime: boolean;
  /** Whole minutes of the time for that which are left, rounded down; the clock stands still. */
  readonly minutesLeft: number;
}

/** By when a complaint is to be answered or resolved. In time is at the due time at the latest. */
export interface Deadline {
  readonly due: string;
  /** When it was done; null where it is not. */
  readonly done: string | null;
  /** Whether it was done after the due time, or is past it and not done. */
  readonly breached: boolean;
  /**
   * Whole minutes of counted time, of business without pauses, that were left to the due time when it
   * was done, or are left at `asOf`, rounded down: −1 is up to a minute late. Where work ended at the
   * due time, it can be breached with 0 minutes, since no time that counts has passed.
   */
  readonly minutesLeft: number;
}

/** Why a complaint has its place. */
export interface QueueReason {
  /** `past-due` puts it in the first class, `urgency` raises that of the policy, else it is that. */
  readonly rule: 'past-due' | 'urgency' | 'class-of-policy';
  /** Whose policy applies. */
  readonly policyOf: string;
  /**
   * Why that one: it was the customer's tier in the window that holds the opening; it is that of
   * today, where no such window is known; it was the tier before of a customer that is inactive; or
   * no tier is known.
   */
  readonly judgedBy: 'tier-at-opening' | 'tier-today' | 'tier-before' | 'lowest-tier';
  /** The window in which the customer stood in that tier, as text; null for the lowest one. */
  readonly window: string | null;
  /** What it waits for, whose due time gives its place within the class. */
  readonly waitingFor: 'first-answer' | 'resolution';
  /** Hours that the policy gives for that, from opening, or from opening again to the resolution. */
  readonly withinHours: number;
  /** Whether time counts only while people work: a calendar was given, and the policy does not go by the clock. */
  readonly inBusinessTime: boolean;
  /** When that is due, and so since when it is past its due time, if it is. */
  readonly due: string;
}

/** How well complaints are served. */
export interface ServiceReport {
  /** In the order of the policies. */
  readonly tiers: readonly TierService[];
  /** Known customers without a transaction in the window. */
  readonly inactive: ServiceFigures;
  /** Customers that are neither ranked nor inactive. */
  readonly unknown: ServiceFigures;
  readonly whole: ServiceFigures;
}

export interface TierService extends ServiceFigures {
  /** Id of the tier. */
  readonly tier: string;
}

/** Of complaints opened up to `asOf`. */
export interface ServiceFigures {
  /** Without invalid ones, which no other figure here counts either. */
  readonly complaints: number;
  readonly invalid: number;
  /** Not resolved: in the queue, or on hold. */
  readonly open: number;
  /** Of the open ones, those on hold. */
  readonly onHold: number;
  /** How often complaints were opened again: each time, a resolution is due anew. */
  readonly reopened: number;
  /** Of those in the queue, those past their due time. */
  readonly overdue: number;
  readonly firstAnswer: Timeliness;
  readonly resolution: Timeliness;
}

/** `inTime` + `late` + `pending` = `complaints`, of resolutions those and `reopened`. */
export interface Timeliness {
  readonly done: number;
  /** Done at the due time at the latest. */
  readonly inTime: number;
  /** Done after the due time, or past it and not done. */
  readonly late: number;
  /** Neither done nor past the due time. */
  readonly pending: number;
  /** `inTime` of `inTime` + `late`; null where both are 0. */
  readonly shareInTime: Ratio | null;
  /** Minutes of business time from opening to when it was done; null where none is done. */
  readonly medianMinutes: Ratio | null;
}
