import type { Complaint } from '../facts/facts';
import type { ReadComplaint } from '../facts/read-facts';
import type { ComplaintRule } from '../policies/policy';
import type { Named } from '../pyramid/customer-names';
import type { Ratio } from '../values/amount';
import type { BusinessCalendar } from '../values/business-calendar';
import type { Instant } from '../values/instant';
import type { Workday } from './workday';

/** The complaints that wait at an instant, in the order in which they are taken up. */
export interface ComplaintQueue {
  /** A timestamp with the offset of `timeZone`, as all times here are. */
  readonly asOf: string;
  readonly timeZone: string;
  /** Null where time runs around the clock. */
  readonly calendar: BusinessCalendar | null;
  /** Null where none was given: then no start can be expected. */
  readonly staffing: Staffing | null;
  /** False where no list of complaints was given: nobody is known to be content. */
  readonly complaintsKnown: boolean;
  /** By place. */
  readonly queue: readonly QueuedComplaint[];
  readonly service: ServiceReport;
  /** Found unfounded: they stay recorded, but nobody waits for an answer. By opening, then id. */
  readonly invalid: readonly Complaint[];
  /** Opened after `asOf`; nothing else here rests on them. By opening, then id. */
  readonly notYetOpen: readonly Complaint[];
  /**
   * By customers that are neither ranked nor inactive. Who complains must be answered: they are in
   * the queue too, by the policy of the lowest tier. By opening, then id.
   */
  readonly unknown: readonly Complaint[];
}

/** How many people take up complaints, and the minutes that one of them needs for one, on average. */
export interface Staffing {
  readonly staff: number;
  readonly handlingMinutes: number;
}

/** One complaint that is neither resolved nor found invalid. */
export interface QueuedComplaint extends Named {
  /** From 1. */
  readonly place: number;
  readonly id: string;
  readonly category: string | null;
  /** Id of the customer's tier, or `inactive`; null where the customer is not known. */
  readonly standing: string | null;
  /** By the policy that applies. */
  readonly class: number;
  /** The class in which it stands: the first one as soon as it is past its due time. */
  readonly effectiveClass: number;
  readonly opened: string;
  readonly firstAnswer: Deadline;
  readonly resolution: Deadline;
  readonly reason: QueueReason;
  /**
   * When somebody is expected to take it up, if all before it take the mean time and nothing comes
   * in between. Null without staffing.
   */
  readonly expectedStart: string | null;
}

/** By when a complaint is to be answered or resolved. In time is at the due time at the latest. */
export interface Deadline {
  readonly due: string;
  /** When it was done; null where it is not. */
  readonly done: string | null;
  /** Whether it was done after the due time, or is past it and not done. */
  readonly breached: boolean;
  /**
   * Whole minutes of business time that were left to the due time when it was done, or are left at
   * `asOf`, rounded down: −1 is up to a minute late. Where work ended at the due time, it can be
   * breached with 0 minutes, since no business time has passed.
   */
  readonly minutesLeft: number;
}

/** Why a complaint has its place. */
export interface QueueReason {
  /** `past-due` puts it in the first class, else its class is that of the policy. */
  readonly rule: 'past-due' | 'class-of-policy';
  /** Whose policy applies: that of its tier, or of the lowest one for a customer in no tier. */
  readonly policyOf: string;
  /** What it waits for, whose due time gives its place within the class. */
  readonly waitingFor: 'first-answer' | 'resolution';
  /** Hours that the policy gives for that, from opening. */
  readonly withinHours: number;
  /** Whether time counts only while people work: a calendar was given. */
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
  /** Not resolved: in the queue. */
  readonly open: number;
  /** Of the open ones, those past their due time. */
  readonly overdue: number;
  readonly firstAnswer: Timeliness;
  readonly resolution: Timeliness;
}

/** `complaints` = `inTime` + `late` + `pending`. */
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

/** A complaint as it stands now. What happens later has not happened yet. */
export interface ComplaintState {
  readonly complaint: Complaint;
  /** Id of the customer's tier, or `inactive`; null where it is not known. */
  readonly standing: string | null;
  /** Whose rule applies: that of its tier, or of the lowest one for a customer in no tier. */
  readonly policyOf: string;
  readonly rule: ComplaintRule;
  readonly opened: Instant;
  readonly answer: Step;
  readonly resolution: Step;
}

/** What is to be done about a complaint by its due time. */
export interface Step {
  readonly due: Instant;
  readonly done: Instant | undefined;
  /** Done after the due time, or past it and not done. */
  readonly late: boolean;
}

/** Of all complaints, those not yet open among them. */
export function complaintStates(day: Workday): readonly ComplaintState[] {
  const { byCustomer, policyOf, policies } = day;
  const lowest = policies.policies.at(-1);
  return (day.facts.complaints ?? []).flatMap((read) => {
    const standing = byCustomer.get(read.fact.customerId)?.standing ?? null;
    const policy = (standing === null ? undefined : policyOf.get(standing)) ?? lowest;
    // There is always a lowest one.
    if (policy === undefined) return [];
    const { tier, complaints: rule } = policy;
    return [{ complaint: read.fact, standing, policyOf: tier, rule, ...stepsOf(read, rule, day) }];
  });
}

function stepsOf(
  { opened, answered, resolved }: ReadComplaint,
  { firstAnswerHours, resolveHours }: ComplaintRule,
  { now, time }: Workday,
) {
  const step = (hours: number, when: Instant | undefined): Step => {
    const due = time.addMinutes(opened, hours * 60);
    const done = when !== undefined && when <= now ? when : undefined;
    return { due, done, late: (done ?? now) > due };
  };
  return {
    opened,
    answer: step(firstAnswerHours, answered),
    resolution: step(resolveHours, resolved),
  };
}

/** Unfounded complaints are recorded, and nobody waits for an answer to them. */
export function isValid({ complaint }: ComplaintState): boolean {
  return complaint.valid !== false;
}

export function isResolved({ resolution }: ComplaintState): boolean {
  return resolution.done !== undefined;
}

/** What an unresolved complaint waits for: its first answer until that is given. */
export function waitsForAnswer({ answer }: ComplaintState): boolean {
  return answer.done === undefined;
}

/** The step whose due time counts. */
export function nextStep(state: ComplaintState): Step {
  return waitsForAnswer(state) ? state.answer : state.resolution;
}
