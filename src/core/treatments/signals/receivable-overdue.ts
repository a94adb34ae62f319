import { toExact } from '../../values/amount';
import type { Exact } from '../../values/amount-types';
import { addExact, compareExact, formatExact } from '../../values/exact';
import type { OpenInvoice } from './customer-facts';
import type { Day } from './days';
import type { Clock, Judge, RiskContext, Subject } from './judge';
import type { Evidence, WatchFor } from './risk';
import { rungs, worstReached } from './severity';

/**
 * Days since the due date of open invoices; credits do not make up for them. Where the policy has a
 * least amount, the days count from the due date with which that much was overdue.
 */
export function judgeOverdue(
  { signal, minimumAmount, thresholds }: WatchFor<'receivable-overdue'>,
  judgedBy: string,
  { asOf, days }: RiskContext,
): Judge {
  const least = toExact(minimumAmount);
  const inDays = rungs(thresholds, Number);
  return { signal, judge, clock };

  function judge({ facts }: Subject) {
    const invoices = facts?.invoices ?? [];
    const start = overdueSince(invoices, least);
    if (start === undefined) return undefined;
    const severity = worstReached(inDays, (bound) => asOf - start >= bound);
    if (severity === undefined) return undefined;
    return { signal, severity, judgedBy, evidence: evidence(invoices, start), thresholds };
  }

  function clock({ facts }: Subject): Clock | undefined {
    const start = overdueSince(facts?.invoices ?? [], least);
    return start === undefined ? undefined : { signal, judgedBy, start, rungs: inDays };
  }

  function evidence(invoices: readonly OpenInvoice[], start: Day): Evidence['receivable-overdue'] {
    const overdue = invoices.filter(({ due }) => due < asOf);
    return {
      since: days.dateOf(start),
      days: asOf - start,
      amount: formatExact(overdue.map(({ open }) => open).reduce<Exact>(addExact, 0)),
      invoices: overdue.length,
    };
  }
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
