import type { Line } from '../layout/line';
import { leftOutBy, type RowStage, type TakeRow } from '../layout/stage';
import type { VerdictOn } from './direction-verdict';

/** So many rows may wait for a word that tells what theirs means. */
const MOST_HELD = 100_000;

/**
 * Leaves out rows that are no sale. Payments wait until sales are seen beside them, or all is read;
 * rows behind one that waits wait too, and keep their places.
 */
export function directionStage(verdictOn: VerdictOn, settle: () => void): RowStage {
  let held: Line[] = [];
  const pass = (line: number, cells: readonly string[], next: TakeRow): void => {
    const verdict = verdictOn(cells);
    next(line, verdict.cells ?? cells, leftOutBy(verdict.rule));
  };
  const letGo = (next: TakeRow): void => {
    const stays = held.findIndex(({ cells }) => verdictOn(cells).ruling === 'waits');
    const free = stays < 0 ? held : held.slice(0, stays);
    held = stays < 0 ? [] : held.slice(stays);
    for (const { line, cells } of free) pass(line, cells, next);
  };

  return {
    passes(_line, cells) {
      const { ruling, cells: others } = verdictOn(cells);
      return (
        held.length === 0 && ruling !== 'waits' && ruling !== 'no-sale' && others === undefined
      );
    },
    push(line, cells, next) {
      const [first] = held;
      held.push({ line, cells });
      if (held.length > MOST_HELD) settle();
      if (first === undefined || verdictOn(first.cells).ruling !== 'waits') letGo(next);
    },
    end(next) {
      settle();
      letGo(next);
    },
    notices: () => [],
  };
}
