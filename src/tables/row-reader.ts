import { multiplyAmounts } from '../amounts/amount';
import type { Issue } from '../errors/issue';
import type { Basis, Transaction } from '../types/transaction';
import { type AmountStyle, isPlainAmount, readAmountText } from './amount-text';
import { currencyOf, sameCurrency } from './currency-text';
import type { DateColumn, WaitingDate } from './date-column';
import type { AmountColumns, Column, ColumnPlan } from './recognise-columns';
import type { SignWatch } from './sign-watch';

/** A row as far as it has been read. */
export interface RowInReading {
  /** What could be read; the id is '' where it is blank. */
  readonly transaction: Draft;
  readonly cells: readonly string[];
  /** Undefined where the row is good: most are, and cost no list. */
  problems: [Issue, ...Issue[]] | undefined;
  /** A date that the rest of the column decides. */
  waitingDate: WaitingDate | undefined;
}

type Draft = { -readonly [Field in keyof Transaction]: Transaction[Field] } & { line: number };

export interface RowNeeds {
  readonly plan: ColumnPlan;
  readonly basis: Basis;
  readonly needsDate: boolean;
  readonly style: AmountStyle;
  /** Null where the table has no dates. */
  readonly dates: DateColumn | null;
  readonly signs: SignWatch;
  /** The id that a cell stands for. */
  readonly readId: (cell: string) => string;
}

/** Reads one row after the other; every problem of a row is listed. */
export function rowReader(
  needs: RowNeeds,
): (line: number, cells: readonly string[]) => RowInReading {
  const { plan, basis } = needs;
  const currencyName = currencyReader();

  return (line, cells) => {
    const transaction: Draft = { customerId: '', line };
    const row: RowInReading = { transaction, cells, problems: undefined, waitingDate: undefined };
    if (cells.length !== plan.headings.length && isRagged(plan.headings, cells)) {
      refuse(row, raggedRow(plan.headings, cells));
      return row;
    }

    readCustomer(row, plan.customer, needs);
    if (plan.date !== null && needs.dates !== null) readDate(row, plan.date, needs);
    if (plan.currency !== null) {
      const currency = currencyName(cellAt(cells, plan.currency));
      if (currency !== '') transaction.currency = currency;
    }

    const revenue = readAmount(row, plan.revenue, 'revenue', needs);
    if (typeof revenue === 'string') transaction.revenue = revenue;
    const cost = readAmount(row, plan.cost, 'cost', needs);
    if (typeof cost === 'string') transaction.cost = cost;
    const costToServe = readAmount(row, plan.costToServe, 'cost to serve', needs);
    if (typeof costToServe === 'string') transaction.costToServe = costToServe;
    const profit = readAmount(row, plan.profit, 'profit', needs);
    if (typeof profit === 'string') transaction.profit = profit;

    if (basis === 'revenue') {
      if (revenue === null) refuse(row, missingAmount(basis, plan.revenue));
    } else if (basis === 'profit') {
      const isDerived = revenue !== null && cost !== null;
      if (profit === null && !isDerived) refuse(row, missingAmount(basis, plan.profit));
    } else {
      const measure = readAmount(row, plan.measure, basis, needs);
      // A computed key makes even `__proto__` an ordinary name.
      if (typeof measure === 'string') transaction.measures = { [basis]: measure };
      else if (measure === null) refuse(row, missingAmount(basis, plan.measure));
    }
    return row;
  };
}

function cellAt(cells: readonly string[], column: Column): string {
  return cells[column.place] ?? '';
}

export function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

function refuse(row: RowInReading, problem: Issue): void {
  const located: Issue = { ...problem, line: row.transaction.line };
  if (row.problems === undefined) row.problems = [located];
  // Two amounts may be read from one column: its problem is one.
  else if (!row.problems.some((known) => isSameCell(known, located))) row.problems.push(located);
}

function isSameCell(a: Issue, b: Issue): boolean {
  return a.column !== undefined && a.column === b.column && a.code === b.code;
}

function readCustomer(row: RowInReading, column: Column, { readId }: RowNeeds): void {
  const text = cellAt(row.cells, column);
  if (!isBlank(text)) row.transaction.customerId = readId(text);
  else {
    refuse(row, {
      code: 'blank-id',
      message: 'the customer id is blank',
      column: column.heading,
      expected: 'whose transaction it is',
      received: text,
    });
  }
}

function readDate(row: RowInReading, column: Column, { dates, needsDate }: RowNeeds): void {
  const text = cellAt(row.cells, column);
  if (isBlank(text)) {
    if (!needsDate) return;
    refuse(row, {
      code: 'missing-date',
      message: 'the date is missing',
      column: column.heading,
      expected: 'a date, since the window is not "all"',
      received: text,
    });
    return;
  }
  const date = dates?.read(text, row.transaction.line);
  if (typeof date === 'string') row.transaction.date = date;
  else if (date !== undefined && 'code' in date) refuse(row, date);
  else row.waitingDate = date;
}

/** Names of currencies, `usd` and `USD` alike; one after the other is mostly the same. */
function currencyReader(): (text: string) => string {
  let lastText = '';
  let lastName = '';
  return (text) => {
    if (text !== lastText) {
      const trimmed = text.trim();
      lastName = currencyOf(trimmed) ?? trimmed;
      lastText = text;
    }
    return lastName;
  };
}

/** An amount, null where it is blank or has no column, undefined where it cannot be read. */
function readAmount(
  row: RowInReading,
  columns: AmountColumns | null,
  name: string,
  needs: RowNeeds,
): string | null | undefined {
  if (columns === null) return null;
  const [first, second] = columns;
  if (first !== undefined && second === undefined) return readCell(row, first, name, needs);
  const factors = columns.map((column) => readCell(row, column, column.heading, needs));
  if (factors.includes(undefined)) return undefined;
  return factors.reduce((product, factor) =>
    product == null || factor == null ? null : multiplyAmounts(product, factor),
  );
}

function readCell(
  row: RowInReading,
  column: Column,
  name: string,
  { style, signs }: RowNeeds,
): string | null | undefined {
  const text = cellAt(row.cells, column);
  if (isPlainAmount(text, style)) return text;
  const reading = readAmountText(text, style);
  if (reading === null) return null;
  if ('code' in reading) {
    const message = `${name} ${reading.message}`;
    refuse(row, { ...reading, message, column: column.heading, received: text });
    return undefined;
  }
  if (reading.currency !== null) seeSign(row, column, reading.currency, signs);
  return reading.amount;
}

/** A sign must agree with the currency of its row, else with the signs of all other rows. */
function seeSign(row: RowInReading, column: Column, sign: string, signs: SignWatch): void {
  const { currency, line } = row.transaction;
  if (currency === undefined) signs.see(sign, line, column.heading);
  else if (currencyOf(currency) !== undefined && sameCurrency(currency, sign) === undefined) {
    refuse(row, {
      code: 'several-currencies',
      message: `the amount is in ${sign}, but the currency of the row is ${currency}`,
      column: column.heading,
      expected: `an amount in ${currency}`,
      received: cellAt(row.cells, column),
    });
  }
}

function missingAmount(basis: Basis, columns: AmountColumns | null): Issue {
  const column = columns?.[0]?.heading;
  return {
    code: 'missing-amount',
    message:
      basis === 'profit'
        ? 'profit is not known: the row has neither profit nor revenue and cost'
        : `${basis} is missing`,
    ...(column === undefined ? {} : { column }),
    expected: 'an amount, 0 where there is none',
    received: '',
  };
}

/** More cells than headings do no harm where they are blank; fewer leave the columns in doubt. */
function isRagged(headings: readonly string[], cells: readonly string[]): boolean {
  return cells.length < namedWidth(headings) || !cells.slice(headings.length).every(isBlank);
}

/** How many headings there are, without blank ones at the end. */
function namedWidth(headings: readonly string[]): number {
  return headings.findLastIndex((heading) => !isBlank(heading)) + 1;
}

function raggedRow(headings: readonly string[], cells: readonly string[]): Issue {
  const few = cells.length < headings.length;
  return {
    code: 'ragged-row',
    message: `the row has too ${few ? 'few' : 'many'} cells`,
    expected: `${headings.length} cells, as many as headings`,
    received: `${cells.length}`,
    hint: few
      ? 'A line may be broken in two, or a delimiter be missing.'
      : 'A cell with a delimiter in it must stand in quotes.',
  };
}
