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
  const widths = new Set<number>();
  let hasIndents = false;
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
    passes: () => isIndented === false,
    push(line, cells, next) {
      if (isIndented === true) {
        take({ line, cells }, next);
        return;
      }
      first.push({ line, cells });
      widths.add((cells[customer] ?? '').length);
      if (first.length > 1) hasIndents ||= indentOf(cells[customer] ?? '') > 0;
      // Of one width, they are aligned at the right.
      const isSo = hasIndents && widths.size > 1;
      if (isSo || first.length >= FIRST_ROWS) begin(isSo, next);
    },
    end(next) {
      if (isIndented === undefined) begin(false, next);
      letGo(next);
      account.check();
    },
    notices: account.notices,
    layout: account.layout,
  };
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
  /** Throws a question where rows with others below are none of those that are sums. */
  check(): void;
  notices(): readonly Notice[];
  layout(): Partial<Layout>;
}

function indentAccount(columns: IndentColumns): IndentAccount {
  const found = { groups: 0, rows: 0, first: '' };
  const differences = differencesOf(columns);
  let unproved: Branch | undefined;
  let hasSums = false;

  const take = (root: Branch, level: number): Branch => {
    const leaves = leavesOf(root);
    for (const head of headsOf(root)) differences.see(head);
    if (found.groups === 0) found.first = customerOf(leaves[0] as Branch, level);
    found.groups += headsOf(root).length;
    found.rows += leaves.length;
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
