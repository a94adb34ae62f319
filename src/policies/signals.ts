/** Reasons to watch a customer (SPEC 4). */
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

/** What a reported event is about. */
export const EVENT_KINDS = ['operations', 'finance', 'personnel'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
