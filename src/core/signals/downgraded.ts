import { isUnfinished, type Measured, signal } from './signal';

export interface Downgrade {
  /** Ids of the tiers. */
  readonly before: string;
  readonly now: string;
  readonly tiers: number;
}

/** How many tiers lower than in the window before. */
export const downgraded = signal({
  id: 'downgraded',
  title: 'downgraded',
  description: 'In a lower tier than in the window before.',
  thresholds: {
    in: 'count',
    worse: 'higher',
    of: 'the number of tiers fallen',
    usual: { watch: 1, warn: 2, act: 3 },
  },
  settings: {},
  needs: ['previous'],
  about: 'standing',
  ofClosed: false,
  looksBack: true,
  missing: ['rest-of-window'],
  // By rank all stand in the same part of the window; by amount nobody has come to its bound yet.
  missingForAll: (context) =>
    context.pyramid.settings.scheme.cut === 'amount' && isUnfinished(context)
      ? 'rest-of-window'
      : undefined,
  measuring(_, { placeOf }) {
    return ({ customer, before }): Measured<number, Downgrade> | undefined => {
      if (before === undefined || before.tier === customer.tier) return undefined;
      const tiers = placeOf(customer.tier) - placeOf(before.tier);
      return {
        reaches: (count) => tiers >= count,
        evidence: () => ({ before: before.tier, now: customer.tier, tiers }),
      };
    };
  },
});
