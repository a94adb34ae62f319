import type { Facts } from '../../facts/facts';
import type { Signal } from '../../policies/signals';
import type { TieredCustomer } from '../../pyramid/customer';
import type { Pyramid } from '../../pyramid/pyramid';
import type { CustomerFacts } from './customer-facts';
import type { Day, Days } from './days';
import type { Missing } from './not-known';
import type { RevenueRank } from './revenue-ranks';
import type { Finding, TimedSignal } from './risk';
import type { Rung } from './severity';

/** A customer before the judge. */
export interface Subject {
  /** As it stands in this window; one that has lapsed, as it stood in the window before. */
  readonly customer: TieredCustomer;
  /** In the window before, if it was ranked there. */
  readonly before: TieredCustomer | undefined;
  readonly lapsed: boolean;
  /** Undefined where none is about it. */
  readonly facts: CustomerFacts | undefined;
}

/** What all customers are judged with. */
export interface RiskContext {
  readonly pyramid: Pyramid;
  readonly previous: Pyramid | undefined;
  readonly facts: Facts;
  readonly asOf: Day;
  /** Up to which day sales are known: `asOf`, or where that was before, the end of the window. */
  readonly salesUntil: Day;
  readonly days: Days;
  /** Place of a tier in the scheme, from 0. */
  placeOf(tier: string): number;
  rankByRevenue(customer: TieredCustomer): RevenueRank;
}

/** A finding, or what is missing for one, or nothing to report. */
export type Verdict = Finding | NotJudged | undefined;

export interface NotJudged {
  readonly missing: Missing;
}

/** When each severity begins for a customer if nothing happens: so many days after `start`. */
export interface Clock {
  readonly signal: TimedSignal;
  /** Id of the tier whose policy judges. */
  readonly judgedBy: string;
  readonly start: Day;
  /** Worst first. */
  readonly rungs: readonly Rung<number>[];
}

/** A policy's rule on one signal, ready to be put to customers. */
export interface Judge {
  readonly signal: Signal;
  judge(subject: Subject): Verdict;
  /** Only of a signal that grows worse day by day. */
  clock?(subject: Subject): Clock | NotJudged | undefined;
}

export function isNotJudged(verdict: object): verdict is NotJudged {
  return 'missing' in verdict;
}
