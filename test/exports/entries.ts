import type { Pen } from './pen';
import type { Entry } from './table';
import { lineTotal, type Order, orderTotal, type Truth } from './truth';

/** One row an order. */
export function orderEntries({ orders }: Truth): Entry[] {
  return orders.map((order) => orderEntry(order));
}

export function orderEntry(order: Order): Entry {
  const { spelled: customer, at } = order;
  return {
    order,
    customer,
    at,
    line: undefined,
    isFirst: true,
    kind: 'sale',
    amount: orderTotal(order),
  };
}

/** One row a line of an order. */
export function lineEntries({ orders }: Truth): Entry[] {
  return orders.flatMap((order) =>
    order.lines.map((line, at) => ({
      ...orderEntry(order),
      line,
      isFirst: at === 0,
      amount: lineTotal(line),
    })),
  );
}

/** Some orders were given back later, some were paid: rows of their own. What is void was neither. */
export function documentEntries(truth: Truth, pen: Pen, hasPayments: boolean): Entry[] {
  const random = pen.random('documents');
  const all = orderEntries(truth).flatMap((entry): Entry[] => {
    const later = { ...entry.at, day: Math.min(entry.at.day + random.below(5), 28) };
    const back: Entry = {
      ...entry,
      at: later,
      kind: 'back',
      amount: -entry.amount / BigInt(random.between(1, 2)),
    };
    const payment: Entry = { ...entry, at: later, kind: 'payment', amount: entry.amount };
    const isBack = random.chance(0.2);
    const isPaid = hasPayments && random.chance(0.4);
    if (entry.order.isVoid) return [entry];
    return [entry, ...(isBack ? [back] : []), ...(isPaid ? [payment] : [])];
  });
  return all.map((entry, number) => ({ ...entry, order: { ...entry.order, number } }));
}
