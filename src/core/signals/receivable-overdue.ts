import type { CustomerFacts, OpenInvoice } from '../facts/by-customer';
import type { Day } from '../facts/facts';
import { toExact } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import type { Amount, Exact } from '../values/exact';
import { addExact, compareExact, formatExact, negateExact, signOf } from '../values/exact';
import { elapsing, type Measured, type NotMeasured, signal } from './signal';

export interface Overdue {
  /** Due date since which at least the least amount of the policy is overdue. */
  readonly since: CalendarDate;
  readonly days: number;
  /** Open on all invoices that are overdue by now. */
  readonly amount: Amount;
  readonly invoices: number;
}

/**
 * Days since the due date of open invoices, from which open credits are taken, the oldest first. Where
 * the policy has a least amount, the days count from the due date with which that much was overdue.
 */
export const receivableOverdue = signal({
  id: 'receivable-overdue',
  title: 'overdue receivables',
  description: 'Invoices are open after their due date.',
  thresholds: {
    in: 'days',
    worse: 'higher',
    of: 'the days overdue',
    usual: { watch: 1, warn: 30, act: 90 },
  },
  settings: {
    minimumAmount: {
      kind: 'amount',
      usual: '0',
      title: 'least amount',
      description: 'Invoices that together are overdue with less than this are let pass.',
    },
  },
  needs: ['receivables'],
  about: 'customer',
  missing: ['one-currency'],
  speaks: ({ invoices, foreign }) => invoices.length + foreign.length > 0,
  measuring({ minimumAmount }, { today, days }) {
    const least = toExact(minimumAmount);
    const daysTo = (bound: number): number => bound;
    return ({ facts }): Measured<number, Overdue> | NotMeasured<'one-currency'> | undefined => {
      if (facts === undefined) return undefined;
      if (facts.foreign.length > 0) return { missing: 'one-currency' };
      const invoices = afterCredits(facts);
      const start = overdueSince(invoices, least);
      if (start === undefined) return undefined;
      return elapsing({ start, daysTo }, today, () => {
        const overdue = invoices.filter(({ due }) => due < today);
        return {
          since: days.dateOf(start),
          days: today - start,
          amount: formatExact(overdue.map(({ open }) => open).reduce<Exact>(addExact, 0)),
          invoices: overdue.length,
        };
      });
    };
  },
});

/** What is left of the invoices when open credits are set against them, the oldest first. */
function afterCredits({ invoices, open }: CustomerFacts): readonly OpenInvoice[] {
  const all = invoices.map((invoice) => invoice.open).reduce<Exact>(addExact, 0);
  let credit = addExact(all, negateExact(open));
  if (signOf(credit) <= 0) return invoices;
  return invoices
    .toSorted((a, b) => a.due - b.due)
    .flatMap((invoice) => {
      const left = addExact(invoice.open, negateExact(credit));
      credit = signOf(left) < 0 ? negateExact(left) : 0;
      return signOf(left) > 0 ? [{ ...invoice, open: left }] : [];
    });
}

/** The due date with which the invoices due until then come to the least amount. */
function overdueSince(invoices: readonly OpenInvoice[], least: Exact): Day | undefined {
  if (invoices.length === 0) return undefined;
  let sum: Exact = 0;
  for (const { due, open } of invoices.toSorted((a, b) => a.due - b.due)) {
    sum = addExact(sum, open);
    if (compareExact(sum, least) >= 0) return due;
  }
  return undefined;
}
