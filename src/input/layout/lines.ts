import { type Notice, notice } from '../../core/issues/notices';
import type { Layout } from '../../core/pyramid/layout';
import { countLineEnds } from '../bytes/characters';
import type { HeadingLine } from '../bytes/text-reader';
import { filledCells, isBare, isBlankCell, isRule, type Line, namedWidth } from './line';
import { type ApartColumns, rowsApart } from './rows-apart';
import type { RowStage, TakeRow } from './stage';

/** What the lines of a table are held against. */
export interface TableLines {
  readonly headings: HeadingLine;
  /** Places of the amounts; where a kind has none, of what its rows need. */
  readonly amounts: readonly number[];
  readonly hasAmounts: boolean;
  /** Whether a line has the word of a total, and no date. */
  readonly isTotal: (cells: readonly string[]) => boolean;
  readonly apart: ApartColumns;
}

/** More lines than these below a blank one are no footer. */
const LONGEST_FOOTER = 200;

/**
 * Passes over lines that are no rows: bare delimiters, rules, headings that stand again, and what
 * stands below the last row, behind a line that is blank, bare or drawn: lines that have fewer cells
 * than headings, or no amount, and a line that counts the rows. Such lines are held back until a full
 * row follows: then they are rows, perhaps cut short, and go on; or headings follow: then they are
 * titles of another page.
 */
export function lineStage(table: TableLines): RowStage {
  const { headings, isTotal } = table;
  const { cells: names } = headings;
  const width = names.length;
  // Without headings, none stand again.
  const [firstName] = headings.line > 0 ? names : [];
  const passed = linesPassed();
  const footer = footerOf(table);
  const apart = rowsApart(table.apart);
  const held: Line[] = [];
  let rows = 0;
  let isApart = false;
  // Two of them: no object is made a row.
  let lineBefore = headings.line;
  let cellsBefore = names;

  const letGo = (next: TakeRow): void => {
    for (const { line, cells } of held.splice(0)) {
      rows++;
      next(line, cells);
    }
  };
  const takeRow = (row: Line, next: TakeRow): void => {
    const { line, cells } = row;
    isApart ||= isBehindBlank(line, lineBefore, cellsBefore) || footer.isCount(cells, rows);
    if (isApart && footer.isNoRow(cells)) {
      held.push(row);
      if (held.length > LONGEST_FOOTER) letGo(next);
      return;
    }
    if (!isTotal(cells)) {
      letGo(next);
      if (isApart) apart.begin(row, rows);
      else apart.see(row);
      isApart = false;
    }
    rows++;
    next(line, cells);
  };

  return {
    passes(line, cells) {
      const first = cells[0] as string;
      if (
        isApart ||
        apart.isWatching() ||
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
    push(line, cells, next) {
      const row = { line, cells };
      if (isBare(cells) || isRule(cells)) {
        passed.part(cells);
        isApart = true;
      } else if (cells[0] === firstName && isSame(cells, names)) {
        passed.headings(line, held.splice(0));
      } else takeRow(row, next);
      lineBefore = line;
      cellsBefore = cells;
    },
    end() {
      passed.footer(held);
    },
    notices: () => [...passed.notices(), ...apart.notices(rows)],
    layout: passed.layout,
  };
}

/** A row may stand on several lines; what is between it and the next one is blank. */
function isBehindBlank(line: number, before: number, cellsBefore: readonly string[]): boolean {
  const lines = cellsBefore.reduce((ends, cell) => ends + countLineEnds(cell), 1);
  return before > 0 && line > before + lines;
}

/** What tells lines below the last row from rows. */
function footerOf({ headings, amounts, hasAmounts }: TableLines) {
  const named = namedWidth(headings.cells);
  return {
    isNoRow: (cells: readonly string[]): boolean =>
      cells.length < named ||
      (amounts.length > 0 && amounts.every((place) => isEmpty(cells[place] ?? '', hasAmounts))),
    /** `(12 rows)` below as many. */
    isCount: (cells: readonly string[], rows: number): boolean =>
      cells.length < named && filledCells(cells) === 1 && countIn(cells) === rows,
  };
}

/** The account of lines that were passed over. */
function linesPassed() {
  const again: Line[] = [];
  let titles = 0;
  let bare = 0;
  let drawn = 0;
  let below: readonly Line[] = [];

  return {
    /** A line that parts others. */
    part(cells: readonly string[]): void {
      if (isBare(cells)) bare++;
      else drawn++;
    },
    /** Headings that stand again, and what was held above them: titles of a page. */
    headings(line: number, above: readonly Line[]): void {
      again.push({ line, cells: [] }, ...above);
      titles += above.length;
    },
    footer(lines: readonly Line[]): void {
      below = lines;
    },
    layout: (): Partial<Layout> => ({
      above: titles,
      headings: again.length - titles,
      blank: bare,
      rules: drawn,
      below: below.length,
    }),
    notices: (): readonly Notice[] => [
      ...(bare === 0 ? [] : [notice('blank-rows', { rows: bare })]),
      ...(drawn === 0 ? [] : [notice('lines-drawn', { lines: drawn })]),
      ...(again.length === 0 ? [] : [headingsAgain(again)]),
      ...(below.length === 0 ? [] : [linesBelow(below)]),
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
