import { PyramidError } from '../issues/issue';
import type { CalendarDate } from '../values/calendar';
import { readCalendarDate } from '../values/calendar-date';
import { compareCodePoints } from '../values/code-points';
import type { Override, UnappliedOverride } from './adjust';
import type { OverrideAdjustment } from './customer';

/** A tier that counts instead of the one of the rank. */
export interface Adjusted<A> {
  readonly tier: string;
  readonly adjustment: A;
}

/** Overrides by customer, ready to be asked in any order. */
export interface OverrideBook {
  /** What is set by hand for a customer, which has the base tier by its rank. */
  of(customerId: string, baseTier: string): Adjusted<OverrideAdjustment> | undefined;
  /** All that changed nothing, by customer, once every ranked customer has been asked for. */
  unapplied(inactive: readonly string[]): UnappliedOverride[];
}

/**
 * @param on the day that decides which are in force; null where none was said, which is an error if
 * one of them ends
 */
export function overrideBook(
  overrides: readonly Override[],
  tiers: readonly string[],
  on: CalendarDate | null,
): OverrideBook {
  const expired: Override[] = [];
  const inForce = new Map<string, Override[]>();
  overrides.forEach((override, at) => {
    check(override, tiers, at);
    if (isExpired(override, at, on)) expired.push(override);
    else inForce.set(override.customerId, [...(inForce.get(override.customerId) ?? []), override]);
  });
  const conflicts: Override[] = [];
  const asked = new Set<string>();

  return {
    of(customerId, baseTier) {
      const all = inForce.get(customerId);
      if (all === undefined) return undefined;
      asked.add(customerId);
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
      const beside = new Set(inactive);
      const unasked = [...inForce].filter(([id]) => !asked.has(id)).flatMap(([, all]) => all);
      return [
        ...expired.map((override) => ({ override, why: 'expired' as const })),
        ...conflicts.map((override) => ({ override, why: 'conflict' as const })),
        ...unasked.map((override) => {
          const why = beside.has(override.customerId)
            ? ('inactive' as const)
            : ('unknown' as const);
          return { override, why };
        }),
      ].sort((a, b) => compareCodePoints(a.override.customerId, b.override.customerId));
    },
  };
}

/** The one of several that holds longest, if they name one tier; else they contradict each other. */
function agreed(all: readonly Override[]): Override | undefined {
  if (all.some(({ tier }) => tier !== all[0]?.tier)) return undefined;
  const end = ({ until }: Override): string => until ?? '9999-12-31';
  return all.reduce((longest, next) => (end(next) > end(longest) ? next : longest));
}

function isExpired({ until }: Override, at: number, on: CalendarDate | null): boolean {
  if (until === undefined) return false;
  if (on !== null) return until < on;
  throw invalid(at, 'until', 'it ends, and no day was said to compare with', undefined, {
    hint: 'Give asOf (--as-of), such as 2025-12-31.',
  });
}

function check(
  { customerId, tier, reason, until }: Override,
  tiers: readonly string[],
  at: number,
) {
  if (typeof customerId !== 'string' || customerId === '') {
    throw invalid(at, 'customerId', 'an override needs a customer', 'an id');
  }
  if (!tiers.includes(tier)) {
    throw invalid(at, 'tier', 'no such tier', tiers.join(', '), { received: String(tier) });
  }
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw invalid(at, 'reason', 'an override needs a reason', 'why it was set by hand');
  }
  if (
    until !== undefined &&
    (until.length !== 10 || readCalendarDate(until, 'UTC') === undefined)
  ) {
    throw invalid(at, 'until', 'not a date', 'YYYY-MM-DD', { received: until });
  }
}

function invalid(
  at: number,
  field: string,
  message: string,
  expected?: string,
  more: { readonly received?: string; readonly hint?: string } = {},
): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message,
    path: `overrides[${at}].${field}`,
    ...(expected !== undefined && { expected }),
    ...more,
  });
}
