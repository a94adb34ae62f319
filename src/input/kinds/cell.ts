import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { DecimalMark } from '../bytes/text-reader';
import type { AmountColumn } from '../cells/amount-column';
import type { AccountSide } from '../cells/amount-ends';
import type { AmountEvidence } from '../cells/amount-evidence';
import type { CurrencyDecimals } from '../cells/currency-decimals';
import type { SignWatch } from '../cells/currency-text';
import type { DateEvidence } from '../cells/date-column';
import type { WaitingDate } from '../cells/dated-column';
import type { SetAside } from '../layout/stage';
import type { CommasBeside } from './commas-beside';
import type { Field } from './kind';
import type { Column, Columns } from './terms';

/** A row of a table of any kind, as far as it has been read, and what is wrong with it. */
export interface RowOfCells {
  readonly line: number;
  readonly cells: readonly string[];
  /** Undefined where the row is good: most are, and cost no list. */
  problems: [Issue, ...Issue[]] | undefined;
  /** By the columns of dates; undefined where one is blank. */
  readonly dates: readonly (string | WaitingDate | Issue | undefined)[];
  /** What its amounts are in, where the row says so. */
  currency: string | undefined;
  /** Why it is set aside. */
  readonly aside?: SetAside | undefined;
  /** What its amounts, or their headings, say that they are in. */
  sign: string | undefined;
  /** The places of amounts that stand on another line of its order, and count there. */
  readonly repeated?: readonly number[] | undefined;
  /** By role, what those come to. */
  repeatedAmounts?: Record<string, string> | undefined;
}

/** Reads one field of a row: null where it is blank, undefined where the row is refused for it. */
export interface CellReader {
  readonly role: string;
  readonly read: (row: RowOfCells) => string | null | undefined;
}

/** Reads a date of each row before all else, so that the dates tell how they are written. */
export type DateReader = (row: RowOfCells) => string | WaitingDate | Issue | undefined;

/** How the cells of a table are read. */
export interface CellOptions {
  /**
   * Further words, each with the known one that it stands for: `{ Meeting: 'visit' }` among
   * contacts, `{ ja: 'yes' }` among complaints. Compared without case and separators.
   */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** What marks the decimals: `,` in `1.234,50`. Default: what all amounts of the table show. */
  readonly decimalMark?: DecimalMark | undefined;
  /** Tokens of date-fns, or `excel` for serial days. Default: what all dates of the table show. */
  readonly dateFormat?: string | undefined;
  /** Of dates without a year: `27.04.`, `0427`. */
  readonly year?: number | undefined;
  /**
   * The zone in which times without one are, such as `UTC`, `+08:00` or `Asia/Shanghai`: then they are
   * instants. Default: what their heading names; without that, or with `none`, the date that they show.
   */
  readonly zoneOfBareTimes?: string | undefined;
}

/** What CR and DR behind amounts mean. */
export interface SidesBehind {
  /** The amount that has a side behind it, as it was stated; else as it stands, and a question. */
  sided(side: AccountSide, row: RowOfCells, column: Column, amount: string): string;
}

/** What the readers of a table share. */
export interface TableOfCells {
  readonly hasCurrencies: boolean;
  /** What sides behind amounts mean, where that can be said. */
  readonly sides: SidesBehind | null;
  readonly signs: SignWatch;
  readonly options: CellOptions;
  readonly evidence: DateEvidence;
  readonly amounts: AmountEvidence;
  readonly beside: CommasBeside | undefined;
  readonly readText: (cell: string) => string;
  readonly dates: DateReader[];
  readonly amountColumns: PlacedAmounts[];
  /** What the currency of a row, as a column names it, tells of its amounts. */
  readonly decimalsIn: (cells: readonly string[]) => CurrencyDecimals;
}

/** A column of amounts and its place. */
export interface PlacedAmounts {
  readonly place: number;
  readonly column: AmountColumn;
}

/** One field of a table, with its columns. */
export interface Cell {
  readonly role: string;
  readonly field: Field;
  readonly columns: Columns;
  /** Whether rows could belong to orders, and no column tells which: an amount may be another row's. */
  readonly hasNoOrders?: boolean | undefined;
}

/** Three times a row: what begins with a letter or digit of ASCII need not be trimmed to know. */
export function isBlank(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && cell.trim() === '';
}

const SPACE = 32;
const DELETE = 127;

export function textOf({ cells }: RowOfCells, { place }: Column): string {
  return cells[place] ?? '';
}

/** Of alternatives, the column that a row has something in; the first one where it has in none. */
export function columnIn(row: RowOfCells, columns: Columns): Column {
  const [first] = columns;
  if (columns.length === 1) return first;
  for (const column of columns) {
    if (column !== first && column.joint !== '|') return first;
    if (!isBlank(textOf(row, column))) return column;
  }
  return first;
}

/** The text of a cell; a blank one is refused where it may not be. */
export function filled(
  row: RowOfCells,
  cell: Cell,
  { readText }: TableOfCells,
): string | null | undefined {
  const text = textOf(row, columnIn(row, cell.columns));
  return isBlank(text) ? blank(row, cell) : readText(text);
}

export function blank(row: RowOfCells, cell: Cell): null | undefined {
  if (!cell.field.needed || cell.field.instead !== undefined) return null;
  refuse(row, { ...placed(row, cell), ...missing(row, cell) });
  return undefined;
}

/** Adds a problem to a row. */
export function refuse(row: RowOfCells, problem: Issue): void {
  const located: Issue = { ...problem, line: row.line };
  if (row.problems === undefined) row.problems = [located];
  // Two amounts may be read from one column: its problem is one.
  else if (!row.problems.some((known) => isSameCell(known, located))) row.problems.push(located);
}

function isSameCell(a: Issue, b: Issue): boolean {
  return a.column !== undefined && a.column === b.column && a.code === b.code;
}

/** The column of a cell and its text, for a message. */
export function placed(row: RowOfCells, { columns }: Pick<Cell, 'columns'>) {
  const column = columnIn(row, columns);
  return { column: column.heading, received: textOf(row, column) };
}

/** Why a blank cell will not do. */
function missing(row: RowOfCells, cell: Cell): Issue {
  const { field } = cell;
  const { code, expected } = MISSING[field.type];
  return {
    code,
    ...(field.isLeftOutBlank === true ? noCustomer(row, cell.columns) : noValue(cell)),
    expected: field.filled ?? (field.words ? shownWords(field.words).join(' or ') : expected),
  };
}

function noValue({ role, field, hasNoOrders }: Cell) {
  const { type } = MISSING[field.type];
  if (type === 'amount' && hasNoOrders === true) {
    return because('amount-missing', { role: field.named?.heading ?? role });
  }
  return because('value-missing', { role: field.named?.heading ?? role, type });
}

/** A row without a date either may go on with the order above it. */
function noCustomer({ dates }: RowOfCells, [{ heading }, ...others]: Columns) {
  const isDateless = dates.length > 0 && dates.every((date) => date === undefined);
  return because('customer-missing', {
    heading: others.length === 0 ? heading : '',
    date: isDateless ? 'missing' : '',
  });
}

const NO_ID = { code: 'blank-id', type: 'id', expected: 'an id in every row' } as const;
const NO_TEXT = {
  code: 'missing-value',
  type: 'text',
  expected: 'some text in every row',
} as const;
const NO_DATE = { code: 'missing-date', type: 'date', expected: 'a date' } as const;
const NO_AMOUNT = {
  code: 'missing-amount',
  type: 'amount',
  expected: 'an amount, 0 where there is none',
} as const;
const MISSING = {
  id: NO_ID,
  text: NO_TEXT,
  currency: NO_TEXT,
  word: { ...NO_TEXT, type: 'word' },
  direction: NO_TEXT,
  date: NO_DATE,
  time: NO_DATE,
  amount: NO_AMOUNT,
} as const;

/** So many words of each meaning are shown, the first ones. */
const SHOWN = 8;

/** Words as a message names them, a text for each meaning. */
export function shownWords(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(words).map(([meaning, list]) => {
    const known = wordsIn(list);
    const more = known.length > SHOWN ? ', …' : '';
    return `${meaning} (${known.slice(0, SHOWN).join(', ')}${more})`;
  });
}

export function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s*,\s*/);
}
