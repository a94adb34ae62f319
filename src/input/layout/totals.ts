import { isBlankCell, type Line, namedWidth } from './line';
import { RowSums } from './row-sums';
import { rowsBehind } from './rows-behind';
import type { RowStage, TakeRow } from './stage';
import { totalAccount } from './total-account';
import { TotalCandidate } from './total-candidate';
import type { TotalColumns, TotalMarks } from './total-marks';

/** More candidates are not waited for: what comes so often is no total. */
const MOST_HELD = 64;

/**
 * Passes over rows that add others up. A row may be one where a whole cell is the word of a total, or
 * where customer, date, order and product, as far as the table has them, are all blank; it is one
 * where every amount that it shows is the sum of all rows that are none, or of a run of them just
 * above it or just below. With the word and without a date it is one whatever its sum, and a
 * difference is said. What is not known yet is held aside, and plain rows go on.
 */
export function totalStage(columns: TotalColumns, marks: TotalMarks): RowStage {
  const { customers, dates, orders, figures, headings } = columns;
  const [customer = 0] = customers;
  const width = namedWidth(headings);
  const sums = new RowSums(columns);
  const behind = rowsBehind();
  const account = totalAccount((cells) => cells.filter((_, place) => !figures.includes(place)));
  const waiting: TotalCandidate[] = [];
  let lastLine = 0;

  const hasWord = (cells: readonly string[]): boolean =>
    marks.hasWord(cells) || marks.isOfRowAbove(cells, sums.above);
  const pass = (row: Line): void => {
    account.pass(row);
    sums.closeBlock();
  };
  const settle = (candidate: TotalCandidate): void => {
    if (candidate.hasWord) account.keep(candidate);
    sums.add(candidate.cells);
    candidate.state = 'row';
  };
  /** One that stood above all may be the total of all, and stands aside until the end. */
  const settlePlain = (candidate: TotalCandidate): boolean => {
    if (candidate.hasWord || candidate.isFirst) return false;
    waiting.splice(waiting.indexOf(candidate), 1);
    settle(candidate);
    return true;
  };
  const seeBelow = (cells: readonly string[]): void => {
    const currency = sums.currencyOf(cells);
    for (let at = waiting.length - 1; at >= 0; at--) {
      const candidate = waiting[at] as TotalCandidate;
      if (!candidate.isSumWith(cells, currency, sums.isLine())) continue;
      waiting.splice(at, 1);
      if (!candidate.isTotal) pass(candidate);
      candidate.state = 'total';
    }
  };
  /** Lets go of the candidate that has waited longest. */
  const giveUp = (next: TakeRow): void => {
    const candidate = waiting.shift() as TotalCandidate;
    if (candidate.isTotal) account.differ(candidate, candidate.difference);
    else {
      settle(candidate);
      if (!behind.has(candidate)) behind.send(candidate, next);
      behind.drain(next, settlePlain);
    }
  };
  const judge = (candidate: TotalCandidate, next: TakeRow): void => {
    const { hasWord, isTotal, shown } = candidate;
    const showsNothing = shown.columns.length === 0;
    const isSum = sums.areSumAbove(shown, hasWord);
    if (isTotal || isSum) {
      if (!isSum && !showsNothing) waiting.push(candidate);
      pass(candidate);
    } else if (showsNothing || (!hasWord && orders.length > 0 && sums.rows > 0)) {
      // A line that continues an order keeps its place, and is not waited for.
      settle(candidate);
      behind.send(candidate, next);
    } else {
      waiting.push(candidate);
      behind.hold(candidate);
    }
    if (waiting.length > MOST_HELD) giveUp(next);
  };
  /** What a candidate is when no row is to come; whether it is a total. */
  const conclude = (candidate: TotalCandidate): boolean => {
    const { hasWord, isTotal, shown, line } = candidate;
    const isLast = dates.length === 0 && hasWord && line === lastLine;
    const isSum = sums.areSumOfAll(shown, hasWord);
    if (!isSum && !isLast && !isTotal) {
      settle(candidate);
      return false;
    }
    if (!isTotal) pass(candidate);
    candidate.state = 'total';
    if (!isSum) account.differ(candidate, candidate.difference);
    return true;
  };

  return {
    passes(line, cells) {
      if (
        waiting.length > 0 ||
        !behind.isEmpty() ||
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
        behind.send(row, next);
        return;
      }
      const word = hasWord(cells);
      if (word || marks.isNameless(cells)) {
        const isTotal = word && dates.length > 0 && marks.isDateless(cells);
        judge(new TotalCandidate(row, word, isTotal, sums), next);
        return;
      }
      sums.add(cells);
      if (waiting.length > 0) seeBelow(cells);
      behind.send(row, next);
      behind.drain(next, settlePlain);
    },
    end(next) {
      const rows = waiting.splice(0).filter((candidate) => !conclude(candidate));
      const aside = rows.filter((candidate) => !behind.has(candidate));
      behind.drain(next, settlePlain);
      for (const { line, cells } of aside) next(line, cells);
    },
    notices: account.notices,
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
  };
}
