import { checkOptions, type OptionNames } from '../issues/options';
import type { CalendarDate } from '../values/calendar';
import { type AmountInput, addExact, type Exact } from '../values/exact';
import { lastDateOf } from '../values/window-steps';
import type { Cutoff } from './cutoffs';
import {
  type Adjusted,
  type Keys,
  type Override,
  overrideBook,
  type UnappliedOverride,
} from './overrides';
import type { Adjustment, Pyramid, PyramidSettings } from './pyramid';
import { checkPyramid } from './shapes';
import { type Place, tierKeeper } from './stability';

/** Lets customers keep the tier of the pyramid before, so that tiers do not flap. */
export interface Stability {
  readonly previous: Pyramid;
  /** How far below its cutoff a customer may fall, as a part of the cumulative share: 0.2 for 20%. */
  readonly buffer?: AmountInput | undefined;
  /** For how many windows it may stay beyond the buffer. */
  readonly grace?: number | undefined;
}

const STABILITY: OptionNames<Stability> = { previous: true, buffer: true, grace: true };

/** Stability for callers whom the types do not hold back. Throws `invalid-option`. */
export function checkStability(stability: Stability | undefined): void {
  if (stability === undefined) return;
  checkOptions(stability, STABILITY, 'stability');
  checkPyramid(stability.previous, 'stability.previous');
}

/** Turns base tiers into the tiers that count. */
interface TierAdjuster {
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
  overrides: readonly Override[],
  stability: Stability | undefined,
  settings: PyramidSettings,
  cutoffs: readonly Cutoff[],
  values: readonly Exact[],
  keys: Keys,
): TierAdjuster {
  if (overrides.length === 0 && stability === undefined) return NOTHING_ADJUSTED;
  const tiers = settings.scheme.tiers.map(({ id }) => id);
  const book = overrideBook(overrides, tiers, dayOf(settings), keys);
  const keeps =
    stability === undefined
      ? () => undefined
      : tierKeeper(stability, {
          ...settings,
          keyOf: keys.accountOf,
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
  return window.kind === 'all' ? null : lastDateOf(window);
}
