import type { AmountEvidence } from './amount-evidence';
import {
  type AmountProblem,
  type AmountText,
  amountOf,
  digitsIn,
  digitsProblem,
  noAmount,
  openMark,
  writtenAmount,
} from './amount-text';
import type { CurrencyDecimals } from './currency-decimals';

/** Reads a column of amounts, together with the others of its table. */
export interface AmountColumn {
  /**
   * Learns from a cell; whether it cannot be read before later ones. Throws `ambiguous-amounts`
   * where it and an earlier one cannot be written in the same way.
   */
  see(text: string, line: number, ofRow: CurrencyDecimals): boolean;
  /** Whether a cell from which nothing is learnt has to wait for others. */
  waits(text: string): boolean;
  /** The amount, the problem of the row, or null where it is blank. */
  read(text: string, line: number, ofRow: CurrencyDecimals): AmountText | AmountProblem | null;
}

/** @param currency that the heading names, null where it names none */
export function amountColumn(
  heading: string,
  currency: string | null,
  evidence: AmountEvidence,
): AmountColumn {
  const column = evidence.addColumn(heading, currency);
  return {
    see(text, line, ofRow) {
      if (evidence.isGiven || !mayHaveMark(text)) return false;
      const written = writtenAmount(text);
      if (written === null || !('body' in written)) return false;
      return evidence.learn(written, column, { text, line, column: heading }, ofRow);
    },
    waits: (text) => evidence.mark === undefined && mayHaveMark(text),
    read(text, line, ofRow) {
      const written = writtenAmount(text);
      if (written === null || 'amount' in written) return written;
      const known = evidence.mark ?? '.';
      if ('unit' in written) return noAmount(known, written.unit);
      const { body } = written;
      if (
        !evidence.isGiven &&
        (openMark(body) !== undefined || digitsIn(body, known) === undefined)
      ) {
        evidence.learn(written, column, { text, line, column: heading }, ofRow);
      }
      const mark = evidence.mark ?? '.';
      const digits = digitsIn(body, mark);
      return digits === undefined ? digitsProblem(body, mark) : amountOf(written, digits, mark);
    },
  };
}

const COMMA = 44;
const POINT = 46;
const LAST_ASCII = 126;

/** Whether a comma or a point may be in it, perhaps in full width. */
function mayHaveMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === POINT || code > LAST_ASCII) return true;
  }
  return false;
}
