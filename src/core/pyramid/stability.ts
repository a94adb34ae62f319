import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import { toExact } from '../values/amount';
import {
  type Amount,
  type AmountInput,
  addExact,
  compareExact,
  type Exact,
  formatExact,
  multiplyExact,
  signOf,
  subtractExact,
} from '../values/exact';
import type { DateWindow } from '../values/window';
import { lastDateLater } from '../values/window-steps';
import type { Adjustment, KeptTier } from './adjustment';
import type { Cutoff } from './cutoffs';
import type { NonPositive, Scheme } from './scheme';

const ONE = toExact(1);

/** What stability was asked for, as a result says it. */
export interface StabilitySettings {
  readonly buffer: Amount;
  readonly grace: number;
  /** By how many tiers nobody fell further; absent where that was not asked for. */
  readonly maxFall?: number;
  /** The window of the pyramid before. */
  readonly against: string;
}

/** What the rule takes of the pyramid before. */
interface Before {
  readonly settings: { readonly window: { readonly text: string } };
  readonly customers: readonly StandingBefore[];
}

interface StandingBefore {
  readonly customerId: string;
  readonly tier: string;
  readonly adjustment?: Adjustment;
}

/** The rules as they were asked for. */
interface StabilityAsked {
  readonly previous: Before;
  readonly buffer?: AmountInput | undefined;
  readonly grace?: number | undefined;
  readonly maxFall?: number | undefined;
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

export function stabilitySettings(asked: StabilityAsked): StabilitySettings {
  const { buffer, grace, maxFall } = rulesOf(asked);
  return {
    buffer: formatExact(buffer),
    grace,
    ...(maxFall !== undefined && { maxFall }),
    against: asked.previous.settings.window.text,
  };
}

/**
 * The rules on stability: a customer whose base tier fell keeps the best tier that one of them gives:
 * that of the pyramid before, or one between, while it is within the buffer below the cutoff of that
 * tier; that of the pyramid before for `grace` windows beyond; and none more than `maxFall` tiers below
 * the one that counted before. A tier that was set by hand before is neither kept nor given grace:
 * its rank had not earned it.
 */
export function tierKeeper(
  asked: StabilityAsked,
  rules: StabilityRules,
): (place: Place) => KeptTier | undefined {
  const { buffer, grace, maxFall } = rulesOf(asked);
  const tiers = rules.scheme.tiers.map(({ id }) => id);
  const ofTier = new Map(tiers.map((id, at) => [id, at]));
  const placeOf = (tier: string): number => ofTier.get(tier) as number;
  const standingBefore = new Map(
    // Of several that are one now, the best counts.
    asked.previous.customers
      .toReversed()
      .map((customer) => [rules.keyOf(customer.customerId), customer]),
  );
  const isWithin = bufferTest(rules, buffer);

  return (place) => {
    const last = standingBefore.get(rules.keyOf(place.customerId));
    if (last === undefined) return undefined;
    if (rules.nonPositive === 'lowest' && signOf(place.value) <= 0) return undefined;
    const base = placeOf(place.baseTier);
    const earned = earnedBefore(last);
    const had = placeOf(earned.tier);
    const graceUsed = earned.graceUsed + 1;
    for (let tier = Math.min(had, placeOf(last.tier)); tier < base; tier++) {
      const kept = { tier: tiers[tier] as string, graceUsed: 0, until: null };
      if (tier >= had && isWithin(place, rules.cutoffs[tier] as Cutoff))
        return { ...kept, rule: 'buffer' };
      if (tier === had && graceUsed <= grace) {
        const until = lastDateLater(rules.window, grace - graceUsed);
        return { ...kept, rule: 'grace', graceUsed, until };
      }
      if (maxFall !== undefined && tier >= placeOf(last.tier) + maxFall)
        return { ...kept, rule: 'max-fall' };
    }
    return undefined;
  };
}

/** The tier by its rank or kept, not by hand, and the windows of grace that it took. */
function earnedBefore({ tier, adjustment }: StandingBefore): {
  readonly tier: string;
  readonly graceUsed: number;
} {
  if (adjustment === undefined) return { tier, graceUsed: 0 };
  if (adjustment.by === 'stability') return { tier, graceUsed: adjustment.graceUsed };
  return adjustment.kept ?? { tier: adjustment.baseTier, graceUsed: 0 };
}

/**
 * Whether a place is within a cutoff that is widened by the buffer: (rank − 1)/N < c · (1 + buffer),
 * by value likewise, and by amount value ≥ bound · (1 − buffer), which lowers a bound below 0 too. A
 * lowest value beside a share is such a bound.
 */
function bufferTest(
  { scheme, customers, total }: StabilityRules,
  buffer: Exact,
): (place: Place, cutoff: Cutoff) => boolean {
  const factor = addExact(ONE, buffer);
  const widened = (share: string | null): Exact => multiplyExact(toExact(share ?? '0'), factor);
  switch (scheme.cut) {
    case 'headcount':
      return (place, cutoff) =>
        reaches(place, cutoff) &&
        compareExact(toExact(place.at), multiplyExact(widened(cutoff.share), toExact(customers))) <
          0;
    case 'value':
      return (place, cutoff) =>
        reaches(place, cutoff) &&
        compareExact(place.before, multiplyExact(widened(cutoff.share), total)) < 0;
    case 'amount':
      return reaches;
  }

  function reaches({ value }: Place, { from }: Cutoff): boolean {
    return from === null || compareExact(value, lowered(toExact(from))) >= 0;
  }

  function lowered(bound: Exact): Exact {
    const part = multiplyExact(bound, buffer);
    return signOf(bound) < 0 ? addExact(bound, part) : subtractExact(bound, part);
  }
}

function rulesOf({ buffer = 0, grace = 0, maxFall }: StabilityAsked) {
  return {
    buffer: bufferOf(buffer),
    grace: countOf('grace', grace, 'not-a-number-of-windows'),
    maxFall:
      maxFall === undefined ? undefined : countOf('maxFall', maxFall, 'not-a-number-of-tiers'),
  };
}

function bufferOf(buffer: AmountInput): Exact {
  const value = toExact(buffer, { path: 'stability.buffer' });
  if (signOf(value) >= 0 && compareExact(value, ONE) <= 0) return value;
  throw invalidOption(
    'stability.buffer',
    because('buffer-is-no-share'),
    'a share from 0 to 1, such as 0.2 for 20%',
    formatExact(value),
  );
}

function countOf(
  option: 'grace' | 'maxFall',
  count: number,
  reason: 'not-a-number-of-windows' | 'not-a-number-of-tiers',
): number {
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw invalidOption(
    `stability.${option}`,
    because(reason),
    'a whole number, 0 or more',
    describe(count),
  );
}
