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

/** Stages one behind the other; null where there are none, so that no row pays for it. */
export function inTurn(stages: readonly RowStage[]): RowStage | null {
  const [first, ...others] = stages;
  if (first === undefined) return null;
  const rest = inTurn(others);
  if (rest === null) return first;
  return {
    push: (line, cells, next) =>
      first.push(line, cells, (itsLine, itsCells) => rest.push(itsLine, itsCells, next)),
    end(next) {
      first.end((line, cells) => rest.push(line, cells, next));
      rest.end(next);
    },
    notices: () => [...first.notices(), ...rest.notices()],
  };
}
