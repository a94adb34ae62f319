import { notice } from '../../core/issues/notices';
import { customersAtLevels } from './customer-levels';
import { isBlankCell, type Line } from './line';
import type { RowStage, TakeRow } from './stage';
import { isTotalOf, nameKey, totalWordIn } from './total-words';

export interface GroupColumns {
  /** Where the customer of a row is, or is put. */
  readonly customer: number;
  /** The columns of amounts. */
  readonly amounts: readonly number[];
  /** Of groups within groups, the level of the customers, from 1, where it was said. */
  readonly level: number | undefined;
  /** Thrown at the end where no customer stands above its rows, and there is no column of customers. */
  readonly otherwise: Error | undefined;
}

/** A line of one cell that may be the customer of the rows below. */
interface Group extends Line {
  readonly name: string;
}

/** A row below the groups that are open. */
interface Member extends Line {
  /** Whose block it is in, innermost last; those that no total closes are taken out. */
  groups: readonly Group[];
}

/** Rows of one customer that may wait for its total. */
const LONGEST_BLOCK = 100_000;

/** The only filled cell of a line, where it is not the word of a total. */
export function soleCell(cells: readonly string[]): string | null {
  let sole: string | null = null;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    if (sole !== null) return null;
    sole = cell;
  }
  return sole === null || totalWordIn(sole) !== null ? null : sole.trim();
}

/**
 * Gives rows without a customer that of the line above them: one that has a single filled cell, and
 * whose block a total of that name closes. Until the total comes, the rows wait; where none does,
 * they go on as they are.
 */
export function groupStage({ customer, amounts, level, otherwise }: GroupColumns): RowStage {
  const [amount = customer] = amounts;
  const isVirtual = otherwise !== undefined;
  let open: Group[] = [];
  let held: (Group | Member)[] = [];
  let closed = 0;
  let first = '';
  /** Totals of groups that are not looked at where all totals are. */
  let totals = 0;

  const named = (cells: readonly string[], name: string): readonly string[] => {
    if (!isBlankCell(cells[customer] ?? '')) return cells;
    const copy = [...cells];
    copy[customer] = name;
    return copy;
  };
  /** Behind the cells of a line there is one more, for its customer. */
  const whole = (cells: readonly string[]): readonly string[] =>
    isVirtual && cells.length === customer ? [...cells, ''] : cells;
  const letGo = (next: TakeRow): void => {
    const rows = held;
    const unclosed = new Set(open);
    held = [];
    open = [];
    for (const row of rows) {
      if ('groups' in row) row.groups = row.groups.filter((group) => !unclosed.has(group));
      const group = 'groups' in row ? groupOf(row, level) : undefined;
      next(row.line, group === undefined ? whole(row.cells) : named(row.cells, group.name));
    }
  };
  /** Whether a line is the total of a group that is open: that is closed, and those within are none. */
  const close = (cells: readonly string[]): boolean => {
    const filled = cells.filter((cell) => !isBlankCell(cell));
    const at = open.findLastIndex(({ name }) =>
      filled.some((cell) => totalWordIn(cell)?.of === nameKey(name) || isTotalOf(cell, name)),
    );
    if (at < 0) return false;
    const group = open[at] as Group;
    const within = new Set(open.slice(at + 1));
    const begins = held.indexOf(group);
    for (const row of held.slice(begins)) {
      if ('groups' in row) row.groups = row.groups.filter((other) => !within.has(other));
    }
    held.splice(begins, 1);
    open = open.slice(0, at);
    if (closed === 0) first = group.name;
    closed++;
    return true;
  };
  const openGroup = (line: number, cells: readonly string[], name: string): void => {
    const group = { line, cells, name };
    open = [...open, group];
    held.push(group);
  };

  return {
    passes: (_, cells) =>
      open.length === 0 && !isBlankCell(cells[amount] ?? '') && !isBlankCell(cells[customer] ?? ''),
    push(line, cells, next) {
      const hasCustomer = !isBlankCell(cells[customer] ?? '');
      const name = soleCell(cells);
      if (name !== null) {
        openGroup(line, cells, name);
        return;
      }
      if (open.length === 0) {
        next(line, whole(cells));
        return;
      }
      if (close(cells)) {
        // Its sum is looked at where all totals are, if it can be told from a row there.
        if (cells.some((cell) => totalWordIn(cell) !== null)) {
          held.push({ line, cells, groups: [] });
        } else totals++;
        if (open.length === 0) letGo(next);
        return;
      }
      held.push({ line, cells, groups: open });
      if (hasCustomer || held.length > LONGEST_BLOCK) letGo(next);
    },
    end(next) {
      if (otherwise !== undefined && closed === 0) throw otherwise;
      letGo(next);
    },
    layout: () => ({ groups: closed, totals }),
    notices: () => (closed === 0 ? [] : [notice('groups-of-customers', { groups: closed, first })]),
  };
}

/** The group that is the customer of a row: of several, one within the other, the one at a level. */
function groupOf({ line, groups }: Member, level: number | undefined): Group | undefined {
  if (groups.length < 2) return groups[0];
  if (level !== undefined) return groups[Math.min(level, groups.length) - 1];
  throw customersAtLevels({
    ...{ line, amount: '', sum: '' },
    names: groups.map(({ name }) => name),
  });
}
