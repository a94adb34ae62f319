import { type Issue, PyramidError } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { plainText } from '../../core/values/formula-guard';
import type { HeadingLine, ReadingPlan, TableMaker, TableReader } from '../bytes/text-reader';
import { dateEvidence, shownOrder } from '../cells/date-column';
import type { LayoutOptions } from '../layout/layout-options';
import { isRagged, namedWidth } from '../layout/line';
import { inTurn } from '../layout/stage';
import type { Preset } from '../presets/preset';
import {
  type CellOptions,
  cellReaders,
  isBlank,
  placed,
  type RowOfCells,
  refuse,
} from './cell-readers';
import { freeOf, heldTable } from './choices';
import { type Columns, findColumns, placesIn, plannedMapping } from './columns';
import { type CustomerWatch, customerWatch } from './customer-columns';
import { type Doubt, doubtsOf, doubtWatch, freeKeys } from './doubts';
import { type PresetChoice, presetFor } from './find-preset';
import { isNameOnly } from './headings';
import {
  type Field,
  type Fields,
  type Kind,
  type Mapping,
  type RowInReading,
  rolesOf,
  type Values,
} from './kind';
import { knownHeadings } from './known-headings';
import { listed, type RowRuleInput, type RowRules, rowRules } from './row-rules';
import { stagesOf } from './table-stages';
import { termsText } from './terms';

/** How a table of a kind is read. What is not said is recognised. */
export interface KindOptions<Role extends string> extends CellOptions, LayoutOptions {
  /** Headings for some roles; the other columns are recognised by theirs. */
  readonly columns?: Mapping<Role> | undefined;
  /** How a table of this form was read before: then nothing is guessed. */
  readonly plan?: ReadingPlan | undefined;
  /**
   * The export of a program that the table is, by its name or as data; `none` for none. Default: the
   * one that is recognised by its headings, where no plan is given.
   */
  readonly preset?: PresetChoice | undefined;
  /** Rows with one of these values are left out: `['Status=voided,failed']`. */
  readonly except?: readonly RowRuleInput[] | undefined;
  /** Rows with none of these values are left out. */
  readonly only?: readonly RowRuleInput[] | undefined;
}

/** What is said of a table to whoever reads it. */
export interface KindUse {
  /** Whether text has an apostrophe where a spreadsheet would run it, as in CSV, to be taken off. */
  readonly isGuarded?: boolean | undefined;
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
  const mapping = plannedMapping(rolesOf(kind), options.plan, options.columns);
  return Object.assign(
    (headings: readonly string[], at?: HeadingLine) => readerOf(kind, headings, options, use, at),
    { knowledge: knownHeadings(kind, mapping) },
  );
}

/** The reader of a table, which holds its first rows where they decide between columns. */
function readerOf<Fact, Role extends string>(
  kind: Kind<Fact, Role>,
  headings: readonly string[],
  options: KindOptions<Role>,
  use: KindUse,
  at: HeadingLine | undefined,
): TableReader<KindRow<Fact>> {
  const roles = rolesOf(kind);
  const preset = presetIn(kind, headings, options);
  const mapping = plannedMapping(roles, options.plan, presetMapping(roles, preset, options));
  const columns = findColumns(headings, kind, mapping);
  const doubts = doubtsOf(headings, kind, mapping, columns);
  const reading = { kind, headings, options, use, at, mapping, preset };
  const first = tableReader({ ...reading, columns, doubts });
  const currency = unseenCurrency(kind, mapping, columns);
  if (doubts.length === 0 && currency === undefined) return first;
  const free = freeOf(headings, placesIn([...columns.values()].flat()));
  return heldTable(first, { headings, doubts, currency, free }, (choices) =>
    tableReader({
      ...reading,
      columns: findColumns(headings, kind, mapping, choices.places),
      doubts: choices.doubts,
    }),
  );
}

/** The role of the currency, where neither a heading nor the caller says which column it is. */
function unseenCurrency<Role extends string>(
  kind: Kind<unknown, Role>,
  mapping: Mapping<Role> | undefined,
  columns: ReadonlyMap<Role, Columns>,
) {
  const role = rolesOf(kind).find((name) => kind.fields[name].type === 'currency');
  if (role === undefined || mapping?.[role] !== undefined || columns.has(role)) return undefined;
  return { role, field: kind.fields[role] };
}

const asItStands = (cell: string): string => cell;

/** A table and the columns that are read of it. */
interface TableReading<Fact, Role extends string> {
  readonly kind: Kind<Fact, Role>;
  readonly headings: readonly string[];
  readonly options: KindOptions<Role>;
  readonly use: KindUse;
  readonly at: HeadingLine | undefined;
  readonly mapping: Mapping<Role> | undefined;
  readonly preset: Preset | undefined;
  readonly columns: ReadonlyMap<Role, Columns>;
  readonly doubts: readonly Doubt[];
}

function tableReader<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
): TableReader<KindRow<Fact>> {
  const { kind, headings, options, use, at, mapping, preset, columns, doubts } = reading;
  const roles = rolesOf(kind);
  const evidence = dateEvidence(options.plan?.dateOrder);
  const readText = use.isGuarded === true ? plainText : asItStands;
  const { dates, cells, notices } = cellReaders(kind, columns, options, evidence, readText);
  const fields = Object.keys(kind.fields) as Role[];
  const needed = fields.filter((role) => kind.fields[role].needed);
  const { isCompanion = false, isPartial = false } = kind.traits;
  const width = namedWidth(headings);
  const nothing = Object.fromEntries(fields.map((role) => [role, undefined]));
  const make = kind.begin();
  const table: TableOfRow = { columns, use };
  const rules = rulesIn(preset, options);
  const leavesOut = rowRules(headings, rules);

  const read = (line: number, cellsOfRow: readonly string[]): Row => {
    const row = new Row(line, cellsOfRow, table);
    if (leavesOut !== null) row.leftOut = leavesOut(cellsOfRow);
    // What is left out is not parsed: its bad date stops nothing.
    if (row.leftOut !== undefined) return row;
    if (!isCompanion && isRagged(cellsOfRow, headings.length, width)) {
      refuse(row, raggedRow(cellsOfRow.length, headings.length));
    } else if (dates.length > 0) row.dates = dates.map((readDate) => readDate(row));
    return row;
  };
  const valuesOf = (row: Row): Values<Fields> | undefined => {
    const values: Record<string, unknown> = { ...nothing };
    for (const { role, read } of cells) {
      const value = read(row);
      if (value === undefined) row.unread = [...row.unread, role];
      else if (value !== null) values[role] = value;
    }
    const isComplete = isPartial || needed.every((role) => values[role] !== undefined);
    return isComplete ? values : undefined;
  };
  const finish = (row: Row): KindRow<Fact> => {
    const values = row.problems === undefined ? valuesOf(row) : undefined;
    const made = values === undefined ? undefined : make(values, row);
    const { line, problems, leftOut } = row;
    if (leftOut !== undefined) {
      return { ...made, line, leftOut: { rule: leftOut } } as unknown as UnreadableRow<Fact>;
    }
    if (problems === undefined) return made as Fact;
    return { ...made, line, problems, cells: row.cells } as unknown as UnreadableRow<Fact>;
  };
  const rows = rowsInOrder(read, finish, () => evidence.left.length === 1);
  const style = { decimalComma: options.decimalComma ?? false };
  const doubt = doubtWatch(doubts, headings, columns, style);
  const customers = watchOfCustomers(reading);
  let done: KindRow<Fact>[] = [];
  const take = (line: number, cellsOfRow: readonly string[]): void => {
    doubt?.(line, cellsOfRow);
    customers?.see(cellsOfRow);
    rows.push(line, cellsOfRow, done);
  };
  const stages = inTurn(
    stagesOf({ kind: kind as Kind<unknown, string>, columns, headings, at, options }),
    take,
  );

  return {
    push(line, cellsOfRow, list) {
      done = list;
      stages.push(line, cellsOfRow);
    },
    end(list) {
      done = list;
      stages.end();
      rows.end(list);
    },
    notices: () =>
      isCompanion
        ? []
        : [
            ...(customers?.notices() ?? customerNotices(kind, columns, mapping)),
            ...stages.notices(),
            ...notices(),
            ...rows.notices(),
          ],
    // A rival that comes late in JSON is missed like a column that is read.
    places: () => {
      const rivals = doubts.flatMap(({ places }) => places);
      return [...new Set([...placesIn([...columns.values()].flat()), ...rivals])].sort(
        (a, b) => a - b,
      );
    },
    plan: () => ({
      columns: Object.fromEntries(
        [...columns].flatMap(([role, found]) =>
          roles.includes(role) ? [[role, termsText(found, headings)]] : [],
        ),
      ),
      ...(preset && { preset: { name: preset.name, title: preset.title } }),
      ...(rules.except.length > 0 && { except: rules.except }),
      ...(rules.only.length > 0 && { only: rules.only }),
      dateOrder: shownOrder(evidence),
      dateFormat: options.dateFormat,
      decimalMark: options.decimalComma ? ',' : '.',
    }),
  };
}

/** A plan says all that a preset would. */
function presetIn<Role extends string>(
  { traits }: Kind<unknown, Role>,
  headings: readonly string[],
  { plan, preset }: KindOptions<Role>,
): Preset | undefined {
  const isGuessed = preset === undefined;
  if (traits.presets === undefined || (isGuessed && plan !== undefined)) return undefined;
  return presetFor(headings, preset, traits.presets);
}

/** The rules of a preset and of the caller; those of a plan where the caller has none. */
function rulesIn(
  preset: Preset | undefined,
  { plan, except = plan?.except ?? [], only = plan?.only ?? [] }: KindOptions<string>,
): Required<{ readonly [Rule in keyof RowRules]: readonly RowRuleInput[] }> {
  return {
    except: [...(preset?.except ?? []), ...listed(except, 'except')],
    only: [...(preset?.only ?? []), ...listed(only, 'only')],
  };
}

/** The columns that a preset names, below those that the caller names. */
function presetMapping<Role extends string>(
  roles: readonly Role[],
  preset: Preset | undefined,
  { columns }: KindOptions<Role>,
): Mapping<Role> | undefined {
  if (preset === undefined) return columns;
  const known = Object.entries(preset.columns).filter(([role]) => roles.includes(role as Role));
  if (preset.columns['customer'] === '' && columns?.['customer' as Role] === undefined) {
    throw new PyramidError({
      code: 'missing-column',
      ...because('export-without-customers', { preset: preset.name }),
    });
  }
  return { ...(Object.fromEntries(known) as Mapping<Role>), ...columns };
}

/** What the rows of a table share. */
interface TableOfRow {
  readonly columns: ReadonlyMap<string, Columns>;
  readonly use: KindUse;
}

const NO_DATES: RowOfCells['dates'] = [];
const ALL_READ: readonly string[] = [];

/** Its fields are only declared: there are as many rows as in the file, and V8 is slow to define. */
class Row implements RowOfCells, RowInReading {
  declare readonly line: number;
  declare readonly cells: readonly string[];
  declare private readonly table: TableOfRow;
  declare problems: RowOfCells['problems'];
  declare currency: string | undefined;
  declare dates: RowOfCells['dates'];
  /** Fields that could not be read. */
  declare unread: readonly string[];
  /** The rule by which it is left out. */
  declare leftOut: string | undefined;

  constructor(line: number, cells: readonly string[], table: TableOfRow) {
    this.line = line;
    this.cells = cells;
    this.table = table;
    this.problems = undefined;
    this.currency = undefined;
    this.dates = NO_DATES;
    this.unread = ALL_READ;
    this.leftOut = undefined;
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
  const release = (rows: Fact[]): void => {
    for (const row of waiting.splice(0)) rows.push(finish(row));
  };

  return {
    push(line, cells, rows) {
      if (isBlank(cells[0] ?? '') && cells.every(isBlank)) {
        blankRows++;
        return;
      }
      const row = read(line, cells);
      if (waiting.length === 0 && !isWaiting(row)) rows.push(finish(row));
      else {
        waiting.push(row);
        if (isSettled()) release(rows);
      }
    },
    end: release,
    notices: () => (blankRows === 0 ? [] : [notice('blank-rows', { rows: blankRows })]),
  };
}

/** Whether a later row decides how a date of this one is read. */
function isWaiting({ dates }: Row): boolean {
  return dates.some((date) => typeof date === 'object' && 'dates' in date);
}

/** Only where customers are ranked, by a column that nobody named. */
function watchOfCustomers<Fact, Role extends string>({
  kind,
  headings,
  mapping,
  columns,
}: TableReading<Fact, Role>): CustomerWatch | null {
  const fields: Readonly<Record<string, Field>> = kind.fields;
  const found = (columns as ReadonlyMap<string, Columns>).get('customer');
  const isNamed = (mapping as Mapping<string> | undefined)?.['customer'] !== undefined;
  const field = fields['customer'];
  if (kind.traits.isRanked !== true || isNamed || !found || !field) return null;
  return customerWatch(headings, freeKeys(headings, mapping, columns), field, found);
}

/** Says so where customers are told apart by what is only a name. */
function customerNotices(
  { fields }: Kind<unknown, string>,
  columns: ReadonlyMap<string, Columns>,
  mapping: Mapping<string> | undefined,
): readonly Notice[] {
  const heading = columns.get('customer')?.[0].heading;
  if (heading === undefined || mapping?.['customer'] !== undefined) return [];
  if (!isNameOnly(fields['customer']?.headings ?? [], heading)) return [];
  return [notice('customers-by-name', { heading })];
}
