import type { Notice } from '../../core/issues/notices';

/**
 * Takes a row on its way: its line, from 1, and its cells; and, behind the stage that knows it, the
 * rule by which it is left out, or the places of amounts that count on another line of its order.
 */
export type TakeRow = (
  line: number,
  cells: readonly string[],
  leftOut?: string,
  repeated?: readonly number[],
) => void;

/**
 * A step between the lines of a table and the facts that are made of them: it passes rows on, changed
 * or not, holds them back until a later one decides, or leaves them out and says so.
 */
export interface RowStage {
  /**
   * Whether a row passes at once and as it is, which it mostly does; what has to be remembered of it
   * is. Else the row is given to `push`.
   */
  passes(line: number, cells: readonly string[]): boolean;
  push(line: number, cells: readonly string[], next: TakeRow): void;
  /** Passes on what was held back. */
  end(next: TakeRow): void;
  notices(): readonly Notice[];
}

/** Stages one behind the other, and behind them what takes the rows. */
export interface Stages {
  readonly push: TakeRow;
  end(): void;
  notices(): readonly Notice[];
}

/**
 * Whoever leaves a row out is asked last: no later stage learns from it. A row that every stage lets
 * pass goes straight through: there are as many as
 * in the file.
 */
export function inTurn(stages: readonly RowStage[], take: TakeRow): Stages {
  const passes = stages.map((stage) => stage.passes);
  const nexts = stages.map(
    (_, at): TakeRow =>
      (line, cells, leftOut, repeated) =>
        leftOut === undefined && repeated === undefined
          ? pushFrom(at + 1, line, cells)
          : take(line, cells, leftOut, repeated),
  );
  const pushFrom = (from: number, line: number, cells: readonly string[]): void => {
    for (let at = from; at < passes.length; at++) {
      if (passes[at]?.(line, cells) === true) continue;
      stages[at]?.push(line, cells, nexts[at] as TakeRow);
      return;
    }
    take(line, cells);
  };
  return {
    push: (line, cells) => pushFrom(0, line, cells),
    end() {
      for (const [at, stage] of stages.entries()) stage.end(nexts[at] as TakeRow);
    },
    notices: () => stages.flatMap((stage) => stage.notices()),
  };
}
