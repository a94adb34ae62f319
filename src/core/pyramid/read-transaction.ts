import { describe, type Issue, PyramidError, renderPath } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { notAnAmount } from '../values/amount';
import { type DateKey, readDateKey } from '../values/calendar';
import { type AmountInput, type Exact, readExact, subtractExact } from '../values/exact';
import { idProblem } from '../values/ids';
import type { Conversion, Convertible } from './currencies';
import { type Basis, notTransactions, type SourceRow, type Transaction } from './transaction';

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
    repeated: undefined,
    problems: [],
  };

  const amount = (name: string, input: AmountInput | undefined): Exact | undefined => {
    if (input === undefined) return undefined;
    const value = readExact(input);
    if (value === undefined) read.problems.push(measureProblem(name, input));
    return value;
  };

  const amounts = (inputs: unknown): Record<string, Exact> | undefined => {
    if (!isRecord(inputs)) return undefined;
    const found = Object.entries(inputs).flatMap(([name, input]): [string, Exact][] => {
      const value = amount(name, input as AmountInput);
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(found);
  };

  return (row) => {
    if (read.problems.length > 0) read.problems = [];
    if ('problems' in row) read.problems.push(...problemsOf(row));
    const isSetAside = 'leftOut' in row || 'isDuplicate' in row;
    const unreadable = read.problems.length > 0;

    read.revenue = amount('revenue', row.revenue);
    read.cost = amount('cost', row.cost);
    read.costToServe = amount('costToServe', row.costToServe);
    read.profit = amount('profit', row.profit);
    read.date = row.date === undefined ? undefined : readDateKey(row.date, timeZone);
    read.repeated = row.repeated === undefined ? undefined : amounts(row.repeated);
    convert(read, row);
    read.profit ??= derivedProfit(read.revenue, read.cost, read.costToServe);
    read.value = basisAmount(basis, read, row, amount);

    // What does not count anyway need not be whole.
    if (!unreadable && !isSetAside) checkRow(row, basis, needsDate, read);
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

function notARow(input: unknown): Issue {
  return {
    code: 'invalid-value',
    ...because('not-a-transaction'),
    expected: 'an object such as { customerId, date, revenue }',
    received: describe(input),
  };
}

function measureProblem(measure: string, input: unknown): Issue {
  const problem = notAnAmount(input);
  return {
    ...problem,
    ...(problem.reason === 'not-an-amount' && because('measure-is-no-amount', { measure })),
    column: measure,
  };
}

function dateProblem(input: unknown): Issue {
  return {
    code: 'invalid-date',
    ...because('not-a-calendar-date'),
    column: 'date',
    expected: 'YYYY-MM-DD or a timestamp',
    received: describe(input),
  };
}

function currencyProblem(input: unknown): Issue {
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

/**
 * Transactions from data that is already parsed, such as the body of a request: each row checked by
 * itself, whatever pyramid is made of it later. What is null counts as absent; fields that no
 * transaction has are left out. Throws one issue for each fault, of the first 1,000, with `row` and
 * `path`.
 *
 * @example
 * const rows = readTransactions(JSON.parse('[{"customerId":"ann","revenue":"120.50"}]'));
 * buildPyramid(rows).customers[0]?.value; // '120.5'
 */
export function readTransactions(input: unknown): Transaction[] {
  if (!Array.isArray(input)) throw notTransactions(input);
  const issues: Issue[] = [];
  const read: Transaction[] = [];
  for (let at = 0; at < input.length && issues.length < MOST_ISSUES; at++) {
    const refuse = (issue: Issue, ...path: string[]): void => {
      issues.push({ ...issue, row: at + 1, path: renderPath([at, ...path]) });
    };
    const row: unknown = input[at];
    if (isRecord(row)) read.push(readRow(row, refuse));
    else refuse(notARow(row));
  }
  const [first, ...more] = issues;
  if (first !== undefined) throw new PyramidError(first, ...more);
  return read;
}

const MOST_ISSUES = 1000;

type Refuse = (issue: Issue, ...path: string[]) => void;

const TEXTS = ['order', 'name', 'owner'] as const;
const AMOUNTS = ['revenue', 'cost', 'costToServe', 'profit'] as const;

function readRow(row: Readonly<Record<string, unknown>>, refuse: Refuse): Transaction {
  const { customerId, date, currency, group, measures, repeated, line } = row;
  const texts = TEXTS.flatMap((name) => textEntry(row[name], name, refuse));
  const noId = idProblem(customerId);
  if (noId !== undefined) refuse(noId, 'customerId');
  const amounts = AMOUNTS.flatMap((name) => amountEntry(row[name], name, refuse, name));
  if (isGiven(date) && readDateKey(date as Date, 'UTC') === undefined) {
    refuse(dateProblem(date), 'date');
  }
  if (isGiven(currency) && typeof currency !== 'string') {
    refuse(currencyProblem(currency), 'currency');
  }
  if (isGiven(group) && typeof group !== 'string') refuse(notText('group'), 'group');
  if (isGiven(line) && !(Number.isInteger(line) && Number(line) > 0)) {
    refuse({ code: 'invalid-value', ...because('not-valid', { name: 'line' }) }, 'line');
  }
  if (isGiven(measures) && !isRecord(measures)) {
    refuse({ code: 'invalid-value', ...because('not-valid', { name: 'measures' }) }, 'measures');
  }
  if (isGiven(repeated) && !isRecord(repeated)) {
    refuse({ code: 'invalid-value', ...because('not-valid', { name: 'repeated' }) }, 'repeated');
  }
  return {
    customerId: customerId as string,
    ...(isGiven(date) && { date: date as string }),
    ...(Object.fromEntries(amounts) as Partial<Transaction>),
    ...(isGiven(currency) && { currency: currency as string }),
    ...(isGiven(group) && { group: group as string }),
    ...(Object.fromEntries(texts) as Partial<Transaction>),
    ...(isRecord(measures) && { measures: readMeasures(measures, 'measures', refuse) }),
    ...(isRecord(repeated) && { repeated: readMeasures(repeated, 'repeated', refuse) }),
    ...(isGiven(line) && { line: line as number }),
  };
}

function textEntry(input: unknown, name: string, refuse: Refuse): [string, string][] {
  if (!isGiven(input)) return [];
  if (typeof input === 'string') return [[name, input]];
  refuse(notText(name), name);
  return [];
}

function readMeasures(
  measures: Readonly<Record<string, unknown>>,
  path: string,
  refuse: Refuse,
): Record<string, AmountInput> {
  return Object.fromEntries(
    Object.entries(measures).flatMap(([name, amount]) =>
      amountEntry(amount, name, refuse, path, name),
    ),
  );
}

function amountEntry(
  input: unknown,
  name: string,
  refuse: Refuse,
  ...path: string[]
): [string, AmountInput][] {
  if (!isGiven(input)) return [];
  const amount = input as AmountInput;
  if (readExact(amount) === undefined) refuse(measureProblem(name, input), ...path);
  return [[name, amount]];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function notText(name: string): Issue {
  return {
    code: 'invalid-value',
    ...because('not-valid', { name }),
    expected: 'text',
  };
}
