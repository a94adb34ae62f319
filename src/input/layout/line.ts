/** One line of a table: where it stands, from 1, and its cells. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Three times a row: what begins with a letter or digit of ASCII need not be trimmed to know. */
export function isBlankCell(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && cell.trim() === '';
}

const SPACE = 32;
const DELETE = 127;

/** Nothing but delimiters. */
export function isBare(cells: readonly string[]): boolean {
  return cells.every(isBlankCell);
}

const RULE = /^[-=_*~+:.#‐-―─━═＝－]{3,}$/;
/** Under a heading of no letters, a rule is as short as this; there is a longer one beside it. */
const SHORT_RULE = /^[-=_~‐-―─━═＝－]{1,2}$/;
/** `-----------交易记录明细列表-----------` */
const TITLED_RULE = /^[-=_*~─━═]{3,}.*[-=_*~─━═]{3,}$/;

/** A line that is drawn: every cell that is filled is dashes or the like, or one that is titled. */
export function isRule(cells: readonly string[]): boolean {
  let filled = 0;
  let isDrawn = true;
  let dashes = 0;
  let last = '';
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    last = cell.trim();
    filled++;
    dashes = Math.max(dashes, last.length);
    isDrawn &&= RULE.test(last) || SHORT_RULE.test(last);
    if (!isDrawn && filled > 1) return false;
  }
  const isLong = dashes > 2 || (dashes === 2 && filled > 1);
  return filled > 0 && ((isDrawn && isLong) || (filled === 1 && TITLED_RULE.test(last)));
}

/** How many headings there are, without blank ones at the end. */
export function namedWidth(headings: readonly string[]): number {
  return headings.findLastIndex((heading) => !isBlankCell(heading)) + 1;
}

/** More cells than headings do no harm where they are blank; fewer leave the columns in doubt. */
export function isRagged(cells: readonly string[], headings: number, named: number): boolean {
  if (cells.length === headings) return false;
  return cells.length < named || !cells.slice(headings).every(isBlankCell);
}

export function filledCells(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (isBlankCell(cell) ? 0 : 1), 0);
}
