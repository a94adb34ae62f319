import type { Line } from './line';
import { RowSums } from './row-sums';
import { rowsBehind } from './rows-behind';
import type { TakeRow } from './stage';
import { totalAccount } from './total-account';
import type { TotalCandidate } from './total-candidate';
import type { TotalColumns } from './total-marks';

/** More candidates are not waited for: what comes so often is no total. */
const MOST_HELD = 64;

/** What becomes of the rows of a table that may be totals, by the sums of the others. */
export class TotalVerdicts {
  readonly sums: RowSums;
  readonly account;
  private readonly behind = rowsBehind();
  private readonly waiting: TotalCandidate[] = [];
  private readonly hasOrders: boolean;
  private readonly hasDates: boolean;

  constructor(columns: TotalColumns) {
    const { orders, dates, figures } = columns;
    this.sums = new RowSums(columns);
    this.account = totalAccount((cells) => cells.filter((_, place) => !figures.includes(place)));
    this.hasOrders = orders.length > 0;
    this.hasDates = dates.length > 0;
  }

  /** Whether nothing waits, so that rows may pass. */
  isIdle(): boolean {
    return this.waiting.length === 0 && this.behind.isEmpty();
  }

  /** A row that is none, behind those that wait, with no say about sums. */
  sendCut(row: Line, next: TakeRow): void {
    this.behind.send(row, next);
  }

  /** A row that is none: with it, a candidate above may be the sum of the rows below. */
  sendRow(row: Line, next: TakeRow): void {
    const { sums, waiting } = this;
    sums.add(row.cells);
    const currency = waiting.length > 0 ? sums.currencyOf(row.cells) : 0;
    for (let at = waiting.length - 1; at >= 0; at--) {
      const candidate = waiting[at] as TotalCandidate;
      if (!candidate.isSumWith(row.cells, currency, sums.isLine())) continue;
      waiting.splice(at, 1);
      if (!candidate.isTotal) this.pass(candidate);
      candidate.state = 'total';
    }
    this.behind.send(row, next);
    this.drain(next);
  }

  /** A row that may be a total, as far as the rows above tell. */
  judge(candidate: TotalCandidate, next: TakeRow): void {
    const { hasWord, isTotal, shown } = candidate;
    const showsNothing = shown.amounts.length === 0;
    const isSum = this.sums.areSumAbove(shown, hasWord);
    if (isTotal || isSum) {
      if (!isSum && !showsNothing) this.waiting.push(candidate);
      this.pass(candidate);
    } else if (showsNothing || (!hasWord && this.hasOrders && this.sums.rows > 0)) {
      // A line that continues an order keeps its place, and is not waited for.
      this.settle(candidate);
      this.behind.send(candidate, next);
    } else {
      this.waiting.push(candidate);
      this.behind.hold(candidate);
    }
    if (this.waiting.length > MOST_HELD) this.giveUp(next);
  }

  /** What the candidates are when no row is to come. */
  end(lastLine: number, next: TakeRow): void {
    const rows = this.waiting.splice(0).filter((candidate) => !this.conclude(candidate, lastLine));
    const aside = rows.filter((candidate) => !this.behind.has(candidate));
    this.drain(next);
    for (const { line, cells } of aside) next(line, cells);
  }

  /** Whether a candidate is a total, now that no row is to come. */
  private conclude(candidate: TotalCandidate, lastLine: number): boolean {
    const { hasWord, isTotal, shown, line } = candidate;
    const isLast = !this.hasDates && hasWord && line === lastLine;
    const isSum = this.sums.areSumOfAll(shown, hasWord);
    if (!isSum && !isLast && !isTotal) {
      this.settle(candidate);
      return false;
    }
    if (!isTotal) this.pass(candidate);
    candidate.state = 'total';
    if (!isSum) this.account.differ(candidate, candidate.difference);
    return true;
  }

  private pass(row: Line): void {
    this.account.pass(row);
    this.sums.closeBlock();
  }

  private settle(candidate: TotalCandidate): void {
    if (candidate.hasWord) this.account.keep(candidate);
    this.sums.add(candidate.cells);
    candidate.state = 'row';
  }

  /** Lets go of the candidate that has waited longest. */
  private giveUp(next: TakeRow): void {
    const candidate = this.waiting.shift() as TotalCandidate;
    if (candidate.isTotal) {
      this.account.differ(candidate, candidate.difference);
      return;
    }
    this.settle(candidate);
    if (!this.behind.has(candidate)) this.behind.send(candidate, next);
    this.drain(next);
  }

  /** Passes on what waits behind no candidate; one that stood above all may be the total of all. */
  private drain(next: TakeRow): void {
    this.behind.drain(next, (candidate) => {
      if (candidate.hasWord || candidate.isFirst) return false;
      this.waiting.splice(this.waiting.indexOf(candidate), 1);
      this.settle(candidate);
      return true;
    });
  }
}
