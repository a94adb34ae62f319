import { invalidOption } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { tierIds } from '../pyramid/comparable';
import { type Named, named } from '../pyramid/customer-names';
import type { Pyramid } from '../pyramid/pyramid';
import type { Scheme } from '../pyramid/scheme';
import { checkPyramid } from '../pyramid/shapes';
import type { Basis } from '../pyramid/transaction';
import { type Ratio, share, toExact } from '../values/amount';
import type { Amount, AmountInput } from '../values/exact';
import type { DateWindow } from '../values/window';
import { type Ladder, readLadder } from './ladder';
import {
  basePlace,
  cutoffTrials,
  type Scenario,
  type TierChange,
  type Trial,
  tierChange,
  windowTrials,
} from './scenarios';
import { checkPyramids } from './trace-migrations';

/** How a pyramid holds when its cutoffs or its window are a little different. */
export interface Sensitivity {
  readonly basis: Basis;
  readonly window: DateWindow;
  readonly scheme: Scheme;
  /**
   * What was tried: cutoffs moved by +x and by −x (once, where x is 0), then the shifted windows as
   * they were given.
   */
  readonly scenarios: readonly Scenario[];
  /** In order of rank. */
  readonly customers: readonly SensitiveCustomer[];
  readonly firmness: Firmness;
  /** Best first, each customer in the tier of its rank. */
  readonly tiers: readonly TierFirmness[];
}

export interface SensitiveCustomer extends Named {
  readonly rank: number;
  readonly value: Amount;
  /** The tier of its rank, before overrides and stability. */
  readonly tier: string;
  /** Every standing it takes, its own among them, best first and `inactive` last. */
  readonly standings: readonly string[];
}

/** How many customers keep their tier whatever was tried. */
export interface Firmness {
  readonly customers: number;
  readonly firm: number;
  /** 0 to 1; null where there are no customers. */
  readonly share: Ratio | null;
}

export interface TierFirmness extends Firmness {
  /** Id of the tier. */
  readonly tier: string;
}

export interface SensitivityOptions {
  /**
   * By how much all cutoffs move, up and down: 0.005 is half a percentage point of the cumulative
   * shares, or half a percent of the bounds of a scheme by amount.
   */
  readonly cutoffs?: AmountInput | undefined;
  /** The same pyramid over shifted windows (see `shiftedWindow`), built by the caller. */
  readonly shifted?: readonly Pyramid[] | undefined;
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
export function traceSensitivity(pyramid: Pyramid, options: SensitivityOptions): Sensitivity {
  checkPyramid(pyramid, 'pyramid');
  checkOptions<SensitivityOptions>(options, { cutoffs: true, shifted: true });
  const { cutoffs, shifted = [] } = options;
  if (checkPyramids(shifted, 'shifted').length === 0 && cutoffs === undefined)
    throw invalidOption(
      'cutoffs',
      because('nothing-to-try'),
      'by how much the cutoffs move, such as 0.005, or pyramids over shifted windows, or both',
    );
  const { basis, window, scheme } = pyramid.settings;
  const ladder = readLadder(tierIds(pyramid.settings));
  const own = Uint32Array.from(pyramid.customers, (customer) => basePlace(customer, ladder));
  const trials = [
    ...(cutoffs === undefined ? [] : cutoffTrials(pyramid, cutoffs, ladder)),
    ...windowTrials(pyramid, shifted, ladder),
  ];
  const customers = sensitiveCustomers(pyramid, own, trials, ladder);
  return {
    basis,
    window,
    scheme,
    scenarios: trials.map((trial) => scenarioOf(pyramid, own, trial, ladder)),
    customers,
    ...firmnessOf(customers, own, ladder),
  };
}

function scenarioOf(
  { customers }: Pyramid,
  own: Uint32Array,
  { tried, standings }: Trial,
  ladder: Ladder,
): Scenario {
  const changes: TierChange[] = [];
  const counts = { rose: 0, fell: 0, left: 0 };
  for (const [place, customer] of customers.entries()) {
    const [from, to] = [own[place] as number, standings[place] as number];
    if (from === to) continue;
    changes.push(tierChange(customer, from, to, ladder));
    counts[to === ladder.inactive ? 'left' : to < from ? 'rose' : 'fell']++;
  }
  return { ...tried, changes, ...counts };
}

function sensitiveCustomers(
  { customers }: Pyramid,
  own: Uint32Array,
  trials: readonly Trial[],
  { rungs, standings }: Ladder,
): SensitiveCustomer[] {
  const alone = rungs.map((rung) => [rung]);
  return customers.map((customer, place) => {
    const { rank, value } = customer;
    const standing = own[place] as number;
    return {
      ...named(customer),
      rank,
      value,
      tier: standings[standing] ?? '',
      standings: trials.every((trial) => trial.standings[place] === standing)
        ? (alone[standing] ?? [])
        : standingsTaken([own, ...trials.map((trial) => trial.standings)], place, standings),
    };
  });
}

function standingsTaken(
  tried: readonly Uint32Array[],
  place: number,
  standings: Ladder['standings'],
): string[] {
  const taken = new Set(tried.map((of) => of[place]));
  return standings.flatMap((name, standing) =>
    taken.has(standing) && name !== null ? [name] : [],
  );
}

function firmnessOf(
  customers: readonly SensitiveCustomer[],
  own: Uint32Array,
  { rungs }: Ladder,
): Pick<Sensitivity, 'firmness' | 'tiers'> {
  const counts = rungs.map(() => ({ customers: 0, firm: 0 }));
  for (const [place, { standings }] of customers.entries()) {
    const count = counts[own[place] as number];
    if (count === undefined) continue;
    count.customers++;
    if (standings.length === 1) count.firm++;
  }
  const firm = counts.reduce((sum, count) => sum + count.firm, 0);
  return {
    firmness: firmness(customers.length, firm),
    tiers: counts.map((count, place) => ({
      tier: rungs[place] as string,
      ...firmness(count.customers, count.firm),
    })),
  };
}

function firmness(customers: number, firm: number): Firmness {
  return { customers, firm, share: share(toExact(firm), toExact(customers)) };
}
