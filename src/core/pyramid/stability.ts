import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import { toExact } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import {
  type Amount,
  type AmountInput,
  addExact,
  compareExact,
  type Exact,
  formatExact,
  multiplyExact,
  signOf,
} from '../values/exact';
import type { DateWindow } from '../values/window';
import { lastDateLater } from '../values/window-steps';
import type { Cutoff } from './cutoffs';
import type { Adjusted, OverrideAdjustment } from './overrides';
import type { NonPositive, Scheme } from './scheme';

/** What stability was asked for, as a result says it. */
export interface StabilitySettings {
  readonly buffer: Amount;
  readonly grace: number;
  /** The window of the pyramid before. */
  readonly against: string;
}

export interface StabilityAdjustment<Tier extends string = string> {
  readonly by: 'stability';
  /** Id of the tier that rank alone gives. */
  readonly baseTier: Tier;
  /** Within the buffer below the cutoff, or beyond it and given grace. */
  readonly rule: 'buffer' | 'grace';
  /** Windows of grace already used, this one included; 0 within the buffer. */
  readonly graceUsed: number;
  /** Last date up to which it may keep the tier; null within the buffer, which has no end. */
  readonly until: CalendarDate | null;
}

/** What the rule takes of the pyramid before. */
interface Before {
  readonly settings: { readonly window: { readonly text: string }; readonly scheme: Scheme };
  readonly customers: readonly StandingBefore[];
}

interface StandingBefore {
  readonly customerId: string;
  readonly tier: string;
  readonly adjustment?: OverrideAdjustment | StabilityAdjustment;
}

/** The rule as it was asked for. */
interface StabilityRule {
  readonly previous: Before;
  readonly buffer?: AmountInput | undefined;
  readonly grace?: number | undefined;
}

/** A customer as stability looks at it. */
export interface Place {
  readonly customerId: string;
  /** From 0, in order of rank. */
  readonly at: number;
  readonly value: Exact;
  /** The value of all customers before it, together. */
  readonly before: Exact;
  readonly baseTier: string;
}

interface StabilityRules {
  /** What the ids of one customer have in common. */
  readonly keyOf: (customerId: string) => string;
  readonly scheme: Scheme;
  readonly nonPositive: NonPositive;
  readonly window: DateWindow;
  readonly cutoffs: readonly Cutoff[];
  readonly customers: number;
  readonly total: Exact;
}

export function stabilitySettings({ previous, buffer, grace }: StabilityRule): StabilitySettings {
  return {
    buffer: formatExact(bufferOf(buffer)),
    grace: graceOf(grace),
    against: previous.settings.window.text,
  };
}

/**
 * The rule on stability: a customer whose base tier fell keeps the better tier while it is within the
 * buffer below that tier's cutoff, and for `grace` windows beyond. A tier that was set by hand before
 * is not kept: its rank had not earned it.
 */
export function tierKeeper(
  { previous, buffer, grace }: StabilityRule,
  rules: StabilityRules,
): (place: Place) => Adjusted<StabilityAdjustment> | undefined {
  const tiers = rules.scheme.tiers.map(({ id }) => id);
  refuseOtherTiers(tiers, previous);
  const ofTier = new Map(tiers.map((id, at) => [id, at]));
  const before = new Map(
    // Of several that are one now, the best counts.
    previous.customers.toReversed().map((customer) => [rules.keyOf(customer.customerId), customer]),
  );
  const reaches = bufferTest(rules, addExact(toExact(1), bufferOf(buffer)));
  const graceWindows = graceOf(grace);

  return (place) => {
    const last = before.get(rules.keyOf(place.customerId));
    if (last === undefined) return undefined;
    const tier = earnedTier(last);
    const better = ofTier.get(tier) as number;
    if (better >= (ofTier.get(place.baseTier) as number)) return undefined;
    if (rules.nonPositive === 'lowest' && signOf(place.value) <= 0) return undefined;
    const kept = { by: 'stability', baseTier: place.baseTier } as const;
    if (reaches(place, rules.cutoffs[better] as Cutoff)) {
      return { tier, adjustment: { ...kept, rule: 'buffer', graceUsed: 0, until: null } };
    }
    const graceUsed = graceUsedBefore(last) + 1;
    if (graceUsed > graceWindows) return undefined;
    const until = lastDateLater(rules.window, graceWindows - graceUsed);
    return { tier, adjustment: { ...kept, rule: 'grace', graceUsed, until } };
  };
}

/** By its rank or kept, not by hand. */
function earnedTier({ tier, adjustment }: StandingBefore): string {
  return adjustment?.by === 'override' ? adjustment.baseTier : tier;
}

function graceUsedBefore({ adjustment }: StandingBefore): number {
  return adjustment?.by === 'stability' ? adjustment.graceUsed : 0;
}

/** Whether a place is within a cutoff that is widened by the factor 1 + buffer. */
function bufferTest(
  { scheme, customers, total }: StabilityRules,
  factor: Exact,
): (place: Place, cutoff: Cutoff) => boolean {
  const widened = (share: string | null): Exact => multiplyExact(toExact(share ?? '0'), factor);
  switch (scheme.cut) {
    case 'headcount':
      return ({ at }, { share }) =>
        compareExact(toExact(at), multiplyExact(widened(share), toExact(customers))) < 0;
    case 'value':
      return ({ before }, { share }) =>
        compareExact(before, multiplyExact(widened(share), total)) < 0;
    case 'amount':
      return ({ value }, { from }) =>
        compareExact(multiplyExact(value, factor), toExact(from ?? '0')) >= 0;
  }
}

function bufferOf(buffer: AmountInput = 0): Exact {
  const value = toExact(buffer, { path: 'stability.buffer' });
  if (signOf(value) >= 0) return value;
  throw invalidOption(
    'stability.buffer',
    because('buffer-below-zero'),
    '0 or more, such as 0.2 for 20%',
    formatExact(value),
  );
}

function graceOf(grace = 0): number {
  if (Number.isInteger(grace) && grace >= 0) return grace;
  throw invalidOption(
    'stability.grace',
    because('not-a-number-of-windows'),
    'a whole number, 0 or more',
    describe(grace),
  );
}

function refuseOtherTiers(tiers: readonly string[], { settings }: Before): void {
  const before = settings.scheme.tiers.map(({ id }) => id);
  if (before.join('\n') === tiers.join('\n')) return;
  throw invalidOption(
    'stability.previous',
    because('other-tiers-before'),
    tiers.join(', '),
    before.join(', '),
  );
}
