import { growingIntegers } from '../../core/values/exact-sums';
import type { OrderBook } from './order-book';

/**
 * Orders by what their rows say of a direction and a currency: a sale of 50 and a refund of 50, or 50
 * in two currencies, are no amount that stands there twice. Numbered like orders where no column says
 * either.
 */
export interface OrderSides {
  of(order: number, cells: readonly string[]): number;
  /** That of the first row of an order. */
  firstOf(order: number): number;
  /** Numbers are below it. */
  count(): number;
  orderOf(side: number): number;
}

/** @param places of the columns of directions and currencies */
export function sidesOfOrders(book: OrderBook, places: readonly number[]): OrderSides {
  if (places.length === 0) {
    const asItIs = (order: number): number => order;
    return { of: asItIs, firstOf: asItIs, orderOf: asItIs, count: () => book.count };
  }
  /** By what the cells say, from 1. */
  const texts = new Map<string, number>();
  const firsts = growingIntegers();
  /** The further sides of orders: their numbers are odd, those of the first sides even. */
  const further = new Map<string, number>();
  const ordersOfFurther: number[] = [];
  const textOf = (cells: readonly string[]): number => {
    const text = places.map((place) => (cells[place] ?? '').trim().toLowerCase()).join('\n');
    const known = texts.get(text) ?? texts.size + 1;
    texts.set(text, known);
    return known;
  };
  return {
    of(order, cells) {
      const text = textOf(cells);
      if (firsts.at(order) === 0) firsts.set(order, text);
      if (firsts.at(order) === text) return order * 2;
      const key = `${order} ${text}`;
      const known = further.get(key) ?? ordersOfFurther.push(order) - 1;
      further.set(key, known);
      return known * 2 + 1;
    },
    firstOf: (order) => order * 2,
    count: () => Math.max(book.count, ordersOfFurther.length) * 2,
    orderOf: (side) => (side % 2 === 0 ? side / 2 : (ordersOfFurther[(side - 1) / 2] as number)),
  };
}
