import type { Cutoff } from '../pyramid/cutoffs';
import type { Pyramid } from '../pyramid/pyramid';
import { type Ratio, ratio, toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { compareExact, formatExact, multiplyExact, signOf, subtractExact } from '../values/exact';
import { type Measured, type NotMeasured, signal } from './signal';

export interface NearCutoff {
  readonly value: Amount;
  /** The value at which the tier begins: that of the best customer below, or the lower bound. */
  readonly cutoff: Amount;
  /** Id of the tier below the cutoff. */
  readonly below: string;
  /** `value` less `cutoff`; below 0 where stability alone keeps the tier. */
  readonly cushion: Amount;
  /** `cushion` / `value` */
  readonly share: Ratio;
}

const NO_PARTS = { missing: 'value' } as const;

/**
 * The part of its value that lies above the cutoff below. By headcount and by value that is the best
 * customer below, who only has to overtake; `explainCustomer` works the cushion out to the last
 * digit. A tier set by hand does not hang on a cutoff.
 */
export const nearCutoff = signal({
  id: 'near-cutoff',
  title: 'near a cutoff',
  description: 'Little more than enough to hold its tier.',
  thresholds: {
    in: 'share',
    worse: 'lower',
    of: 'the part of its value that lies above the cutoff below',
    usual: { watch: '0.1', warn: '0.05', act: '0.02' },
  },
  settings: {},
  needs: [],
  about: 'standing',
  missing: ['value'],
  measuring(_, { pyramid, placeOf }) {
    const bounds = pyramid.cutoffs.map((cutoff) => ({
      below: cutoff.below,
      at: valueAt(cutoff, pyramid),
    }));
    return ({ customer }): Measured<Exact, NearCutoff> | NotMeasured<'value'> | undefined => {
      const { below = '', at } = bounds[placeOf(customer.tier)] ?? {};
      if (at === undefined || customer.adjustment?.by === 'override') return undefined;
      const value = toExact(customer.value);
      if (signOf(value) <= 0) return NO_PARTS;
      const cushion = subtractExact(value, at);
      return {
        reaches: (part) => compareExact(cushion, multiplyExact(part, value)) <= 0,
        evidence: () => ({
          value: formatExact(value),
          cutoff: formatExact(at),
          below,
          cushion: formatExact(cushion),
          share: ratio(cushion, value),
        }),
      };
    };
  },
});

/** The value that must not be undercut; undefined where nobody stands below. */
function valueAt({ from, firstOutside }: Cutoff, { settings }: Pyramid): Exact | undefined {
  const text = from ?? firstOutside?.value;
  if (text === undefined) return undefined;
  const value = toExact(text);
  return settings.nonPositive === 'lowest' && signOf(value) < 0 ? 0 : value;
}
