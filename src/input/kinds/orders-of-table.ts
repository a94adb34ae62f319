import { continuedOrders } from '../layout/continued-orders';
import type { RowStage } from '../layout/stage';
import type { TotalColumns, TotalMarks } from '../layout/total-marks';
import { type AmountsOfOrders, amountsOfOrders } from '../orders/amounts-of-orders';
import { cellsOfOrders } from '../orders/cells-of-orders';
import { OrderBook } from '../orders/order-book';
import type { KnownRepeats } from '../orders/orders-evidence';
import { amountColumns, amountParts, isSum } from './amount-levels';
import { type Columns, placesIn } from './columns';
import { levelsIn } from './instructions';
import type { Field } from './kind';
import { placesOfRules, type RowRules } from './row-rules';
import type { TableReading } from './table-reading';

/** What is done about the lines of orders. */
export interface OrdersOfTable {
  /** Blank cells take the value of their order. */
  readonly cells: RowStage;
  /** Amounts of an order count once. */
  readonly amounts: AmountsOfOrders;
}

/** Null where a table has no column of orders. */
export function ordersOf<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
  rules: RowRules,
  repeats: KnownRepeats | null,
): OrdersOfTable | null {
  const { kind, headings, preset, options } = reading;
  const columns = reading.columns as ReadonlyMap<string, Columns>;
  const fields = kind.fields as Readonly<Record<string, Field>>;
  const orders = placesIn(columns.get('order') ?? []);
  if (orders.length === 0 || kind.traits.isCompanion === true) return null;
  const isAmount = (role: string): boolean => fields[role]?.type === 'amount';
  const customers = placesIn(columns.get('customer') ?? []);
  const used = [...columns].flatMap(([role, found]) => (isAmount(role) ? [] : placesIn(found)));
  const others = [...new Set([...used, ...placesOfRules(headings, rules)])].filter(
    (place) => !orders.includes(place) && !customers.includes(place),
  );
  const book = new OrderBook({ orders, customers, others });
  const placesOf = (...roles: readonly string[]): readonly number[] =>
    roles.flatMap((role) => placesIn(columns.get(role) ?? []));
  const amounts = [...columns].flatMap(([role, found]) => (isAmount(role) ? [found] : []));
  return {
    cells: cellsOfOrders({
      ...{ book, headings, orders, places: [...customers, ...others] },
      isKnown: preset !== undefined,
    }),
    amounts: amountsOfOrders({
      ...{ book, headings, parts: amountParts(headings) },
      columns: amountColumns(headings, amounts, levelsIn(preset, options)),
      roles: amounts.filter(isSum).map(placesIn),
      places: placesOf('date', 'group'),
      sides: placesOf('direction', 'currency'),
      repeats,
      // Where nobody says which it is, the rows show it only later.
      marks: options.decimalMark === undefined ? ['.', ','] : [options.decimalMark],
    }),
  };
}

/** Lines that continue the order above them, of a file whose table has orders. */
export function continuedStages(
  table: { readonly orders: OrdersOfTable | null; readonly at: unknown },
  columns: TotalColumns,
  marks: TotalMarks,
): readonly RowStage[] {
  return table.orders === null || table.at === undefined ? [] : [continuedOrders(columns, marks)];
}
