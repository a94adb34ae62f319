import { issue, notice } from '../issues/issue-shapes';
import {
  checkResult,
  choice,
  count,
  flag,
  leaf,
  list,
  maybe,
  named,
  oneOf,
  optional,
  type Result,
  record,
  type Shape,
  text,
  whole,
} from '../issues/shape';
import { amount, date, window } from '../values/shapes';
import type { Adjustment, KeptTier, OverrideAdjustment, StabilityAdjustment } from './adjustment';
import type { Control } from './aggregation';
import type { Concentration, CurvePoint, WhaleCurve } from './concentration';
import type { RateUse } from './currencies';
import type { Named } from './customer-names';
import type { Cutoff, CutoffNeighbour } from './cutoffs';
import { LAYOUT_KINDS, type Layout, type LayoutKind, type LineControl } from './layout';
import type { LeftOut } from './left-out';
import type { AmountControl } from './measures';
import type { Override, UnappliedOverride } from './overrides';
import type { Account } from './parents';
import type { GroupPyramid, Pyramid, PyramidSettings, TieredCustomer } from './pyramid';
import type { Label, Scheme } from './scheme';
import type { StabilitySettings } from './stability';
import type { Summary, TierSummary, WholeSummary } from './summary';
import type { RejectedRow } from './transaction';
import { trustTiers } from './unknown-tiers';

/* What pyramids look like, part by part: see `issues/shape.ts`. */

const id: Shape<string> = leaf('text that is not blank', 'string', (value: string) => value !== '');

export const label: Shape<Label> = record<{ en: string; zh?: string }>({
  en: text,
  zh: optional(text),
});

/** Amounts in any form are as good as they were: whoever reckons with them reads them. */
const tier = record<{ id: string; name: string; label?: Label | undefined }>({
  id: text,
  name: text,
  label: optional(label),
});

export const scheme: Shape<Scheme> = record<{
  cut: Scheme['cut'];
  tiers: readonly Scheme['tiers'][number][];
}>({ cut: choice('headcount', 'value', 'amount'), tiers: list(tier) });

const stability = record<StabilitySettings>({
  buffer: amount,
  grace: count,
  maxFall: optional(count),
  against: text,
});

export const settings = record<PyramidSettings>({
  basis: text,
  window,
  timeZone: text,
  scheme,
  rounding: choice('up', 'nearest', 'down'),
  ties: choice('split', 'promote', 'demote'),
  nonPositive: choice('lowest', 'rank'),
  population: choice('active', 'roster'),
  ids: choice('exact', 'fold'),
  orders: flag,
  asOf: maybe(date),
  stability: maybe(stability),
  currency: maybe(text),
});

const kept = {
  rule: choice('buffer', 'grace', 'max-fall'),
  graceUsed: count,
  until: maybe(date),
};

const byHand = record<OverrideAdjustment>({
  by: choice('override'),
  baseTier: text,
  reason: text,
  until: maybe(date),
  kept: optional(record<KeptTier>({ tier: text, ...kept })),
});

const byStability = record<StabilityAdjustment>({
  by: choice('stability'),
  baseTier: text,
  ...kept,
});

export const adjustment: Shape<Adjustment> = oneOf(({ by }) =>
  by === 'override' ? byHand : byStability,
);

/** A customer by its id, and its name where that is known. */
export const who = { customerId: id, name: optional(text) };

export const customer = record<TieredCustomer>({
  ...who,
  rank: whole,
  tier: text,
  value: amount,
  transactions: count,
  orders: maybe(count),
  purchaseDates: maybe(count),
  revenue: maybe(amount),
  cost: maybe(amount),
  costToServe: maybe(amount),
  profit: maybe(amount),
  firstDate: maybe(date),
  lastDate: maybe(date),
  firstPurchase: maybe(date),
  lastPurchase: maybe(date),
  owner: optional(text),
  adjustment: optional(adjustment),
});

export const customers = list(customer);

const neighbour = record<CutoffNeighbour>({
  customerId: id,
  value: amount,
  equalInside: count,
  equalOutside: count,
});

export const cutoff = record<Cutoff>({
  above: text,
  below: text,
  share: maybe(amount),
  from: maybe(amount),
  quota: count,
  position: count,
  lastInside: maybe(neighbour),
  firstOutside: maybe(neighbour),
});

const override = record<Override>({
  customerId: id,
  tier: text,
  reason: text,
  until: optional(text),
});

const unapplied = record<UnappliedOverride>({
  override,
  why: choice('expired', 'unknown', 'inactive', 'excluded', 'conflict', 'parent'),
});

const figures = {
  customers: count,
  transactions: count,
  orders: maybe(count),
  purchaseDates: maybe(count),
  meanOrderValue: maybe(amount),
  frequency: maybe(amount),
  value: amount,
  revenue: maybe(amount),
  cost: maybe(amount),
  costToServe: maybe(amount),
  profit: maybe(amount),
  smallest: maybe(amount),
  mean: maybe(amount),
  largest: maybe(amount),
};

const shares = record<TierSummary['shares']>({
  customers: maybe(amount),
  transactions: maybe(amount),
  orders: maybe(amount),
  value: maybe(amount),
  revenue: maybe(amount),
  cost: maybe(amount),
  profit: maybe(amount),
});

const curvePoint = record<CurvePoint>({
  customers: count,
  shareOfCustomers: amount,
  total: amount,
  share: maybe(amount),
});

const summary = record<Summary>({
  tiers: list(record<TierSummary>({ tier: text, ...figures, shares })),
  whole: record<WholeSummary>(figures),
  concentration: record<Concentration>({
    gini: maybe(amount),
    curve: maybe(list(curvePoint)),
    whale: maybe(record<WhaleCurve>({ points: list(curvePoint), peak: curvePoint })),
    bestFifthShare: maybe(amount),
    customersHolding80: maybe(count),
    largestShare: maybe(amount),
    ifBestLeave: list(
      record<Concentration['ifBestLeave'][number]>({
        customers: count,
        value: amount,
        share: maybe(amount),
      }),
    ),
  }),
});

export const leftOut = record<LeftOut>({ rule: text, rows: count, amounts: named(amount) });

const control = record<Control>({
  rows: record<Control['rows']>({
    read: count,
    used: count,
    outside: count,
    rejected: count,
    leftOut: count,
    duplicates: count,
  }),
  lines: maybe(
    record<LineControl>({
      read: count,
      layout: record<Layout>(
        Object.fromEntries(LAYOUT_KINDS.map((kind) => [kind, count])) as Record<
          LayoutKind,
          typeof count
        >,
      ),
    }),
  ),
  leftOut: list(leftOut),
  dates: record<Control['dates']>({ first: maybe(date), last: maybe(date) }),
  amounts: named(
    record<AmountControl>({
      read: amount,
      used: amount,
      outside: amount,
      rejected: amount,
      leftOut: amount,
      duplicates: amount,
      repeated: amount,
      rowsWithout: count,
    }),
  ),
  rates: list(record<RateUse>({ currency: text, rate: amount, from: maybe(date), rows: count })),
});

export const rejected = record<RejectedRow>({
  row: whole,
  line: maybe(whole),
  file: optional(text),
  issues: list(issue),
  cells: maybe(list(text)),
});

export const pyramid = record<Pyramid>({
  settings,
  customers,
  inactive: list(id),
  lapsed: optional(list(id)),
  boughtBefore: optional(list(id)),
  inactiveNames: optional(list(record<Named>(who))),
  accounts: optional(list(record<Account>({ account: id, customerId: id }))),
  cutoffs: list(cutoff),
  unapplied: list(unapplied),
  summary,
  control,
  notices: list(notice),
  rejected: list(rejected),
});

export const PYRAMID: Result<Pyramid> = { by: 'buildPyramid', shape: pyramid };

export const REJECTED: Result<readonly RejectedRow[]> = {
  by: 'buildPyramid',
  shape: list(rejected),
};

export const GROUPS: Result<readonly GroupPyramid[]> = {
  by: 'buildPyramidsByGroup',
  shape: list(record<GroupPyramid>({ group: text, pyramid })),
};

/** Spares a pyramid that was made here the walk over a million customers. */
export function trustPyramid<P extends Pyramid>(made: P): P {
  customers.trust(made.customers);
  trustTiers(made.customers, made.settings.scheme.tiers);
  return made;
}

/** Refuses what is no pyramid. Throws `invalid-option`. */
export function checkPyramid(given: Pyramid, path: string): Pyramid {
  return checkResult(given, path, PYRAMID);
}
