import { compareCodePoints } from '../../core/values/ids';
import { DATE_ORDERS, readDateText } from '../cells/date-text';
import type { Line } from '../layout/line';

/** Whether a row is before another by its date, its group. */
export type Before = (a: Line, b: Line) => boolean;

/** Tells which of two rows is the earlier, dates being read in an order that suits all of these rows. */
export function beforeIn(rows: readonly Line[], places: readonly number[]): Before {
  const keys = places.map((place) => ({ place, key: keyOf(rows, place) }));
  return (a, b) => {
    for (const { place, key } of keys) {
      const [one = '', other = ''] = [a.cells[place], b.cells[place]];
      const order = one === other ? 0 : compareCodePoints(key(one), key(other));
      if (order !== 0) return order < 0;
    }
    return false;
  };
}

/** What cells of a column are compared by: dates by their days, else the texts. */
function keyOf(rows: readonly Line[], place: number): (cell: string) => string {
  const known = { kept: 'every-time' } as const;
  let orders = DATE_ORDERS;
  for (const { cells } of rows) {
    const reading = readDateText(cells[place] ?? '', known);
    if (typeof reading === 'object')
      orders = orders.filter((order) => reading[order] !== undefined);
  }
  return (cell) => {
    const reading = readDateText(cell, known);
    if (typeof reading === 'string') return reading;
    return orders.map((order) => reading?.[order]).find((date) => date !== undefined) ?? cell;
  };
}
