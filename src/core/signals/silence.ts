import type { Day, Days } from '../facts/facts';
import type { Purchases } from '../pyramid/customer';
import { type Ratio, ratio, toExact } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import type { Exact } from '../values/exact';
import { commonScale, multiplyExact, unitsAt } from '../values/exact';
import {
  elapsing,
  type Measured,
  type NotMeasured,
  type SignalContext,
  type Subject,
  signal,
} from './signal';

export interface Silence {
  /** The last date with an order worth more than 0. */
  readonly lastPurchase: CalendarDate;
  /** Today, or where the window ends before it, the first date after the window. */
  readonly until: CalendarDate;
  /** From the one to the other. */
  readonly days: number;
  /** How many there are in this window, and in the one before where nothing lies between them. */
  readonly purchaseDates: number;
  /** Days between the first and the last purchase date, divided by one less than there are. */
  readonly meanGap: Ratio;
  /** `days` / `meanGap` */
  readonly times: Ratio;
}

/** Two gaps are the least from which to speak of a habit. */
const LEAST_DATES = 3;
/** With fewer, a random buyer exceeds five times its mean gap too often for more than a warning. */
const GAPS_TO_ACT_ON = 4;

/**
 * Days since the last purchase date against the customer's own mean gap between purchase dates. What
 * was bought after the window is not known, so silence is never counted beyond its end.
 */
export const silence = signal({
  id: 'silence',
  title: 'silence',
  description: 'Has not bought for long, by its own habit.',
  thresholds: {
    in: 'multiple',
    worse: 'higher',
    of: "the days since the last purchase date, in multiples of the customer's own mean gap",
    usual: { watch: '2', warn: '3', act: '5' },
  },
  settings: {
    minimumDays: {
      kind: 'days',
      least: 0,
      usual: 0,
      title: 'least days',
      description: 'No silence is shorter than this, however often the customer buys.',
    },
  },
  needs: [],
  about: 'customer',
  ofClosed: false,
  // Fewer than three purchase dates have no mean gap.
  missing: ['orders', 'purchases', 'dates', 'sales-between', 'sales-after-window'],
  missingForAll: ({ pyramid }) => (pyramid.settings.orders ? undefined : 'orders'),
  missingInPart: ({ salesUntil, today }) => (salesUntil < today ? 'sales-after-window' : undefined),
  measuring({ minimumDays }, context) {
    const { days, salesUntil, today } = context;
    const habitOf = habits(context);
    return (subject): Measured<Exact, Silence> | NotMeasured<NoHabit> | undefined => {
      const habit = habitOf(subject);
      if ('missing' in habit) return habit;
      const { first, last, gaps } = habit;
      const elapsed = salesUntil - last;
      const span = toExact(last - first);
      const daysTo = (times: Exact): number =>
        Math.max(wholeAbove(multiplyExact(times, span), gaps), minimumDays);
      const evidence = (): Silence => ({
        lastPurchase: days.dateOf(last),
        until: days.dateOf(salesUntil),
        days: elapsed,
        purchaseDates: gaps + 1,
        meanGap: ratio(span, toExact(gaps)),
        times: ratio(multiplyExact(toExact(elapsed), toExact(gaps)), span),
      });
      const atWorst = gaps < GAPS_TO_ACT_ON ? 'warn' : undefined;
      const measured = elapsing({ start: last, daysTo }, salesUntil, evidence, atWorst);
      if (salesUntil >= today) return measured;
      // Nobody knows what was bought after the window, so nobody knows how long silence lasts.
      return { reaches: measured.reaches, evidence, atWorst };
    };
  },
});

interface Habit {
  readonly first: Day;
  readonly last: Day;
  readonly gaps: number;
}

type NoHabit = 'orders' | 'purchases' | 'dates' | 'sales-between';

const NO_HABIT = { missing: 'purchases' } as const;
const NO_DATES = { missing: 'dates' } as const;

/**
 * The habits of customers: by their purchase dates in this window and, where it begins where the one
 * before ends, in both. One that has lapsed has those of the window before, and they say nothing of
 * today where another window lies between the two.
 */
function habits({ pyramid, previous, days }: SignalContext) {
  const { start } = pyramid.settings.window;
  const end = previous?.settings.window.end ?? null;
  const joins = previous?.settings.orders === true && end !== null && end === start;
  const isUnbroken = start === null || end === null || end >= start;
  return ({ customer, before, lapsed }: Subject): Habit | NotMeasured<NoHabit> => {
    if (!lapsed)
      return habitOf(before !== undefined && joins ? [before, customer] : [customer], days);
    if (previous?.settings.orders !== true) return { missing: 'orders' };
    return isUnbroken ? habitOf([customer], days) : { missing: 'sales-between' };
  };
}

/** The habit in windows one behind the other. */
function habitOf(windows: readonly Purchases[], days: Days): Habit | NotMeasured<NoHabit> {
  let count = 0;
  let first: CalendarDate | null = null;
  let last: CalendarDate | null = null;
  for (const { purchaseDates, firstPurchase, lastPurchase } of windows) {
    if (purchaseDates === null) return NO_DATES;
    count += purchaseDates;
    first ??= firstPurchase;
    last = lastPurchase ?? last;
  }
  if (count < LEAST_DATES || first === null || last === null) return NO_HABIT;
  return { first: days.of(first), last: days.of(last), gaps: count - 1 };
}

/** A quotient of numbers above 0, rounded up to a whole number. */
function wholeAbove(dividend: Exact, divisor: number): number {
  const scale = commonScale(dividend, 0);
  const parts = BigInt(divisor) * 10n ** BigInt(scale);
  return Number((unitsAt(dividend, scale) + parts - 1n) / parts);
}
