import { type Notice, notice } from '../../core/issues/notices';
import { isBlankCell, type Line } from '../layout/line';

/** Counts the rows in whose column of orders stands what names none. */
export interface RowsOfNoOrder {
  see(row: Line): void;
  notices(): readonly Notice[];
}

/** So many of the texts are shown. */
const SHOWN = 5;

export function rowsOfNoOrder(orders: readonly number[]): RowsOfNoOrder {
  const texts = new Set<string>();
  let rows = 0;
  let first = 0;
  return {
    see({ line, cells }) {
      const text = orders.map((place) => cells[place] ?? '').find((cell) => !isBlankCell(cell));
      if (text === undefined) return;
      rows++;
      if (first === 0) first = line;
      if (texts.size < SHOWN) texts.add(text.trim());
    },
    notices: () =>
      // One row is an order of its own whatever its id.
      rows < 2 ? [] : [notice('rows-of-no-order', { rows, texts: [...texts], line: first })],
  };
}
