import type { CellValue, ColumnDef, SheetChart, WriteSheet } from 'hucre';
import { PyramidError } from '../../core/issues/issue';
import { missingPackage } from '../../core/issues/missing-package';
import { checkOptions } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import type { Page } from '../pages/page';
import {
  type Cell,
  type Column,
  type ColumnType,
  cellOf,
  cellText,
  isDecimal,
  isFigure,
  isTable,
  saidOf,
  type Table,
} from '../tables/table';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor } from '../words/language';
import { textWidth, wrap } from '../words/text-width';
import { headingOf, wordsIn } from './printed';
import { type NamedSheet, sheetsOf, withNames } from './sheets';

export interface XlsxOptions extends Speech {
  /** Whether the listing is parted into a sheet a tier. */
  readonly sheetPerTier?: boolean | undefined;
}

/** The package that writes workbooks. Who never wants one need not install it. */
const LIBRARY = 'hucre';

/** What a sheet of the format holds, the headings among it (ECMA-376; Excel's own limit). */
const MOST_ROWS = 1_048_576;

/**
 * A workbook (xlsx) of tables and pages: of each page a sheet with what it says, then every table on
 * a sheet of its own, a table of the same name once. Amounts, shares and counts are numbers with a
 * format, dates are dates, ids are text whatever they look like. Headings stay
 * in sight, columns can be filtered. An amount of more than 13 digits before the point is text, since
 * a spreadsheet would round it. The same results give the same bytes.
 *
 * Needs the package `hucre`. Throws `invalid-option` where it is not installed, where there is
 * nothing to write, or a table has more rows than a sheet may have.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: '007', revenue: '18400.50' }]);
 * const bytes = await toXlsx([listingTable(pyramid), summaryPage(pyramid)], { language: 'zh' });
 * String.fromCharCode(...bytes.subarray(0, 2)); // 'PK'
 */
export async function toXlsx(
  results: Page | Table | readonly (Page | Table)[],
  options: XlsxOptions = {},
): Promise<Uint8Array> {
  checkOptions<XlsxOptions>(options, { language: true, sheetPerTier: true });
  const { sheetPerTier = false, language } = options;
  const list = isList(results) ? results : [results];
  // A page says in which language it is; tables have none of their own.
  const [words = wordsFor({ language })] = [...list]
    .sort((one, other) => Number(isTable(one)) - Number(isTable(other)))
    .map((result) => wordsIn(result, { language }));
  const sheets = withNames(sheetsOf(list, { isParted: sheetPerTier, words }));
  const { writeXlsx } = await library();
  return writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, words)),
    defaultFont: { name: words.sheets.font, size: 11 },
    // Else the time of writing would stand there.
    properties: { creator: 'customer-pyramid', created: EPOCH, modified: EPOCH },
  });
}

function isList(
  results: Page | Table | readonly (Page | Table)[],
): results is readonly (Page | Table)[] {
  return Array.isArray(results);
}

/** The first moment that a zip can name. */
const EPOCH = new Date('1980-01-01T00:00:00Z');

function writtenSheet(sheet: NamedSheet, words: Words): WriteSheet {
  return sheet.lines === undefined ? tableSheet(sheet, words) : proseSheet(sheet, words);
}

/** Wide enough to read a sentence, and narrow enough for a page. */
const PROSE_WIDTH = 100;

function proseSheet({ name, lines = [] }: NamedSheet, { sheets }: Words): WriteSheet {
  const bold = { bold: true, name: sheets.font };
  return {
    name,
    columns: [{ width: PROSE_WIDTH }],
    rows: lines.map(({ text }) => [text]),
    cells: new Map(
      lines.map(({ isTitle }, at) => [
        `${at},0`,
        { style: { ...(isTitle && { font: bold }), alignment: WRAPPED } },
      ]),
    ),
    // Not every program reckons the height of a row that is wrapped.
    rowDefs: new Map(
      lines.map(({ text }, at) => [at, { height: LINE * wrap(text, WRAPPED_AT).length }]),
    ),
    pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
  };
}

/** Somewhat less than the width: letters of some fonts are wider than the digits it is counted in. */
const WRAPPED_AT = 85;
/** The height of a line, in points. */
const LINE = 16;
const WRAPPED = { wrapText: true, vertical: 'top' } as const;

function tableSheet({ name, table, isDrawn }: NamedSheet, words: Words): WriteSheet {
  const { columns, rows, total, keys = 1 } = withPlainTiers(table as Table);
  const headings = columns.map((column) => headingOf(column, words));
  const body = [...rows].map((row) => columns.map((column) => valueIn(column, row, words)));
  if (body.length >= MOST_ROWS) throw tooManyRows(name, body.length);
  const last = total === undefined ? [] : [columns.map((column) => valueIn(column, total, words))];
  const filled = [...body, ...last];
  return {
    name,
    columns: columns.map((column, at) => columnDef(column, [headings, ...filled], at)),
    rows: [headings, ...filled],
    cells: new Map(
      [0, ...(total === undefined ? [] : [filled.length])].flatMap((row) =>
        columns.map(
          ({ type }, at) => [`${row},${at}`, { style: boldOf(type, row, words) }] as const,
        ),
      ),
    ),
    pageSetup: PRINTED,
    freezePane: { rows: 1, columns: Math.min(keys, columns.length - 1) },
    ...(body.length > 0 && {
      autoFilter: { range: `A1:${letters(columns.length)}${body.length + 1}` },
    }),
    ...(isDrawn === true && { charts: [columnsDrawn(headings, body.length)] }),
  };
}

/** Where the name of a tier stands in a column of its own, its id is enough beside it. */
function withPlainTiers(table: Table): Table {
  if (!table.columns.some(({ key }) => key === 'tier_name')) return table;
  const columns = table.columns.map((column) => {
    const { key, said } = column;
    if (key !== 'tier' || said === undefined) return column;
    const plain: typeof said = (cell, words, row) =>
      typeof cell === 'string' ? cell : said(cell, words, row);
    return { ...column, said: plain };
  });
  return { ...table, columns };
}

/** A page as wide as the table, its headings on every one. */
const PRINTED: NonNullable<WriteSheet['pageSetup']> = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
};

/** A picture of the sheet's own figures, a series a column, which changes with them. */
function columnsDrawn([, ...headings]: readonly string[], rows: number): SheetChart {
  const range = (at: number): string => `${letters(at)}2:${letters(at)}${rows + 1}`;
  return {
    type: 'column',
    series: headings.map((name, at) => ({
      name,
      values: range(at + 2),
      categories: range(1),
      color: at === 0 ? MUTED : STRONG,
    })),
    dataLabels: { showValue: true },
    anchor: {
      from: { row: 1, col: headings.length + 2 },
      to: { row: 20, col: headings.length + 10 },
    },
  };
}

/** Apart in print and for readers who see no colours: a light grey and a dark blue. */
const MUTED = 'B9C2CC';
const STRONG = '1F5A93';

function boldOf(type: ColumnType, row: number, { sheets }: Words) {
  const horizontal = isFigure(type) ? ('right' as const) : ('left' as const);
  return {
    font: { bold: true, name: sheets.font },
    ...(row === 0 ? { alignment: { horizontal } } : { numFmt: FORMATS[type] }),
  };
}

/** As people read figures in tables: amounts with two decimals, shares as percents with one. */
const FORMATS: Readonly<Record<ColumnType, string>> = {
  id: '@',
  text: '@',
  tier: '@',
  time: '@',
  flag: '@',
  count: '#,##0',
  amount: '#,##0.00',
  ratio: '0.0%',
  date: 'yyyy-mm-dd',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first day that a spreadsheet counts the same way as every other. */
const FIRST_DAY = '1900-03-01';

function valueIn(column: Column<unknown>, row: unknown, words: Words): CellValue {
  const cell = cellOf(column, row);
  if (isFigure(column.type)) return typeof cell === 'string' ? numberOf(cell) : cell;
  const own = saidOf(column, cell, words, row);
  if (cell === null) return own ?? null;
  if (column.type === 'date' && own === undefined && isDay(cell)) {
    return new Date(`${cell}T00:00:00Z`);
  }
  return own ?? (column.type === 'id' ? cell : cellText(cell, column.type, words));
}

function isDay(cell: Cell): boolean {
  return typeof cell === 'string' && DAY.test(cell) && cell >= FIRST_DAY;
}

/** A number where a spreadsheet keeps its cents, else its text. A column may hold other facts too. */
function numberOf(decimal: string): number | string {
  const [whole = ''] = decimal.replace('-', '').split('.');
  return isDecimal(decimal) && whole.length <= MOST_WHOLE_DIGITS ? Number(decimal) : decimal;
}

/** With two decimals, as many digits as every double keeps: 15. */
const MOST_WHOLE_DIGITS = 13;

/** Rows that are looked at for the width of a column. */
const MEASURED = 1000;
const NARROWEST = 6;
const WIDEST = 50;

function columnDef({ type }: Column<unknown>, rows: CellValue[][], at: number): ColumnDef {
  let width = NARROWEST;
  for (const row of rows.slice(0, MEASURED)) {
    width = Math.max(width, textWidth(widthText(row[at] ?? null, type)));
  }
  // Some for the button of the filter, and for bold headings.
  return { width: Math.min(width + 3, WIDEST), numFmt: FORMATS[type] };
}

function widthText(value: CellValue, type: ColumnType): string {
  if (value instanceof Date) return '2000-01-01';
  if (typeof value !== 'number') return String(value ?? '');
  if (type === 'ratio') return '100.0%';
  const whole = Math.trunc(Math.abs(value)).toString();
  return `${whole}${','.repeat((whole.length - 1) / 3)}${type === 'amount' ? '-.00' : ''}`;
}

/** The name of a column from its number, from 1: A, …, Z, AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function tooManyRows(sheet: string, rows: number): PyramidError {
  const why = because('sheet-too-long', { sheet, rows, most: MOST_ROWS - 1 });
  return new PyramidError({ code: 'invalid-option', ...why });
}

async function library() {
  try {
    return await import('hucre');
  } catch {
    throw missingPackage('workbook', LIBRARY);
  }
}
