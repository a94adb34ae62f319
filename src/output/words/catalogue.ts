import type { Issue } from '../../core/issues/issue';
import type { Notices } from '../../core/issues/notices';
import type { QuestionReason } from '../../core/issues/question';
import type { Reasons } from '../../core/issues/reasons';
import type { Label } from '../../core/pyramid/scheme';
import type { Severity } from '../../core/signals/signal';
import type { Evidence, Missing, Signal, WatchFor } from '../../core/signals/signals';
import type { Deadline, QueuedComplaint } from '../../core/treatments/complaint-queue';
import type {
  ComingRisk,
  NotKnown,
  RiskSignal,
  WatchedCustomer,
} from '../../core/treatments/risk-watch';
import { multiplyAmounts, type Ratio, toPlaces } from '../../core/values/amount';
import { exactMoney, groupDigits } from './figures';

/** A label in a language, in English where it has none in that. */
export function labelIn(label: Label, { code }: { readonly code: string }): string {
  const labels: Readonly<Record<string, string | undefined>> = label;
  return labels[code] ?? label.en;
}

/** What a tier is called in a language: its label, else its name. */
export function tierCalled(
  { name, label }: { readonly name: string; readonly label?: Label | undefined },
  language: string,
): string {
  return label === undefined ? name : labelIn(label, { code: language });
}

/** What a reason says: what is wrong; what was expected, unless the issue says it; what to do. */
export type IssueSaid =
  | string
  | readonly [message: string, expected: string, hint?: string]
  | { readonly message: string; readonly expected?: string; readonly hint?: string };

/** Sentences for some of the reasons, such as those of one room: as they stand, or of parameters. */
export type IssueSentencesOf<Some> = {
  readonly [R in keyof Some]: IssueSaid | ((params: Some[R], issue: Issue) => IssueSaid);
};

export type IssueSentences = IssueSentencesOf<Reasons>;

/** How a language says what is wrong. */
export interface IssueWords {
  readonly reasons: IssueSentences;
  /** `line 12, column "Sales"`; '' where nothing is known. */
  readonly place: (issue: Issue) => string;
  /** The whole, of parts that are '' where there is nothing to say; `received` is quoted, or null. */
  readonly sentence: (
    parts: Readonly<Record<'place' | 'message' | 'expected' | 'hint', string>> & {
      readonly received: string | null;
    },
  ) => string;
}

/** How a language asks what a file leaves open. */
export interface QuestionWords {
  readonly asked: {
    readonly [R in QuestionReason]: (params: Reasons[R], issue: Issue) => string;
  };
  /** What a choice is called: an order such as `dmy` in words, all else as it is. */
  readonly named: (name: string) => string;
  /** The choice of none. */
  readonly none: (about: QuestionReason) => string;
  readonly rows: (count: string) => string;
  /** The options that give the same answers. */
  readonly nextTime: (options: readonly string[]) => string;
}

/** A full sentence a notice. */
export type NoticeWords = { readonly [N in keyof Notices]: (params: Notices[N]) => string };

/** What is said of one signal in a language. */
export interface SignalWords<E extends object, Bound extends number | string = number | string> {
  /** In lists, tables and policies. */
  readonly name: string;
  /** What was found, behind the customer. */
  found(evidence: E, who: WatchedCustomer): string;
  /** From where on that counts: `from 30 days`. */
  threshold(bound: Bound): string;
  /** Of one that grows by the day: what will be if nothing happens. */
  readonly coming?: string;
}

type BoundOf<S extends Signal> = NonNullable<WatchFor<S>['thresholds'][Severity]>;

/** What is said of all signals in a language; the words of each by its id. */
export interface AllSignalWords {
  readonly of: { readonly [S in Signal]: SignalWords<Evidence[S], BoundOf<S>> };
  readonly severities: Readonly<Record<Severity, string>>;
  /** Each with what is missing, and whether the signal is judged in part all the same. */
  readonly missing: Readonly<Record<Missing, readonly [why: string, inPart?: 'in part']>>;
  /** Three sentences around these words. */
  signal(risk: RiskSignal, words: SignalWords<object>): string;
  coming(risk: ComingRisk, words: SignalWords<object>): string;
  notKnown(notKnown: NotKnown, words: SignalWords<object>, why: string, inPart: boolean): string;
}

/** A threshold, every digit of it: `2.5` is `250%`. */
export function exactPercent(share: string): string {
  return `${groupDigits(multiplyAmounts(share, '100'))}%`;
}

/** `3.1`, `1,000.0` */
export function oneDecimal(ratio: string): string {
  return groupDigits(toPlaces(ratio, 1));
}

/** A rounded amount. */
export function twoPlaces(ratio: string): string {
  return groupDigits(toPlaces(ratio, 2));
}

export function whole(count: number): string {
  return groupDigits(`${count}`);
}

/** An amount without its sign. */
export function withoutSign(amount: string): string {
  return exactMoney(amount.replace('-', ''));
}

/** The due time that gives the complaint its place. */
export function nextDeadline({ reason, firstAnswer, resolution }: QueuedComplaint): Deadline {
  return reason.waitingFor === 'first-answer' ? firstAnswer : resolution;
}

/** A timestamp as a clock shows it: `2025-07-31 18:30`, and with `UTC` where that is its zone. */
export function clockText(timestamp: string): string {
  const shown = `${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)}`;
  return timestamp.endsWith('Z') ? `${shown} UTC` : shown;
}

/** `10 h 40 min`, `32 h`, `5 min`; of a time that may be negative, without its sign. */
export function timeText(minutes: number, hour: string, minute: string): string {
  const whole = Math.abs(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return [
    ...(hours > 0 ? [`${groupDigits(`${hours}`)} ${hour}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${minute}`] : []),
  ].join(' ');
}

/** A number of visits for people: whole as it is, else to one decimal. */
export function visitsText(visits: Ratio): string {
  return groupDigits(visits.includes('.') ? toPlaces(visits, 1) : visits);
}

/** A time as it was given, `2025-07-31 18:30+08:00`, without the T in it. */
export function spaced(time: string): string {
  return time.replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ');
}

/** So many readings of a cell are shown; the likeliest come first, and others are only named. */
export const MOST_READINGS = 8;
