import type { Doubt, Sale } from './oracle';
import { type Pen, writeDate } from './pen';
import type { Entry } from './table';
import { type Moment, timeOf } from './truth';

/** What entries of a table mean: payments are no sales, refunds come off, void orders do not count. */
export function salesOf(entries: readonly Entry[], pen: Pen): Sale[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'payment') return [];
    const sale = saleOf(entry, pen);
    const { refunded } = entry.order;
    const isTakenOff = entry.isFirst && refunded > 0n;
    return isTakenOff ? [sale, { ...sale, amount: -refunded, isRefund: true }] : [sale];
  });
}

/** Entries that stand a second time. */
export function repeatedSalesOf(entries: readonly Entry[], pen: Pen): Sale[] {
  return salesOf(entries, pen).map((sale) => ({ ...sale, doubts: [...sale.doubts, 'repeat'] }));
}

function saleOf({ order, at, customer, amount }: Entry, pen: Pen): Sale {
  const doubts: Doubt[] = [];
  if (order.isVoid) doubts.push('state');
  if (order.isNobody) doubts.push('nobody');
  return {
    customer: order.customer,
    spelled: customer,
    date: dateOf(at, pen),
    utcDate: dateOf(inUtc(at, pen.locale.zone.offset), pen),
    amount,
    currency: order.currency,
    state: order.state,
    doubts,
    isRefund: false,
  };
}

function dateOf(at: Moment, { locale }: Pen): string {
  return writeDate(at, 'yyyy-MM-dd', locale);
}

/** The same instant on a clock of UTC. */
function inUtc(at: Moment, offset: string): Moment {
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3));
  const date = new Date(timeOf(at) - sign * minutes * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
