import type { Amount } from '../values/amount-types';
import type { Severity, Signal } from './signals';

/** Where each severity begins. One that is absent never occurs. */
export type Thresholds<Bound = Amount | number> = { readonly [S in Severity]?: Bound };

/**
 * Where a severity begins unless a policy says otherwise: this project's choice. 30 and 90 days
 * overdue are the usual steps of an ageing report, 90 days unheard is the limit of ABC account
 * practice; the rest is where a sales manager would begin to ask.
 */
export const DEFAULT_THRESHOLDS = {
  /** Fraction of the value before that is lost. */
  'fall-in-value': { watch: '0.2', warn: '0.4', act: '0.6' },
  /** Multiples of the customer's own mean gap between purchases. */
  silence: { watch: '2', warn: '3', act: '5' },
  /** Days overdue. */
  'receivable-overdue': { watch: 1, warn: 30, act: 90 },
  /** Part of the credit limit that is used. */
  'credit-limit': { watch: '0.8', warn: '0.9', act: '1' },
  /** Events that still count. */
  event: { watch: 1, warn: 2, act: 3 },
  /** Days without complaint and contact. */
  quiet: { watch: 30, warn: 60, act: 90 },
  /** Tiers fallen. */
  downgraded: { watch: 1, warn: 2, act: 3 },
  /** Part of the value that lies above the cutoff below: the less, the nearer. */
  'near-cutoff': { watch: '0.1', warn: '0.05', act: '0.02' },
  /** How high in revenue: among the best half, fifth, twentieth. */
  'loss-making': { watch: '0.5', warn: '0.2', act: '0.05' },
  /** Part of the value of all customers. */
  concentration: { watch: '0.1', warn: '0.2', act: '0.3' },
} as const satisfies Readonly<Record<Signal, Thresholds>>;
