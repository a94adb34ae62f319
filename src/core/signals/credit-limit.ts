import { type Ratio, share } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { compareExact, formatExact, multiplyExact, signOf } from '../values/exact';
import { type Measured, type NotMeasured, type Subject, signal } from './signal';

export interface CreditUsed {
  /** Open on all invoices, due or not, less credits. */
  readonly used: Amount;
  readonly limit: Amount;
  /** `used` / `limit`, or null where the limit is 0. */
  readonly share: Ratio | null;
}

/** How much of its credit limit a customer uses with all that is open, due or not. */
export const creditLimit = signal({
  id: 'credit-limit',
  title: 'credit limit',
  description: 'Open invoices come near to the credit limit.',
  thresholds: {
    in: 'multiple',
    worse: 'higher',
    of: 'the part of the credit limit that is used',
    usual: { watch: '0.8', warn: '0.9', act: '1' },
  },
  settings: {},
  needs: ['receivables', 'credit-limits'],
  about: 'customer',
  missing: ['one-currency', 'own-credit-limit'],
  speaks: ({ open, foreign }) => signOf(open) > 0 || foreign.length > 0,
  measuring: () => creditUsed,
});

const NO_LIMIT = { missing: 'own-credit-limit' } as const;

function creditUsed({
  facts,
}: Subject):
  | Measured<Exact, CreditUsed>
  | NotMeasured<'one-currency' | 'own-credit-limit'>
  | undefined {
  if (facts !== undefined && facts.foreign.length > 0) return { missing: 'one-currency' };
  if (facts?.limit === undefined) return NO_LIMIT;
  const { open, limit } = facts;
  if (signOf(open) <= 0) return undefined;
  return {
    reaches: (part) => compareExact(open, multiplyExact(part, limit)) >= 0,
    evidence: () => ({
      used: formatExact(open),
      limit: formatExact(limit),
      share: share(open, limit),
    }),
  };
}
