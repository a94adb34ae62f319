import { type Notice, notice } from '../../core/issues/notices';
import { countLineEnds } from '../bytes/characters';
import type { HeadingLine } from '../bytes/text-reader';
import { filledCells, isBare, isBlankCell, isRule, type Line, namedWidth } from './line';
import type { RowStage, TakeRow } from './stage';

/** What the lines of a table are held against. */
export interface TableLines {
  readonly headings: HeadingLine;
  /** Places of the amounts; where a kind has none, of what its rows need. */
  readonly amounts: readonly number[];
  readonly hasAmounts: boolean;
  /** Whether a line has the word of a total, and no date. */
  readonly isTotal: (cells: readonly string[]) => boolean;
}

/** More lines than these below a blank one are no footer. */
const LONGEST_FOOTER = 200;

/**
 * Passes over lines that are no rows: bare delimiters, rules, headings that stand again, and what
 * stands below the last row, behind a line that is blank, bare or drawn: lines that have fewer cells
 * than headings, or no amount, and a line that counts the rows. Such lines are held back until a full row follows: then they are rows,
 * perhaps cut short, and go on; or headings follow: then they are titles of another page.
 */
export function lineStage({ headings, amounts, hasAmounts, isTotal }: TableLines): RowStage {
  const { cells: names } = headings;
  const width = names.length;
  const named = namedWidth(names);
  // Without headings, none stand again.
  const [firstName] = headings.line > 0 ? names : [];
  const held: Line[] = [];
  const again: Line[] = [];
  let rows = 0;
  let bare = 0;
  let drawn = 0;
  let isApart = false;
  let footers = 0;
  let lineBefore = headings.line;
  let cellsBefore = names;

  const letGo = (next: TakeRow): void => {
    for (const { line, cells } of held.splice(0)) {
      rows++;
      next(line, cells);
    }
  };
  /** A row may stand on several lines; what is between it and the next one is blank. */
  const isBehindBlank = (line: number): boolean => {
    const lines = cellsBefore.reduce((ends, cell) => ends + countLineEnds(cell), 1);
    return lineBefore > 0 && line > lineBefore + lines;
  };
  const isNoRow = (cells: readonly string[]): boolean =>
    cells.length < named ||
    (amounts.length > 0 && amounts.every((place) => isEmpty(cells[place] ?? '', hasAmounts)));
  /** `(12 rows)` below as many. */
  const isCount = (cells: readonly string[]): boolean =>
    cells.length < named && filledCells(cells) === 1 && countIn(cells) === rows;
  const take = (line: number, cells: readonly string[], next: TakeRow): void => {
    if (isBare(cells)) {
      bare++;
      isApart = true;
    } else if (isRule(cells)) {
      drawn++;
      isApart = true;
    } else if (cells[0] === firstName && isSame(cells, names)) {
      again.push({ line, cells: [] }, ...held.splice(0));
    } else {
      isApart ||= isBehindBlank(line) || isCount(cells);
      if (isApart && isNoRow(cells)) {
        held.push({ line, cells });
        if (held.length > LONGEST_FOOTER) letGo(next);
      } else {
        if (!isTotal(cells)) {
          letGo(next);
          isApart = false;
        }
        rows++;
        next(line, cells);
      }
    }
    lineBefore = line;
    cellsBefore = cells;
  };

  return {
    passes(line, cells) {
      const first = cells[0] as string;
      if (
        isApart ||
        line !== lineBefore + 1 ||
        cells.length !== width ||
        !isPlain(first) ||
        first === firstName
      ) {
        return false;
      }
      lineBefore = line;
      cellsBefore = cells;
      rows++;
      return true;
    },
    push: take,
    end() {
      footers = held.length;
    },
    notices: () => [
      ...(bare === 0 ? [] : [notice('blank-rows', { rows: bare })]),
      ...(drawn === 0 ? [] : [notice('lines-drawn', { lines: drawn })]),
      ...(again.length === 0 ? [] : [headingsAgain(again)]),
      ...(footers === 0 ? [] : [linesBelow(held)]),
    ],
  };
}

/** Whether a cell begins with a letter or a digit, so that its line is neither bare nor drawn. */
function isPlain(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return (
    (first >= 48 && first <= 57) ||
    (first >= 65 && first !== 95 && first < 0x2000) ||
    first > 0x2fff
  );
}

/** The only number in the cells of a line; −1 where there are none or several. */
function countIn(cells: readonly string[]): number {
  const [count, ...others] = cells.join(' ').match(/\d+/g) ?? [];
  return count === undefined || others.length > 0 ? -1 : Number(count);
}

/** An amount without a digit is none. */
function isEmpty(cell: string, isAmount: boolean): boolean {
  return isAmount ? !/\p{Nd}/u.test(cell) : isBlankCell(cell);
}

function isSame(cells: readonly string[], names: readonly string[]): boolean {
  return cells.length >= names.length && names.every((name, at) => cells[at] === name);
}

const SHOWN = 5;
const LONGEST_EXCERPT = 60;

function headingsAgain(lines: readonly Line[]): Notice {
  const at = lines.map(({ line }) => line).sort((a, b) => a - b);
  return notice('headings-again', { lines: at.length, at: at.slice(0, SHOWN).map(String) });
}

function linesBelow(lines: readonly Line[]): Notice {
  const [{ line: from, cells } = { line: 0, cells: [] }] = lines;
  return notice('lines-below-rows', { lines: lines.length, from, first: excerptOf(cells) });
}

/** The cells of a line that are filled, in a few words. */
export function excerptOf(cells: readonly string[]): string {
  const text = cells
    .filter((cell) => !isBlankCell(cell))
    .map((cell) => cell.trim().replaceAll(/\s+/g, ' '))
    .join(' ');
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}
