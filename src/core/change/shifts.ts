import { describe, invalidOption, PyramidError } from '../issues/issue';
import { because } from '../issues/reasons';
import type { LowestTier, Scheme, ShareTier } from '../pyramid/scheme';
import { toExact } from '../values/amount';
import { type CalendarDate, daysBetween, plusDays, readCalendarDate } from '../values/calendar';
import {
  type AmountInput,
  addExact,
  compareExact,
  type Exact,
  formatExact,
  multiplyExact,
  negateExact,
  signOf,
  subtractExact,
} from '../values/exact';
import { type DateWindow, datedWindow } from '../values/window';
import { readWindow } from '../values/window-text';

const ONE = toExact(1);

/**
 * By how much cutoffs are to move. Throws `invalid-amount`, and `invalid-option` below 0, above 1
 * by share, and from 1 up by amount, where every bound would be 0 and the tiers fall together.
 */
export function readMove(input: AmountInput, cut: Scheme['cut']): Exact {
  const move = toExact(input, { path: 'cutoffs' });
  const beyond = compareExact(move, ONE);
  if (signOf(move) >= 0 && (cut === 'amount' ? beyond < 0 : beyond <= 0)) return move;
  throw invalidOption(
    'cutoffs',
    because('cutoffs-moved-too-far', { cut }),
    cut === 'amount'
      ? 'a part of the bounds from 0 to less than 1, such as 0.05 for 5%'
      : 'a share from 0 to 1, such as 0.005 for half a percentage point',
    describe(input),
  );
}

/**
 * The scheme with every cutoff moved. By share, each cumulative share grows by `move`, no further
 * than 0 and 1, so that cutoffs stay in order and may meet. By amount, each bound grows by that part
 * of its size, so that one below 0 rises too: −100 with 0.05 is −95.
 */
export function movedScheme(scheme: Scheme, move: Exact): Scheme {
  return scheme.cut === 'amount'
    ? withMovedBounds(scheme, move)
    : { cut: scheme.cut, tiers: withMovedShares(scheme.tiers, move) };
}

function withMovedShares(tiers: readonly ShareTier[], move: Exact): ShareTier[] {
  let cumulative: Exact = 0;
  let above: Exact = 0;
  return tiers.map((tier, at) => {
    cumulative = addExact(cumulative, toExact(tier.share));
    // The last tier takes all that is left, wherever it begins.
    const end = at === tiers.length - 1 ? ONE : clipped(addExact(cumulative, move));
    const share = formatExact(subtractExact(end, above));
    above = end;
    return { ...tier, share };
  });
}

function clipped(share: Exact): Exact {
  if (signOf(share) < 0) return 0;
  return compareExact(share, ONE) > 0 ? ONE : share;
}

function withMovedBounds({ cut, tiers }: Scheme & { readonly cut: 'amount' }, move: Exact): Scheme {
  const bounded = tiers.flatMap((tier) =>
    tier.from === undefined ? [] : [{ ...tier, from: movedBound(toExact(tier.from), move) }],
  );
  return { cut, tiers: [...bounded, tiers.at(-1) as LowestTier] };
}

function movedBound(bound: Exact, move: Exact) {
  const size = signOf(bound) < 0 ? negateExact(bound) : bound;
  return formatExact(addExact(bound, multiplyExact(size, move)));
}

/**
 * The span of as many days that begins `days` later, or earlier where `days` is negative.
 *
 * Throws `invalid-window` for `all`, which has no ends to shift, and where the span would leave the
 * years 1 to 9999; `invalid-option` where `days` is not a whole number.
 *
 * @example
 * shiftedWindow(parseWindow('2025'), -7).text; // '2024-12-25..2025-12-24'
 */
export function shiftedWindow(input: DateWindow, days: number): DateWindow {
  const window = readWindow(input);
  if (window.kind === 'all') {
    throw new PyramidError({
      code: 'invalid-window',
      ...because('all-dates-cannot-be-shifted'),
      received: 'all',
    });
  }
  if (!Number.isSafeInteger(days))
    throw invalidOption(
      'days',
      because('not-a-number-of-days'),
      'a whole number, such as 7 or -7',
      describe(days),
    );
  if (days === 0) return input;
  const [start, end] = [plusDays(window.start, days), plusDays(window.end, days)];
  const last = plusDays(end, -1);
  if (!isInCalendar(start) || !isInCalendar(last)) {
    throw new PyramidError({
      code: 'invalid-window',
      ...because('shifted-out-of-the-calendar', { days }),
      received: window.text,
    });
  }
  return datedWindow('dates', `${start}..${last}`, start, end);
}

/** By how many days both ends were moved; undefined where they were not moved alike, or have none. */
export function daysShifted(from: DateWindow, to: DateWindow): number | undefined {
  if (from.kind === 'all' || to.kind === 'all') return undefined;
  const days = daysBetween(from.start, to.start);
  return days === daysBetween(from.end, to.end) ? days : undefined;
}

function isInCalendar(date: CalendarDate): boolean {
  return readCalendarDate(date, 'UTC') !== undefined;
}
