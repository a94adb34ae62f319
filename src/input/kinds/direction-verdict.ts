import type { DirectionColumn, DirectionWord, Ruling } from './direction-column';
import { type Refunds, saysRefund } from './direction-refunds';

/** What is to become of a row by its direction. */
export interface Verdict {
  readonly ruling: Ruling;
  /** The word that says so, else the first. */
  readonly word?: DirectionWord | undefined;
  /** By which rule it is left out, where it is. */
  readonly rule?: string | undefined;
  /** The row with the customer that a refund names in another column. */
  readonly cells?: readonly string[] | undefined;
}

export type VerdictOn = (cells: readonly string[]) => Verdict;

/** The verdict on rows; on one that waits it may change. */
export function directionVerdicts(
  columns: readonly DirectionColumn[],
  refunds: Refunds | null,
  leavesOut: (cells: readonly string[]) => string | undefined,
): VerdictOn {
  return lastKept((cells) => {
    // Every column has to know its words, whichever decides.
    const words = columns.map((column) => column.wordIn(cells[column.place] ?? ''));
    const rule = leavesOut(cells);
    if (rule !== undefined) return { ruling: 'no-sale', rule };
    const refund = refunds?.wordIn(cells);
    if (refund !== undefined) {
      return { ruling: 'taken-off', word: refund, cells: refunds?.withCustomer(cells) };
    }
    return byWords(columns, words, cells);
  });
}

/** A column of sides decides; of others, the first that says other than a sale. */
function byWords(
  columns: readonly DirectionColumn[],
  words: readonly (DirectionWord | undefined)[],
  cells: readonly string[],
): Verdict {
  for (const [at, column] of columns.entries()) {
    const word = words[at];
    if (word === undefined) continue;
    const ruling = column.rulingOf(word);
    if (ruling === 'no-sale') {
      if (word.meaning === 'out' && saysRefund(cells)) return { ruling: 'taken-off', word };
      const text = (cells[column.place] ?? '').trim();
      return { ruling, word, rule: `direction ${column.heading}=${text}` };
    }
    const decides = ruling !== 'stands' || (column.isSides && word.meaning !== undefined);
    if (decides) return { ruling, word };
  }
  return { ruling: 'stands', word: words.find((word) => word !== undefined) };
}

/** The stage, and each amount, ask for the same row. */
function lastKept(decide: VerdictOn): VerdictOn {
  let lastCells: readonly string[] | null = null;
  let last: Verdict = { ruling: 'stands' };
  return (cells) => {
    if (cells === lastCells) return last;
    last = decide(cells);
    lastCells = last.ruling === 'waits' ? null : cells;
    return last;
  };
}
