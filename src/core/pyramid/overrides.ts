import { describe, invalidOption, type PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import type { CalendarDate } from '../values/calendar';
import { compareCodePoints } from '../values/ids';
import { isDate } from '../values/window-text';
import type { Adjusted, OverrideAdjustment } from './adjustment';

/** A named customer's tier set by hand. It keeps its place in the ranking and its slot in the quota. */
export interface Override {
  readonly customerId: string;
  /** Id of a tier of the scheme. */
  readonly tier: string;
  readonly reason: string;
  /** Last date on which it holds, `YYYY-MM-DD`; for ever unless given. */
  readonly until?: string | undefined;
}

/** An override that changed nothing, and why. */
export interface UnappliedOverride {
  readonly override: Override;
  /**
   * `expired` before the day the pyramid is made for, `unknown` customer, `inactive` customer,
   * `excluded` customer, `conflict`: several in force name different tiers for one customer, or
   * `parent`: the one of the account's parent holds.
   */
  readonly why: 'expired' | 'unknown' | 'inactive' | 'excluded' | 'conflict' | 'parent';
}

/** Overrides by customer, ready to be asked in any order. */
interface OverrideBook {
  /** What is set by hand for a customer, which has the base tier by its rank. */
  of(customerId: string, baseTier: string): Adjusted<OverrideAdjustment> | undefined;
  /** All that changed nothing, by customer, once every ranked customer has been asked for. */
  unapplied(inactive: readonly string[]): UnappliedOverride[];
}

/** Overrides for callers whom the types do not hold back: a list. Throws `invalid-option`. */
export function checkOverrides(overrides: readonly Override[]): readonly Override[] {
  if (Array.isArray(overrides)) return overrides;
  throw invalidOption(
    'overrides',
    because('overrides-are-no-list'),
    'a list of { customerId, tier, reason }',
    describe(overrides),
  );
}

/** How the ids of one customer are told from those of others. */
export interface Keys {
  /** What they have in common, accounts below a parent with it. */
  accountOf(customerId: string): string;
  /** The same of an id by itself. */
  fold(customerId: string): string;
}

/**
 * Of the overrides under one parent its own hold, and without one those of its accounts where they
 * agree. Throws `invalid-option` where they do not.
 *
 * @param on the day that decides which are in force; null where none was said, which is an error if
 * one of them ends
 */
export function overrideBook(
  overrides: readonly Override[],
  tiers: readonly string[],
  on: CalendarDate | null,
  { accountOf, fold }: Keys,
): OverrideBook {
  const expired: Override[] = [];
  const inForce = new Map<string, Override[]>();
  for (const [at, override] of overrides.entries()) {
    check(override, tiers, at);
    refuseEndWithoutDay(override, at, on);
  }
  for (const override of [...overrides].sort(inOneOrder)) {
    if (isExpired(override, on)) expired.push(override);
    else {
      const key = accountOf(override.customerId);
      inForce.set(key, [...(inForce.get(key) ?? []), override]);
    }
  }
  const belowOthers: Override[] = [];
  for (const [key, all] of inForce) {
    const isOwn = ({ customerId }: Override): boolean => fold(customerId) === key;
    if (all.every(isOwn)) continue;
    const own = all.filter(isOwn);
    if (own.length === 0) refuseUnlessAgreed(key, all);
    else {
      inForce.set(key, own);
      belowOthers.push(...all.filter((override) => !isOwn(override)));
    }
  }
  const conflicts: Override[] = [];
  const asked = new Set<string>();

  return {
    of(customerId, baseTier) {
      const key = accountOf(customerId);
      const all = inForce.get(key);
      if (all === undefined) return undefined;
      asked.add(key);
      const longest = agreed(all);
      if (longest === undefined) {
        conflicts.push(...all);
        return undefined;
      }
      const { tier, reason } = longest;
      const until = (longest.until ?? null) as CalendarDate | null;
      return { tier, adjustment: { by: 'override', baseTier, reason, until } };
    },
    unapplied(inactive) {
      const beside = new Set(inactive.map(accountOf));
      const unasked = [...inForce].filter(([id]) => !asked.has(id)).flatMap(([, all]) => all);
      return [
        ...expired.map((override) => ({ override, why: 'expired' as const })),
        ...belowOthers.map((override) => ({ override, why: 'parent' as const })),
        ...conflicts.map((override) => ({ override, why: 'conflict' as const })),
        ...unasked.map((override) => {
          const why = beside.has(accountOf(override.customerId))
            ? ('inactive' as const)
            : ('unknown' as const);
          return { override, why };
        }),
      ].sort((a, b) => inOneOrder(a.override, b.override));
    },
  };
}

function refuseUnlessAgreed(parent: string, all: readonly Override[]): void {
  const [first] = all as [Override, ...Override[]];
  const other = all.find(({ tier }) => tier !== first.tier);
  if (other === undefined) return;
  const pair = [first, other].sort((a, b) => compareCodePoints(a.customerId, b.customerId));
  const accounts = pair.map(({ customerId }) => customerId) as [string, string];
  throw invalidOption(
    'overrides',
    because('accounts-differ', { parent, accounts, field: 'tier' }),
    'one tier, or an override of the parent',
    pair.map(({ tier }) => tier).join(', '),
  );
}

/** The order in which they were given changes nothing. */
function inOneOrder(a: Override, b: Override): number {
  const end = ({ until }: Override): string => until ?? '9999-12-31';
  return (
    compareCodePoints(a.customerId, b.customerId) ||
    compareCodePoints(a.tier, b.tier) ||
    compareCodePoints(end(a), end(b)) ||
    compareCodePoints(a.reason, b.reason)
  );
}

/** The one of several that holds longest, if they name one tier; else they contradict each other. */
function agreed(all: readonly Override[]): Override | undefined {
  if (all.some(({ tier }) => tier !== all[0]?.tier)) return undefined;
  const end = ({ until }: Override): string => until ?? '9999-12-31';
  return all.reduce((longest, next) => (end(next) > end(longest) ? next : longest));
}

function isExpired({ until }: Override, on: CalendarDate | null): boolean {
  return until !== undefined && on !== null && until < on;
}

function refuseEndWithoutDay({ until }: Override, at: number, on: CalendarDate | null): void {
  if (until !== undefined && on === null)
    throw invalid(at, 'until', because('ends-and-no-day-was-said'));
}

function check(override: Override, tiers: readonly string[], at: number): void {
  const { customerId, tier, reason, until }: Partial<Override> = isRecord(override) ? override : {};
  if (typeof customerId !== 'string' || customerId === '') {
    throw invalid(at, 'customerId', because('override-without-customer'), 'an id');
  }
  if (!tiers.includes(tier as string)) {
    throw invalid(at, 'tier', because('no-such-tier'), tiers.join(', '), describe(tier));
  }
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw invalid(at, 'reason', because('override-without-reason'), 'why it was set by hand');
  }
  if (until !== undefined && !isDate(until)) {
    throw invalid(at, 'until', because('not-a-date'), 'YYYY-MM-DD', describe(until));
  }
}

function invalid(
  at: number,
  field: string,
  why: ReturnType<typeof because>,
  expected?: string,
  received?: string,
): PyramidError {
  return invalidOption(`overrides[${at}].${field}`, why, expected, received);
}
