import type { Issue } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import type { ReadingPlan, TableMaker, TableReader } from '../bytes/text-reader';
import { dateEvidence, shownOrder } from '../cells/date-column';
import {
  type CellOptions,
  cellReaders,
  isBlank,
  placed,
  type RowOfCells,
  refuse,
} from './cell-readers';
import { type Columns, findColumns, joinedHeadings, placesIn, plannedMapping } from './columns';
import { headingKey, levelsOf } from './headings';
import {
  type Fields,
  type Kind,
  type Mapping,
  type RowInReading,
  rolesOf,
  type Values,
} from './kind';

/** How a table of a kind is read. What is not said is recognised. */
export interface KindOptions<Role extends string> extends CellOptions {
  /** Headings for some roles; the other columns are recognised by theirs. */
  readonly columns?: Mapping<Role> | undefined;
  /** How a table of this form was read before: then nothing is guessed. */
  readonly plan?: ReadingPlan | undefined;
}

/** What is said of a table to whoever reads it. */
export interface KindUse {
  /** The text that a cell stands for: undoes what a format does to text. */
  readonly readText?: ((cell: string) => string) | undefined;
  /** Told a fact of another kind that stands in a row. */
  readonly also?: ((kind: string, fact: object) => void) | undefined;
  /** False for rows that stood in no text. */
  readonly hasLines?: boolean | undefined;
}

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

/**
 * Makes the rows of a table with these headings into what they stand for, in their order. A row may
 * be held back until a later one shows how dates are written. Throws `unknown-column`,
 * `ambiguous-column`, `missing-column` and `invalid-option`; its `push` and `end` throw
 * `ambiguous-dates` and `several-currencies` where a row cannot be true together with others.
 */
export function kindTable<Fact, Role extends string>(
  kind: Kind<Fact, Role>,
  options: KindOptions<Role> = {},
  use: KindUse = {},
): TableMaker<KindRow<Fact>> {
  return (headings) => tableReader(kind, headings, options, use);
}

const asItStands = (cell: string): string => cell;

function tableReader<Fact, Role extends string>(
  kind: Kind<Fact, Role>,
  headings: readonly string[],
  options: KindOptions<Role>,
  use: KindUse,
): TableReader<KindRow<Fact>> {
  const roles = rolesOf(kind);
  const mapping = plannedMapping(roles, options.plan, options.columns);
  const columns = findColumns(headings, kind, mapping);
  const evidence = dateEvidence(options.plan?.dateOrder);
  const { readText = asItStands } = use;
  const { dates, cells } = cellReaders(kind, columns, options, evidence, readText);
  const fields = Object.keys(kind.fields) as Role[];
  const needed = fields.flatMap((role, at) => (kind.fields[role].needed ? [at] : []));
  const { isCompanion = false, isPartial = false } = kind.traits;
  const width = namedWidth(headings);
  const values = valuesOf(fields);
  const make = kind.begin();
  const table: TableOfRow = { columns, fields, use };

  const read = (line: number, cellsOfRow: readonly string[]): Row => {
    const row = new Row(line, cellsOfRow, table);
    if (!isCompanion && isRagged(cellsOfRow, headings.length, width)) {
      refuse(row, raggedRow(cellsOfRow.length, headings.length));
    } else for (const date of dates) row.dates.push(date.read(row));
    return row;
  };
  const finish = (row: Row): KindRow<Fact> => {
    const isRead = row.problems === undefined;
    if (isRead) for (const cell of cells) row.values[cell.at] = cell.read(row);
    const isComplete = isRead && (isPartial || needed.every((at) => row.values[at] != null));
    const made = isComplete ? make(values(row.values), row) : undefined;
    const { line, problems } = row;
    if (problems === undefined) return made as Fact;
    return { ...made, line, problems, cells: row.cells } as unknown as UnreadableRow<Fact>;
  };
  const rows = rowsInOrder(read, finish, () => evidence.left.length === 1);

  return {
    push: rows.push,
    end: rows.end,
    notices: () =>
      isCompanion ? [] : [...customerNotices(kind, columns, mapping), ...rows.notices()],
    places: () => placesIn([...columns.values()].flat()),
    plan: () => ({
      columns: Object.fromEntries(
        roles.flatMap((role) => {
          const found = columns.get(role);
          return found === undefined ? [] : [[role, joinedHeadings(found)]];
        }),
      ),
      dateOrder: shownOrder(evidence),
      dateFormat: options.dateFormat,
      decimalMark: options.decimalComma ? ',' : '.',
    }),
  };
}

/** What the rows of a table share. */
interface TableOfRow {
  readonly columns: ReadonlyMap<string, Columns>;
  readonly fields: readonly string[];
  readonly use: KindUse;
}

class Row implements RowOfCells, RowInReading {
  problems: RowOfCells['problems'] = undefined;
  currency: string | undefined = undefined;
  readonly dates: RowOfCells['dates'] = [];
  /** By the fields of the kind: null where one is blank, undefined where the row is refused for it. */
  readonly values: (string | null | undefined)[];

  constructor(
    readonly line: number,
    readonly cells: readonly string[],
    private readonly table: TableOfRow,
  ) {
    this.values = table.fields.map(() => null);
  }

  get place(): { readonly line?: number } {
    return this.table.use.hasLines === false ? {} : { line: this.line };
  }

  isBlank(role: string): boolean {
    return this.values[this.table.fields.indexOf(role)] === null;
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

/**
 * What was read of a row, by the names of its fields. There is a getter a name, made once a table,
 * since to fill an object by names that come in a list takes longer than to read a row.
 */
function valuesOf(fields: readonly string[]): (values: readonly unknown[]) => Values<Fields> {
  class RowValues {
    readonly #list: readonly unknown[];
    constructor(list: readonly unknown[]) {
      this.#list = list;
    }
    static at(at: number): PropertyDescriptor & ThisType<RowValues> {
      return {
        enumerable: true,
        get() {
          return this.#list[at] ?? undefined;
        },
      };
    }
  }
  fields.forEach((name, at) => {
    Object.defineProperty(RowValues.prototype, name, RowValues.at(at));
  });
  return (values) => new RowValues(values) as unknown as Values<Fields>;
}

/** More cells than headings do no harm where they are blank; fewer leave the columns in doubt. */
function isRagged(cells: readonly string[], headings: number, named: number): boolean {
  if (cells.length === headings) return false;
  return cells.length < named || !cells.slice(headings).every(isBlank);
}

/** How many headings there are, without blank ones at the end. */
function namedWidth(headings: readonly string[]): number {
  return headings.findLastIndex((heading) => !isBlank(heading)) + 1;
}

function raggedRow(cells: number, headings: number): Issue {
  return {
    code: 'ragged-row',
    ...because(cells < headings ? 'too-few-cells' : 'too-many-cells'),
    expected: `${headings} cells, as many as headings`,
    received: `${cells}`,
  };
}

/**
 * Rows in their order: one behind one that waits waits too, and so each keeps its number. A row with
 * nothing in it is passed over, and said so.
 */
function rowsInOrder<Fact>(
  read: (line: number, cells: readonly string[]) => Row,
  finish: (row: Row) => Fact,
  isSettled: () => boolean,
): Pick<TableReader<Fact>, 'push' | 'end' | 'notices'> {
  const waiting: Row[] = [];
  let blankRows = 0;
  const release = (): readonly Fact[] => waiting.splice(0).map(finish);

  return {
    push(line, cells) {
      if (cells.every(isBlank)) {
        blankRows++;
        return [];
      }
      const row = read(line, cells);
      if (waiting.length === 0 && !isWaiting(row)) return [finish(row)];
      waiting.push(row);
      return isSettled() ? release() : [];
    },
    end: release,
    notices: () => (blankRows === 0 ? [] : [notice('blank-rows', { rows: blankRows })]),
  };
}

/** Whether a later row decides how a date of this one is read. */
function isWaiting({ dates }: Row): boolean {
  return dates.some((date) => typeof date === 'object' && 'dates' in date);
}

/** Says so where customers are told apart by what is only a name. */
function customerNotices(
  { fields }: Kind<unknown, string>,
  columns: ReadonlyMap<string, Columns>,
  mapping: Mapping<string> | undefined,
): readonly Notice[] {
  const heading = columns.get('customer')?.[0].heading;
  if (heading === undefined || mapping?.['customer'] !== undefined) return [];
  const lastResort = levelsOf(fields['customer']?.headings ?? [])[2];
  if (lastResort?.has(headingKey(heading)) !== true) return [];
  return [notice('customers-by-name', { heading })];
}
