import { notice } from '../../core/issues/notices';
import { isSumOf } from './digits';
import { isBlankCell, type Line } from './line';
import type { RowStage, TakeRow } from './stage';

/** So many rows may wait for the next one that is not indented. */
const LONGEST_BLOCK = 10_000;

/**
 * Gives rows that are indented under a row of their sum the customer of that row, which is passed
 * over. Whether a table is so written its first two rows show; in others no row waits.
 */
export function indentStage(customer: number, amounts: readonly number[]): RowStage {
  let isIndented: boolean | undefined;
  let head: Line | null = null;
  let below: Line[] = [];
  let groups = 0;
  let rows = 0;
  let first = '';

  const letGo = (next: TakeRow): void => {
    const above = head;
    const members = below;
    head = null;
    below = [];
    if (above === null) return;
    const shown = amounts.filter((place) => !isBlankCell(above.cells[place] ?? ''));
    const isHead =
      members.length > 0 &&
      shown.length > 0 &&
      shown.every((place) =>
        isSumOf(
          above.cells[place] ?? '',
          members.map(({ cells }) => cells[place] ?? ''),
        ),
      );
    if (!isHead) next(above.line, above.cells);
    else {
      groups++;
      rows += members.length;
    }
    const name = withoutCount(above.cells[customer] ?? '', members.length);
    if (isHead && groups === 1) first = name;
    for (const { line, cells } of members) {
      const copy = [...cells];
      if (isHead) copy[customer] = name;
      next(line, copy);
    }
  };

  return {
    passes: () => isIndented === false,
    push(line, cells, next) {
      if (head === null) {
        head = { line, cells };
        return;
      }
      const isBelow =
        indentOf(cells[customer] ?? '') > indentOf(head.cells[customer] ?? '') &&
        below.length < LONGEST_BLOCK;
      isIndented ??= isBelow;
      if (isBelow) below.push({ line, cells });
      else {
        letGo(next);
        if (isIndented) head = { line, cells };
        else next(line, cells);
      }
    },
    end: letGo,
    notices: () => (groups === 0 ? [] : [notice('rows-indented', { groups, rows, first })]),
  };
}

function indentOf(cell: string): number {
  return isBlankCell(cell) ? 0 : cell.length - cell.trimStart().length;
}

/** A number in brackets behind a name that counts its rows is no part of it. */
function withoutCount(cell: string, rows: number): string {
  const name = cell.trim();
  const [, before, count] = /^(.*?)\s*[(（](\d+)[)）]$/.exec(name) ?? [];
  return before !== undefined && Number(count) === rows ? before : name;
}
