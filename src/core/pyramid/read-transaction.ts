import { describe, type Issue } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { notAnAmount } from '../values/amount';
import { type DateKey, readDateKey } from '../values/calendar-date';
import { idProblem } from '../values/code-points';
import { type AmountInput, type Exact, readExact, subtractExact } from '../values/exact';
import type { Conversion, Convertible } from './currencies';
import type { Basis, SourceRow } from './transaction';

/** A row as the aggregation needs it. An amount is undefined where it is absent or unreadable. */
export interface ReadTransaction extends Convertible {
  date: DateKey | undefined;
  /** The amount that the customer is ranked by. `profit` is as given, else revenue less the costs. */
  value: Exact | undefined;
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
    if (value === undefined) read.problems.push(measureProblem(name, input));
    return value;
  };

  return (row) => {
    if (read.problems.length > 0) read.problems = [];
    if ('problems' in row) read.problems.push(...problemsOf(row));
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

/** Those that an adapter found; whatever else stands there is none. */
function problemsOf({ problems }: SourceRow & { readonly problems?: unknown }): Issue[] {
  return Array.isArray(problems)
    ? problems.filter((problem) => isRecord(problem) && typeof problem['code'] === 'string')
    : [];
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
  if (isRecord(measures) && Object.hasOwn(measures, basis)) {
    return amount(basis, measures[basis]);
  }
  if (basis === 'cost') return read.cost;
  return basis === 'costToServe' ? read.costToServe : undefined;
}

function checkRow(row: SourceRow, basis: Basis, needsDate: boolean, read: ReadTransaction): void {
  const noId = idProblem(row.customerId);
  if (noId !== undefined) read.problems.push({ ...noId, column: 'customerId' });
  if (read.date === undefined) {
    if (row.date !== undefined) read.problems.push(dateProblem(row.date));
    else if (needsDate) read.problems.push(MISSING_DATE);
  }
  if (row.currency !== undefined && typeof row.currency !== 'string') {
    read.problems.push(currencyProblem(row.currency));
  }
  if (read.value === undefined && read.problems.length === 0) {
    read.problems.push(missingAmount(basis));
  }
}

/** A row, for callers whom the types do not hold back: what is no object is refused as a row. */
export function asRow(input: SourceRow): SourceRow {
  if (typeof input === 'object' && input !== null) return input;
  return { problems: [notARow(input)] };
}

export function notARow(input: unknown): Issue {
  return {
    code: 'invalid-value',
    ...because('not-a-transaction'),
    expected: 'an object such as { customerId, date, revenue }',
    received: describe(input),
  };
}

export function measureProblem(measure: string, input: unknown): Issue {
  const problem = notAnAmount(input);
  return {
    ...problem,
    ...(problem.reason === 'not-an-amount' && because('measure-is-no-amount', { measure })),
    column: measure,
  };
}

export function dateProblem(input: unknown): Issue {
  return {
    code: 'invalid-date',
    ...because('not-a-calendar-date'),
    column: 'date',
    expected: 'YYYY-MM-DD or a timestamp',
    received: describe(input),
  };
}

export function currencyProblem(input: unknown): Issue {
  return {
    code: 'invalid-value',
    ...because('currency-is-no-text'),
    column: 'currency',
    expected: 'a currency, such as EUR',
    received: describe(input),
  };
}

const MISSING_DATE: Issue = {
  code: 'missing-date',
  ...because('date-is-missing'),
  column: 'date',
  expected: 'a date, since the window is not "all"',
};

function missingAmount(basis: Basis): Issue {
  return {
    code: 'missing-amount',
    ...(basis === 'profit'
      ? because('profit-not-known')
      : because('measure-is-missing', { measure: basis })),
    column: basis,
  };
}
