import { invalidOption } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { HeadingLine } from '../bytes/text-reader';
import { groupStage } from '../layout/groups';
import { indentStage } from '../layout/indents';
import { checkTotalLines, type LayoutOptions } from '../layout/layout-options';
import { lineStage } from '../layout/lines';
import { paddingStage } from '../layout/padding';
import type { RowStage } from '../layout/stage';
import { isDatelessTotal, statedTotals, type TotalColumns, totalStage } from '../layout/totals';
import { ORDERS, PRODUCTS } from '../vocabulary/orders';
import { type Columns, placesIn } from './columns';
import { type Headings, headingKey, levelsOf, placesWhere } from './headings';
import type { FieldType, Kind } from './kind';

/** What the stages between the lines of a table and its facts are made from. */
export interface StagedTable {
  readonly kind: Kind<unknown, string>;
  readonly columns: ReadonlyMap<string, Columns>;
  readonly headings: readonly string[];
  /** Absent where the table is not in lines of text. */
  readonly at: HeadingLine | undefined;
  readonly options: LayoutOptions & { readonly decimalComma?: boolean | undefined };
}

/** The stages that every row passes: lines that are none, padding, totals. */
export function stagesOf(table: StagedTable): readonly RowStage[] {
  const { kind, columns, headings, at, options } = table;
  if (kind.traits.isCompanion === true) return [];
  const totals = totalColumns(table);
  const ids = placesIn(columnsOf(table, ['id']));
  const needed = [...columns].flatMap(([role, [{ place }]]) =>
    kind.fields[role]?.needed === true ? [place] : [],
  );
  const hasAmounts = totals.amounts.length > 0;
  const stated = checkTotalLines(options.totalLines);
  const [customer] = totals.customers;
  const hasTotals = hasAmounts && stated !== 'none';
  const inLines =
    at === undefined
      ? []
      : [
          lineStage({
            headings: at,
            amounts: hasAmounts ? totals.amounts : needed,
            hasAmounts,
            isTotal: (cells) => hasTotals && isDatelessTotal(totals, cells),
          }),
        ];
  const inGroups =
    at === undefined || customer === undefined || !hasTotals
      ? []
      : [
          groupStage({ customer, amounts: totals.amounts, otherwise: at.otherwise }),
          indentStage(customer, totals.amounts),
        ];
  return [
    ...inLines,
    ...inGroups,
    ...(hasTotals ? [totalsOf(totals, stated)] : []),
    ...(at === undefined || ids.length === 0 ? [] : [paddingStage(ids, headings)]),
  ];
}

function totalsOf(columns: TotalColumns, stated: readonly number[] | undefined): RowStage {
  return stated === undefined
    ? totalStage(columns)
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
  // What is multiplied does not add up.
  const factors = new Set(
    amounts.flatMap(({ joint, place }, at) =>
      joint === '*' ? [place, amounts[at - 1]?.place ?? place] : [],
    ),
  );
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
    orders: orders.length > 0 ? orders : named(OF_ORDERS),
    products: named(OF_PRODUCTS),
    currency: places('currency')[0],
    amounts: placesIn(amounts).filter((place) => !factors.has(place)),
    figures: placesIn(amounts),
    isDecimalComma: options.decimalComma === true ? true : undefined,
  };
}

const OF_ORDERS: Headings = [ORDERS];
const OF_PRODUCTS: Headings = [PRODUCTS];
