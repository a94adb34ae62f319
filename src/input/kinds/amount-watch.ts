import { type CurrencyDecimals, decimalsOf } from '../cells/currency-decimals';
import { currencyOf } from '../cells/currency-text';
import { isBlank, type RowOfCells, type TableOfCells } from './cell';
import type { Column } from './terms';

/**
 * Lets the columns of amounts of a table learn from a row, as long as they have something to learn and
 * the row counts; tells whether an amount in it cannot be read before later ones.
 */
export function amountWatch({
  amounts,
  amountColumns,
  decimalsIn,
  beside,
}: WatchedAmounts): (row: RowOfCells) => boolean {
  if (amounts.isGiven) return () => false;
  return ({ cells, line, aside }) => {
    if (aside !== undefined) {
      return amountColumns.some(({ place, column }) => column.waits(cells[place] ?? ''));
    }
    const decimals = decimalsIn(cells);
    if (amounts.isSettled(decimals)) return false;
    let waits = false;
    for (const { place, column } of amountColumns) {
      if (column.see(cells[place] ?? '', line, decimals)) waits = true;
    }
    beside?.see(cells);
    return waits;
  };
}

type WatchedAmounts = Pick<TableOfCells, 'amounts' | 'amountColumns' | 'decimalsIn' | 'beside'>;

/** Tells of each row how many decimals its currency has; one row after the other mostly has the same. */
export function decimalsInRows(
  columns: readonly Column[],
): (cells: readonly string[]) => CurrencyDecimals {
  const [first] = columns;
  if (first === undefined) return () => undefined;
  const textIn = (cells: readonly string[]): string => {
    const filled = columns.find(({ place }) => !isBlank(cells[place] ?? ''));
    return cells[(filled ?? first).place] ?? '';
  };
  let lastText = '';
  let last: CurrencyDecimals;
  return (cells) => {
    const text = columns.length === 1 ? (cells[first.place] ?? '') : textIn(cells);
    if (text !== lastText) {
      const name = text.trim();
      last = decimalsOf(currencyOf(name) ?? currencyOf(name.toUpperCase()));
      lastText = text;
    }
    return last;
  };
}
