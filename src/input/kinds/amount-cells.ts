import { notAnAmount } from '../../core/values/amount';
import {
  addExact,
  type Exact,
  formatExact,
  multiplyExact,
  negateExact,
  readExact,
} from '../../core/values/exact';
import { isPlainAmount, readAmountText } from '../cells/amount-text';
import {
  blank,
  type Cell,
  type CellReader,
  type RowOfCells,
  refuse,
  type TableOfCells,
  textOf,
} from './cell';
import { seeSign } from './currency-cells';
import { type Column, sumsOf, type Term } from './terms';

/** An amount; of several alternatives the first that is not blank, be it a sum. */
export function amountReader(cell: Cell, table: TableOfCells): CellReader['read'] {
  const style = { decimalComma: table.options.decimalComma ?? false };
  const readOne = (row: RowOfCells, column: Column): string | null | undefined => {
    const text = textOf(row, column);
    if (isPlainAmount(text, style)) return text;
    const reading = readAmountText(text, style);
    if (reading === null) return null;
    if ('code' in reading) {
      refuse(row, { ...reading, column: column.heading, received: text });
      return undefined;
    }
    if (reading.currency !== null) seeSign(row, column, reading.currency, table.signs);
    return reading.amount;
  };
  const [first, ...others] = cell.columns;
  if (others.length === 0 && first.joint === undefined) {
    return (row) => {
      const amount = readOne(row, first);
      return amount === null ? blank(row, cell) : amount;
    };
  }
  const sums = sumsOf(cell.columns);
  return (row) => {
    for (const terms of sums) {
      const sum = sumOf(row, terms, readOne);
      if (sum !== null) return sum;
    }
    return blank(row, cell);
  };
}

/** A blank term counts 0 where another is there; all are read, so that all that is wrong is said. */
function sumOf(
  row: RowOfCells,
  terms: readonly Term[],
  readOne: (row: RowOfCells, column: Column) => string | null | undefined,
): string | null | undefined {
  let sum: Exact | null = null;
  let isUnread = false;
  for (const { isTakenOff, factors } of terms) {
    let product: Exact | null = ONE;
    for (const column of factors) {
      const text = readOne(row, column);
      const factor = text == null ? text : exactAmount(row, column, text);
      if (factor === undefined) isUnread = true;
      else if (factor === null || product === null) product = null;
      else product = product === ONE ? factor : multiplyExact(product, factor);
    }
    if (product === null) continue;
    const signed: Exact = isTakenOff ? negateExact(product) : product;
    sum = sum === null ? signed : addExact(sum, signed);
  }
  if (isUnread) return undefined;
  return sum === null ? null : formatExact(sum);
}

const ONE = readExact(1) as Exact;

function exactAmount(row: RowOfCells, column: Column, text: string): Exact | undefined {
  const amount = readExact(text);
  if (amount === undefined) refuse(row, { ...notAnAmount(text), column: column.heading });
  return amount;
}
