import type { HeadingKnowledge } from '../bytes/text-reader';
import { filledCells, isBare, isRagged, isRule, type Line, namedWidth } from './line';

/** The lines among which the headings are looked for. */
export const FIRST_LINES = 50;

/** Where the headings stand, and whether the line below has as many cells. */
interface Found {
  readonly at: number;
  readonly isFit: boolean;
}

/**
 * The place of the headings among the first lines of a text: of the first that has all columns that
 * options name, else two known headings, and below which the next line that is neither bare nor a
 * rule has as many cells. Null where there is none, undefined while lines to come may decide it.
 *
 * A line of two known headings just below one as full is a row, one just above a fuller one names
 * groups of columns, and one that stands a second time is
 * a repetition: what is above it would be lost. Where the line below never fits, the rows are
 * refused, each with its line: that tells more than a title taken for headings.
 */
export function knownHeadings(
  lines: readonly Line[],
  knowledge: HeadingKnowledge,
  isEnd: boolean,
): Found | null | undefined {
  const { hasNamed } = knowledge;
  const first = lines.filter(({ line }) => line <= FIRST_LINES);
  const named = hasNamed && firstFit(lines, first, isEnd, hasNamed);
  if (named === undefined || named?.isFit === true) return named;
  const known = firstFit(
    lines,
    first,
    isEnd,
    (cells, at) =>
      isKnownLine(cells, knowledge) &&
      !isBelowAsFull(first, at) &&
      !isAboveHeadings(first, at, knowledge),
  );
  return known === undefined || known?.isFit === true ? known : (named ?? known);
}

/** The same, or else the first line that is not bare; −1 where there is none. */
export function headingPlace(
  lines: readonly Line[],
  knowledge: HeadingKnowledge,
  isEnd: boolean,
): number | undefined {
  const known = knownHeadings(lines, knowledge, isEnd);
  if (known !== null) return known?.at;
  const drawn = lines.findIndex(({ cells }) => !isBare(cells) && !isRule(cells));
  return drawn >= 0 ? drawn : lines.findIndex(({ cells }) => !isBare(cells));
}

function firstFit(
  lines: readonly Line[],
  first: readonly Line[],
  isEnd: boolean,
  isCandidate: (cells: readonly string[], at: number) => boolean,
): Found | null | undefined {
  let unfit: number | undefined;
  for (const [at, { cells }] of first.entries()) {
    if (isBare(cells) || isRule(cells) || !isCandidate(cells, at)) continue;
    const below = lines.slice(at + 1).find((line) => !isBare(line.cells) && !isRule(line.cells));
    if (below === undefined && !isEnd) return undefined;
    const isFit = below === undefined || !isRagged(below.cells, cells.length, namedWidth(cells));
    const isAgain = unfit !== undefined && isSame(first[unfit]?.cells, cells);
    if (isFit) return { at: isAgain ? (unfit ?? at) : at, isFit };
    unfit ??= at;
  }
  if (!isEnd && first.length === lines.length) return undefined;
  return unfit === undefined ? null : { at: unfit, isFit: false };
}

function isKnownLine(cells: readonly string[], { isKnown }: HeadingKnowledge): boolean {
  let known = 0;
  for (const cell of cells)
    if (cell.length <= LONGEST && isKnown(cell) && ++known === 2) return true;
  return false;
}

/** Longer cells are prose. */
const LONGEST = 80;

function isBelowAsFull(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  const { line, cells } = lines[at] as Line;
  return above?.line === line - 1 && filledCells(above.cells) >= filledCells(cells);
}

/** Names of groups of columns, each above the first of its own: the headings are just below. */
function isAboveHeadings(lines: readonly Line[], at: number, knowledge: HeadingKnowledge): boolean {
  const { line, cells } = lines[at] as Line;
  const below = lines[at + 1];
  return (
    below?.line === line + 1 &&
    filledCells(below.cells) > filledCells(cells) &&
    isKnownLine(below.cells, knowledge)
  );
}

function isSame(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a?.length === b.length && a.every((cell, at) => cell.trim() === b[at]?.trim());
}
