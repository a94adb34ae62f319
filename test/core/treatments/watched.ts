import type { Policies } from '../../../src/core/policies/policy';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import type { Evidence, Signal } from '../../../src/core/signals/signals';
import type { RiskWatch } from '../../../src/core/treatments/risk-watch';
import { policyFor } from '../policies/three-tiers';

/** By amount, so that a test sets the tier of each customer by its value alone. */
export const goldAndRest: Scheme = {
  cut: 'amount',
  tiers: [
    { id: 'gold', name: 'gold', from: '1000' },
    { id: 'rest', name: 'rest' },
  ],
};

export const ORIGIN = { en: 'a test', zh: '测试' };

export type WatchInput = { readonly signal: Signal } & Readonly<Record<string, unknown>>;

/** Policies for these tiers that watch for nothing but this. */
export function policiesFor(watch: Readonly<Record<string, readonly WatchInput[]>>): Policies {
  const tiers = Object.keys(watch);
  return readPolicies({
    version: 1,
    policies: tiers.map((tier, at) => ({
      ...policyFor(tier, at === 0 ? 1 : 0),
      watch: watch[tier]?.map((one) => ({ origin: ORIGIN, ...one })),
    })),
  });
}

/** The gold customers are watched for this, the rest for nothing. */
export function goldWatches(...watch: readonly WatchInput[]): Policies {
  return policiesFor({ gold: watch, rest: [] });
}

export function pyramidOf(
  transactions: readonly Transaction[],
  options: PyramidOptions = {},
): Pyramid {
  return buildPyramid(transactions, {
    scheme: goldAndRest,
    window: '2025',
    orders: true,
    ...options,
  });
}

/** One sale a date, of these amounts in turn. */
export function sales(
  customerId: string,
  amounts: readonly (string | number)[],
  dates: readonly string[] = ['2025-06-30'],
): Transaction[] {
  return amounts.map((revenue, at) => ({
    customerId,
    date: dates[at] ?? dates.at(-1) ?? '',
    revenue,
  }));
}

/** The signals of one kind, each with its customer and severity. */
export function given({ signals }: RiskWatch, signal: Signal): string[] {
  return signals
    .filter((one) => one.signal === signal)
    .map(({ customerId, severity }) => `${customerId} ${severity}`);
}

/** The evidence of the only signal of its kind. */
export function evidenceOf<S extends Signal>({ signals }: RiskWatch, signal: S): Evidence[S] {
  const [found, second] = signals.filter((one) => one.signal === signal);
  if (found === undefined || second !== undefined) throw new Error(`not one signal ${signal}`);
  return found.evidence as Evidence[S];
}
