import type { Notice } from '../../core/issues/notices';

/** Takes a row on its way: its line, from 1, and its cells. */
export type TakeRow = (line: number, cells: readonly string[]) => void;

/**
 * A step between the lines of a table and the facts that are made of them: it passes rows on, changed
 * or not, holds them back until a later one decides, or leaves them out and says so.
 */
export interface RowStage {
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

/** What each stage passes on to is made once: there are as many rows as in the file. */
export function inTurn(stages: readonly RowStage[], take: TakeRow): Stages {
  const nexts: TakeRow[] = [take];
  for (const stage of [...stages].reverse()) {
    const next = nexts[0] as TakeRow;
    nexts.unshift((line, cells) => stage.push(line, cells, next));
  }
  return {
    push: nexts[0] as TakeRow,
    end() {
      for (const [at, stage] of stages.entries()) stage.end(nexts[at + 1] as TakeRow);
    },
    notices: () => stages.flatMap((stage) => stage.notices()),
  };
}
