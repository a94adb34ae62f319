import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { Basis, Transaction } from '../../core/pyramid/transaction';
import type { AmountStyle } from '../cells/amount-text';
import type { SignWatch } from '../cells/currency-text';
import { currencyOf, sameCurrency } from '../cells/currency-text';
import type { DateColumn, WaitingDate } from '../cells/date-column';
import type { AmountColumns, Column } from './find-columns';
import type { ColumnPlan } from './recognise-columns';
import {
  type AmountNeeds,
  cellAt,
  currencyReader,
  isBlank,
  type RowOfCells,
  readAmount,
  refuse,
  refuseRagged,
} from './row-cells';

/** A row of sales as far as it has been read. */
export interface RowInReading extends RowOfCells {
  /** What could be read; the id is '' where it is blank. */
  readonly transaction: Draft;
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
  const amounts: AmountNeeds<RowInReading> = {
    style: needs.style,
    seeSign: (row, column, sign) => seeSign(row, column, sign, needs.signs),
  };

  return (line, cells) => {
    const transaction: Draft = { customerId: '', line };
    const row: RowInReading = {
      line,
      cells,
      problems: undefined,
      transaction,
      waitingDate: undefined,
    };
    if (refuseRagged(row, plan.headings)) return row;

    readCustomer(row, plan.customer, needs);
    if (plan.date !== null && needs.dates !== null) readDate(row, plan.date, needs);
    if (plan.currency !== null) {
      const currency = currencyName(cellAt(cells, plan.currency));
      if (currency !== '') transaction.currency = currency;
    }

    if (plan.group !== null) transaction.group = cellAt(cells, plan.group);

    const revenue = readAmount(row, plan.revenue, amounts);
    if (typeof revenue === 'string') transaction.revenue = revenue;
    const cost = readAmount(row, plan.cost, amounts);
    if (typeof cost === 'string') transaction.cost = cost;
    const costToServe = readAmount(row, plan.costToServe, amounts);
    if (typeof costToServe === 'string') transaction.costToServe = costToServe;
    const profit = readAmount(row, plan.profit, amounts);
    if (typeof profit === 'string') transaction.profit = profit;

    if (basis === 'revenue') {
      if (revenue === null) refuse(row, missingAmount(basis, plan.revenue));
    } else if (basis === 'profit') {
      const isDerived = revenue !== null && cost !== null;
      if (profit === null && !isDerived) refuse(row, missingAmount(basis, plan.profit));
    } else {
      const measure = readAmount(row, plan.measure, amounts);
      // A computed key makes even `__proto__` an ordinary name.
      if (typeof measure === 'string') transaction.measures = { [basis]: measure };
      else if (measure === null) refuse(row, missingAmount(basis, plan.measure));
    }
    return row;
  };
}

function readCustomer(row: RowInReading, column: Column, { readId }: RowNeeds): void {
  const text = cellAt(row.cells, column);
  if (!isBlank(text)) row.transaction.customerId = readId(text);
  else {
    refuse(row, {
      code: 'blank-id',
      ...because('value-missing', { role: 'customer', type: 'id' }),
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
      ...because('value-missing', { role: 'date', type: 'date' }),
      column: column.heading,
      expected: 'a date, since the window is not "all"',
      received: text,
    });
    return;
  }
  const date = dates?.read(text, row.line);
  if (typeof date === 'string') row.transaction.date = date;
  else if (date !== undefined && 'code' in date) refuse(row, date);
  else row.waitingDate = date;
}

/** A sign must agree with the currency of its row, else with the signs of all other rows. */
function seeSign(row: RowInReading, column: Column, sign: string, signs: SignWatch): void {
  const { currency } = row.transaction;
  if (currency === undefined) signs.see(sign, row.line, column.heading);
  else if (currencyOf(currency) !== undefined && sameCurrency(currency, sign) === undefined) {
    refuse(row, {
      code: 'several-currencies',
      ...because('another-currency-than-the-row', { sign, currency }),
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
    ...(basis === 'profit'
      ? because('profit-unknown')
      : because('value-missing', { role: basis, type: 'amount' })),
    ...(column === undefined ? {} : { column }),
    expected: 'an amount, 0 where there is none',
    received: '',
  };
}
