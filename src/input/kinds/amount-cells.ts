import { because } from '../../core/issues/reasons';
import { notAnAmount } from '../../core/values/amount';
import {
  addExact,
  type Exact,
  formatExact,
  multiplyExact,
  negateExact,
  readExact,
  subtractExact,
} from '../../core/values/exact';
import { amountColumn } from '../cells/amount-column';
import type { AccountSide } from '../cells/amount-ends';
import { isPlainAmount, readAmountText } from '../cells/amount-text';
import type { AmountUnit } from '../cells/amount-units';
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
import { unitInHeading } from './heading-units';
import { type Column, sumsOf, type Term } from './terms';

/** An amount; of several alternatives the first that is not blank, be it a sum. */
export function amountReader(cell: Cell, table: TableOfCells): CellReader['read'] {
  const readers = new Map(cell.columns.map((column) => [column.place, oneReader(column, table)]));
  const [first, ...others] = cell.columns;
  const sums = sumsOf(cell.columns);
  const readOne: ReadOne = (row, { place }) => readers.get(place)?.(row);
  const readSum: CellReader['read'] = (row) => {
    for (const terms of sums) {
      const sum = sumOf(row, terms, readOne);
      if (sum != null && row.repeated !== undefined) return onceOnly(row, terms, sum);
      if (sum !== null) return sum;
    }
    return blank(row, cell);
  };
  /** Without what counts on another line of the order, which the account tells apart. */
  const onceOnly = (row: RowOfCells, terms: readonly Term[], sum: string): string => {
    const { repeated = [] } = row;
    const once = sumOf(row, terms, (of, column) =>
      repeated.includes(column.place) ? null : readOne(of, column),
    );
    const counted = once ?? '0';
    row.repeatedAmounts = { ...row.repeatedAmounts, [cell.role]: difference(sum, counted) };
    return counted;
  };
  if (others.length > 0 || first.joint !== undefined) return readSum;
  return (row) => {
    if (row.repeated !== undefined) return readSum(row);
    const amount = readOne(row, first);
    return amount === null ? blank(row, cell) : amount;
  };
}

function difference(a: string, b: string): string {
  return formatExact(subtractExact(readExact(a) ?? 0, readExact(b) ?? 0));
}

type ReadOne = (row: RowOfCells, column: Column) => string | null | undefined;

/** Reads one column of amounts: null where it is blank, undefined where the row is refused for it. */
function oneReader(column: Column, table: TableOfCells): CellReader['read'] {
  const { amounts } = table;
  const unit = unitInHeading(column.heading)?.unit;
  const its = amountColumn(column.heading, unit?.currency ?? null, amounts);
  table.amountColumns.push({ place: column.place, column: its });
  const read: CellReader['read'] = (row) => {
    const text = textOf(row, column);
    if (isPlainAmount(text, amounts.mark === '.')) return text;
    // What is left out proves nothing.
    const reading =
      row.aside === undefined
        ? its.read(text, row.line, table.decimalsIn(row.cells))
        : readAmountText(text, amounts.mark ?? '.');
    if (reading === null) return null;
    if ('code' in reading) {
      refuse(row, { ...reading, column: column.heading, received: text });
      return undefined;
    }
    if (reading.side !== null && table.sides !== null) {
      return table.sides.sided(reading.side, row, column, reading.amount);
    }
    if (reading.side !== null) {
      refuse(row, { ...sideUnknown(reading.side), column: column.heading, received: text });
      return undefined;
    }
    if (reading.currency !== null) seeSign(row, column, reading.currency, table.signs);
    return reading.amount;
  };
  if (unit === undefined) return read;
  const inUnit = unit.power === 0 ? read : timesUnit(read, unit);
  return unit.currency === null ? inUnit : inCurrency(inUnit, unit.currency, column, table);
}

/** Amounts whose heading names their currency, unless their row does. */
function inCurrency(
  read: CellReader['read'],
  currency: string,
  column: Column,
  { signs }: TableOfCells,
): CellReader['read'] {
  return (row) => {
    if (row.currency === undefined) seeSign(row, column, currency, signs);
    return read(row);
  };
}

/** Amounts as they are when they are counted in ones. */
export function timesUnit(read: CellReader['read'], { power }: AmountUnit): CellReader['read'] {
  const factor = readExact(String(10 ** power)) as Exact;
  return (row) => {
    const text = read(row);
    if (text == null) return text;
    const amount = readExact(text);
    return amount === undefined ? text : formatExact(multiplyExact(amount, factor));
  };
}

/** What CR and DR mean differs from book to book. */
function sideUnknown(side: AccountSide) {
  return { code: 'ambiguous-amount', ...because('account-side-unknown', { side }) } as const;
}

/** A blank term counts 0 where another is there; all are read, so that all that is wrong is said. */
function sumOf(
  row: RowOfCells,
  terms: readonly Term[],
  readOne: ReadOne,
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
