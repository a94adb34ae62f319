import { type Issue, PyramidError } from '../issues/issue';
import { toExact } from '../values/amount';
import { type DateKey, formatDateKey, readDateKey } from '../values/calendar-date';
import { compareCodePoints } from '../values/code-points';
import { type Exact, formatExact, multiplyExact, signOf } from '../values/exact';
import type { Rates, RateUse } from './rates';
import type { ReadTransaction } from './read-transaction';

/** Turns amounts into one currency, and keeps count of the rates it used. */
export interface Conversion {
  /** Converts the amounts of a row in place, or adds to its problems that there is no rate. */
  convert(read: ReadTransaction, currency: string | undefined): void;
  uses(): RateUse[];
}

interface Dated {
  readonly currency: string;
  /** 0 for a rate that always holds: it comes before every date. */
  readonly from: DateKey;
  readonly rate: Exact;
  rows: number;
}

/** Throws `invalid-option` for a rate that is none, or a currency that has two at once. */
export function conversion({ to, rates }: Rates): Conversion {
  if (to === '') throw noTarget();
  const byCurrency = new Map<string, Dated[]>();
  rates.forEach(({ currency, rate, date }, at) => {
    const value = toExact(rate, { path: `rates[${at}].rate` });
    const from = date === undefined ? 0 : date.length === 10 ? readDateKey(date, 'UTC') : undefined;
    if (from === undefined) throw invalid(at, 'date', 'not a date', 'YYYY-MM-DD', String(date));
    if (signOf(value) <= 0) {
      throw invalid(at, 'rate', 'not a rate', 'a decimal above 0', formatExact(value));
    }
    const ofCurrency = byCurrency.get(currency) ?? [];
    if (ofCurrency.some((other) => other.from === from)) {
      throw invalid(at, 'currency', 'a second rate for the same time', 'one rate', currency);
    }
    byCurrency.set(currency, [...ofCurrency, { currency, from, rate: value, rows: 0 }]);
  });
  if (!byCurrency.has(to)) {
    byCurrency.set(to, [{ currency: to, from: 0, rate: toExact(1), rows: 0 }]);
  }
  for (const dated of byCurrency.values()) dated.sort((a, b) => b.from - a.from);

  return {
    convert(read, currency) {
      const rate = byCurrency
        .get(currency ?? '')
        ?.find(({ from }) => from <= (read.date ?? (from === 0 ? 0 : -1)));
      if (rate === undefined) return withoutRate(read, currency, to);
      rate.rows++;
      for (const measure of MONEY) {
        const amount = read[measure];
        if (amount !== undefined) read[measure] = multiplyExact(amount, rate.rate);
      }
    },
    uses: () =>
      [...byCurrency.values()]
        .flat()
        .filter(({ rows }) => rows > 0)
        .sort((a, b) => compareCodePoints(a.currency, b.currency) || a.from - b.from)
        .map(({ currency, rate, from, rows }) => ({
          currency,
          rate: formatExact(rate),
          from: from === 0 ? null : formatDateKey(from),
          rows,
        })),
  };
}

/** Another basis, such as points, is no money. */
const MONEY = ['revenue', 'cost', 'costToServe', 'profit'] as const;

/** What is in no known currency must not be added to anything, not even to the rejected amounts. */
function withoutRate(read: ReadTransaction, currency: string | undefined, to: string): void {
  for (const measure of MONEY) read[measure] = undefined;
  read.problems.push(noRate(currency, to));
}

function noRate(currency: string | undefined, to: string): Issue {
  return currency === undefined
    ? { code: 'missing-rate', message: 'the currency is missing', column: 'currency' }
    : {
        code: 'missing-rate',
        message: `there is no rate for this currency on this date`,
        column: 'currency',
        expected: `a currency with a rate to ${to}`,
        received: currency,
      };
}

function noTarget(): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message: 'rates need the currency of the results',
    path: 'rates.to',
    expected: 'a currency (--currency), such as EUR',
    received: '',
  });
}

function invalid(
  at: number,
  field: string,
  message: string,
  expected: string,
  received: string,
): PyramidError {
  const path = `rates[${at}].${field}`;
  return new PyramidError({ code: 'invalid-option', message, path, expected, received });
}
