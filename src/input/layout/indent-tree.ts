import type { DecimalMark } from '../bytes/text-reader';
import { digitsOf, scaled } from './digits';
import { isBlankCell, type Line } from './line';
import type { Difference } from './shown-amounts';

/** A row with those that are indented under it. */
export interface Branch extends Line {
  /** What it is called, without its indentation and a number behind it that counts its rows. */
  readonly name: string;
  readonly above: Branch | null;
  readonly below: readonly Branch[];
}

type Growing = Branch & { readonly below: Growing[]; readonly indent: number };

/** The columns of a table that is indented. */
export interface IndentColumns {
  readonly customer: number;
  readonly amounts: readonly number[];
  readonly headings: readonly string[];
}

/** How far a cell is indented. */
export function indentOf(cell: string): number {
  return isBlankCell(cell) ? 0 : cell.length - cell.trimStart().length;
}

/** The tree of a row and of the rows behind it that are indented more. */
export function branchOf(rows: readonly [Line, ...Line[]], customer: number): Branch {
  const [root, ...others] = rows.map(
    ({ line, cells }): Growing => ({
      ...{ line, cells, name: (cells[customer] ?? '').trim(), above: null, below: [] },
      indent: indentOf(cells[customer] ?? ''),
    }),
  ) as [Growing, ...Growing[]];
  const open = [root];
  for (const row of others) {
    while (open.length > 1 && (open.at(-1) as Growing).indent >= row.indent) open.pop();
    const above = open.at(-1) as Growing;
    const branch = { ...row, above };
    above.below.push(branch);
    open.push(branch);
  }
  return root;
}

/** The same without what is between a row and the outermost: all rows below are its own. */
export function flattened(root: Branch): Branch {
  const flat: Growing = { ...root, below: [], indent: 0 };
  const add = ({ below }: Branch): void => {
    for (const branch of below) {
      flat.below.push({ ...branch, above: flat, below: [], indent: 1 });
      add(branch);
    }
  };
  add(root);
  return flat;
}

/** The rows that nothing is indented under, in their order. */
export function leavesOf(branch: Branch): readonly Branch[] {
  return branch.below.length === 0 ? [branch] : branch.below.flatMap(leavesOf);
}

/** From the outermost row to one, each with what it is called. */
export function wayTo(branch: Branch): readonly Branch[] {
  return branch.above === null ? [branch] : [...wayTo(branch.above), branch];
}

/** The deepest of the leaves, the first of several. */
export function deepestOf(root: Branch): readonly Branch[] {
  return leavesOf(root)
    .map(wayTo)
    .reduce((deepest, way) => (way.length > deepest.length ? way : deepest));
}

/** The number of rows that have others below, all in all. */
export function headsOf(branch: Branch): readonly Branch[] {
  return branch.below.length === 0 ? [] : [branch, ...branch.below.flatMap(headsOf)];
}

/** The first row of a tree that is not the sum of those just below it. */
export function unprovedIn(root: Branch, columns: IndentColumns): Branch | undefined {
  return headsOf(root).find((branch) => {
    const shown = columns.amounts.filter((place) => !isBlankCell(branch.cells[place] ?? ''));
    return shown.length === 0 || differenceUnder(branch, columns) !== null;
  });
}

/** The first amount of a row that is not the sum of those just below it, in any way to read them. */
export function differenceUnder(branch: Branch, columns: IndentColumns): Difference | null {
  for (const place of columns.amounts) {
    const cells = branch.below.map((row) => row.cells[place] ?? '');
    const found = differenceOf(branch.cells[place] ?? '', cells);
    if (found !== null) return { heading: columns.headings[place] ?? '', ...found };
  }
  return null;
}

const MARKS: readonly DecimalMark[] = ['.', ','];

/** Null where a cell is blank, or the sum of others with a point or a comma as the decimal mark. */
function differenceOf(cell: string, others: readonly string[]): Omit<Difference, 'heading'> | null {
  if (isBlankCell(cell)) return null;
  const read = MARKS.map((mark) => {
    const amounts = [cell, ...others].map((text) => digitsOf(text, mark));
    const [amount = 0n, ...parts] = amounts.map(scaled);
    const sum = parts.reduce((total, part) => total + part, 0n);
    return { amount, sum, isWhole: !amounts.includes(undefined) };
  });
  if (read.some(({ amount, sum, isWhole }) => isWhole && amount === sum)) return null;
  const { amount, sum } = read.find(({ isWhole }) => isWhole) ?? (read[0] as (typeof read)[0]);
  return { amount, sum };
}

/** What a row is called whose rows may be counted behind its name: that number is no part of it. */
export function nameOf(branch: Branch, members: number): string {
  const [, before, count] = /^(.*?)\s*[(（](\d+)[)）]$/.exec(branch.name) ?? [];
  return before !== undefined && Number(count) === members ? before : branch.name;
}
