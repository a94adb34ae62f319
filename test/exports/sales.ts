import type { Doubt, Sale } from './oracle';
import { type Pen, writeDate } from './pen';
import type { Entry } from './table';
import { type Customer, type Moment, timeOf } from './truth';

/** How a shape writes what is no plain sale. */
export interface Writing {
  /** Whether a word alone tells what was given back. */
  readonly isUnsigned?: boolean;
  /** Whether every cell is filled up with blanks, whatever the dress. */
  readonly isPadded?: boolean;
}

/** What entries of a table mean: payments are no sales, refunds come off, void orders do not count. */
export function salesOf(
  entries: readonly Entry[],
  pen: Pen,
  { isUnsigned = false, isPadded = false }: Writing = {},
): Sale[] {
  return entries.flatMap((entry): Sale[] => {
    const sale = saleOf(entry, pen, isPadded);
    const { kind, isFirst, order } = entry;
    if (kind === 'payment') return [{ ...sale, only: [...sale.only, 'payment'] }];
    if (kind === 'back' && isUnsigned) {
      const asSale: Sale = { ...sale, amount: -sale.amount, only: [...sale.only, 'back'] };
      return [{ ...sale, unless: 'back' }, asSale];
    }
    if (!isFirst || order.refunded === 0n) return [sale];
    return [sale, { ...sale, amount: -order.refunded, unless: 'refund', isBeside: true }];
  });
}

/** Entries that stand a second time. */
export function repeatedSalesOf(entries: readonly Entry[], pen: Pen, writing?: Writing): Sale[] {
  return salesOf(entries, pen, writing).map((sale) => ({
    ...sale,
    only: [...sale.only, 'repeat'],
  }));
}

function saleOf({ order, at, customer, amount }: Entry, pen: Pen, isPadded: boolean): Sale {
  const only: Doubt[] = [];
  if (order.isVoid) only.push('state');
  if (order.isNobody) only.push('nobody');
  return {
    customer: order.customer,
    spelled: readCustomer(customer, pen, isPadded),
    date: dateOf(at, pen),
    utcDate: dateOf(inUtc(at, pen.locale.zone.offset), pen),
    amount,
    currency: order.currency,
    state: order.state,
    only,
  };
}

/** As its cells read: blanks that fill up a column are no part of them, nor is a mark of a file. */
function readCustomer(
  { code, name, email }: Customer,
  { dress }: Pen,
  isPadded: boolean,
): Customer {
  const read = (text: string): string => {
    const unmarked = text.replaceAll('\uFEFF', '');
    const isFilled = isPadded || (dress.padding === 'width' && dress.guard === 'none');
    return isFilled ? unmarked.trimEnd() : unmarked;
  };
  return { code: read(code), name: read(name), email: read(email) };
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
