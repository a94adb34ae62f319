import type { KnownRows } from './known-rows';

/** Fewer rows that stand a second time are no run. */
const SHORTEST = 3;
/** So many places are followed at once where a run may stand already. */
const MOST_FOLLOWED = 8;

/** Rows that stand there already: those from row `from` to the last, `back` rows above. */
export interface Run {
  readonly from: number;
  /** At least as many as the fewest of a run, so that none overlaps itself. */
  readonly back: number;
}

interface OpenRun extends Run {
  /** Whether its rows are not all equal. */
  isVaried: boolean;
}

/** Follows runs of rows that stand a second time, in the same order. */
export class Runs {
  private readonly rows: KnownRows;
  private runs: OpenRun[] = [];

  constructor(rows: KnownRows) {
    this.rows = rows;
  }

  /** Sees whether runs go on with the row that was remembered last. */
  follow(): void {
    if (this.runs.length > 0) this.runs = this.runs.filter((run) => this.goesOn(run));
  }

  /**
   * Begins a run where the rows from `start` on may stand already from `place` on, with those above
   * that belong to it.
   *
   * @param decided rows before this one are gone: they belong to a run only where it is short
   */
  begin(start: number, place: number, decided: number): void {
    const { rows } = this;
    const back = start - place;
    const isKnown = this.runs.some((run) => run.back === back);
    if (back < SHORTEST || isKnown || this.runs.length === MOST_FOLLOWED) return;
    for (let row = start; row < rows.count; row++) if (!rows.isAlike(row - back, row)) return;
    let from = start;
    const isWanted = (): boolean => from > decided || rows.count - from < SHORTEST;
    while (from > back && isWanted() && rows.isAlike(from - 1 - back, from - 1)) from--;
    let isVaried = false;
    for (let row = from + 1; row < rows.count; row++) isVaried ||= !rows.isAlike(row - 1, row);
    this.runs.push({ from, back, isVaried });
  }

  /** The run that the last row belongs to. */
  repeated(): Run | null {
    if (this.runs.length === 0) return null;
    return (
      this.runs.filter((run) => this.isRepeated(run)).sort((a, b) => a.from - b.from)[0] ?? null
    );
  }

  areOpen(): boolean {
    return this.runs.length > 0;
  }

  /** The first row of what may yet be such a run; Infinity where there is none. */
  openFrom(): number {
    let first = Number.POSITIVE_INFINITY;
    for (const { from } of this.runs) if (from < first) first = from;
    return first;
  }

  /** Lets go of what is none yet. */
  letGo(): void {
    this.runs = this.runs.filter((run) => this.isRepeated(run));
  }

  private goesOn(run: OpenRun): boolean {
    const row = this.rows.count - 1;
    if (!this.rows.isAlike(row - run.back, row)) return false;
    run.isVaried ||= !this.rows.isAlike(row - 1, row);
    return true;
  }

  private isRepeated({ from, isVaried }: OpenRun): boolean {
    return isVaried && this.rows.count - from >= SHORTEST;
  }
}
