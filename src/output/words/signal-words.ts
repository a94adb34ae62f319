import type { Severity } from '../../core/signals/severity';
import type { Evidence, Missing, Signal, WatchFor } from '../../core/signals/signals';
import type {
  ComingRisk,
  NotKnown,
  RiskSignal,
  WatchedCustomer,
} from '../../core/treatments/risk-watch';
import { multiplyAmounts } from '../../core/values/amount';
import { toPlaces } from '../../core/values/ratio';
import { exactMoney, groupDigits } from './figures';

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

export function whole(count: number): string {
  return groupDigits(`${count}`);
}

/** An amount without its sign. */
export function withoutSign(amount: string): string {
  return exactMoney(amount.replace('-', ''));
}
