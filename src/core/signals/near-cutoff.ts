import type { Cutoff } from '../pyramid/cutoffs';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import { type Ratio, ratio, toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { compareExact, formatExact, multiplyExact, signOf, subtractExact } from '../values/exact';
import { type Measured, type NotMeasured, signal } from './signal';

export interface NearCutoff {
  readonly value: Amount;
  /** The value at which the tier begins: that of the best customer below, or the lower bound. */
  readonly cutoff: Amount;
  /** Id of the tier into which it would fall: that of the customers below, not an empty one. */
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
    // Where values lie close together somebody always stands there: no alarm, and nothing to act on.
    usual: { watch: '0.05' },
  },
  settings: {},
  needs: [],
  about: 'standing',
  ofClosed: false,
  missing: ['value'],
  measuring(_, { pyramid, placeOf }) {
    return ({ customer }): Measured<Exact, NearCutoff> | NotMeasured<'value'> | undefined => {
      const { below = '', at } = boundBelow(pyramid, placeOf(customer.tier), customer) ?? {};
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

/** The value that must not be undercut, and the tier below it; undefined where nobody stands below. */
function boundBelow(
  { settings, cutoffs }: Pyramid,
  place: number,
  { rank }: TieredCustomer,
): { readonly at: Exact; readonly below: string } | undefined {
  const cutoff = cutoffs[place];
  if (cutoff === undefined) return undefined;
  const { from, firstOutside, position } = cutoff;
  const minimum = from === null ? undefined : toExact(from);
  const next = firstOutside === null ? undefined : toExact(firstOutside.value);
  const byMinimum =
    minimum !== undefined &&
    (settings.scheme.cut === 'amount' || next === undefined || compareExact(minimum, next) > 0);
  const at = byMinimum ? minimum : next;
  if (at === undefined) return undefined;
  const lowest = settings.scheme.tiers.at(-1)?.id ?? '';
  if (settings.nonPositive === 'lowest' && signOf(at) < 0) return { at: 0, below: lowest };
  const lower = cutoffs.slice(place + 1);
  const taking = lower.find((other) =>
    byMinimum
      ? takes(other, at, settings.scheme.cut === 'amount' ? -1 : rank - 1)
      : other.position > position,
  );
  return { at, below: taking?.above ?? lowest };
}

/** Whether the tier above a cutoff takes who is worth just less than a value, with so many before it. */
function takes({ from, quota }: Cutoff, value: Exact, before: number): boolean {
  return before < quota && (from === null || compareExact(toExact(from), value) < 0);
}
