import { isBlankCell, namedWidth } from './line';
import type { RowStage } from './stage';
import { totalAccount } from './total-account';
import { TotalCandidate } from './total-candidate';
import type { TotalColumns, TotalMarks } from './total-marks';
import { TotalVerdicts } from './total-verdicts';

/**
 * Passes over rows that add others up. A row may be one where a whole cell is the word of a total, or
 * where customer, date, order and product, as far as the table has them, are all blank; it is one
 * where every amount that it shows is the sum of all rows that are none, or of a run of them just
 * above it or just below. With the word and without a date it is one whatever its sum, and a
 * difference is said. What is not known yet is held aside, and plain rows go on.
 */
export function totalStage(columns: TotalColumns, marks: TotalMarks): RowStage {
  const { customers, dates, headings } = columns;
  const [customer = 0] = customers;
  const width = namedWidth(headings);
  const verdicts = new TotalVerdicts(columns);
  const { sums, account } = verdicts;
  let lastLine = 0;

  const hasWord = (cells: readonly string[]): boolean =>
    marks.hasWord(cells) || marks.isOfRowAbove(cells, sums.above);

  return {
    passes(line, cells) {
      if (
        !verdicts.isIdle() ||
        cells.length < width ||
        isBlankCell(cells[customer] ?? '') ||
        hasWord(cells)
      ) {
        return false;
      }
      lastLine = line;
      sums.add(cells);
      return true;
    },
    push(line, cells, next) {
      lastLine = line;
      const row = { line, cells };
      // Of a line that is cut short it is not known what stands where.
      if (cells.length < width) {
        verdicts.sendCut(row, next);
        return;
      }
      const word = hasWord(cells);
      if (!word && !marks.isNameless(cells)) {
        verdicts.sendRow(row, next);
        return;
      }
      const isTotal = word && dates.length > 0 && marks.isDateless(cells);
      verdicts.judge(new TotalCandidate(row, word, isTotal, sums), next);
    },
    end: (next) => verdicts.end(lastLine, next),
    notices: account.notices,
    layout: account.layout,
  };
}

/** Rows of the lines named as totals, and no others, are passed over. */
export function statedTotals(lines: readonly number[], missing: (line: number) => Error): RowStage {
  const open = new Set(lines);
  const account = totalAccount();
  return {
    passes: () => open.size === 0,
    push(line, cells, next) {
      if (open.delete(line)) account.pass({ line, cells });
      else next(line, cells);
    },
    end() {
      for (const line of open) throw missing(line);
    },
    notices: account.notices,
    layout: account.layout,
  };
}
