/** Reasons to watch a customer. */
export const SIGNALS = [
  'fall-in-value',
  'silence',
  'receivable-overdue',
  'credit-limit',
  'event',
  'quiet',
  'downgraded',
  'near-cutoff',
  'loss-making',
  'concentration',
] as const;

export type Signal = (typeof SIGNALS)[number];

/** What a reported event is about, in the order in which it is listed. */
export const EVENT_KINDS = [
  'operations',
  'finance',
  'personnel',
] as const satisfies readonly EventKind[];

/** How much a signal asks for, the least first: keep an eye on it, take it up, do something now. */
export const SEVERITIES = ['watch', 'warn', 'act'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What is reported of a customer's business. */
export type EventKind = 'operations' | 'finance' | 'personnel';
