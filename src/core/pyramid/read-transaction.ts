import { describe, type Issue } from '../issues/issue';
import { because } from '../issues/reasons';
import { AMOUNT_EXPECTED } from '../values/amount';
import { type DateKey, readDateKey } from '../values/calendar-date';
import { type AmountInput, type Exact, readExact, subtractExact } from '../values/exact';
import type { Conversion } from './conversion';
import type { Basis, SourceRow } from './transaction';

/** A row as the aggregation needs it. An amount is undefined where it is absent or unreadable. */
export interface ReadTransaction {
  date: DateKey | undefined;
  revenue: Exact | undefined;
  cost: Exact | undefined;
  costToServe: Exact | undefined;
  /** As given, else revenue − cost − cost to serve. */
  profit: Exact | undefined;
  /** The amount that the customer is ranked by. */
  value: Exact | undefined;
  /** Why the row is rejected; empty for a good one. */
  problems: Issue[];
}

/** Reads rows into one reused record: a million of them should not cost a million objects. */
export function transactionReader(
  basis: Basis,
  timeZone: string,
  needsDate: boolean,
  convert: Conversion['convert'] = () => {},
): (row: SourceRow) => ReadTransaction {
  const read: ReadTransaction = {
    date: undefined,
    revenue: undefined,
    cost: undefined,
    costToServe: undefined,
    profit: undefined,
    value: undefined,
    problems: [],
  };

  const amount = (name: string, input: AmountInput | undefined): Exact | undefined => {
    if (input === undefined) return undefined;
    const value = readExact(input);
    if (value === undefined) read.problems.push(notAnAmount(name, input));
    return value;
  };

  return (row) => {
    if (read.problems.length > 0) read.problems = [];
    if ('problems' in row && row.problems !== undefined) read.problems.push(...row.problems);
    const unreadable = read.problems.length > 0;

    read.revenue = amount('revenue', row.revenue);
    read.cost = amount('cost', row.cost);
    read.costToServe = amount('costToServe', row.costToServe);
    read.profit = amount('profit', row.profit);
    read.date = row.date === undefined ? undefined : readDateKey(row.date, timeZone);
    convert(read, row.currency);
    read.profit ??= derivedProfit(read.revenue, read.cost, read.costToServe);
    read.value = basisAmount(basis, read, row, amount);

    if (!unreadable) checkRow(row, basis, needsDate, read);
    return read;
  };
}

function derivedProfit(
  revenue: Exact | undefined,
  cost: Exact | undefined,
  costToServe: Exact | undefined,
): Exact | undefined {
  if (revenue === undefined || cost === undefined) return undefined;
  const margin = subtractExact(revenue, cost);
  return costToServe === undefined ? margin : subtractExact(margin, costToServe);
}

function basisAmount(
  basis: Basis,
  read: ReadTransaction,
  row: SourceRow,
  amount: (name: string, input: AmountInput | undefined) => Exact | undefined,
): Exact | undefined {
  if (basis === 'revenue') return read.revenue;
  if (basis === 'profit') return read.profit;
  const measures = row.measures;
  // Not `measures[basis]` alone: a basis named "constructor" is an ordinary name.
  if (measures !== undefined && Object.hasOwn(measures, basis)) {
    return amount(basis, measures[basis]);
  }
  if (basis === 'cost') return read.cost;
  return basis === 'costToServe' ? read.costToServe : undefined;
}

function checkRow(row: SourceRow, basis: Basis, needsDate: boolean, read: ReadTransaction): void {
  if (typeof row.customerId !== 'string' || row.customerId === '') {
    read.problems.push(blankId(row.customerId));
  }
  if (read.date === undefined) {
    if (row.date !== undefined) read.problems.push(notADate(row.date));
    else if (needsDate) read.problems.push(MISSING_DATE);
  }
  if (read.value === undefined && read.problems.length === 0) {
    read.problems.push(missingAmount(basis));
  }
}

/** A row, for callers whom the types do not hold back: what is no object is refused as a row. */
export function asRow(input: SourceRow): SourceRow {
  if (typeof input === 'object' && input !== null) return input;
  const expected = 'an object such as { customerId, date, revenue }';
  const received = describe(input);
  return {
    problems: [{ code: 'invalid-value', ...because('not-a-transaction'), expected, received }],
  };
}

function notAnAmount(column: string, input: unknown): Issue {
  return {
    code: 'invalid-amount',
    message: `${column} is not an amount`,
    column,
    expected: AMOUNT_EXPECTED,
    received: describe(input),
  };
}

function blankId(input: unknown): Issue {
  const isBlank = input === undefined || input === null || input === '';
  return {
    code: 'blank-id',
    message: `the customer id is ${isBlank ? 'blank' : 'not text'}`,
    column: 'customerId',
    expected: 'a string that is not empty',
    received: isBlank ? '' : describe(input),
  };
}

function notADate(input: unknown): Issue {
  return {
    code: 'invalid-date',
    message: 'not a date of the calendar',
    column: 'date',
    expected: 'YYYY-MM-DD or a timestamp',
    received: describe(input),
  };
}

const MISSING_DATE: Issue = {
  code: 'missing-date',
  message: 'the date is missing',
  column: 'date',
  expected: 'a date, since the window is not "all"',
};

function missingAmount(basis: Basis): Issue {
  return basis === 'profit'
    ? {
        code: 'missing-amount',
        message: 'profit is not known: the row has neither profit nor revenue and cost',
        column: 'profit',
      }
    : { code: 'missing-amount', message: `${basis} is missing`, column: basis };
}
