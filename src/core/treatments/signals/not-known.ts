import { SIGNALS, type Signal } from '../../policies/signals';

/** What keeps a signal from being judged, or from being judged in full. */
export type Missing = (typeof MISSING)[number];

export const MISSING = [
  // a whole list of facts
  'receivables',
  'credit-limits',
  'events',
  'contacts',
  'complaints',
  // the pyramid of the window before
  'previous',
  // The total of all customers is not above 0, so it has no parts.
  'total',
  // something of a customer's own
  'own-credit-limit',
  'profit',
  'revenue',
  // Fewer than three, or all on one date: no mean gap.
  'purchases',
  'dates',
  // Not above 0, so it has no parts.
  'value',
  'value-before',
  // It is inactive, and no pyramid says in which tier it stood: no policy says what to watch.
  'tier',
  // Judged, but only up to the end of the window, which was before `asOf`.
  'sales-after-window',
  // Judged, but against a whole window before, while this one is not over.
  'rest-of-window',
] as const;

/** A signal that is watched and not known for some customers. It is never taken for good news. */
export interface NotKnown {
  readonly signal: Signal;
  readonly missing: Missing;
  /** How many customers it concerns. */
  readonly customers: number;
}

/** Counts what is not known, and lists it in one order: by signal, then by what is missing. */
export function notKnownCounts(): {
  add(signal: Signal, missing: Missing, customers?: number): void;
  list(): NotKnown[];
} {
  const counts = new Map<Signal, Map<Missing, number>>();
  return {
    add(signal, missing, customers = 1) {
      const ofSignal = counts.get(signal) ?? new Map<Missing, number>();
      counts.set(signal, ofSignal.set(missing, (ofSignal.get(missing) ?? 0) + customers));
    },
    list: () =>
      SIGNALS.flatMap((signal) =>
        MISSING.flatMap((missing) => {
          const customers = counts.get(signal)?.get(missing) ?? 0;
          return customers === 0 ? [] : [{ signal, missing, customers }];
        }),
      ),
  };
}
