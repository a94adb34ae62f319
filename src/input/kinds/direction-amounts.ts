import { addExact, type Exact, formatExact } from '../../core/values/exact';
import { compareCodePoints } from '../../core/values/ids';
import type { DirectionWord } from './direction-column';

/** How much stands beside words, in how many rows, by currency: currencies are never added up. */
export interface DirectionAmounts {
  add(word: DirectionWord, currency: string | undefined, amount: Exact): void;
  /** Of some words, in the order of most rows, then by code point. */
  of(words: readonly DirectionWord[]): readonly WordAmount[];
}

export interface WordAmount {
  readonly word: string;
  readonly rows: number;
  /** `900`, or `EUR 900, USD 5`. */
  readonly amount: string;
}

interface Sum {
  rows: number;
  readonly byCurrency: Map<string, Exact>;
}

export function directionAmounts(): DirectionAmounts {
  const sums = new Map<DirectionWord, Sum>();
  return {
    add(word, currency = '', amount) {
      const sum = sums.get(word) ?? { rows: 0, byCurrency: new Map<string, Exact>() };
      sums.set(word, sum);
      sum.rows++;
      sum.byCurrency.set(currency, addExact(sum.byCurrency.get(currency) ?? 0, amount));
    },
    of: (words) =>
      words
        .map((word) => {
          const { rows = 0, byCurrency = new Map<string, Exact>() } = sums.get(word) ?? {};
          return { word: word.text, rows, amount: amountText(byCurrency) };
        })
        .sort((a, b) => b.rows - a.rows || compareCodePoints(a.word, b.word)),
  };
}

function amountText(byCurrency: ReadonlyMap<string, Exact>): string {
  return [...byCurrency]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([currency, sum]) => `${currency} ${formatExact(sum)}`.trim())
    .join(', ');
}
