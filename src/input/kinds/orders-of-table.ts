import { continuedOrders } from '../layout/continued-orders';
import type { RowStage } from '../layout/stage';
import type { TotalColumns, TotalMarks } from '../layout/total-marks';
import {
  type AmountsOfOrders,
  type AmountsOfTable,
  amountsOfOrders,
} from '../orders/amounts-of-orders';
import { cellsOfOrders } from '../orders/cells-of-orders';
import { OrderBook } from '../orders/order-book';
import type { KnownRepeats } from '../orders/orders-evidence';
import { amountColumns, amountParts, isSum } from './amount-levels';
import { isOfBundles } from './bundles';
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
  /** Whether a customer's rows of one date are an order, since no column tells orders apart. */
  readonly isByDate: boolean;
}

/**
 * Null where a table has no column of orders; a customer's rows of one date are an order then, which
 * matters only where somebody says that amounts are those of orders.
 */
export function ordersOf<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
  rules: RowRules,
  repeats: KnownRepeats | null,
): OrdersOfTable | null {
  const { kind, headings, preset, options } = reading;
  const columns = reading.columns as ReadonlyMap<string, Columns>;
  if (kind.traits.isCompanion === true) return null;
  const placesOf = (...roles: readonly string[]): readonly number[] =>
    roles.flatMap((role) => placesIn(columns.get(role) ?? []));
  const roles = amountRoles(reading);
  const stated = levelsIn(preset, options);
  const table: TableOfOrders = {
    ...{ headings, placesOf, columns: amountColumns(headings, roles, stated), repeats },
    roles: roles.filter(isSum).map(placesIn),
    // Where nobody says which it is, the rows show it only later.
    marks: options.decimalMark === undefined ? ['.', ','] : [options.decimalMark],
  };
  if (columns.has('order')) {
    const used = [...columns.keys()].filter((role) => kind.fields[role as Role].type !== 'amount');
    const others = [...new Set([...placesOf(...used), ...placesOfRules(headings, rules)])];
    // Beside parts of a bundle, a line that names none is the bundle's own or another product's.
    const shared = others.filter((place) => !isOfBundles(headings[place] ?? ''));
    return byOrder(table, shared, preset !== undefined);
  }
  return table.columns.some(({ said }) => said === 'order') ? byDate(table) : null;
}

function amountRoles<Fact, Role extends string>({ kind, columns }: TableReading<Fact, Role>) {
  const fields = kind.fields as Readonly<Record<string, Field>>;
  return [...columns].flatMap(([role, found]) => (fields[role]?.type === 'amount' ? [found] : []));
}

interface TableOfOrders
  extends Pick<AmountsOfTable, 'headings' | 'columns' | 'roles' | 'marks' | 'repeats'> {
  placesOf(...roles: readonly string[]): readonly number[];
}

/** @param used the places of what roles and rules use, amounts excepted */
function byOrder(table: TableOfOrders, used: readonly number[], isKnown: boolean): OrdersOfTable {
  const { headings, placesOf } = table;
  const [orders, customers] = [placesOf('order'), placesOf('customer')];
  const others = used.filter((place) => !orders.includes(place) && !customers.includes(place));
  const book = new OrderBook({ orders, customers, others });
  return {
    cells: cellsOfOrders({ book, headings, orders, places: [...customers, ...others], isKnown }),
    amounts: amountsOfOrders({
      ...{ ...table, book, parts: amountParts(headings) },
      places: placesOf('date', 'group'),
      sides: placesOf('direction', 'currency'),
    }),
    isByDate: false,
  };
}

/** No cells are taken from such an order, and nothing is asked of it. */
function byDate(table: TableOfOrders): OrdersOfTable | null {
  const { headings, placesOf } = table;
  const [orders, others] = [placesOf('date'), placesOf('group')];
  if (orders.length === 0) return null;
  const book = new OrderBook({ orders, customers: placesOf('customer'), others });
  const columns = table.columns.map((column) => {
    const isLines = column.said === undefined && column.takenFrom === undefined;
    return isLines ? ({ ...column, said: 'line' } as const) : column;
  });
  return {
    cells: cellsOfOrders({ book, headings, orders: [], places: [], isKnown: true }),
    amounts: amountsOfOrders({
      ...{ ...table, columns, book, parts: { bases: [], charges: [] } },
      places: others,
      sides: placesOf('direction', 'currency'),
    }),
    isByDate: true,
  };
}

/** Lines that continue the order above them, of a file whose table has orders. */
export function continuedStages(
  table: { readonly orders: OrdersOfTable | null; readonly at: unknown },
  columns: TotalColumns,
  marks: TotalMarks,
): readonly RowStage[] {
  const { orders, at } = table;
  if (orders === null || orders.isByDate || at === undefined) return [];
  return [continuedOrders(columns, marks)];
}
