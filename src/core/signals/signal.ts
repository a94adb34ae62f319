import type { CustomerFacts } from '../facts/by-customer';
import type { Day, Days } from '../facts/facts';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import type { Label } from '../pyramid/scheme';
import { toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';

/** How much a signal asks for, the least first: keep an eye on it, take it up, do something now. */
export const SEVERITIES = ['watch', 'warn', 'act'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const WORST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** Negative where a is worse than b. */
export function compareSeverity(a: Severity, b: Severity): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}

/**
 * What a threshold is: a `part` above 0 and up to 1, a `share` from 0 to 1, a `multiple` above 0,
 * a `count` or `days`, whole from 1.
 */
export type BoundKind = 'part' | 'share' | 'multiple' | 'count' | 'days';

/** A threshold as policies hold it. */
type Bound<K extends BoundKind = BoundKind> = K extends 'count' | 'days' ? number : Amount;

/** A threshold to compare with. */
export type ReadBound<K extends BoundKind = BoundKind> = K extends 'count' | 'days'
  ? number
  : Exact;

/** Where each severity begins. One that is absent never occurs. */
export type Thresholds<B extends Amount | number = Amount | number> = {
  readonly [S in Severity]?: B;
};

/** Where a severity begins. */
export interface Rung<B = ReadBound> {
  readonly severity: Severity;
  readonly bound: B;
}

/** The thresholds in a form to compare with, the worst severity first. */
export function rungsOf(kind: BoundKind, thresholds: Thresholds): Rung[] {
  return WORST_FIRST.flatMap((severity) => {
    const given = thresholds[severity];
    if (given === undefined) return [];
    const isWhole = kind === 'count' || kind === 'days';
    return [{ severity, bound: isWhole ? Number(given) : toExact(given) }];
  });
}

/**
 * One reason to watch a customer, declared: what policies say of it, what it needs and how it is
 * measured. The form of policies, their defaults, the order of signals, what is not known and the
 * types of the evidence follow from the list of these (`SIGNALS`); each language has its words.
 */
export interface SignalDeclaration<
  Id extends string = string,
  Kind extends BoundKind = BoundKind,
  Set extends Settings = Settings,
  Evidence extends object = object,
  Missing extends string = string,
> {
  readonly id: Id;
  /** For editors of policies: its name, and what it says of a customer. */
  readonly title: string;
  readonly description: string;
  readonly thresholds: ThresholdsDeclared<Kind>;
  /** What a policy says of it beside thresholds. */
  readonly settings: Set;
  /** Without these nobody can be judged. */
  readonly needs: readonly Need[];
  /** A customer that has lapsed has no standing in this window: it is not judged by that. */
  readonly about: 'customer' | 'standing';
  /** It is about what was lost since the window before: the tier that was lost has a say. */
  readonly looksBack?: boolean;
  /** False where it says nothing of a customer that has closed, which does not buy or answer. */
  readonly ofClosed?: boolean;
  /** What else can keep it from being judged, in the order in which it is listed. */
  readonly missing: readonly Missing[];
  /** What keeps it from being judged for anybody, beside what it needs. */
  readonly missingForAll?: (context: SignalContext) => Missing | undefined;
  /** Why it is judged only in part. */
  readonly missingInPart?: (context: SignalContext) => Missing | undefined;
  /** Whether these facts would speak for it, if only a tier said from when on. */
  readonly speaks?: (facts: CustomerFacts) => boolean;
  /** How it is measured by a rule of a policy: this is asked once a rule, then for each customer. */
  measuring(
    rule: RuleValues<Kind, Set>,
    context: SignalContext,
  ): (subject: Subject) => Measured<ReadBound<Kind>, Evidence> | NotMeasured<Missing> | undefined;
}

/** What has to be given: a list of facts, or the pyramid of the window before. */
export const NEEDS = [
  'receivables',
  'credit-limits',
  'events',
  'contacts',
  'complaints',
  'previous',
] as const;

export type Need = (typeof NEEDS)[number];

export interface ThresholdsDeclared<Kind extends BoundKind = BoundKind> {
  readonly in: Kind;
  /** Which way it grows worse: with more of it, or with less. */
  readonly worse: 'higher' | 'lower';
  /** What they are thresholds of: `the days overdue`. */
  readonly of: string;
  /** Where each severity begins unless a policy says otherwise. */
  readonly usual: Thresholds<Bound<Kind>>;
}

/** By the name of the property in the policy. */
type Settings = Readonly<Record<string, Setting>>;

export type Setting = { readonly title: string; readonly description: string } & (
  | { readonly kind: 'days'; readonly least: number; readonly usual: number }
  | { readonly kind: 'amount'; readonly usual: Amount }
  /** Some of these, at least one, each once. */
  | { readonly kind: 'choices'; readonly choices: readonly string[]; readonly each: string }
);

type SettingValue<S> = S extends { readonly choices: readonly (infer C)[] }
  ? readonly C[]
  : S extends { readonly kind: 'amount' }
    ? Amount
    : number;

type RuleValues<Kind extends BoundKind, Set extends Settings> = {
  readonly thresholds: Thresholds<Bound<Kind>>;
} & { readonly [K in keyof Set]: SettingValue<Set[K]> };

/** A policy's rule on a signal. */
export type RuleOf<D> =
  D extends SignalDeclaration<infer Id, infer Kind, infer Set>
    ? Flat<
        { readonly signal: Id } & { readonly [K in keyof Set]: SettingValue<Set[K]> } & {
          readonly thresholds: Thresholds<Bound<Kind>>;
          readonly origin: Label;
        }
      >
    : never;

type Flat<T> = { [K in keyof T]: T[K] };

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
export interface SignalContext {
  readonly pyramid: Pyramid;
  /** That of the window before; null where none was given. */
  readonly previous: Pyramid | null;
  readonly today: Day;
  /** Up to which day sales are known: today, or where that was before, the end of the window. */
  readonly salesUntil: Day;
  readonly days: Days;
  /** Place of a tier in the scheme, from 0. */
  placeOf(tier: string): number;
}

/** Whether the window is not over while the one before is whole: their values are not alike. */
export function isUnfinished({ pyramid, previous, today, days }: SignalContext): boolean {
  const goesOn = (one: Pyramid | null): boolean => {
    const end = one?.settings.window.end ?? null;
    return end !== null && today < days.of(end) - 1;
  };
  return goesOn(pyramid) && !goesOn(previous);
}

/** Whether more than half of a window that goes on has passed. */
export function isHalfOver({ pyramid, today, days }: SignalContext): boolean {
  const { start, end } = pyramid.settings.window;
  if (start === null || end === null) return false;
  const [first, last] = [days.of(start), days.of(end)];
  return 2 * (today + 1 - first) > last - first;
}

/** How a customer measures against thresholds. */
export interface Measured<B, Evidence extends object> {
  reaches(bound: B): boolean;
  evidence(): Evidence;
  /** The worst that it may be called, however much it is: what it rests on is too little for more. */
  readonly atWorst?: Severity | undefined;
  /** Only of what grows worse by the day while nothing happens. */
  readonly clock?: Clock<B>;
}

export interface Clock<B> {
  readonly start: Day;
  /** How many days after the start a threshold is reached. */
  daysTo(bound: B): number;
}

/** What is missing of a customer's own. */
export interface NotMeasured<Missing extends string> {
  readonly missing: Missing;
}

/** A declaration, with its types as they are written. */
export function signal<
  const Id extends string,
  const Kind extends BoundKind,
  const Set extends Settings,
  Evidence extends object,
  const Missing extends string,
>(
  declaration: SignalDeclaration<Id, Kind, Set, Evidence, Missing>,
): SignalDeclaration<Id, Kind, Set, Evidence, Missing> {
  return declaration;
}

/** What grows by the day: reached once so many days have passed from its start. */
export function elapsing<B, Evidence extends object>(
  clock: Clock<B>,
  until: Day,
  evidence: () => Evidence,
  atWorst?: Severity,
): Measured<B, Evidence> {
  const reaches = (bound: B): boolean => until - clock.start >= clock.daysTo(bound);
  return { clock, evidence, reaches, atWorst };
}
