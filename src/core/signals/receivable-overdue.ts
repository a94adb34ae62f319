import type { OpenInvoice } from '../facts/by-customer';
import type { Day } from '../facts/facts';
import { toExact } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import type { Amount, Exact } from '../values/exact';
import { addExact, compareExact, formatExact } from '../values/exact';
import { elapsing, type Measured, signal } from './signal';

export interface Overdue {
  /** Due date since which at least the least amount of the policy is overdue. */
  readonly since: CalendarDate;
  readonly days: number;
  /** Open on all invoices that are overdue by now. */
  readonly amount: Amount;
  readonly invoices: number;
}

/**
 * Days since the due date of open invoices; credits do not make up for them. Where the policy has a
 * least amount, the days count from the due date with which that much was overdue.
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
  missing: [],
  speaks: ({ invoices }) => invoices.length > 0,
  measuring({ minimumAmount }, { today, days }) {
    const least = toExact(minimumAmount);
    const daysTo = (bound: number): number => bound;
    return ({ facts }): Measured<number, Overdue> | undefined => {
      const invoices = facts?.invoices ?? [];
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
