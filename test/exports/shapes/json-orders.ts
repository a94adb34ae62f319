import { idOf, orderNumber } from '../columns';
import { orderEntries } from '../entries';
import { decimalText } from '../oracle';
import { salesOf } from '../sales';
import type { Entry } from '../table';
import { goods } from '../truth';
import { type Shape, TEXTUAL } from './shape';

const HEEDS = [...TEXTUAL, 'who', 'ids', 'dates', 'states', 'currency', 'beside'] as const;

/** Services: `{ "orders": [{ "id": …, "customer": { … } }] }`. */
export const jsonOrders: Shape = {
  name: 'orders of a service in JSON',
  heeds: HEEDS.filter((aspect) => aspect !== 'encoding'),
  draw(truth, pen) {
    const asNumbers = pen.random('json').chance(0.5);
    const { decimals } = pen.locale.currency;
    const entries = orderEntries(truth);
    const amountOf = (amount: bigint): unknown =>
      asNumbers ? Number(decimalText(amount, decimals)) : decimalText(amount, decimals);
    const orders = entries.map((entry) => ({
      id: Number(orderNumber(entry.order.number, 'order')),
      created_at: pen.date(entry.at),
      ...(pen.dress.currency !== 'none' && { currency: entry.order.currency }),
      ...(pen.dress.states === 'void' && { status: entry.order.state }),
      ...(pen.dress.beside === 'parts' && { subtotal_price: amountOf(goods(entry.order)) }),
      total_price: amountOf(entry.amount),
      customer: customerOf(entry, idOf(pen)),
      line_items: entry.order.lines.map(({ product, quantity, price }) => ({
        title: product,
        quantity,
        price: amountOf(price),
      })),
    }));
    const text = JSON.stringify({ orders, page: { total: orders.length } }, null, 2);
    return {
      ending: 'json',
      text,
      headerLine: 1,
      path: 'orders',
      roles: {
        customer: `[customer.${{ code: 'id', name: 'name', email: 'email' }[idOf(pen)]}]`,
        date: '[created_at]',
        order: '[id]',
        revenue: '[total_price]',
        currency: '[currency]',
      },
      sales: salesOf(entries, pen),
    };
  },
};

function customerOf({ customer }: Entry, id: ReturnType<typeof idOf>): object {
  const { code, name, email } = customer;
  return { code: { id: code, name, email }, name: { name }, email: { email, name } }[id];
}
