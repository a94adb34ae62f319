import { type CalendarDate, plusDays } from '../values/calendar';
import { addExact, type Exact } from '../values/exact';
import type { Override, Stability, UnappliedOverride } from './adjust';
import type { Adjustment } from './customer';
import { type Adjusted, overrideBook } from './overrides';
import type { PyramidSettings } from './pyramid';
import type { Cutoff } from './scheme';
import { type Place, tierKeeper } from './stability';

/** Turns base tiers into the tiers that count. */
export interface TierAdjuster {
  /** For customers in order of rank; undefined where the base tier counts. */
  of(
    customerId: string,
    at: number,
    value: Exact,
    baseTier: string,
  ): Adjusted<Adjustment> | undefined;
  unapplied(inactive: readonly string[]): UnappliedOverride[];
}

const NOTHING_ADJUSTED: TierAdjuster = { of: () => undefined, unapplied: () => [] };

/** What was set by hand counts first, then what stability keeps. */
export function tierAdjuster(
  options: { readonly overrides?: readonly Override[]; readonly stability?: Stability },
  settings: PyramidSettings,
  cutoffs: readonly Cutoff[],
  values: readonly Exact[],
): TierAdjuster {
  const { overrides = [], stability } = options;
  if (overrides.length === 0 && stability === undefined) return NOTHING_ADJUSTED;
  const tiers = settings.scheme.tiers.map(({ id }) => id);
  const book = overrideBook(overrides, tiers, dayOf(settings));
  const keeps =
    stability === undefined
      ? () => undefined
      : tierKeeper(stability, {
          ...settings,
          cutoffs,
          customers: values.length,
          total: values.reduce(addExact, 0),
        });
  let before: Exact = 0;

  return {
    of(customerId, at, value, baseTier) {
      const place: Place = { customerId, at, value, before, baseTier };
      before = addExact(before, value);
      return book.of(customerId, baseTier) ?? keeps(place);
    },
    unapplied: book.unapplied,
  };
}

/** The day a pyramid is made for: the one that was said, else the last of its window. */
function dayOf({ asOf, window }: PyramidSettings): CalendarDate | null {
  if (asOf !== null) return asOf;
  return window.kind === 'all' ? null : plusDays(window.end, -1);
}
