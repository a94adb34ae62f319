import { concentration } from './concentration';
import { creditLimit } from './credit-limit';
import { downgraded } from './downgraded';
import { event } from './event';
import { fallInValue } from './fall-in-value';
import { lossMaking } from './loss-making';
import { nearCutoff } from './near-cutoff';
import { quiet } from './quiet';
import { receivableOverdue } from './receivable-overdue';
import { rising } from './rising';
import type { Need, RuleOf, SignalDeclaration } from './signal';
import { silence } from './silence';

/**
 * Reasons to watch a customer, in the order in which they are listed. A further one is a file of its
 * own, its line here, and its words in each language.
 */
export const SIGNALS = [
  fallInValue,
  silence,
  receivableOverdue,
  creditLimit,
  event,
  quiet,
  downgraded,
  nearCutoff,
  rising,
  lossMaking,
  concentration,
] as const;

type Declared = (typeof SIGNALS)[number];
type DeclarationOf<S extends Signal> = Extract<Declared, { readonly id: S }>;

export type Signal = Declared['id'];

/** A policy's rule on one signal. */
export type WatchFor<S extends Signal> = RuleOf<DeclarationOf<S>>;

/** A policy's rule on a signal. */
export type Watch = { readonly [S in Signal]: WatchFor<S> }[Signal];

/** What a signal rests on, in numbers. */
export type Evidence = { readonly [S in Signal]: EvidenceIn<DeclarationOf<S>> };

type EvidenceIn<D> =
  D extends SignalDeclaration<infer _Id, infer _Kind, infer _Set, infer E, infer _Missing>
    ? E
    : never;

/**
 * What keeps a signal from being judged, or from being judged in full: what was not given, what is
 * missing of the customer's own, or `tier` for one that is inactive, and of which no pyramid says in
 * which tier it stood, so that no policy says what to watch.
 */
export type Missing = Need | Declared['missing'][number] | 'tier';
