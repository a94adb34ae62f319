import { invalidOption } from '../issues/issue';
import { checkOptions, type OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import type { CalendarDate } from '../values/calendar';
import { type AmountInput, addExact, type Exact } from '../values/exact';
import { lastDateOf } from '../values/window-steps';
import type { Adjusted, Adjustment } from './adjustment';
import type { Control } from './aggregation';
import { checkSameCut, endsBefore, sideOf, spanOf } from './comparable';
import type { Cutoff } from './cutoffs';
import { type Keys, type Override, overrideBook, type UnappliedOverride } from './overrides';
import type { Pyramid, PyramidSettings } from './pyramid';
import { checkPyramid } from './shapes';
import { type Place, tierKeeper } from './stability';

/** Lets customers keep the tier of the pyramid before, so that tiers do not flap. */
export interface Stability {
  /**
   * The pyramid before: on the same basis, in the same currency and cut by the same rules, of a window
   * that ends before this one does. They may overlap.
   */
  readonly previous: Pyramid;
  /**
   * How far below its cutoff a customer may fall, as a part of the cumulative share or of the lower
   * bound: 0.2 for 20%, from 0 to 1.
   */
  readonly buffer?: AmountInput | undefined;
  /** For how many windows it may stay beyond the buffer. */
  readonly grace?: number | undefined;
  /**
   * By how many tiers of the scheme a customer worth more than 0 falls at most below the one that
   * counted before; as many as its rank says unless given.
   */
  readonly maxFall?: number | undefined;
}

const STABILITY: OptionNames<Stability> = {
  previous: true,
  buffer: true,
  grace: true,
  maxFall: true,
};

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

/** What has been found before tiers are adjusted. */
interface Cut {
  readonly settings: PyramidSettings;
  readonly dates: Control['dates'];
  readonly cutoffs: readonly Cutoff[];
  readonly values: readonly Exact[];
  readonly keys: Keys;
}

/** What stability keeps; above that, what was set by hand counts, and what was kept stays beside it. */
export function tierAdjuster(
  overrides: readonly Override[],
  stability: Stability | undefined,
  cut: Cut,
): TierAdjuster {
  if (overrides.length === 0 && stability === undefined) return NOTHING_ADJUSTED;
  const { settings } = cut;
  const tiers = settings.scheme.tiers.map(({ id }) => id);
  const book = overrideBook(overrides, tiers, dayOf(settings), cut.keys);
  const keeps = stability === undefined ? () => undefined : keeperAfter(stability, cut);
  let before: Exact = 0;

  return {
    of(customerId, at, value, baseTier) {
      const place: Place = { customerId, at, value, before, baseTier };
      before = addExact(before, value);
      const kept = keeps(place);
      const byHand = book.of(customerId, baseTier);
      if (byHand !== undefined) {
        const { tier, adjustment } = byHand;
        return kept === undefined ? byHand : { tier, adjustment: { ...adjustment, kept } };
      }
      if (kept === undefined) return undefined;
      const { tier, ...rule } = kept;
      return { tier, adjustment: { by: 'stability', baseTier, ...rule } };
    },
    unapplied: book.unapplied,
  };
}

/** Throws `invalid-option` for a pyramid before by which nothing can be kept here, and says why. */
function keeperAfter(stability: Stability, { settings, dates, cutoffs, values, keys }: Cut) {
  const here = { settings, dates, isEmpty: values.length === 0 };
  const before = sideOf(stability.previous);
  checkSameCut({ name: '', ...here }, before, () => 'stability.previous');
  if (!endsBefore(before, here)) {
    throw invalidOption(
      'stability.previous',
      because('ends-no-earlier', { before: spanOf(before), window: spanOf(here) }),
      'a window that ends earlier',
      stability.previous.settings.window.text,
    );
  }
  const total = values.reduce(addExact, 0);
  const { accountOf: keyOf } = keys;
  return tierKeeper(stability, { ...settings, keyOf, cutoffs, customers: values.length, total });
}

/** The day a pyramid is made for: the one that was said, else the last of its window. */
function dayOf({ asOf, window }: PyramidSettings): CalendarDate | null {
  if (asOf !== null) return asOf;
  return window.kind === 'all' ? null : lastDateOf(window);
}
