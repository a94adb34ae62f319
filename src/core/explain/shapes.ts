import {
  choice,
  count,
  flag,
  list,
  maybe,
  nothing,
  oneOf,
  optional,
  type Result,
  record,
  text,
} from '../issues/shape';
import { adjustment, label, who } from '../pyramid/shapes';
import { amount, window } from '../values/shapes';
import type {
  Cushion,
  CutoffSide,
  Explanation,
  InactiveExplanation,
  Minimum,
  Rise,
  TieredExplanation,
  TierName,
  TiesExplained,
} from './explanation';

/* What explanations look like, part by part: see `issues/shape.ts`. */

export const tierName = record<TierName>({ id: text, name: text, label: optional(label) });

const common = { ...who, of: count, basis: text, window, currency: maybe(text) };

const inactive = record<InactiveExplanation>({
  ...common,
  standing: choice('inactive'),
  tier: nothing,
});

const cutoffSide = record<CutoffSide>({ tier: tierName, ...who, value: amount });

const tiered = record<TieredExplanation>({
  ...common,
  standing: text,
  tier: tierName,
  baseTier: tierName,
  adjustment: maybe(adjustment),
  tierByRank: tierName,
  rank: count,
  position: amount,
  value: amount,
  orders: maybe(count),
  purchaseDates: maybe(count),
  meanOrderValue: maybe(amount),
  meanGap: maybe(amount),
  share: maybe(amount),
  cumulativeShare: maybe(amount),
  cutoffAbove: maybe(cutoffSide),
  cutoffBelow: maybe(cutoffSide),
  toRise: maybe(record<Rise>({ tier: tierName, value: amount, equalSuffices: flag, gap: amount })),
  cushion: maybe(record<Cushion>({ tier: tierName, value: amount, equalHolds: flag, amount })),
  ties: record<TiesExplained>({
    others: count,
    straddled: list(record<TiesExplained['straddled'][number]>({ above: text, below: text })),
    rule: choice('split', 'promote', 'demote'),
    effect: choice('none', 'by-id', 'promoted', 'demoted'),
  }),
  minimum: maybe(record<Minimum>({ tier: tierName, from: amount })),
  heldDown: flag,
});

export const explanation = oneOf<Explanation>(({ tier }) => (tier === null ? inactive : tiered));

export const EXPLANATION: Result<Explanation> = { by: 'explainCustomer', shape: explanation };
