import { PyramidError } from '../issues/issue';

/** Keeps an eye on the currencies of an input: one is fine, none is fine, several are an error. */
export interface CurrencyWatch {
  see(currency: string | undefined): void;
  /** The one currency, or null where none is named. Throws `several-currencies`, listing them. */
  one(): string | null;
}

/** A row without a currency, beside rows with one: that is a second currency, not the same. */
const UNNAMED = '(none)';

export function currencyWatch(): CurrencyWatch {
  const rows = new Map<string, number>();
  let last: string | undefined;
  let inARow = 0;

  const settle = (): void => {
    if (inARow > 0) rows.set(last ?? UNNAMED, (rows.get(last ?? UNNAMED) ?? 0) + inARow);
    inARow = 0;
  };

  return {
    see(currency) {
      if (currency !== last) {
        settle();
        last = currency;
      }
      inARow++;
    },
    one() {
      settle();
      const names = [...rows.keys()].sort();
      if (names.length > 1) throw severalCurrencies(names, rows);
      const only = names[0];
      return only === undefined || only === UNNAMED ? null : only;
    },
  };
}

function severalCurrencies(
  names: readonly string[],
  rows: ReadonlyMap<string, number>,
): PyramidError {
  const counted = names
    .map((name) => {
      const count = rows.get(name);
      return `${name} in ${count} ${count === 1 ? 'row' : 'rows'}`;
    })
    .join(', ');
  return new PyramidError({
    code: 'several-currencies',
    message: `the amounts are in several currencies: ${counted}`,
    expected: 'one currency',
    hint: 'Amounts of different currencies are never added up: tier each currency by itself.',
  });
}
