import { idOf, orderNumber } from '../columns';
import { orderEntries } from '../entries';
import { decimalText } from '../oracle';
import type { Pen } from '../pen';
import { salesOf } from '../sales';
import type { Entry } from '../table';
import { goods, type Truth } from '../truth';
import { type Drawn, type Shape, TEXTUAL } from './shape';

const HEEDS = [...TEXTUAL, 'who', 'ids', 'dates', 'states', 'currency', 'beside'] as const;

/** Services: `{ "orders": [{ "id": …, "customer": { … } }] }`. */
export const jsonOrders: Shape = {
  name: 'orders of a service in JSON',
  heeds: HEEDS,
  draw: (truth, pen) =>
    inJson(truth, pen, { customer: 'customer', path: 'orders' }, (orders) =>
      JSON.stringify({ orders, page: { total: orders.length } }, null, 2),
    ),
};

/** An array and nothing around it. */
export const jsonArray: Shape = {
  name: 'array in JSON',
  heeds: HEEDS,
  draw: (truth, pen) =>
    inJson(truth, pen, { customer: 'buyer' }, (orders) => JSON.stringify(orders)),
};

/** An object a line. */
export const jsonLines: Shape = {
  name: 'lines of JSON',
  heeds: HEEDS,
  draw: (truth, pen) =>
    inJson(truth, pen, { customer: 'customer' }, (orders) =>
      orders.map((order) => `${JSON.stringify(order)}\n`).join(''),
    ),
};

/** GraphQL: each order a node of an edge, far inside, and another list beside. */
export const jsonNodes: Shape = {
  name: 'nodes in JSON',
  heeds: HEEDS,
  draw: (truth, pen) =>
    inJson(
      truth,
      pen,
      { customer: 'node.customer', before: 'node.', path: 'data.orders.edges' },
      (orders) =>
        JSON.stringify({
          data: {
            orders: { edges: orders.map((node) => ({ cursor: 'x', node })) },
            markets: [{ name: 'EU' }, { name: 'US' }],
          },
        }),
    ),
};

interface Place {
  readonly customer: string;
  readonly before?: string;
  readonly path?: string;
}

function inJson(
  truth: Truth,
  pen: Pen,
  { customer, before = '', path }: Place,
  write: (orders: readonly object[]) => string,
): Drawn {
  const entries = orderEntries(truth);
  const id = idOf(pen);
  const field = customer.replace(before, '');
  const orders = entries.map((entry) => ({
    ...orderIn(entry, pen),
    [field]: customerIn(entry, id),
  }));
  return {
    ending: 'json',
    texts: [write(orders)],
    headerLine: 1,
    ...(path !== undefined && { path }),
    roles: {
      customer: `[${customer}.${{ code: 'id', name: 'name', email: 'email' }[id]}]`,
      date: `[${before}created_at]`,
      order: `[${before}id]`,
      revenue: `[${before}total_price]`,
      currency: `[${before}currency]`,
    },
    states: `${before}status`,
    sales: salesOf(entries, pen),
  };
}

function orderIn(entry: Entry, pen: Pen): object {
  const { order, at, amount } = entry;
  const { decimals } = pen.locale.currency;
  const asNumbers = pen.random('json').chance(0.5);
  const written = (value: bigint): unknown =>
    asNumbers ? Number(decimalText(value, decimals)) : decimalText(value, decimals);
  return {
    id: Number(orderNumber(order.number, 'order')),
    created_at: pen.date(at),
    ...(pen.dress.currency !== 'none' && { currency: order.currency }),
    ...(pen.dress.states === 'void' && { status: order.state }),
    ...(pen.dress.beside === 'parts' && { subtotal_price: written(goods(order)) }),
    total_price: written(amount),
    line_items: order.lines.map(({ product, quantity, price }) => ({
      title: product,
      quantity,
      price: written(price),
    })),
  };
}

function customerIn({ customer }: Entry, id: ReturnType<typeof idOf>): object {
  const { code, name, email } = customer;
  return { code: { id: code, name, email }, name: { name }, email: { email, name } }[id];
}
