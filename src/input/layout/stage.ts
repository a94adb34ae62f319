import type { Notice } from '../../core/issues/notices';
import { addLayouts, type Layout } from '../../core/pyramid/layout';
import type { DuplicateRow, LeftOutRow } from '../../core/pyramid/transaction';

/** Why a row goes on to the account only: left out by a rule, or dropped since it stands there already. */
export type SetAside = Pick<LeftOutRow, 'leftOut'> | Pick<DuplicateRow, 'isDuplicate'>;

/** What a rule makes of a row: nothing where none leaves it out. */
export function leftOutBy(rule: string | undefined): SetAside | undefined {
  return rule === undefined ? undefined : { leftOut: { rule } };
}

/**
 * Takes a row on its way: its line, from 1, and its cells; and, behind the stage that knows it, why it
 * is set aside, or the places of amounts that count on another line of its order.
 */
export type TakeRow = (
  line: number,
  cells: readonly string[],
  aside?: SetAside,
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
  /** The rows to come stand in another file. */
  turn?(): void;
  /** Passes on what was held back. */
  end(next: TakeRow): void;
  notices(): readonly Notice[];
  /** Lines that it passed over, by kind. */
  layout?(): Partial<Layout>;
}

/** Stages one behind the other, and behind them what takes the rows. */
export interface Stages {
  readonly push: TakeRow;
  /** The rows to come stand in another file. */
  turn(): void;
  end(): void;
  notices(): readonly Notice[];
  layout(): Layout;
}

/**
 * A row that is set aside goes past all later stages: none learns from it. A row that every stage lets
 * pass goes straight through: there are as many as in the file.
 */
export function inTurn(stages: readonly RowStage[], take: TakeRow): Stages {
  const passes = stages.map((stage) => stage.passes);
  const nexts = stages.map(
    (_, at): TakeRow =>
      (line, cells, aside, repeated) =>
        aside === undefined && repeated === undefined
          ? pushFrom(at + 1, line, cells)
          : take(line, cells, aside, repeated),
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
    turn() {
      for (const stage of stages) stage.turn?.();
    },
    end() {
      for (const [at, stage] of stages.entries()) stage.end(nexts[at] as TakeRow);
    },
    notices: () => stages.flatMap((stage) => stage.notices()),
    layout: () => addLayouts(...stages.map((stage) => stage.layout?.() ?? {})),
  };
}
