import {
  columnsBeside,
  conditionColumns,
  customerColumns,
  orderColumns,
  totalColumns,
} from '../columns';
import { orderEntries } from '../entries';
import { listed } from './listed';
import { CONDITIONED, LISTED, type Shape } from './shape';

/** Shops: one row an order. */
export const orderList: Shape = {
  name: 'order list',
  heeds: [...LISTED, ...CONDITIONED, 'refunds', 'repeats'],
  draw(truth, pen) {
    const parts = [
      orderColumns(pen, 'order'),
      customerColumns(pen),
      { columns: columnsBeside(pen), roles: {} },
      totalColumns(pen, ({ amount }) => amount),
      conditionColumns(pen),
    ];
    const columns = parts.flatMap(({ columns }) => columns);
    const roles = Object.assign({}, ...parts.map(({ roles }) => roles));
    return listed({ columns, entries: orderEntries(truth) }, pen, roles);
  },
};
