import { invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import { checkSameRules } from '../pyramid/comparable';
import { type Named, named } from '../pyramid/customer-names';
import type { Cutoff } from '../pyramid/cutoffs';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import type { Scheme } from '../pyramid/scheme';
import { planTiers } from '../pyramid/tier-customers';
import { toExact } from '../values/amount';
import { daysBetween } from '../values/calendar';
import type { Amount, AmountInput } from '../values/exact';
import { formatExact, negateExact, signOf } from '../values/exact';
import type { DatedWindow } from '../values/window';
import type { Ladder, Place } from './ladder';
import { daysShifted, movedScheme, readMove } from './shifts';

export type Scenario = CutoffScenario | WindowScenario;

interface ScenarioBase {
  /** In order of rank. */
  readonly changes: readonly TierChange[];
  /** How many of them come into a better tier, into a worse one, and have none any more. */
  readonly rose: number;
  readonly fell: number;
  readonly left: number;
}

/** All cutoffs moved alike, on the same values. */
export interface CutoffScenario extends ScenarioBase {
  readonly kind: 'cutoffs';
  /** Added to each cumulative share; by amount, the part of each bound that is added to it. */
  readonly move: Amount;
  readonly scheme: Scheme;
  readonly cutoffs: readonly Cutoff[];
}

/** The same rules over a window that begins and ends some days later, or earlier. */
export interface WindowScenario extends ScenarioBase {
  readonly kind: 'window';
  /** Negative for earlier. */
  readonly days: number;
  readonly window: DatedWindow;
  /**
   * Days of this window before the first or after the last row, as far as they are more than in the
   * window of the pyramid. Where there are none, customers only seem to fall or leave.
   */
  readonly daysWithoutRows: number;
  /** Who is ranked in this window alone, in order of rank there; no part of firmness. */
  readonly entered: readonly TierChange[];
}

/** From one standing to another: the id of a tier, or `inactive`. */
export interface TierChange extends Named {
  readonly from: string;
  readonly to: string;
}

/** What was tried, and where each customer of the pyramid then stands, at its place on the ladder. */
export interface Trial {
  readonly tried:
    | Omit<CutoffScenario, keyof ScenarioBase>
    | Omit<WindowScenario, keyof ScenarioBase>;
  readonly standings: Uint32Array;
}

/** The place of the tier that rank alone gives. One that was set by hand says nothing of cutoffs. */
export function basePlace({ tier, adjustment }: TieredCustomer, ladder: Ladder): Place {
  return ladder.placeOf(adjustment?.baseTier ?? tier) ?? ladder.absent;
}

/** The same customers, ranked as they are, with every cutoff moved one way and the other. */
export function cutoffTrials(pyramid: Pyramid, input: AmountInput, ladder: Ladder): Trial[] {
  const { settings, customers } = pyramid;
  const move = readMove(input, settings.scheme.cut);
  const ids = customers.map(({ customerId }) => customerId);
  const values = customers.map(({ value }) => toExact(value));
  const moves = signOf(move) === 0 ? [move] : [move, negateExact(move)];
  return moves.map((signed) => {
    const scheme = movedScheme(settings.scheme, signed);
    const plan = planTiers(ids, values, { ...settings, scheme });
    const standings = new Uint32Array(customers.length);
    plan.order.forEach((place, at) => {
      standings[place] = ladder.placeOf(plan.tierAt(at)) ?? ladder.absent;
    });
    const { cutoffs } = plan;
    return { tried: { kind: 'cutoffs', move: formatExact(signed), scheme, cutoffs }, standings };
  });
}

/** Each shifted pyramid. Who is not ranked in it is inactive there. */
export function windowTrials(
  pyramid: Pyramid,
  shifted: readonly Pyramid[],
  ladder: Ladder,
): Trial[] {
  if (shifted.length === 0) return [];
  const places = new Map(pyramid.customers.map(({ customerId }, place) => [customerId, place]));
  return shifted.map((other, at) => {
    const shift = shiftOf(pyramid, other, `shifted[${at}]`);
    const standings = new Uint32Array(pyramid.customers.length).fill(ladder.inactive);
    const entered: TierChange[] = [];
    for (const customer of other.customers) {
      const { customerId } = customer;
      const place = places.get(customerId);
      const to = basePlace(customer, ladder);
      if (place !== undefined) standings[place] = to;
      else entered.push(tierChange(customer, ladder.inactive, to, ladder));
    }
    return { tried: { kind: 'window', ...shift, entered }, standings };
  });
}

/** A change in words that the caller knows: ids of tiers, or `inactive`. */
export function tierChange(
  customer: Named,
  from: Place,
  to: Place,
  { standings }: Ladder,
): TierChange {
  return { ...named(customer), from: standings[from] ?? '', to: standings[to] ?? '' };
}

function shiftOf(
  pyramid: Pyramid,
  other: Pyramid,
  path: string,
): Pick<WindowScenario, 'days' | 'window' | 'daysWithoutRows'> {
  const first = { name: 'pyramid', pyramid };
  checkSameRules(first, { name: path, pyramid: other }, 'window');
  const { window: own } = pyramid.settings;
  const { window } = other.settings;
  const days = daysShifted(own, window);
  if (days !== undefined && window.kind !== 'all') {
    const more = daysWithoutRows(other) - daysWithoutRows(pyramid);
    return { days, window, daysWithoutRows: Math.max(0, more) };
  }
  throw invalidOption(
    `${path}.settings.window`,
    because('not-that-window-shifted', { window: own.text }),
    own.kind === 'all'
      ? 'no shifted pyramid, since all dates cannot be shifted'
      : `${own.text}, both ends moved by the same number of days`,
    window.text,
  );
}

/** Days of the window before the first or after the last row; 0 where no row has a date. */
function daysWithoutRows({ settings, control }: Pyramid): number {
  const { window } = settings;
  const { first, last } = control.dates;
  if (window.kind === 'all' || first === null || last === null) return 0;
  const days = daysBetween(window.start, window.end);
  const before = Math.max(0, daysBetween(window.start, first));
  const after = Math.max(0, daysBetween(last, window.end) - 1);
  return Math.min(days, before + after);
}
