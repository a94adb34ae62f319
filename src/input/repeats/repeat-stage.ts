import type { Line } from '../layout/line';
import type { RowStage, SetAside, TakeRow } from '../layout/stage';
import { FIRST_ROWS, type RepeatColumns } from './fingerprint';
import type { RepeatAccount } from './repeat-account';
import { type Repeat, RepeatFinder } from './repeat-finder';

/** What becomes of rows that stand there already. */
export type Duplicates = (typeof DUPLICATES)[number];

export const DUPLICATES = ['keep', 'drop'] as const;

const DROPPED: SetAside = { isDuplicate: true };

/** A row that stands twice with its order id. */
interface Twice extends Line {
  readonly repeat: Repeat;
}

/**
 * Names rows that stand there already: runs of rows in the same order, a row with its order id in two
 * files, or twice where orders otherwise have one row. Equal rows alone are none: real files have
 * them. Named rows count all the same, unless they are to be dropped. Then those that stand twice with
 * their order id wait for an order of two different rows, or for the end: a row that went on cannot be
 * taken back, and a second reading would take all the time again where only repeats have to wait.
 */
export function repeatStage(
  columns: RepeatColumns,
  account: RepeatAccount,
  duplicates: Duplicates,
): RowStage {
  const isDropped = duplicates === 'drop';
  /** The first rows, and null where another file begins. */
  const first: (Line | null)[] = [];
  const twice: Twice[] = [];
  let finder: RepeatFinder | null = null;
  let go: TakeRow = () => {};

  const tell = (row: Line, repeat: Repeat | null): void => {
    if (repeat === null) go(row.line, row.cells);
    else if (repeat.why === 'twice' && isDropped) twice.push({ ...row, repeat });
    else pass(row, repeat);
  };
  const pass = (row: Line, repeat: Repeat): void => {
    account.name(row.line, repeat);
    go(row.line, row.cells, isDropped ? DROPPED : undefined);
  };
  const begun = (): RepeatFinder => {
    const rows = first.flatMap((row) => (row === null ? [] : [row.cells]));
    const made = new RepeatFinder(columns, rows);
    for (const row of first.splice(0)) {
      if (row === null) made.turn();
      else if (made.see(row.line, row.cells)) go(row.line, row.cells);
      else made.hold(row.line, row.cells, tell);
    }
    return made;
  };
  const letGo = (): void => {
    for (const { line, cells } of twice.splice(0)) go(line, cells);
  };

  return {
    passes: (line, cells) => finder?.see(line, cells) === true,
    push(line, cells, next) {
      go = next;
      if (finder !== null) {
        // It did not pass, but was seen.
        finder.hold(line, cells, tell);
        if (twice.length > 0 && !finder.orders.mayBe()) letGo();
        return;
      }
      first.push({ line, cells });
      if (first.length === FIRST_ROWS) finder = begun();
    },
    turn() {
      if (finder === null) first.push(null);
      else finder.turn();
    },
    end(next) {
      go = next;
      finder ??= begun();
      finder.end(tell);
      account.conclude(finder.orders.areKnown());
      if (!account.haveOrdersOneRow()) letGo();
      for (const { repeat, ...row } of twice.splice(0)) pass(row, repeat);
    },
    notices: () => account.notices(isDropped),
  };
}
