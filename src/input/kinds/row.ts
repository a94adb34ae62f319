import type { Issue } from '../../core/issues/issue';
import type { SetAside } from '../layout/stage';
import { placed, type RowOfCells, refuse } from './cell';
import type { Columns } from './columns';
import type { RowInReading } from './kind';
import type { KindUse } from './kind-options';

/** A row that cannot be read, and why, with what could be read of it. */
export type UnreadableRow<Fact> = Partial<Fact> & {
  readonly line: number;
  readonly problems: readonly [Issue, ...Issue[]];
  /** The row as it stood. */
  readonly cells: readonly string[];
};

/** What a row stands for, or why it cannot be read. */
export type KindRow<Fact> = Fact | UnreadableRow<Fact>;

export function isUnreadable<Fact>(row: KindRow<Fact>): row is UnreadableRow<Fact> {
  return typeof row === 'object' && row !== null && 'problems' in row;
}

/** What the rows of a table share. */
export interface TableOfRow {
  readonly columns: ReadonlyMap<string, Columns>;
  readonly use: KindUse;
}

/** What stages found out about a row. */
export interface Fate {
  /** Why it is set aside. */
  readonly aside: SetAside | undefined;
  /** The places of amounts that stand on another line of its order, and count there. */
  readonly repeated: readonly number[] | undefined;
}

const NO_DATES: RowOfCells['dates'] = [];
const ALL_READ: readonly string[] = [];

/** Its fields are only declared: there are as many rows as in the file, and V8 is slow to define. */
export class Row implements RowOfCells, RowInReading {
  declare readonly line: number;
  declare readonly cells: readonly string[];
  declare private readonly table: TableOfRow;
  declare problems: RowOfCells['problems'];
  declare currency: string | undefined;
  declare sign: string | undefined;
  declare dates: RowOfCells['dates'];
  /** Whether later rows decide how an amount of it is read. */
  declare hasOpenAmount: boolean;
  /** Fields that could not be read. */
  declare unread: readonly string[];
  /** Why it is set aside. */
  declare readonly aside: SetAside | undefined;
  declare readonly repeated: readonly number[] | undefined;
  declare repeatedAmounts: Record<string, string> | undefined;

  constructor(line: number, cells: readonly string[], table: TableOfRow, fate?: Fate) {
    this.line = line;
    this.cells = cells;
    this.table = table;
    this.problems = undefined;
    this.currency = undefined;
    this.sign = undefined;
    this.dates = NO_DATES;
    this.hasOpenAmount = false;
    this.unread = ALL_READ;
    this.aside = fate?.aside;
    this.repeated = fate?.repeated;
    this.repeatedAmounts = undefined;
  }

  get place(): { readonly line?: number } {
    return this.table.use.hasLines === false ? {} : { line: this.line };
  }

  isUnread(role: string): boolean {
    return this.unread.includes(role);
  }

  isRefused(): boolean {
    return this.problems !== undefined;
  }

  refuse(role: string, issue: Issue): void {
    const columns = this.table.columns.get(role);
    refuse(this, { ...(columns && placed(this, { columns })), ...issue });
  }

  also(kind: string, fact: object): void {
    this.table.use.also?.(kind, fact);
  }
}
