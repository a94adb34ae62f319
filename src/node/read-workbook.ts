import type { Cell, CellValue, Sheet } from 'hucre';
import { PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import { type OtherFile, otherFile } from '../input/bytes/other-files';
import type { SheetRows } from '../input/bytes/text-reader';

/** The package that reads workbooks. Who never gives one need not install it. */
const LIBRARY = 'hucre';

/**
 * The rows of a workbook, xlsx or ods: of the sheet that is named, else of the only one that holds
 * rows. Cells come as text: dates as `2025-03-04` or with their time, numbers with all digits and no
 * more, a formula without a result as it is written, so that nothing takes it for an amount.
 *
 * @throws PyramidError `ambiguous-table` where several sheets hold rows, `unreadable-input` for a ZIP
 * that is no workbook, `invalid-option` for a sheet that there is not
 */
export async function sheetOf(bytes: Buffer, sheet: string | undefined): Promise<SheetRows> {
  const kind = kindOfZip(bytes);
  if (kind !== 'xlsx' && kind !== 'ods') throw otherFile(kind);
  const hucre = await library();
  let sheets: readonly Sheet[];
  try {
    sheets = kind === 'ods' ? await sheetsOfOds(bytes, hucre) : await sheetsOfXlsx(bytes, hucre);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'EncryptedFileError';
    const why = because(isLocked ? 'workbook-with-password' : 'workbook-damaged');
    throw new PyramidError({ code: 'unreadable-input', ...why });
  }
  return rowsOf(chosen(sheets, sheet));
}

type Library = typeof import('hucre');

async function sheetsOfXlsx(bytes: Buffer, { readXlsx }: Library): Promise<readonly Sheet[]> {
  return (await readXlsx(bytes, { readStyles: true })).sheets;
}

/**
 * What reads a document as a whole passes over rows that are in a group or repeated on every page, so
 * their rows are those that it streams.
 */
async function sheetsOfOds(
  bytes: Buffer,
  { readOds, streamOdsRows }: Library,
): Promise<readonly Sheet[]> {
  const { sheets } = await readOds(bytes);
  const rows = sheets.map((): CellValue[][] => []);
  for await (const { index, sheetIndex = 0, values } of streamOdsRows(bytes)) {
    const ofSheet = rows[sheetIndex];
    if (ofSheet !== undefined) ofSheet[index] = values;
  }
  return sheets.map(({ name }, at) => ({
    name,
    rows: Array.from(rows[at] ?? [], (cells: CellValue[] | undefined) => cells ?? []),
  }));
}

async function library(): Promise<Library> {
  try {
    return await import('hucre');
  } catch {
    throw new PyramidError({
      code: 'unreadable-input',
      ...because('workbook-reader-missing', { library: LIBRARY }),
    });
  }
}

/** The names of the files in an archive stand in it as they are. */
const MEMBERS: readonly (readonly [OtherFile | 'xlsx' | 'ods', string])[] = [
  ['binary-workbook', 'xl/workbook.bin'],
  ['xlsx', 'xl/workbook.xml'],
  ['xlsx', 'xl/worksheets/'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['numbers', 'Index/Document.iwa'],
  ['document', 'word/document.xml'],
  ['document', 'ppt/presentation.xml'],
  ['document', 'application/vnd.oasis.opendocument.'],
];

function kindOfZip(bytes: Buffer): OtherFile | 'xlsx' | 'ods' {
  return MEMBERS.find(([, member]) => bytes.includes(member))?.[0] ?? 'zip';
}

/** A note in one cell is no table: headings and a row are. */
const FEWEST_ROWS = 2;

function chosen(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const filled = sheets.filter((sheet) => filledRows(sheet) > 0);
  const listed = {
    sheets: filled.map((sheet) => sheet.name),
    rows: filled.map((sheet) => String(filledRows(sheet))),
  };
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name === name) ?? likeNamed(sheets, name);
    if (named !== undefined) return named;
    throw new PyramidError({
      code: 'invalid-option',
      ...because('no-such-sheet', listed),
      path: 'sheet',
      received: name,
    });
  }
  const tables = filled.filter((sheet) => filledRows(sheet) >= FEWEST_ROWS);
  const shown = tables.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const [first, second] = shown.length > 0 ? shown : tables.length > 0 ? tables : filled;
  if (first === undefined) {
    throw new PyramidError({ code: 'empty-input', ...because('no-rows-in-workbook') });
  }
  if (second === undefined) return first;
  throw new PyramidError({ code: 'ambiguous-table', ...because('several-sheets', listed) });
}

function likeNamed(sheets: readonly Sheet[], name: string): Sheet | undefined {
  const key = (text: string): string => text.trim().toLowerCase();
  const like = sheets.filter((sheet) => key(sheet.name) === key(name));
  return like.length === 1 ? like[0] : undefined;
}

function filledRows({ rows }: Sheet): number {
  return rows.filter((row) => row.some((cell) => cell !== null && cell !== '')).length;
}

/** Rows by their numbers in the sheet, as wide as the headings at least; blank ones are left out. */
function rowsOf({ name, rows, cells }: Sheet): SheetRows {
  const width = widthOf(rows);
  const all = rows.map((row, at) => ({
    line: at + 1,
    cells: Array.from({ length: Math.max(width, row.length) }, (_, column) =>
      textOf(row[column] ?? null, cells?.get(`${at},${column}`)),
    ),
    numbers: row.flatMap((value, column) => {
      const result = cells?.get(`${at},${column}`)?.formulaResult;
      return isDecimal(value ?? result ?? null) ? [column] : [];
    }),
  }));
  return { sheet: name, rows: all.filter((row) => row.cells.some((cell) => cell !== '')) };
}

function isDecimal(value: CellValue): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}

/** Columns that hold nothing in any row are no part of the table. */
function widthOf(rows: readonly (readonly CellValue[])[]): number {
  let width = 0;
  for (const row of rows) {
    width = Math.max(width, row.findLastIndex((cell) => cell !== null && cell !== '') + 1);
  }
  return width;
}

function textOf(value: CellValue, cell: Cell | undefined): string {
  if (value === null || value === undefined) {
    const result = cell?.formulaResult ?? null;
    if (result !== null) return textOf(result, undefined);
    return cell?.formula === undefined ? '' : `=${cell.formula}`;
  }
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt);
  return typeof value === 'boolean' ? String(value) : value;
}

/** Sheets know no zones: the library has the time that they show in UTC. */
function dateText(date: Date): string {
  // A time of day is a part of a day, and no fraction holds it exactly.
  const exact = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (Number.isNaN(exact.getTime())) return '';
  const [day = '', time = ''] = exact.toISOString().slice(0, 19).split('T');
  // Before the first day of a sheet there are times without a date.
  if (day < '1900-01-01') return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** Digits of a number that a format such as `00000` fills up: postcodes, numbers of customers. */
const FILLED_UP = /^0{2,}$/;

function numberText(value: number, format: string | undefined): string {
  const text = String(value);
  const isFilledUp = format !== undefined && FILLED_UP.test(format) && /^\d+$/.test(text);
  return isFilledUp ? text.padStart(format.length, '0') : text;
}
