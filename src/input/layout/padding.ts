import { notice } from '../../core/issues/notices';
import { isBlankCell, type Line } from './line';
import type { RowStage, TakeRow } from './stage';

/** So many cells of one width, blanks around some of them, are taken for a padded column. */
const ENOUGH = 1000;

/** A column whose blanks may be padding: as long as every filled cell has one width. */
interface Padded {
  readonly place: number;
  readonly heading: string;
  /** In characters, and in the places that they take where the East Asian ones take two. */
  length: number;
  width: number;
  cells: number;
  /** Undefined while it is not known, and no blank has to be taken off yet. */
  isPadded: boolean | undefined;
  hasBlanks: boolean;
  /** Line of the first cell of another width, once blanks have been taken off. */
  otherwise: number;
}

/**
 * Takes the blanks off the cells of ids where every filled cell of their column has one width. A
 * column in which none has blanks around passes at once; from the first that has, rows are held back
 * until it is known: one cell of another width, and the blanks belong to the ids.
 */
export function paddingStage(places: readonly number[], headings: readonly string[]): RowStage {
  const columns = places.map(
    (place): Padded => ({
      place,
      heading: headings[place] ?? '',
      length: -1,
      width: -1,
      cells: 0,
      isPadded: undefined,
      hasBlanks: false,
      otherwise: 0,
    }),
  );
  let open: Padded[] = columns;
  let trimmed: Padded[] = [];
  const held: Line[] = [];

  const trim = (cells: readonly string[]): readonly string[] => {
    if (trimmed.length === 0) return cells;
    const copy = [...cells];
    for (const { place } of trimmed) copy[place] = (copy[place] ?? '').trim();
    return copy;
  };
  const settle = (): void => {
    open = columns.filter(({ isPadded, otherwise }) => isPadded !== false && otherwise === 0);
    trimmed = columns.filter(({ isPadded }) => isPadded === true);
  };
  const letGo = (next: TakeRow): void => {
    for (const { line, cells } of held.splice(0)) next(line, trim(cells));
  };

  return {
    passes(_, cells) {
      if (trimmed.length > 0 || held.length > 0) return false;
      for (const column of open) if (!isLikeOthers(column, cells)) return false;
      for (const column of open) column.cells++;
      return true;
    },
    push(line, cells, next) {
      let isNew = false;
      for (const column of open) isNew = see(column, cells[column.place] ?? '', line) || isNew;
      if (isNew) settle();
      if (open.some(({ isPadded, hasBlanks }) => isPadded === undefined && hasBlanks)) {
        held.push({ line, cells });
        return;
      }
      letGo(next);
      next(line, trim(cells));
    },
    end(next) {
      for (const column of open) column.isPadded ??= column.hasBlanks && column.cells > 1;
      settle();
      letGo(next);
    },
    notices: () =>
      trimmed.map(({ heading, width, otherwise }) =>
        otherwise === 0
          ? notice('cells-of-one-width', { heading, width })
          : notice('cells-not-of-one-width', { heading, line: otherwise }),
      ),
  };
}

/** Whether a cell is as long as those before, and none of them has blanks around: it changes nothing. */
function isLikeOthers(
  { place, length, hasBlanks: had }: Padded,
  cells: readonly string[],
): boolean {
  const cell = cells[place] ?? '';
  return !had && cell.length === length && !hasBlanks(cell);
}

/** Whether it is known of the column now what was not. */
function see(column: Padded, cell: string, line: number): boolean {
  const { length } = cell;
  if (length === 0) return false;
  if (length !== column.length && !isOfWidth(column, cell)) {
    if (isBlankCell(cell)) return false;
    if (column.isPadded === true) column.otherwise = line;
    else column.isPadded = false;
    return true;
  }
  column.cells++;
  if (!column.hasBlanks && hasBlanks(cell)) column.hasBlanks = true;
  if (!column.hasBlanks || column.isPadded !== undefined || column.cells < ENOUGH) return false;
  column.isPadded = true;
  return true;
}

/** The first filled cell gives the width. */
function isOfWidth(column: Padded, cell: string): boolean {
  if (column.length >= 0) return widthOf(cell) === column.width;
  if (isBlankCell(cell)) return false;
  column.length = cell.length;
  column.width = widthOf(cell);
  return true;
}

function hasBlanks(cell: string): boolean {
  return isBlankAt(cell, 0) || isBlankAt(cell, cell.length - 1);
}

function isBlankAt(cell: string, at: number): boolean {
  const code = cell.charCodeAt(at);
  return code === 32 || code === 0x3000 || code === 0xa0;
}

/** From here on characters take two places: Hangul, kana, Han and full-width forms. */
const EAST_ASIAN = 0x1100;

function widthOf(cell: string): number {
  let width = 0;
  for (let at = 0; at < cell.length; at++) width += cell.charCodeAt(at) < EAST_ASIAN ? 1 : 2;
  return width;
}
