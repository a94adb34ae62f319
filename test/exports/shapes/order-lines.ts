import { conditionColumns, customerColumns, orderColumns, type Roles } from '../columns';
import { lineEntries } from '../entries';
import type { Pen } from '../pen';
import { amountColumn, type Column, countColumn, type Entry, textColumn } from '../table';
import { orderTotal, type Truth } from '../truth';
import { listed } from './listed';
import { type Drawn, LISTED, type Shape } from './shape';

/** One row a line, with the line's amount. */
export const orderLines: Shape = {
  name: 'order lines',
  heeds: [...LISTED, 'currency', 'states', 'repeats'],
  draw: (truth, pen) => linesOf(truth, pen, { amounts: lineAmounts(pen) }),
};

/** No amount at all: quantities and prices. */
export const quantityAndPrice: Shape = {
  name: 'quantity and price',
  heeds: [...LISTED, 'currency', 'states'],
  draw(truth, pen) {
    const revenue = `[${pen.heading('quantity')}]*[${pen.heading('price')}]`;
    return linesOf(truth, pen, { amounts: { columns: [], roles: { revenue } } });
  },
};

/** The order's total again on every line. */
export const totalRepeated: Shape = {
  name: 'total on every line',
  heeds: [...LISTED, 'currency', 'states'],
  draw(truth, pen) {
    const total = pen.heading('total');
    const columns = [
      ...lineAmounts(pen).columns,
      amountColumn(pen, total, ({ order }) => orderTotal(order)),
    ];
    return linesOf(
      truth,
      pen,
      { amounts: { columns, roles: { revenue: `[${total}]` } } },
      { orderAmounts: [total], lineAmounts: [pen.heading('lineTotal')] },
    );
  },
};

/** The same where lines have no amounts of their own. */
export const totalRepeatedAlone: Shape = {
  name: 'total alone on every line',
  heeds: [...LISTED, 'currency', 'states'],
  draw(truth, pen) {
    const total = pen.heading('total');
    const columns = [amountColumn(pen, total, ({ order }) => orderTotal(order))];
    return linesOf(
      truth,
      pen,
      { amounts: { columns, roles: { revenue: `[${total}]` } }, hasPrices: false },
      { orderAmounts: [total] },
    );
  },
};

/** The order's total and what concerns it on its first line only. */
export const totalOnFirstLine: Shape = {
  name: 'total on the first line',
  heeds: [...LISTED, 'currency', 'states', 'refunds'],
  draw(truth, pen) {
    const total = pen.heading('total');
    const columns = [
      amountColumn(pen, total, ({ order, isFirst }) => (isFirst ? orderTotal(order) : undefined)),
    ];
    return linesOf(truth, pen, {
      amounts: { columns, roles: { revenue: `[${total}]` } },
      blank: (roles) => [...roles.conditions],
    });
  },
};

/** Order, date and customer on the first line only, each line with its amount. */
export const continuationLines: Shape = {
  name: 'continuation lines',
  heeds: [...LISTED, 'currency', 'states'],
  draw: (truth, pen) =>
    linesOf(truth, pen, {
      amounts: lineAmounts(pen),
      blank: ({ orders, customers, conditions }) => [...orders, ...customers, ...conditions],
    }),
};

interface Groups {
  readonly orders: readonly Column[];
  readonly customers: readonly Column[];
  readonly conditions: readonly Column[];
}

interface Lines {
  readonly amounts: Roles;
  readonly hasPrices?: boolean;
  /** Columns that are blank but on an order's first line. */
  readonly blank?: (groups: Groups) => readonly Column[];
}

function linesOf(
  truth: Truth,
  pen: Pen,
  { amounts, hasPrices = true, blank = () => [] }: Lines,
  more: Partial<Drawn> = {},
): Drawn {
  const order = orderColumns(pen, 'order');
  const customer = customerColumns(pen);
  const condition = conditionColumns(pen);
  const onFirst = new Set(
    blank({ orders: order.columns, customers: customer.columns, conditions: condition.columns }),
  );
  const columns = [
    ...order.columns,
    ...customer.columns,
    ...productColumns(pen, hasPrices),
    ...amounts.columns,
    ...condition.columns,
  ].map((column) => (onFirst.has(column) ? onFirstLine(column) : column));
  const roles = { ...order.roles, ...customer.roles, ...condition.roles, ...amounts.roles };
  return listed({ columns, entries: lineEntries(truth) }, pen, roles, more);
}

function lineAmounts(pen: Pen): Roles {
  const heading = pen.heading('lineTotal');
  const columns = [amountColumn(pen, heading, ({ amount }) => amount)];
  return { columns, roles: { revenue: `[${heading}]` } };
}

function productColumns(pen: Pen, hasPrices: boolean): Column[] {
  const product = textColumn(pen.heading('product'), ({ line }) => line?.product ?? '');
  const quantity = countColumn(pen.heading('quantity'), ({ line }) => BigInt(line?.quantity ?? 0));
  if (!hasPrices) return [product, quantity];
  const price = textColumn(pen.heading('price'), ({ line }) => pen.amount(line?.price ?? 0n));
  return [product, quantity, price];
}

function onFirstLine(column: Column): Column {
  const { amount } = column;
  const only =
    <T>(of: (entry: Entry) => T, otherwise: T) =>
    (entry: Entry): T =>
      entry.isFirst ? of(entry) : otherwise;
  return {
    ...column,
    text: only(column.text, ''),
    ...(amount !== undefined && { amount: only(amount, undefined) }),
  };
}
