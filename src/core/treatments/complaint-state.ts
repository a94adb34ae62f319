import type { Complaint } from '../facts/facts';
import type { ReadComplaint } from '../facts/join-complaints';
import type { ComplaintRule } from '../policies/policy';
import { hoursOf, isByClock, type PolicyTime, urgencyWord } from '../policies/policy-time';
import { businessTime } from '../values/business-time';
import type { Instant } from '../values/instant';
import { type CountedTime, type Pause, pausedTime } from '../values/paused-time';
import { type Judged, judges } from './judge-complaint';
import type { TimeServed } from './times-served';
import type { Workday } from './workday';

/** A complaint as it stands now. What happens later has not happened yet. */
export interface ComplaintState extends Judged {
  readonly complaint: Complaint;
  /** Who deals with it; null where that is not known. */
  readonly person: string | null;
  /** That of its policy, raised by its urgency. */
  readonly raisedClass: number;
  /** A word for which its policy has no table. */
  readonly urgencyUnread: string | null;
  readonly isValid: boolean;
  readonly opened: Instant;
  readonly answer: Step;
  /** One for each time it was opened, as far as they are known. */
  readonly resolutions: readonly [Step, ...Step[]];
  /** The last of them. */
  readonly resolution: Step;
  readonly reopened: Instant | null;
  /** Since when the desk waits for the customer; null where it does not, or it is resolved. */
  readonly onHoldSince: Instant | null;
  readonly calendar: string | null;
}

/** What is to be done about a complaint by its due time. */
export interface Step {
  readonly within: PolicyTime;
  readonly due: Instant;
  readonly done: Instant | undefined;
  /** Done after the due time, or past it and not done. */
  readonly late: boolean;
  /** Milliseconds of counted time that were left when it was done, or are left now; below 0 late. */
  readonly left: number;
  /** Milliseconds of counted time that it took, or has taken so far. */
  readonly taken: number;
}

/** Of all complaints, those not yet open among them. */
export function complaintStates(day: Workday): readonly ComplaintState[] {
  const complaints = day.facts.complaints ?? [];
  const judge = judges(day, new Set(complaints.map(({ fact }) => fact.customerId)));
  const firstClass = Math.min(...day.policies.policies.map(({ complaints: own }) => own.class));
  return complaints.map((read) => {
    const judged = judge(read);
    const { customerId, group, owner, urgency } = read.fact;
    const served = day.timeOf({ customerId, group, tier: judged.policyOf });
    const raised = raisedBy(urgency, judged.rule);
    const steps = stepsOf(read, judged.rule, served, day.now);
    // Every field by name: the engine builds that several times faster than a spread.
    return {
      standing: judged.standing,
      policyOf: judged.policyOf,
      judgedBy: judged.judgedBy,
      window: judged.window,
      rule: judged.rule,
      complaint: read.fact,
      person: owner ?? judged.person,
      raisedClass: Math.max(firstClass, judged.rule.class - (raised ?? 0)),
      urgencyUnread: raised === undefined ? (urgency ?? null) : null,
      isValid: read.rows.at(-1)?.valid !== false && read.fact.valid !== false,
      calendar: served.name,
      opened: read.opened,
      answer: steps.answer,
      resolutions: steps.resolutions,
      resolution: steps.resolution,
      reopened: steps.reopened,
      onHoldSince: steps.onHoldSince,
    };
  });
}

/** By how many classes; undefined where the policy has no table for the word. */
function raisedBy(urgency: string | undefined, { urgency: table = {} }: ComplaintRule) {
  if (urgency === undefined || urgency.trim() === '') return 0;
  const word = urgencyWord(urgency);
  return Object.entries(table).find(([one]) => urgencyWord(one) === word)?.[1];
}

const AROUND_THE_CLOCK = businessTime();
const MINUTE = 60_000;

function stepsOf(read: ReadComplaint, rule: ComplaintRule, { time }: TimeServed, now: Instant) {
  const pauses = pausesUntil(now, read.pauses);
  const working = pausedTime(time, pauses);
  const byClock = pausedTime(AROUND_THE_CLOCK, pauses);
  const step = (within: PolicyTime, from: Instant, paused: number, when: Instant | undefined) =>
    stepOf(isByClock(within) ? byClock : working, { within, from, paused, when, now });
  const [first, ...again] = read.rounds.filter(({ opened }, at) => at === 0 || opened <= now);
  const rounds = first === undefined ? read.rounds : [first, ...again];
  const last = rounds.at(-1);
  const resolutions = rounds.map(({ opened, resolved, pausedMinutes }) =>
    step(rule.resolveHours, opened, pausedMinutes, resolved),
  ) as [Step, ...Step[]];
  const resolution = resolutions.at(-1) ?? resolutions[0];
  const hold = read.pauses.filter(({ from, to }) => from <= now && to > now);
  return {
    answer: step(rule.firstAnswerHours, read.opened, first?.pausedMinutes ?? 0, read.answered),
    resolutions,
    resolution,
    reopened: last !== undefined && last.opened > read.opened ? last.opened : null,
    onHoldSince:
      resolution.done === undefined && hold.length > 0
        ? Math.max(last?.opened ?? read.opened, Math.min(...hold.map(({ from }) => from)))
        : null,
  };
}

/** Those that have begun, as far as they have passed. */
function pausesUntil(now: Instant, pauses: readonly Pause[]): readonly Pause[] {
  return pauses
    .filter(({ from }) => from < now)
    .map(({ from, to }) => ({ from, to: Math.min(to, now) }));
}

interface StepGiven {
  readonly within: PolicyTime;
  readonly from: Instant;
  /** Minutes of pauses of which it is not known when they were. */
  readonly paused: number;
  readonly when: Instant | undefined;
  readonly now: Instant;
}

function stepOf(time: CountedTime, { within, from, paused, when, now }: StepGiven): Step {
  const minutes = hoursOf(within) * 60 + paused;
  const due = time.addMinutes(from, minutes);
  const done = when !== undefined && when <= now ? when : undefined;
  const end = done ?? now;
  const taken = time.millisecondsBetween(from, end);
  return {
    within,
    due,
    done,
    late: end > due,
    left: Math.round(minutes * MINUTE) - taken,
    // A sum that is longer than all of it was of another time.
    taken: taken >= paused * MINUTE ? taken - Math.round(paused * MINUTE) : taken,
  };
}

export function isResolved({ resolution }: ComplaintState): boolean {
  return resolution.done !== undefined;
}

/** Not resolved, and somebody has to take it up. */
export function isQueued(state: ComplaintState): boolean {
  return state.isValid && !isResolved(state) && state.onHoldSince === null;
}

/** What an unresolved complaint waits for: its first answer until that is given. */
export function waitsForAnswer({ answer }: ComplaintState): boolean {
  return answer.done === undefined;
}

/** The step whose due time counts. */
export function nextStep(state: ComplaintState): Step {
  return waitsForAnswer(state) ? state.answer : state.resolution;
}
