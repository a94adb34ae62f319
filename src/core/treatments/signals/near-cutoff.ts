import type { Pyramid } from '../../pyramid/pyramid';
import type { Cutoff } from '../../pyramid/scheme';
import { toExact } from '../../values/amount';
import type { Exact } from '../../values/amount-types';
import {
  compareExact,
  formatExact,
  multiplyExact,
  signOf,
  subtractExact,
} from '../../values/exact';
import { ratio } from '../../values/ratio';
import type { Judge, NotJudged, RiskContext, Subject } from './judge';
import type { WatchFor } from './risk';
import { rungs, worstReached } from './severity';

const NO_PARTS: NotJudged = { missing: 'value' };

/**
 * The part of its value that lies above the cutoff below. By headcount and by value that is the best
 * customer below, who only has to overtake; `explainCustomer` works the cushion out to the last
 * digit. A tier set by hand does not hang on a cutoff.
 */
export function judgeNearCutoff(
  { signal, thresholds }: WatchFor<'near-cutoff'>,
  judgedBy: string,
  { pyramid, placeOf }: RiskContext,
): Judge {
  const parts = rungs(thresholds, toExact);
  const bounds = pyramid.cutoffs.map((cutoff) => ({
    below: cutoff.below,
    at: valueAt(cutoff, pyramid),
  }));
  return {
    signal,
    judge({ customer }: Subject) {
      const { below = '', at } = bounds[placeOf(customer.tier)] ?? {};
      if (at === undefined || customer.adjustment?.by === 'override') return undefined;
      const value = toExact(customer.value);
      if (signOf(value) <= 0) return NO_PARTS;
      const cushion = subtractExact(value, at);
      const severity = worstReached(
        parts,
        (part) => compareExact(cushion, multiplyExact(part, value)) <= 0,
      );
      if (severity === undefined) return undefined;
      const evidence = {
        value: formatExact(value),
        cutoff: formatExact(at),
        below,
        cushion: formatExact(cushion),
        share: ratio(cushion, value),
      };
      return { signal, severity, judgedBy, evidence, thresholds };
    },
  };
}

/** The value that must not be undercut; undefined where nobody stands below. */
function valueAt(
  { from, firstOutside }: Cutoff,
  { settings }: Pick<Pyramid, 'settings'>,
): Exact | undefined {
  const text = from ?? firstOutside?.value;
  if (text === undefined) return undefined;
  const value = toExact(text);
  return settings.nonPositive === 'lowest' && signOf(value) < 0 ? 0 : value;
}
