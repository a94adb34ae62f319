import { because } from '../../core/issues/reasons';
import { currencyOf, type SignWatch, sameCurrency } from '../cells/currency-text';
import {
  blank,
  type Cell,
  type CellReader,
  columnIn,
  type RowOfCells,
  refuse,
  type TableOfCells,
  textOf,
} from './cell';
import type { Column } from './terms';

/** Names of currencies, `usd` and `USD` alike; one after the other is mostly the same. */
export function currencyReader(cell: Cell, table: TableOfCells): CellReader['read'] {
  let lastText = '';
  let lastName = '';
  return (row) => {
    const column = columnIn(row, cell.columns);
    const text = textOf(row, column);
    if (text !== lastText) {
      const trimmed = text.trim();
      lastName = currencyOf(trimmed) ?? trimmed;
      lastText = text;
    }
    if (lastName === '') return blank(row, cell);
    if (table.hasCurrencies) row.currency = lastName;
    else table.signs.see(lastName, row.line, column.heading);
    return lastName;
  };
}

/** A sign must agree with the currency of its row, else with the signs of all other rows. */
export function seeSign(
  row: RowOfCells,
  { place, heading }: Column,
  sign: string,
  signs: SignWatch,
) {
  const { currency } = row;
  if (currency === undefined) {
    signs.see(sign, row.line, heading);
    row.sign = row.sign === undefined ? sign : sameCurrency(row.sign, sign);
  } else if (currencyOf(currency) !== undefined && sameCurrency(currency, sign) === undefined) {
    refuse(row, {
      code: 'several-currencies',
      ...because('another-currency-than-the-row', { sign, currency }),
      column: heading,
      expected: `an amount in ${currency}`,
      received: row.cells[place] ?? '',
    });
  }
}
