import type { PyramidError } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import type { Layout } from '../../core/pyramid/layout';
import { customersAtLevels } from './customer-levels';
import { shownAmount } from './digits';
import {
  type Branch,
  branchOf,
  deepestOf,
  differenceUnder,
  flattened,
  headsOf,
  type IndentColumns,
  indentOf,
  leavesOf,
  nameOf,
  unprovedIn,
  wayTo,
} from './indent-tree';
import type { Line } from './line';
import { namesBelow } from './names-below';
import type { RowStage, TakeRow } from './stage';

/** So many rows may wait for the next one that is not indented. */
const LONGEST_BLOCK = 10_000;
/** Among so many rows one is indented, or the table is not so written. */
const FIRST_ROWS = 256;

/**
 * Gives rows that are indented under rows of their sum the customer above them; the sums are passed
 * over. Whether a table is so written its first rows show; in others no row waits. Which of several
 * levels the customers are at is a question, and so is a row that is no sum where others are.
 *
 * @param level the level of the customers, from 1 for the outermost, where it was said: then all rows
 * with others below are passed over
 */
export function indentStage(columns: IndentColumns, level: number | undefined): RowStage {
  const { customer } = columns;
  const account = indentAccount(columns);
  const look = indentLook(columns);
  let isIndented: boolean | undefined;
  let first: Line[] = [];
  let block: Line[] = [];

  const letGo = (next: TakeRow): void => {
    const [head, ...members] = block;
    block = [];
    if (head === undefined) return;
    const root = account.read(head, members, level);
    if (root === null) for (const { line, cells } of [head, ...members]) next(line, cells);
    for (const leaf of root === null ? [] : leavesOf(root)) {
      const copy = [...leaf.cells];
      copy[customer] = customerOf(leaf, level ?? 1);
      next(leaf.line, copy);
    }
  };
  const take = (row: Line, next: TakeRow): void => {
    const [head] = block;
    const isBelow =
      head !== undefined &&
      indentOf(row.cells[customer] ?? '') > indentOf(head.cells[customer] ?? '') &&
      block.length <= LONGEST_BLOCK;
    if (!isBelow) letGo(next);
    block.push(row);
  };
  const begin = (isSo: boolean, next: TakeRow): void => {
    isIndented = isSo;
    const rows = first;
    first = [];
    for (const row of rows) {
      if (isSo) take(row, next);
      else next(row.line, row.cells);
    }
  };

  return {
    passes: (_, cells) => isIndented === false && !look.isOtherwise(cells),
    push(line, cells, next) {
      const row = { line, cells };
      // Where rows that were aligned are no more, what follows may stand under one.
      if (isIndented !== undefined) {
        isIndented = true;
        take(row, next);
        return;
      }
      first.push(row);
      look.see(row);
      if (look.isIndented()) begin(true, next);
      else if (first.length >= FIRST_ROWS) begin(look.isSum(first), next);
    },
    end(next) {
      if (isIndented === undefined) begin(look.isSum(first), next);
      letGo(next);
      account.check();
    },
    notices: account.notices,
    layout: account.layout,
  };
}

/**
 * What the first rows show: some are indented, and are not merely aligned at the right, as those of one
 * width are where none of them is the sum of those indented under it.
 */
function indentLook(columns: IndentColumns) {
  const { customer } = columns;
  let width = -1;
  let hasWidths = false;
  let hasIndents = false;
  let rows = 0;
  const lengthIn = (cells: readonly string[]): number => (cells[customer] ?? '').length;

  return {
    see({ cells }: Line): void {
      const length = lengthIn(cells);
      if (rows++ === 0) width = length;
      else hasIndents ||= indentOf(cells[customer] ?? '') > 0;
      hasWidths ||= length !== width;
    },
    isIndented: () => hasIndents && hasWidths,
    /** Whether rows of one width stand under others that are their sums. */
    isSum: (seen: readonly Line[]): boolean => hasIndents && haveSums(seen, columns),
    /** Whether a row is of another width than those before, of which some seemed to be aligned. */
    isOtherwise: (cells: readonly string[]): boolean =>
      hasIndents && !hasWidths && lengthIn(cells) !== width,
  };
}

/** Whether rows with others indented under them are mostly their sums: one may be so by chance. */
function haveSums(rows: readonly Line[], columns: IndentColumns): boolean {
  const { customer, amounts } = columns;
  const indents = rows.map(({ cells }) => indentOf(cells[customer] ?? ''));
  let heads = 0;
  let sums = 0;
  for (const [at, head] of rows.entries()) {
    const own = indents[at] as number;
    if ((indents[at + 2] ?? 0) <= own || (indents[at + 1] as number) <= own) continue;
    const end = indents.findIndex((indent, place) => place > at && indent <= own);
    const below = rows.slice(at + 1, end < 0 ? rows.length : end);
    const isNothing = amounts.every((place) => !/[1-9]/.test(head.cells[place] ?? ''));
    heads++;
    if (!isNothing && unprovedIn(branchOf([head, ...below], customer), columns) === undefined)
      sums++;
  }
  return sums > 0 && sums * 2 > heads;
}

/** Rows that are only indented more, with no sum between, are all rows of the outermost. */
function treeOf(
  rows: readonly [Line, ...Line[]],
  columns: IndentColumns,
): { readonly root: Branch; readonly unproved: Branch | undefined } {
  const root = branchOf(rows, columns.customer);
  const unproved = unprovedIn(root, columns);
  const flat = unproved === undefined ? root : flattened(root);
  return unprovedIn(flat, columns) === undefined
    ? { root: flat, unproved: undefined }
    : { root, unproved };
}

/** The customer of a leaf: what stands at a level on the way to it, or the leaf itself above that. */
function customerOf(leaf: Branch, level: number): string {
  const way = wayTo(leaf);
  const branch = way[Math.min(level, way.length) - 1] as Branch;
  return nameOf(branch, leavesOf(branch).length);
}

/** What is known and said of rows that are indented. */
interface IndentAccount {
  /** The tree of a block; null where its rows count as they stand. Throws a question. */
  read(head: Line, members: readonly Line[], level: number | undefined): Branch | null;
  /**
   * Throws a question where rows with others below are none of those that are sums, and where what is
   * below is called as customers are.
   */
  check(): void;
  notices(): readonly Notice[];
  layout(): Partial<Layout>;
}

function indentAccount(columns: IndentColumns): IndentAccount {
  const found = { groups: 0, rows: 0, first: '' };
  const differences = differencesOf(columns);
  let unproved: Branch | undefined;
  let hasSums = false;
  const names = namesBelow();
  let leaf: Branch | undefined;
  /** Whether nobody has said at which level the customers are. */
  let isAsked = false;

  const take = (root: Branch, level: number): Branch => {
    const leaves = leavesOf(root);
    for (const head of headsOf(root)) differences.see(head);
    if (found.groups === 0) found.first = customerOf(leaves[0] as Branch, level);
    found.groups += headsOf(root).length;
    found.rows += leaves.length;
    for (const { name } of leaves) names.see(name);
    leaf ??= leaves[0];
    return root;
  };

  return {
    read(head, members, level) {
      if (members.length === 0) return null;
      if (level !== undefined) return take(branchOf([head, ...members], columns.customer), level);
      const tree = treeOf([head, ...members], columns);
      if (tree.unproved === undefined) {
        const way = deepestOf(tree.root);
        if (way.length > 2) throw severalLevels(way, undefined, columns);
        hasSums = true;
        isAsked = true;
        return take(tree.root, 1);
      }
      unproved ??= tree.unproved;
      hasSums ||= headsOf(tree.root).some(
        ({ below, ...branch }) =>
          below.length > 1 && unprovedIn({ ...branch, below }, columns) === undefined,
      );
      return null;
    },
    check() {
      if (isAsked && leaf !== undefined && !names.areDocuments()) {
        throw severalLevels(wayTo(leaf), undefined, columns);
      }
      if (unproved === undefined || !hasSums) return;
      throw severalLevels(deepestOf(unproved), unproved, columns);
    },
    layout: () => ({ groups: found.groups }),
    notices: () => [
      ...(found.groups === 0 ? [] : [notice('rows-indented', found)]),
      ...differences.notices(),
    ],
  };
}

/** Rows that should be sums and are others: the first, and how many there are. */
function differencesOf(columns: IndentColumns) {
  let rows = 0;
  let first: Notice | undefined;
  return {
    see(branch: Branch): void {
      const found = differenceUnder(branch, columns);
      if (found === null) return;
      rows++;
      const { heading, amount, sum } = found;
      first ??= notice('totals-differ', {
        ...{ rows: 1, line: branch.line, text: branch.name, heading },
        ...{ amount: shownAmount(amount), sum: shownAmount(sum) },
      });
    },
    notices: (): readonly Notice[] =>
      first === undefined ? [] : [{ ...first, params: { ...first.params, rows } }],
  };
}

function severalLevels(
  way: readonly Branch[],
  unproved: Branch | undefined,
  columns: IndentColumns,
): PyramidError {
  const found = unproved === undefined ? null : differenceUnder(unproved, columns);
  return customersAtLevels({
    line: (unproved ?? (way.at(-1) as Branch)).line,
    names: way.map(({ name }) => name),
    amount: found === null ? '' : shownAmount(found.amount),
    sum: found === null ? '' : shownAmount(found.sum),
  });
}
