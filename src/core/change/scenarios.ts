import { PyramidError } from '../issues/issue';
import { planTiers } from '../pyramid/plan-tiers';
import type { Pyramid } from '../pyramid/pyramid';
import { refuseOtherRules } from '../pyramid/same-rules';
import { toExact } from '../values/amount';
import type { AmountInput } from '../values/amount-types';
import { daysBetween } from '../values/calendar';
import { formatExact, negateExact, signOf } from '../values/exact';
import { movedScheme, readMove } from './moved-scheme';
import type { CutoffScenario, Scenario, TierChange, WindowScenario } from './sensitivity';
import { daysShifted } from './shifted-window';
import { baseTier, type Ladder } from './standings';

/** What was tried, and where each customer of the pyramid then stands, at its place on the ladder. */
export interface Trial {
  readonly tried: Omit<CutoffScenario, keyof Counts> | Omit<WindowScenario, keyof Counts>;
  readonly standings: Uint32Array;
}

type Counts = Pick<Scenario, 'changes' | 'rose' | 'fell' | 'left'>;

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
      standings[place] = ladder.placeOf(plan.tierAt(at));
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
      const to = baseTier(customer);
      if (place !== undefined) standings[place] = ladder.placeOf(to);
      else entered.push({ customerId, from: ladder.standings[ladder.inactive] as string, to });
    }
    return { tried: { kind: 'window', ...shift, entered }, standings };
  });
}

const HINT = 'Build it from the same rows with the same options, over a window from shiftedWindow.';

function shiftOf(
  pyramid: Pyramid,
  other: Pyramid,
  path: string,
): Pick<WindowScenario, 'days' | 'window' | 'daysWithoutRows'> {
  const { settings } = pyramid;
  refuseOtherRules(settings, other.settings, { except: 'window', path, hint: HINT });
  const { window } = other.settings;
  const days = daysShifted(settings.window, window);
  if (days !== undefined && window.kind !== 'all') {
    const more = daysWithoutRows(other) - daysWithoutRows(pyramid);
    return { days, window, daysWithoutRows: Math.max(0, more) };
  }
  throw new PyramidError({
    code: 'invalid-option',
    message: 'this window is not that of the pyramid, shifted',
    path: `${path}.settings.window`,
    expected:
      settings.window.kind === 'all'
        ? 'no shifted pyramid, since all dates cannot be shifted'
        : `${settings.window.text}, both ends moved by the same number of days`,
    received: window.text,
    hint: HINT,
  });
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
