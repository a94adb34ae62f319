import { describe, type Issue, invalidOption, PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { toExact } from '../values/amount';
import { type CalendarDate, type DateKey, formatDateKey, readDateKey } from '../values/calendar';
import { sameCurrency } from '../values/currency-signs';
import {
  type Amount,
  type AmountInput,
  compareExact,
  type Exact,
  formatExact,
  multiplyExact,
  signOf,
} from '../values/exact';
import { compareCodePoints, sortIds } from '../values/ids';
import { isDate } from '../values/window-text';
import type { Transaction } from './transaction';

/** Rates of several currencies to one. */
export interface Rates {
  /** The currency of all results. */
  readonly to: string;
  readonly rates: readonly Rate[];
}

/** One unit of `currency` is worth `rate` units of the currency of the results, which itself has 1. */
export interface Rate {
  readonly currency: string;
  readonly rate: AmountInput;
  /** `YYYY-MM-DD` from which on it holds, until the next of that currency; always unless given. */
  readonly date?: string | undefined;
}

/** A rate that was used, and in how many rows. */
export interface RateUse {
  readonly currency: string;
  readonly rate: Amount;
  readonly from: CalendarDate | null;
  readonly rows: number;
}

/** What a row says of its currency. */
type Priced = Pick<Partial<Transaction>, 'currency' | 'sign' | 'namesNoCurrency' | 'file'>;

/** Keeps an eye on the currencies of an input: one is fine, none is fine, several are an error. */
interface CurrencyWatch {
  see(row: Priced): void;
  /** The one currency, or null where none is named. Throws `several-currencies`, listing them. */
  one(): string | null;
  /** Whether a row of this currency can be added to the others, or was one of none. */
  takes(currency: string | undefined): boolean;
}

/** A row without a currency, beside rows with one: that is a second currency, not the same. */
const UNNAMED = '(none)';

export function currencyWatch(): CurrencyWatch {
  const rows = new Map<string, number>();
  /** By their signs: of rows for which no column names a currency. */
  const signed = new Map<string, number>();
  /** In which each stands first, of several. */
  const files = new Map<string, string>();
  let last: string | undefined;
  let inARow = 0;

  const settle = (): void => {
    if (inARow > 0) rows.set(last ?? UNNAMED, (rows.get(last ?? UNNAMED) ?? 0) + inARow);
    inARow = 0;
  };
  const seeFile = (name: string, file: string | undefined): void => {
    if (file !== undefined && !files.has(name)) files.set(name, file);
  };

  return {
    see({ currency, sign, file, namesNoCurrency }) {
      if (currency === undefined && sign !== undefined) {
        seeFile(sign, file);
        signed.set(sign, (signed.get(sign) ?? 0) + 1);
        return;
      }
      if (namesNoCurrency === true) return;
      if (currency !== last) {
        settle();
        last = currency;
      }
      if (inARow === 0) seeFile(currency ?? UNNAMED, file);
      inARow++;
    },
    one() {
      settle();
      const named = sortIds([...rows.keys()]);
      const only = named.length === 1 && named[0] !== UNNAMED ? named[0] : undefined;
      const one = oneOf([...(only === undefined ? [] : [only]), ...signed.keys()]);
      if (named.length <= 1 && one !== undefined) return one;
      const all = new Map([...rows, ...signed]);
      throw severalCurrencies(sortIds([...all.keys()]), all, files);
    },
    takes(currency) {
      settle();
      const names = [...rows.keys(), ...signed.keys()];
      if (names.length === 0) return true;
      if (currency === undefined) return rows.size === 1 && rows.has(UNNAMED);
      const named = names.filter((name) => name !== UNNAMED);
      return named.length > 0 && rows.size <= 1 && oneOf([...named, currency]) !== undefined;
    },
  };
}

/** The most definite of names that mean one currency; null where there are none, undefined of several. */
function oneOf(names: readonly string[]): string | null | undefined {
  let one: string | null = null;
  for (const name of names) {
    const same: string | undefined = one === null ? name : sameCurrency(one, name);
    if (same === undefined) return undefined;
    one = same;
  }
  return one;
}

function severalCurrencies(
  names: readonly string[],
  rows: ReadonlyMap<string, number>,
  files: ReadonlyMap<string, string>,
): PyramidError {
  return new PyramidError({
    code: 'several-currencies',
    ...because('several-currencies', {
      currencies: names.map((name) => (name === UNNAMED ? '' : name)),
      rows: names.map((name) => String(rows.get(name))),
      files: names.flatMap((name) => files.get(name) ?? []),
    }),
    expected: 'one currency',
  });
}

/** What is converted of a row. */
export interface Convertible {
  readonly date: DateKey | undefined;
  revenue: Exact | undefined;
  cost: Exact | undefined;
  costToServe: Exact | undefined;
  profit: Exact | undefined;
  /** By measure, amounts that count on another row of the order. */
  repeated: Record<string, Exact> | undefined;
  /** Why the row is rejected. */
  readonly problems: Issue[];
}

/** Turns amounts into one currency, and keeps count of the rates it used. */
export interface Conversion {
  /** Converts the amounts of a row in place, or adds to its problems that there is no rate. */
  convert(read: Convertible, row: Priced): void;
  uses(): RateUse[];
}

interface Dated {
  readonly currency: string;
  /** 0 for a rate that always holds: it comes before every date. */
  readonly from: DateKey;
  readonly rate: Exact;
  rows: number;
}

/**
 * Throws `invalid-option` for a rate that is none, a currency that has two at once, and a rate of the
 * target currency other than 1.
 */
export function conversion({ to, rates }: Rates): Conversion {
  const byCurrency = new Map<string, Dated[]>();
  rates.forEach((given: unknown, at) => {
    const { currency, rate, date }: Partial<Rate> = isRecord(given) ? given : {};
    if (typeof currency !== 'string' || currency === '') {
      throw invalid(at, 'currency', 'currency-is-missing', 'a currency', describe(currency));
    }
    const value = toExact(rate as AmountInput, { path: `rates[${at}].rate` });
    const from = date === undefined ? 0 : isDate(date) ? readDateKey(date, 'UTC') : undefined;
    if (from === undefined) throw invalid(at, 'date', 'not-a-date', 'YYYY-MM-DD', describe(date));
    if (signOf(value) <= 0) {
      throw invalid(at, 'rate', 'not-a-positive-rate', 'a decimal above 0', formatExact(value));
    }
    if (currency === to) {
      if (compareExact(value, toExact(1)) === 0) return;
      throw invalid(at, 'rate', 'rate-of-the-target', '1', formatExact(value));
    }
    const ofCurrency = byCurrency.get(currency) ?? [];
    if (ofCurrency.some((other) => other.from === from)) {
      throw invalid(at, 'currency', 'second-rate-at-a-time', 'one rate', currency);
    }
    byCurrency.set(currency, [...ofCurrency, { currency, from, rate: value, rows: 0 }]);
  });
  // Whatever the date of the rate that says so.
  byCurrency.set(to, [{ currency: to, from: 0, rate: toExact(1), rows: 0 }]);
  for (const dated of byCurrency.values()) dated.sort((a, b) => b.from - a.from);

  /** A sign that several countries share is that of the only one that has a rate. */
  const ofSign = (sign: string | undefined): string | undefined => {
    if (sign === undefined || byCurrency.has(sign)) return sign;
    const meant = [...byCurrency.keys()].filter((name) => sameCurrency(sign, name) !== undefined);
    return meant.length === 1 ? meant[0] : sign;
  };

  return {
    convert(read, row) {
      const currency = row.currency ?? ofSign(row.sign) ?? (row.namesNoCurrency ? to : undefined);
      const rate = byCurrency
        .get(currency ?? '')
        ?.find(({ from }) => from <= (read.date ?? (from === 0 ? 0 : -1)));
      if (rate === undefined) return withoutRate(read, currency, to);
      rate.rows++;
      for (const measure of MONEY) {
        const amount = read[measure];
        if (amount !== undefined) read[measure] = multiplyExact(amount, rate.rate);
        const again = read.repeated?.[measure];
        if (again !== undefined)
          read.repeated = { ...read.repeated, [measure]: multiplyExact(again, rate.rate) };
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
function withoutRate(read: Convertible, currency: string | undefined, to: string): void {
  for (const measure of MONEY) read[measure] = undefined;
  read.repeated = undefined;
  read.problems.push(noRate(currency, to));
}

function noRate(currency: string | undefined, to: string): Issue {
  const missing = { code: 'missing-rate', column: 'currency' } as const;
  return currency === undefined
    ? { ...missing, ...because('currency-is-missing') }
    : {
        ...missing,
        ...because('no-rate-on-this-date'),
        expected: `a currency with a rate to ${to}`,
        received: describe(currency),
      };
}

/** Rates for callers whom the types do not hold back. */
export function checkRates(rates: Rates): Rates {
  const { to, rates: list }: Partial<Rates> = isRecord(rates) ? rates : {};
  const refuse = (why: ReturnType<typeof because>, path: string, expected: string, got: unknown) =>
    invalidOption(path, why, expected, describe(got));
  if (!isRecord(rates)) {
    throw refuse(because('rates-are-no-object'), 'rates', 'an object { to, rates }', rates);
  }
  if (typeof to !== 'string' || to === '') {
    throw refuse(because('rates-without-target'), 'rates.to', 'a currency, such as EUR', to ?? '');
  }
  if (!Array.isArray(list)) {
    throw refuse(because('rates-are-no-object'), 'rates.rates', 'a list of rates', list);
  }
  return rates;
}

function invalid(
  at: number,
  field: string,
  reason:
    | 'currency-is-missing'
    | 'not-a-date'
    | 'not-a-positive-rate'
    | 'rate-of-the-target'
    | 'second-rate-at-a-time',
  expected: string,
  received: string,
): PyramidError {
  const path = `rates[${at}].${field}`;
  return invalidOption(path, because(reason), expected, received);
}
