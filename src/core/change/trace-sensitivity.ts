import { PyramidError } from '../issues/issue';
import type { Pyramid } from '../pyramid/pyramid';
import { toExact } from '../values/amount';
import type { AmountInput } from '../values/amount-types';
import { ratio } from '../values/ratio';
import { cutoffTrials, type Trial, windowTrials } from './scenarios';
import type {
  Firmness,
  Scenario,
  SensitiveCustomer,
  Sensitivity,
  TierChange,
  TierFirmness,
} from './sensitivity';
import { baseStandings, type Ladder, ladderOf } from './standings';

export interface SensitivityOptions {
  /**
   * By how much all cutoffs move, up and down: 0.005 is half a percentage point of the cumulative
   * shares, or half a percent of the bounds of a scheme by amount.
   */
  readonly cutoffs?: AmountInput;
  /** The same pyramid over shifted windows (see `shiftedWindow`), built by the caller. */
  readonly shifted?: readonly Pyramid[];
}

/**
 * Who changes tier if the cutoffs move by ±x or the window shifts by some days, and how firm the
 * pyramid is: the share of its customers whose tier never changes. Tiers are those of the ranks:
 * overrides and stability are left aside, here and in the shifted pyramids.
 *
 * A customer that is not ranked in a shifted window changes to `inactive`. One that is ranked only
 * there is listed with that scenario and counts nowhere else. A larger x never makes the pyramid
 * firmer; a longer shift may.
 *
 * Throws `invalid-option` where there is nothing to try, x is out of bounds, or a shifted pyramid
 * differs in more than a shift of the window; `invalid-amount`.
 *
 * @example
 * const rows = [
 *   { customerId: 'ann', date: '2025-01-02', revenue: 90 },
 *   { customerId: 'bob', date: '2025-03-14', revenue: 60 },
 *   { customerId: 'cem', date: '2025-06-30', revenue: 40 },
 *   { customerId: 'dan', date: '2025-12-20', revenue: 10 },
 * ];
 * const pyramid = buildPyramid(rows, { window: '2025' });
 * const weekLater = buildPyramid(rows, { window: shiftedWindow(pyramid.settings.window, 7) });
 * const { firmness, customers } = traceSensitivity(pyramid, { shifted: [weekLater] });
 * firmness; // { customers: 4, firm: 2, share: '0.5' }
 * customers[1]; // { customerId: 'bob', tier: 'D', standings: ['A', 'D'], … }
 */
export function traceSensitivity(
  pyramid: Pyramid,
  { cutoffs, shifted = [] }: SensitivityOptions,
): Sensitivity {
  if (cutoffs === undefined && shifted.length === 0) throw nothingToTry();
  const { basis, window, scheme } = pyramid.settings;
  const ladder = ladderOf(scheme);
  const own = baseStandings(pyramid, ladder);
  const trials = [
    ...(cutoffs === undefined ? [] : cutoffTrials(pyramid, cutoffs, ladder)),
    ...windowTrials(pyramid, shifted, ladder),
  ];
  const customers = sensitiveCustomers(pyramid, own, trials, ladder);
  return {
    basis,
    window,
    scheme,
    scenarios: trials.map((trial) => scenario(pyramid, own, trial, ladder)),
    customers,
    ...firmnessOf(customers, ladder),
  };
}

function scenario(
  { customers }: Pyramid,
  own: Uint32Array,
  { tried, standings }: Trial,
  ladder: Ladder,
): Scenario {
  const changes: TierChange[] = [];
  const counts = { rose: 0, fell: 0, left: 0 };
  for (const [place, { customerId }] of customers.entries()) {
    const [from, to] = [own[place] as number, standings[place] as number];
    if (from === to) continue;
    const name = (standing: number): string => ladder.standings[standing] as string;
    changes.push({ customerId, from: name(from), to: name(to) });
    counts[to === ladder.inactive ? 'left' : to < from ? 'rose' : 'fell']++;
  }
  return { ...tried, changes, ...counts };
}

function sensitiveCustomers(
  { customers }: Pyramid,
  own: Uint32Array,
  trials: readonly Trial[],
  ladder: Ladder,
): SensitiveCustomer[] {
  const alone = ladder.standings.map((standing) => [standing]);
  return customers.map(({ customerId, rank, value }, place) => {
    const standing = own[place] as number;
    return {
      customerId,
      rank,
      value,
      tier: ladder.standings[standing] as string,
      standings: trials.every(({ standings }) => standings[place] === standing)
        ? (alone[standing] as string[])
        : standingsTaken(own, trials, place, ladder),
    };
  });
}

function standingsTaken(
  own: Uint32Array,
  trials: readonly Trial[],
  place: number,
  ladder: Ladder,
): string[] {
  const taken = new Set([own, ...trials.map(({ standings }) => standings)].map((of) => of[place]));
  return ladder.standings.filter((_, standing) => taken.has(standing));
}

function firmnessOf(
  customers: readonly SensitiveCustomer[],
  { standings, inactive, placeOf }: Ladder,
): Pick<Sensitivity, 'firmness' | 'tiers'> {
  const counts = standings.slice(0, inactive).map(() => ({ customers: 0, firm: 0 }));
  for (const customer of customers) {
    const count = counts[placeOf(customer.tier)] as { customers: number; firm: number };
    count.customers++;
    if (customer.standings.length === 1) count.firm++;
  }
  const firm = counts.reduce((sum, count) => sum + count.firm, 0);
  return {
    firmness: firmness(customers.length, firm),
    tiers: counts.map(
      (count, place): TierFirmness => ({
        tier: standings[place] as string,
        ...firmness(count.customers, count.firm),
      }),
    ),
  };
}

function firmness(customers: number, firm: number): Firmness {
  const share = customers === 0 ? null : ratio(toExact(firm), toExact(customers));
  return { customers, firm, share };
}

function nothingToTry(): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message: 'there is nothing to try',
    path: 'cutoffs',
    expected:
      'by how much the cutoffs move, such as 0.005, or pyramids over shifted windows, or both',
  });
}
