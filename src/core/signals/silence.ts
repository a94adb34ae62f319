import type { Day } from '../facts/facts';
import { type Ratio, ratio, toExact } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import type { Exact } from '../values/exact';
import { commonScale, multiplyExact, unitsAt } from '../values/exact';
import { elapsing, type Measured, type NotMeasured, type Subject, signal } from './signal';

export interface Silence {
  readonly lastDate: CalendarDate;
  /** Today, or where the window ends before it, the first date after the window. */
  readonly until: CalendarDate;
  /** From the one to the other. */
  readonly days: number;
  readonly transactions: number;
  /** Days between the first and the last date, divided by one less than the transactions. */
  readonly meanGap: Ratio;
  /** `days` / `meanGap` */
  readonly times: Ratio;
}

/** Two gaps are the least from which to speak of a habit. */
const LEAST_TRANSACTIONS = 3;

/**
 * Days since the last purchase against the customer's own mean gap. What was bought after the window
 * is not known, so silence is never counted beyond its end.
 */
export const silence = signal({
  id: 'silence',
  title: 'silence',
  description: 'Has not bought for long, by its own habit.',
  thresholds: {
    in: 'multiple',
    worse: 'higher',
    of: "the days since the last purchase, in multiples of the customer's own mean gap",
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
  // Fewer than three purchases, or all on one date, have no mean gap.
  missing: ['purchases', 'dates', 'sales-after-window'],
  missingInPart: ({ salesUntil, today }) => (salesUntil < today ? 'sales-after-window' : undefined),
  measuring({ minimumDays }, { days, salesUntil, today }) {
    return (subject): Measured<Exact, Silence> | NotMeasured<'purchases' | 'dates'> | undefined => {
      const habit = habitOf(subject, days.of);
      if ('missing' in habit) return habit;
      const { first, last, gaps } = habit;
      const elapsed = salesUntil - last;
      const span = toExact(last - first);
      const daysTo = (times: Exact): number =>
        Math.max(wholeAbove(multiplyExact(times, span), gaps), minimumDays);
      const evidence = (): Silence => ({
        lastDate: days.dateOf(last),
        until: days.dateOf(salesUntil),
        days: elapsed,
        transactions: gaps + 1,
        meanGap: ratio(span, toExact(gaps)),
        times: ratio(multiplyExact(toExact(elapsed), toExact(gaps)), span),
      });
      const measured = elapsing({ start: last, daysTo }, salesUntil, evidence);
      if (salesUntil >= today) return measured;
      // Nobody knows what was bought after the window, so nobody knows how long silence lasts.
      return { reaches: measured.reaches, evidence };
    };
  },
});

interface Habit {
  readonly first: Day;
  readonly last: Day;
  readonly gaps: number;
}

const NO_HABIT = { missing: 'purchases' } as const;
const NO_DATES = { missing: 'dates' } as const;

function habitOf(
  { customer }: Subject,
  dayOf: (date: CalendarDate) => Day,
): Habit | NotMeasured<'purchases' | 'dates'> {
  const { transactions, firstDate, lastDate } = customer;
  if (transactions < LEAST_TRANSACTIONS) return NO_HABIT;
  if (firstDate === null || lastDate === null) return NO_DATES;
  if (firstDate === lastDate) return NO_HABIT;
  return { first: dayOf(firstDate), last: dayOf(lastDate), gaps: transactions - 1 };
}

/** A quotient of numbers above 0, rounded up to a whole number. */
function wholeAbove(dividend: Exact, divisor: number): number {
  const scale = commonScale(dividend, 0);
  const parts = BigInt(divisor) * 10n ** BigInt(scale);
  return Number((unitsAt(dividend, scale) + parts - 1n) / parts);
}
