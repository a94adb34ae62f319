import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import type { Notice } from '../../../src/core/issues/notices';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/input/csv/from-csv';
import type { SalesOptions } from '../../../src/input/kinds/sales';

/** One order as it is true, whatever a program makes of it. */
interface Order {
  readonly id: string;
  readonly customer: string;
  readonly day: number;
  readonly isVoid: boolean;
  readonly shipping: number;
  readonly lines: readonly { readonly quantity: number; readonly price: number }[];
}

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 3 }),
  price: fc.integer({ min: 0, max: 4 }).map((step) => step * 25),
});

const orders: fc.Arbitrary<readonly Order[]> = fc
  .array(
    fc.record({
      customer: fc.constantFrom('ann', 'bob', 'cy', 'dee'),
      day: fc.integer({ min: 1, max: 28 }),
      isVoid: fc.boolean(),
      shipping: fc.constantFrom(0, 5, 12),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((order, at) => ({ ...order, id: `SO-${at + 1}` })));

const goodsOf = ({ lines }: Order): number =>
  lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
const totalOf = (order: Order): number => goodsOf(order) + order.shipping;

const dayOf = ({ day }: Order): string => `2025-03-${String(day).padStart(2, '0')}`;

/** The table in which a program writes orders, and what a user may have to say of it. */
interface Shape {
  readonly headings: string;
  readonly rows: (order: Order) => readonly string[];
  readonly worth: (order: Order) => number;
  /** The answer to the question whose an amount is. */
  readonly answer: SalesOptions;
  readonly columns?: SalesOptions['columns'];
  /** Whether its rows may stand in any order. */
  readonly isLoose: boolean;
}

const state = ({ isVoid }: Order): string => (isVoid ? 'void' : 'paid');
const whose = (order: Order): string => `${order.id},${order.customer},${dayOf(order)}`;
const onFirst = (at: number, text: string | number): string => (at === 0 ? `${text}` : '');

const SHAPES: Readonly<Record<string, Shape>> = {
  'the amount on the first line only': {
    headings: 'Order ID,Customer,Date,Status,Total,Item',
    rows: (order) =>
      order.lines.map(
        (_, at) =>
          `${whose(order)},${onFirst(at, state(order))},${onFirst(at, totalOf(order))},item ${at}`,
      ),
    worth: totalOf,
    answer: {},
    isLoose: true,
  },
  'the total on every line': {
    headings: 'Order ID,Customer,Date,Status,Total,Item',
    rows: (order) =>
      order.lines.map((_, at) => `${whose(order)},${state(order)},${totalOf(order)},item ${at}`),
    worth: totalOf,
    answer: { orderAmounts: ['Total'] },
    isLoose: true,
  },
  'the total on every line, under a heading that says so': {
    headings: '注文番号,顧客ID,注文日,ステータス,請求金額,商品名',
    rows: (order) =>
      order.lines.map(
        (_, at) => `${whose(order)},${onFirst(at, state(order))},${totalOf(order)},item ${at}`,
      ),
    worth: totalOf,
    answer: {},
    isLoose: true,
  },
  'the total on every line, beside what it is made of': {
    headings: 'Order ID,Customer,Date,Status,Quantity,Unit Price,Shipping,Total',
    rows: (order) =>
      order.lines.map(
        ({ quantity, price }) =>
          `${whose(order)},${state(order)},${quantity},${price},${order.shipping},${totalOf(order)}`,
      ),
    worth: totalOf,
    answer: { orderAmounts: ['Total'] },
    isLoose: true,
  },
  'an amount on each line': {
    headings: 'Order ID,Customer,Date,Status,Amount',
    rows: (order) =>
      order.lines.map(
        ({ quantity, price }) => `${whose(order)},${state(order)},${quantity * price}`,
      ),
    worth: goodsOf,
    answer: { lineAmounts: ['Amount'] },
    isLoose: true,
  },
  'quantity and price': {
    headings: 'Order ID,Customer,Date,Status,Quantity,Price',
    rows: (order) =>
      order.lines.map(
        ({ quantity, price }) => `${whose(order)},${state(order)},${quantity},${price}`,
      ),
    worth: goodsOf,
    answer: {},
    columns: { revenue: 'Quantity*Price' },
    isLoose: true,
  },
  'lines that continue the order above': {
    headings: '单据编号,客户,日期,状态,商品,行金额',
    rows: (order) =>
      order.lines.map(({ quantity, price }, at) =>
        at === 0
          ? `${whose(order)},${state(order)},P${at},${quantity * price}`
          : `,,,,P${at},${quantity * price}`,
      ),
    worth: goodsOf,
    answer: {},
    isLoose: false,
  },
};

/** Who is worth what in what was read. */
function worthIn(csv: string, options: SalesOptions) {
  const notices: Notice[] = [];
  const source = fromCsv(csv, { ...options, onNotice: (notice) => notices.push(notice) });
  const { customers } = buildPyramid(source);
  const worth = Object.fromEntries(customers.map((of) => [of.customerId, Number(of.value)]));
  return { worth, isAsked: notices.some(({ notice }) => notice === 'amounts-on-every-line') };
}

/** The same, with the question answered where one is asked. */
function worthOnceAnswered(csv: string, options: SalesOptions, answer: SalesOptions) {
  try {
    const { worth, isAsked } = worthIn(csv, options);
    return isAsked ? worthIn(csv, { ...options, ...answer }).worth : worth;
  } catch (error) {
    const isQuestion =
      error instanceof PyramidError && error.issues[0]?.code === 'ambiguous-orders';
    if (!isQuestion || Object.keys(answer).length === 0) throw error;
    return worthIn(csv, { ...options, ...answer }).worth;
  }
}

function worthOf(list: readonly Order[], worth: Shape['worth']): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const order of list) {
    if (order.isVoid) continue;
    sums[order.customer] = (sums[order.customer] ?? 0) + worth(order);
  }
  return sums;
}

describe('orders written line by line give what the orders are worth', () => {
  it.each(Object.entries(SHAPES))(
    'with %s',
    (_, { headings, rows, worth, answer, columns, isLoose }) => {
      const status = headings.split(',').find((heading) => /Status|ステータス|状态/.test(heading));
      const options: SalesOptions = {
        except: [`${status}=void`],
        ...(columns && { columns }),
      };
      const shuffled = isLoose
        ? orders.chain((list) => {
            const all = list.flatMap((order) => rows(order));
            return fc
              .shuffledSubarray(all, { minLength: all.length })
              .map((mixed) => [list, mixed] as const);
          })
        : orders.map((list) => [list, list.flatMap((order) => rows(order))] as const);
      fc.assert(
        fc.property(shuffled, ([list, mixed]) => {
          const expected = worthOf(list, worth);
          fc.pre(Object.keys(expected).length > 0);
          const csv = `${headings}\n${mixed.join('\n')}\n`;
          expect(worthOnceAnswered(csv, options, answer)).toEqual(expected);
        }),
        { numRuns: 60 },
      );
    },
  );
});
