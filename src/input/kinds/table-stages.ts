import { invalidOption } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { DecimalMark, HeadingLine } from '../bytes/text-reader';
import { carryDownStage } from '../layout/carried-down';
import { checkCustomerLevel } from '../layout/customer-levels';
import { groupStage } from '../layout/groups';
import { indentStage } from '../layout/indents';
import { checkTotalLines, type LayoutOptions } from '../layout/layout-options';
import { lineStage } from '../layout/lines';
import { paddingStage } from '../layout/padding';
import type { RowStage } from '../layout/stage';
import { type TotalColumns, type TotalMarks, totalMarks } from '../layout/total-marks';
import { statedTotals, totalStage } from '../layout/totals';
import type { RepeatAccount } from '../repeats/repeat-account';
import type { Duplicates } from '../repeats/repeat-stage';
import { PRODUCTS } from '../vocabulary/orders';
import { type Columns, placesIn } from './columns';
import { findHeading, type Headings, headingKey, levelsOf, ORDER, placesWhere } from './headings';
import type { FieldType, Kind } from './kind';
import { continuedStages, type OrdersOfTable } from './orders-of-table';
import { repeatedRows } from './repeated-rows';
import { noColumn, type RowRules, rowRules, rowRulesStage } from './row-rules';
import { sumsOf } from './terms';

/** What the stages between the lines of a table and its facts are made from. */
export interface StagedTable {
  readonly kind: Kind<unknown, string>;
  readonly columns: ReadonlyMap<string, Columns>;
  readonly headings: readonly string[];
  /** Absent where the table is not in lines of text. */
  readonly at: HeadingLine | undefined;
  readonly options: LayoutOptions & {
    readonly decimalMark?: DecimalMark | undefined;
    readonly duplicates?: Duplicates | undefined;
  };
  /** Of rows that stand there already; null where they are not looked for. */
  readonly repeats: RepeatAccount | null;
  /** By which rows are left out, those of a preset too. */
  readonly rules: RowRules;
  /** What leaves out rows that are no sale, where a column says so. */
  readonly direction: RowStage | null;
  /** What is done about lines of orders, where a column tells orders apart. */
  readonly orders: OrdersOfTable | null;
}

/** The stages of one file, in the order of the rules: lines that are no rows, groups, totals, padding. */
export function layoutStages(table: StagedTable): readonly RowStage[] {
  if (table.kind.traits.isCompanion === true) return [];
  const totals = totalColumns(table);
  const stated = checkTotalLines(table.options.totalLines);
  const marks = totalMarks(totals);
  const hasAmounts = totals.figures.length > 0;
  const hasTotals = hasAmounts && stated !== 'none';
  return [
    ...lineStages(table, totals, hasTotals ? marks : null),
    ...(hasTotals ? [totalsOf(totals, marks, stated)] : []),
    ...carriedStages(table, marks),
    ...paddingStages(table),
    ...continuedStages(table, totals, marks),
  ];
}

/**
/**
 * The stages behind them, which see the rows of all files with the same headings: rows that stand
 * there already, blank cells of orders, rows left out by rule and by direction, amounts of orders.
 */
export function rowStages(table: StagedTable): readonly RowStage[] {
  if (table.kind.traits.isCompanion === true) return [];
  const { direction, orders } = table;
  return [
    ...repeated(table),
    ...(orders === null ? [] : [orders.cells]),
    ...leavingOut(table),
    ...(direction === null ? [] : [direction]),
    ...(orders === null ? [] : [orders.amounts]),
  ];
}

function repeated(table: StagedTable): readonly RowStage[] {
  const { repeats, options } = table;
  if (repeats === null) return [];
  return [repeatedRows(table, totalColumns(table).orders[0], repeats, options.duplicates)];
}

/** Of a table in lines of text: those that are no rows, and groups under a line of their own. */
function lineStages(
  table: StagedTable,
  totals: TotalColumns,
  marks: TotalMarks | null,
): readonly RowStage[] {
  const { kind, columns, at } = table;
  if (at === undefined) return [];
  const amounts = totals.figures;
  const [customer] = totals.customers;
  const hasAmounts = amounts.length > 0;
  const needed = [...columns].flatMap(([role, [{ place }]]) =>
    kind.fields[role]?.needed === true ? [place] : [],
  );
  const lines = lineStage({
    headings: at,
    amounts: hasAmounts ? amounts : needed,
    hasAmounts,
    isTotal: (cells) => marks?.isDateless(cells) === true && marks.hasWord(cells),
    apart: { customer, headings: totals.headings, isDateless: totalMarks(totals).isDateless },
  });
  if (customer === undefined || marks === null) return [lines];
  const level = checkCustomerLevel(table.options.customerLevel);
  const groups = groupStage({ customer, amounts, level, otherwise: at.otherwise });
  const { headings } = totals;
  return [lines, groups, indentStage({ customer, amounts, headings }, level)];
}

function carriedStages(
  { headings, options }: StagedTable,
  { hasWord }: TotalMarks,
): readonly RowStage[] {
  const { carryDown = [] } = options;
  if (carryDown.length === 0) return [];
  const columns = carryDown.map((name) => {
    const [place, another] = findHeading(headings, name);
    if (place === undefined || another !== undefined) throw noColumn(headings, name, 'carryDown');
    return { place, heading: headings[place] ?? name };
  });
  return [carryDownStage(columns, hasWord)];
}

function paddingStages(table: StagedTable): readonly RowStage[] {
  const ids = placesIn(columnsOf(table, ['id']));
  return table.at === undefined || ids.length === 0 ? [] : [paddingStage(ids, table.headings)];
}

function leavingOut({ headings, rules }: StagedTable): readonly RowStage[] {
  const leavesOut = rowRules(headings, rules);
  return leavesOut === null ? [] : [rowRulesStage(leavesOut)];
}

function totalsOf(
  columns: TotalColumns,
  marks: TotalMarks,
  stated: readonly number[] | undefined,
): RowStage {
  return stated === undefined
    ? totalStage(columns, marks)
    : statedTotals(stated, (line) =>
        invalidOption('totalLines', because('no-line-there', { line })),
      );
}

function columnsOf({ kind, columns }: StagedTable, types: readonly FieldType[]) {
  return [...columns].flatMap(([role, found]) =>
    types.includes(kind.fields[role]?.type as FieldType) ? [...found] : [],
  );
}

function totalColumns(table: StagedTable): TotalColumns {
  const { columns, headings, options } = table;
  const amounts = columnsOf(table, ['amount']);
  const products = amountsOf(table).filter(({ length }) => length > 1);
  const factors = new Set(products.flat());
  const dates = placesIn(columnsOf(table, ['date', 'time']));
  const places = (role: string): readonly number[] => placesIn(columns.get(role) ?? []);
  const figures = [...placesIn(amounts), ...dates];
  const named = (known: Headings): readonly number[] => {
    const levels = levelsOf(known);
    return placesWhere(
      headings,
      (heading, place) =>
        !figures.includes(place) && levels.some((level) => level.has(headingKey(heading))),
    );
  };
  const orders = places('order');
  return {
    headings,
    customers: places('customer'),
    dates,
    orders: orders.length > 0 ? orders : named(ORDER),
    products: named(OF_PRODUCTS),
    currency: places('currency')[0],
    amounts: placesIn(amounts).filter((place) => !factors.has(place)),
    multiplied: products,
    figures: placesIn(amounts),
    decimalMark: options.decimalMark,
  };
}

/** The places of the factors of each term of an amount: one where nothing is multiplied. */
function amountsOf({ kind, columns }: StagedTable): readonly (readonly number[])[] {
  return [...columns].flatMap(([role, found]) =>
    kind.fields[role]?.type === 'amount'
      ? sumsOf(found).flatMap((terms) => terms.map(({ factors }) => placesIn(factors)))
      : [],
  );
}

const OF_PRODUCTS: Headings = [PRODUCTS];
