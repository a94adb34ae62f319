import { PyramidError } from '../../core/issues/issue';
import { sameCurrency } from './currency-text';

/** Keeps an eye on the signs of money in a table: `$5` and `5 USD` agree, `$5` and `€5` do not. */
export interface SignWatch {
  /** Throws `several-currencies` where an earlier amount was in another currency. */
  see(currency: string, line: number, column: string): void;
}

export function signWatch(): SignWatch {
  const lines = new Map<string, number>();
  return {
    see(currency, line, column) {
      if (lines.has(currency)) return;
      for (const [earlier, earlierLine] of lines) {
        if (sameCurrency(earlier, currency) !== undefined) continue;
        throw new PyramidError({
          code: 'several-currencies',
          message: `amounts are in several currencies: ${earlier} in line ${earlierLine}, ${currency} in line ${line}`,
          line,
          column,
          expected: 'one currency',
          hint: 'Amounts of different currencies are never added up: tier each currency by itself.',
        });
      }
      lines.set(currency, line);
    },
  };
}
