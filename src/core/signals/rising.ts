import type { Day } from '../facts/facts';
import type { Cutoff } from '../pyramid/cutoffs';
import type { Pyramid, TieredCustomer } from '../pyramid/pyramid';
import { type Ratio, ratio, toExact } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import type { Amount, Exact } from '../values/exact';
import { compareExact, formatExact, multiplyExact, signOf } from '../values/exact';
import {
  type Measured,
  type NotMeasured,
  type SignalContext,
  type Subject,
  signal,
} from './signal';

export interface Rising {
  /** The first date with an order worth more than 0. */
  readonly firstPurchase: CalendarDate;
  /** The first date of any row: from then on it would be known had it bought before. */
  readonly knownSince: CalendarDate | null;
  /** From the first purchase on until today or, where that was before, the end of the window. */
  readonly days: number;
  /** From the beginning of the window on. */
  readonly windowDays: number;
  readonly purchaseDates: number;
  readonly value: Amount;
  /** `value` × `windowDays` / `days`: what it would be worth had it bought so all the window. */
  readonly atPace: Ratio;
  /** Ids of the tiers, that in which it stands and that to which its pace would raise it. */
  readonly now: string;
  readonly atPaceTier: string;
  /** How many tiers higher that is. */
  readonly tiers: number;
}

/** With fewer, a single large order would be a pace, and of a shorter time most newcomers would pass. */
const LEAST_DATES = 3;
const LEAST_DAYS = 60;

const NO_ORDERS = { missing: 'orders' } as const;
const NO_DATES = { missing: 'dates' } as const;
const TOO_NEW = { missing: 'pace' } as const;

/**
 * A customer that has bought for a part of the window only, and whose value at its pace since would put
 * it into a better tier: the scout's list. Who bought before the window is no newcomer, so the rows
 * before it have to be there. Its rank and its tier stay as they are.
 */
export const rising = signal({
  id: 'rising',
  title: 'rising',
  description: 'New, and at its pace worth a better tier.',
  thresholds: {
    in: 'count',
    worse: 'higher',
    of: 'the number of tiers to which its pace would raise it',
    usual: { watch: 1 },
  },
  settings: {},
  needs: ['previous'],
  about: 'standing',
  ofClosed: false,
  // A habit of three purchase dates and sixty days is the least.
  missing: ['orders', 'sales-between', 'dates', 'pace'],
  missingForAll(context) {
    const { pyramid, previous } = context;
    if (!pyramid.settings.orders) return 'orders';
    return previous !== null && isBrokenOff(pyramid, previous) ? 'sales-between' : undefined;
  },
  measuring: (_, context) => risingIn(context),
});

/** Whether nobody knows what was bought between the two windows. */
function isBrokenOff({ settings }: Pyramid, previous: Pyramid): boolean {
  const { start } = settings.window;
  const { end } = previous.settings.window;
  return start !== null && end !== null && end < start;
}

function risingIn(context: SignalContext) {
  const { pyramid, previous, days, salesUntil, placeOf } = context;
  const { start } = pyramid.settings.window;
  const begin = start === null ? salesUntil : days.of(start);
  const windowDays = salesUntil - begin;
  const bounds = pyramid.cutoffs.map(boundOf);
  const bought = previous === null ? new Set<string>() : buyersBefore(previous);
  const knownSince = (previous ?? pyramid).control.dates.first;
  return (
    subject: Subject,
  ): Measured<number, Rising> | NotMeasured<'orders' | 'dates' | 'pace'> | undefined => {
    const { customer, before } = subject;
    const place = placeOf(customer.tier);
    if (place === 0 || windowDays <= 0 || isKnownBefore(before, bought, customer)) return undefined;
    const { firstPurchase, purchaseDates } = customer;
    if (purchaseDates === null) return customer.orders === null ? NO_ORDERS : NO_DATES;
    if (firstPurchase === null) return undefined;
    const since: Day = days.of(firstPurchase);
    const own = salesUntil - since;
    if (own >= windowDays) return undefined;
    if (purchaseDates < LEAST_DATES || own < LEAST_DAYS) return TOO_NEW;
    const value = toExact(customer.value);
    if (signOf(value) <= 0) return undefined;
    const worth = multiplyExact(value, toExact(windowDays));
    const better = bounds.findIndex((isMet) => isMet(worth, toExact(own)));
    if (better < 0 || better >= place) return undefined;
    return {
      reaches: (count) => place - better >= count,
      evidence: () => ({
        firstPurchase,
        knownSince,
        days: own,
        windowDays,
        purchaseDates,
        value: formatExact(value),
        atPace: ratio(worth, toExact(own)),
        now: customer.tier,
        atPaceTier: pyramid.settings.scheme.tiers[better]?.id ?? '',
        tiers: place - better,
      }),
    };
  };
}

/** Ids of those that bought before the window of a pyramid, and nothing in it. */
function buyersBefore({ lapsed = [], boughtBefore = [] }: Pyramid): ReadonlySet<string> {
  return new Set([...lapsed, ...boughtBefore]);
}

/** One of the roster may have been ranked without having bought anything. */
function isKnownBefore(
  before: TieredCustomer | undefined,
  bought: ReadonlySet<string>,
  { customerId }: TieredCustomer,
): boolean {
  return (before !== undefined && before.transactions > 0) || bought.has(customerId);
}

/**
 * Whether `worth` in so many days for each day of the window is enough for the tier above a cutoff: it
 * has to overtake the last one inside or, where places are left, the first one outside. By amount
 * nobody has to be overtaken.
 */
function boundOf(cutoff: Cutoff): (worth: Exact, days: Exact) => boolean {
  const { share, from, quota, position, lastInside, firstOutside } = cutoff;
  if (share !== null && quota === 0) return () => false;
  const next = position < quota ? firstOutside : lastInside;
  const least = from === null ? undefined : toExact(from);
  const other = share === null || next === null ? undefined : toExact(next.value);
  return (worth, days) => {
    const against = (bound: Exact): number => compareExact(worth, multiplyExact(bound, days));
    return (
      (least === undefined || against(least) >= 0) && (other === undefined || against(other) > 0)
    );
  };
}
