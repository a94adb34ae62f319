import { type Issue, PyramidError, renderPath } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { readDateKey } from '../values/calendar-date';
import { idProblem } from '../values/code-points';
import { type AmountInput, readExact } from '../values/exact';
import { currencyProblem, dateProblem, measureProblem, notARow } from './read-transaction';
import { notTransactions } from './source';
import type { Transaction } from './transaction';

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

const AMOUNTS = ['revenue', 'cost', 'costToServe', 'profit'] as const;

function readRow(row: Readonly<Record<string, unknown>>, refuse: Refuse): Transaction {
  const { customerId, date, currency, group, measures, line } = row;
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
  return {
    customerId: customerId as string,
    ...(isGiven(date) && { date: date as string }),
    ...(Object.fromEntries(amounts) as Partial<Transaction>),
    ...(isGiven(currency) && { currency: currency as string }),
    ...(isGiven(group) && { group: group as string }),
    ...(isRecord(measures) && { measures: readMeasures(measures, refuse) }),
    ...(isGiven(line) && { line: line as number }),
  };
}

function readMeasures(
  measures: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): Record<string, AmountInput> {
  return Object.fromEntries(
    Object.entries(measures).flatMap(([name, amount]) =>
      amountEntry(amount, name, refuse, 'measures', name),
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
