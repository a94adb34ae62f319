import { notice } from '../../core/issues/notices';
import { isBlankCell } from './line';
import type { RowStage } from './stage';
import type { TotalMarks } from './total-marks';

interface CarriedColumn {
  readonly place: number;
  readonly heading: string;
}

/**
 * Gives blank cells of some columns what stands above in them, as where cells were merged over the
 * rows of a customer. A row with the word of a total takes nothing, nor does the first of a file.
 */
export function carryDownStage(
  columns: readonly CarriedColumn[],
  hasTotalWord: TotalMarks['hasWord'],
): RowStage {
  const above: (string | undefined)[] = columns.map(() => undefined);
  let rows = 0;

  return {
    passes(_, cells) {
      let isWhole = true;
      for (const [at, { place }] of columns.entries()) {
        const cell = cells[place] ?? '';
        if (isBlankCell(cell)) isWhole = false;
        else above[at] = cell;
      }
      return isWhole;
    },
    push(line, cells, next) {
      if (hasTotalWord(cells)) {
        next(line, cells);
        return;
      }
      const whole = [...cells];
      let isChanged = false;
      for (const [at, { place }] of columns.entries()) {
        const carried = above[at];
        if (carried === undefined || !isBlankCell(cells[place] ?? '')) continue;
        whole[place] = carried;
        isChanged = true;
      }
      if (isChanged) rows++;
      next(line, isChanged ? whole : cells);
    },
    turn: () => above.fill(undefined),
    end: () => {},
    notices: () =>
      rows === 0
        ? []
        : [notice('cells-carried-down', { headings: columns.map(({ heading }) => heading), rows })],
  };
}
