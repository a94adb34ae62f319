import { invalidOption, PyramidError } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { addLayouts } from '../../core/pyramid/layout';
import type {
  DecimalMark,
  HeadingLine,
  ReadingPlan,
  SheetRow,
  TableMaker,
  TableReader,
  TextReader,
} from '../bytes/text-reader';
import { numberCell } from '../cells/number-cell';
import { soleCell } from '../layout/groups';
import { headingPlace, knownHeadings } from '../layout/heading-line';
import { checkLayout, type LayoutOptions } from '../layout/layout-options';
import { isBare, isBlankCell, isRule } from '../layout/line';
import { cellCleaner } from './clean-cells';
import { linesBetween } from './lines-between';
import { type CsvRecordsOptions, csvRecords } from './records';
import type { CsvRecord } from './split';

export interface CsvReaderOptions
  extends Pick<CsvRecordsOptions, 'delimiter'>,
    Pick<LayoutOptions, 'header' | 'headerLine'> {
  readonly decimalMark?: DecimalMark | undefined;
  readonly plan?: ReadingPlan | undefined;
  /** Told the headings, before the first row. */
  readonly onHeadings?: ((headings: readonly string[]) => void) | undefined;
}

/**
 * Reads CSV: finds the headings among the first lines, and gives the lines below to a table. Throws
 * `empty-input` where there is no line, `invalid-option` where a line that is named is not there.
 */
export function csvReader<Row>(
  tableOf: TableMaker<Row>,
  options: CsvReaderOptions = {},
): TextReader<Row> {
  checkLayout(options);
  const search = headingSearch(tableOf, options);
  const records = csvRecords({
    delimiter: options.delimiter,
    headingsAt: (lines) => search.surely(lines),
  });
  const cleaner = cellCleaner();
  const above: CsvRecord[] = [];
  let headings: readonly string[] = [];
  let table: TableReader<Row> | undefined;
  let hasFrame = false;
  let isSpaced = false;
  const between = linesBetween();
  let headerLine: number | undefined;
  let sheet: string | undefined;

  const begin = (at: number): void => {
    const { line, cells } = above[at] as CsvRecord;
    hasFrame = records.delimiter() === '|' && isFramed(cells);
    const within = hasFrame ? cells.slice(1, -1) : cells;
    isSpaced = records.delimiter() === '|' && isSpacedOut(cells);
    const isRow = options.header === false;
    headings = within.map((cell, place) => (isRow ? String(place + 1) : cell.trim()));
    if (!isRow && (at > 0 || options.headerLine !== undefined)) headerLine = line;
    options.onHeadings?.(headings);
    const delimiter = sheet === undefined ? records.delimiter() : undefined;
    const place: HeadingLine = { line: isRow ? 0 : line, cells: within, delimiter };
    try {
      table = tableOf(headings, place);
    } catch (error) {
      const below = above.slice(at + 1).find(({ cells }) => !isBare(cells) && !isRule(cells));
      const isGrouped = below !== undefined && soleCell(below.cells) !== null;
      if (!isGrouped || !(error instanceof PyramidError)) throw error;
      table = groupedTable(tableOf, headings, { ...place, otherwise: error });
      headings = [...headings, GROUP_HEADING];
    }
  };
  const rowsOf = (batch: readonly CsvRecord[], isEnd: boolean): Row[] => {
    const rows: Row[] = [];
    for (const record of batch) between.see(record);
    cleaner.clean(batch);
    let below = batch;
    if (table === undefined) {
      above.push(...batch);
      const at = search.place(above, isEnd);
      if (at === undefined || at < 0) return rows;
      begin(at);
      below = above.splice(options.header === false ? at : at + 1);
      if (options.header !== false) above.pop();
    }
    if (sheet !== undefined && table !== undefined) asAmounts(below, table, options.decimalMark);
    for (const { line, cells } of below) {
      const isFrame = hasFrame && isFramed(cells);
      if (isSpaced) trimAll(cells);
      table?.push(line, isFrame ? cells.slice(1, -1) : cells, rows);
    }
    return rows;
  };

  return {
    push(text) {
      cleaner.see(text);
      return rowsOf(records.push(text), false);
    },
    pushRows(piece) {
      sheet = piece.sheet;
      return rowsOf(piece.rows, false);
    },
    end() {
      const rows = rowsOf(records.end(), true);
      if (table === undefined) throw emptyInput();
      table.end(rows);
      return rows;
    },
    lines() {
      const { all, stating } = records.lines();
      const read = sheet === undefined ? all : between.lastLine();
      const { blank = 0, wrapped = 0 } = between.layout(read);
      const passed = { above: above.length + stating, blank: blank - stating, wrapped };
      const headed = options.header === false ? {} : { headings: 1 };
      return { read, layout: addLayouts(passed, headed, table?.layout() ?? {}) };
    },
    notices: () => [...linesAbove(above, headerLine), ...(table?.notices() ?? [])],
    headings: () => headings,
    plan: () =>
      table === undefined
        ? null
        : {
            ...(sheet === undefined
              ? { format: 'csv' as const, delimiter: records.delimiter() ?? ',' }
              : { format: 'workbook' as const, sheet }),
            ...(headerLine !== undefined && { headerLine }),
            ...(options.header === false && { header: false }),
            ...table.plan(),
          },
  };
}

/** Numbers of a sheet are amounts whatever marks the decimals of its texts. */
function asAmounts(
  rows: readonly SheetRow[],
  table: TableReader<unknown>,
  mark: DecimalMark | undefined,
): void {
  const amounts = new Set(table.amounts());
  for (const { cells, numbers = [] } of rows) {
    for (const place of numbers) {
      if (amounts.has(place)) cells[place] = numberCell(cells[place] ?? '', mark);
    }
  }
}

/** A line between two delimiters, such as `|Alpha|100|`: what is before and behind is no column. */
function isFramed(cells: readonly string[]): boolean {
  return cells.length > 2 && isBlankCell(cells[0] ?? '') && isBlankCell(cells.at(-1) ?? '');
}

/** Headings between bars with a blank on each side, ` a | b `, as tables are drawn: so is every cell. */
function isSpacedOut(cells: readonly string[]): boolean {
  const last = cells.length - 1;
  return cells.every(
    (cell, at) => (at === 0 || /^(?:\s|$)/.test(cell)) && (at === last || /(?:\s|^)$/.test(cell)),
  );
}

function trimAll(cells: string[]): void {
  for (let at = 0; at < cells.length; at++) cells[at] = (cells[at] as string).trim();
}

/** The column of customers of a table in which they stand in lines of their own. */
const GROUP_HEADING = 'Customer';

function groupedTable<Row>(
  tableOf: TableMaker<Row>,
  headings: readonly string[],
  at: HeadingLine & { readonly otherwise: Error },
): TableReader<Row> {
  try {
    return tableOf([...headings, GROUP_HEADING], at);
  } catch {
    throw at.otherwise;
  }
}

function headingSearch(
  { knowledge }: TableMaker<unknown>,
  { header, headerLine, plan }: CsvReaderOptions,
) {
  const filled = (lines: readonly CsvRecord[]): number =>
    lines.findIndex(({ cells }) => !isBare(cells) && !isRule(cells));
  return {
    /** Where they stand beyond doubt. */
    surely(lines: readonly CsvRecord[]): number | null {
      if (header === false) return null;
      if (headerLine === undefined) return knownHeadings(lines, knowledge, true)?.at ?? null;
      const at = lines.findIndex(({ line }) => line === headerLine);
      return at < 0 ? null : at;
    },
    /** Undefined while lines to come may decide it. */
    place(lines: readonly CsvRecord[], isEnd: boolean): number | undefined {
      if (header === false) return filled(lines);
      if (headerLine === undefined) {
        const known = knownHeadings(lines, knowledge, isEnd);
        const planned = lines.findIndex(({ line }) => line === plan?.headerLine);
        return known === null && planned >= 0 ? planned : headingPlace(lines, knowledge, isEnd);
      }
      const at = lines.findIndex(({ line, cells }) => line === headerLine && !isBare(cells));
      if (at >= 0) return at;
      const isPast = isEnd || lines.some(({ line }) => line >= headerLine);
      if (!isPast || lines.length === 0) return undefined;
      throw invalidOption('headerLine', because('no-line-there', { line: headerLine }));
    },
  };
}

const LONGEST_EXCERPT = 60;

function linesAbove(above: readonly CsvRecord[], line: number | undefined): readonly Notice[] {
  if (line === undefined || above.length === 0) return [];
  const filled = above.find(({ cells }) => !isBare(cells));
  const text = filled?.cells.filter((cell) => !isBlankCell(cell)).join(' ') ?? '';
  const first = text.trim().slice(0, LONGEST_EXCERPT);
  return [notice('lines-above-headings', { line, lines: above.length, first })];
}

function emptyInput(): PyramidError {
  return new PyramidError({
    code: 'empty-input',
    ...because('nothing-in-it', { format: 'csv' }),
    expected: 'a line of headings and rows below it',
  });
}
