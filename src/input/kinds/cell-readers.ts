import { type Issue, PyramidError } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { notAnAmount } from '../../core/values/amount';
import {
  addExact,
  type Exact,
  formatExact,
  multiplyExact,
  negateExact,
  readExact,
} from '../../core/values/exact';
import { plainCharacters } from '../bytes/characters';
import { isPlainAmount, readAmountText } from '../cells/amount-text';
import { currencyOf, type SignWatch, sameCurrency, signWatch } from '../cells/currency-text';
import {
  type DateColumn,
  type DateEvidence,
  dateColumn,
  type WaitingDate,
} from '../cells/date-column';
import { type AlternativesWatch, alternativesWatch } from './alternatives';
import { headingKey } from './headings';
import type { Field, Kind } from './kind';
import { type Column, type Columns, sumsOf, type Term } from './terms';

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
  /** Whether a comma marks the decimals, as in `1.234,50`. Default false. */
  readonly decimalComma?: boolean | undefined;
  /** Tokens of date-fns, or `excel` for serial days. Default: what all dates of the table show. */
  readonly dateFormat?: string | undefined;
}

/** What the readers of a table share. */
interface Table {
  readonly hasCurrencies: boolean;
  readonly signs: SignWatch;
  readonly options: CellOptions;
  readonly evidence: DateEvidence;
  readonly readText: (cell: string) => string;
  readonly dates: DateReader[];
}

/** One field of a table, with its columns. */
interface Cell {
  readonly role: string;
  readonly field: Field;
  readonly columns: Columns;
}

interface CellReaders {
  readonly dates: readonly DateReader[];
  readonly cells: readonly CellReader[];
  notices(): readonly Notice[];
}

/** The readers of the fields that have a column; `readText` undoes what a format does to text. */
export function cellReaders<R extends string>(
  kind: Kind<unknown, R>,
  found: ReadonlyMap<R, Columns>,
  options: CellOptions,
  evidence: DateEvidence,
  readText: (cell: string) => string,
): CellReaders {
  const hasCurrencies = kind.traits.hasCurrencies === true;
  const dates: DateReader[] = [];
  const table: Table = { hasCurrencies, signs: signWatch(), options, evidence, readText, dates };
  const watches: AlternativesWatch[] = [];
  const cells = (Object.keys(kind.fields) as R[]).flatMap((role) => {
    const columns = found.get(role);
    if (columns === undefined) return [];
    const cell: Cell = { role, field: kind.fields[role], columns };
    const read = readerOf(cell, table);
    if (cell.field.type !== 'id' || columns.length === 1) return [{ role, cell, read }];
    const watch = alternativesWatch(columns);
    watches.push(watch);
    const seen: CellReader['read'] = (row) => {
      watch.see(row.cells);
      return read(row);
    };
    return [{ role, cell, read: seen }];
  });
  // What a row's amounts are in is known before they are read.
  const isCurrency = ({ cell }: { readonly cell: Cell }): number =>
    Number(cell.field.type === 'currency');
  return {
    dates,
    cells: cells.sort((a, b) => isCurrency(b) - isCurrency(a)),
    notices: () => watches.flatMap((watch) => watch.notices()),
  };
}

function readerOf(cell: Cell, table: Table): CellReader['read'] {
  switch (cell.field.type) {
    case 'id':
      return (row) => filled(row, cell, table);
    case 'text':
      return (row) => {
        const text = filled(row, cell, table);
        return typeof text === 'string' ? text.trim() : text;
      };
    case 'word':
      return wordReader(cell, table);
    case 'currency':
      return currencyReader(cell, table);
    case 'amount':
      return amountReader(cell, table);
    default:
      return dateReader(cell, table);
  }
}

/** Three times a row: what begins with a letter or digit of ASCII need not be trimmed to know. */
export function isBlank(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && cell.trim() === '';
}

const SPACE = 32;
const DELETE = 127;

function textOf({ cells }: RowOfCells, { place }: Column): string {
  return cells[place] ?? '';
}

/** Of alternatives, the column that a row has something in; the first one where it has in none. */
function columnIn(row: RowOfCells, columns: Columns): Column {
  const [first] = columns;
  if (columns.length === 1) return first;
  for (const column of columns) {
    if (column !== first && column.joint !== '|') return first;
    if (!isBlank(textOf(row, column))) return column;
  }
  return first;
}

/** The text of a cell; a blank one is refused where it may not be. */
function filled(row: RowOfCells, cell: Cell, { readText }: Table): string | null | undefined {
  const text = textOf(row, columnIn(row, cell.columns));
  return isBlank(text) ? blank(row, cell) : readText(text);
}

function blank(row: RowOfCells, cell: Cell): null | undefined {
  if (!cell.field.needed || cell.field.instead !== undefined) return null;
  refuse(row, { ...placed(row, cell), ...missing(cell) });
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
function missing({ role, field }: Cell): Issue {
  const { code, type, expected } = MISSING[field.type];
  return {
    code,
    ...because('value-missing', { role: field.named?.heading ?? role, type }),
    expected: field.filled ?? (field.words ? shownWords(field.words).join(' or ') : expected),
  };
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
  date: NO_DATE,
  time: NO_DATE,
  amount: NO_AMOUNT,
} as const;

/** What databases and people put where something has not happened yet. */
const NOT_YET: ReadonlySet<string> = new Set(
  'null,none,nil,n/a,na,\\n,-,--,—,——,/,无,無,未,0000-00-00,0000-00-00 00:00:00'.split(','),
);

function dateReader({ field, ...cell }: Cell, table: Table): CellReader['read'] {
  const isTime = field.type === 'time';
  const readers = new Map(
    cell.columns.map((column) => {
      const about = {
        heading: column.heading,
        dateFormat: table.options.dateFormat,
        kept: isTime ? ('every-time' as const) : undefined,
        isNeeded: field.needed || isTime,
      };
      return [column.place, dateColumn(about, table.evidence)] as const;
    }),
  );
  const datesIn = ({ place }: Column): DateColumn => readers.get(place) as DateColumn;
  const mayNotBe = isTime && !field.needed;
  const isNoDate = (text: string): boolean =>
    isBlank(text) || (mayNotBe && NOT_YET.has(plainCharacters(text).toLowerCase()));
  const at = table.dates.length;
  table.dates.push((row) => {
    const column = columnIn(row, cell.columns);
    const text = textOf(row, column);
    return isNoDate(text) ? undefined : datesIn(column).read(text, row.line);
  });

  return (row) => {
    const reading = row.dates[at];
    if (typeof reading === 'string') return reading;
    if (reading === undefined) return blank(row, { field, ...cell });
    if ('dates' in reading) return datesIn(columnIn(row, cell.columns)).settle(reading);
    refuse(row, reading);
    return undefined;
  };
}

/** Names of currencies, `usd` and `USD` alike; one after the other is mostly the same. */
function currencyReader(cell: Cell, table: Table): CellReader['read'] {
  let lastText = '';
  let lastName = '';
  return (row) => {
    const column = columnIn(row, cell.columns);
    const text = textOf(row, column);
    if (text !== lastText) {
      const trimmed = text.trim();
      lastName = currencyOf(trimmed) ?? trimmed;
      lastText = text;
    }
    if (lastName === '') return blank(row, cell);
    if (table.hasCurrencies) row.currency = lastName;
    else table.signs.see(lastName, row.line, column.heading);
    return lastName;
  };
}

/** An amount; of several alternatives the first that is not blank, be it a sum. */
function amountReader(cell: Cell, table: Table): CellReader['read'] {
  const style = { decimalComma: table.options.decimalComma ?? false };
  const readOne = (row: RowOfCells, column: Column): string | null | undefined => {
    const text = textOf(row, column);
    if (isPlainAmount(text, style)) return text;
    const reading = readAmountText(text, style);
    if (reading === null) return null;
    if ('code' in reading) {
      refuse(row, { ...reading, column: column.heading, received: text });
      return undefined;
    }
    if (reading.currency !== null) seeSign(row, column, reading.currency, table.signs);
    return reading.amount;
  };
  const [first, ...others] = cell.columns;
  if (others.length === 0 && first.joint === undefined) {
    return (row) => {
      const amount = readOne(row, first);
      return amount === null ? blank(row, cell) : amount;
    };
  }
  const sums = sumsOf(cell.columns);
  return (row) => {
    for (const terms of sums) {
      const sum = sumOf(row, terms, readOne);
      if (sum !== null) return sum;
    }
    return blank(row, cell);
  };
}

/** A blank term counts 0 where another is there; all are read, so that all that is wrong is said. */
function sumOf(
  row: RowOfCells,
  terms: readonly Term[],
  readOne: (row: RowOfCells, column: Column) => string | null | undefined,
): string | null | undefined {
  let sum: Exact | null = null;
  let isUnread = false;
  for (const { isTakenOff, factors } of terms) {
    let product: Exact | null = ONE;
    for (const column of factors) {
      const text = readOne(row, column);
      const factor = text == null ? text : exactAmount(row, column, text);
      if (factor === undefined) isUnread = true;
      else if (factor === null || product === null) product = null;
      else product = product === ONE ? factor : multiplyExact(product, factor);
    }
    if (product === null) continue;
    const signed: Exact = isTakenOff ? negateExact(product) : product;
    sum = sum === null ? signed : addExact(sum, signed);
  }
  if (isUnread) return undefined;
  return sum === null ? null : formatExact(sum);
}

const ONE = readExact(1) as Exact;

function exactAmount(row: RowOfCells, column: Column, text: string): Exact | undefined {
  const amount = readExact(text);
  if (amount === undefined) refuse(row, { ...notAnAmount(text), column: column.heading });
  return amount;
}

/** A sign must agree with the currency of its row, else with the signs of all other rows. */
function seeSign(row: RowOfCells, { place, heading }: Column, sign: string, signs: SignWatch) {
  const { currency } = row;
  if (currency === undefined) signs.see(sign, row.line, heading);
  else if (currencyOf(currency) !== undefined && sameCurrency(currency, sign) === undefined) {
    refuse(row, {
      code: 'several-currencies',
      ...because('another-currency-than-the-row', { sign, currency }),
      column: heading,
      expected: `an amount in ${currency}`,
      received: row.cells[place] ?? '',
    });
  }
}

/** So many words of each meaning are shown, the first ones. */
const SHOWN = 8;

/** Words as a message names them, a text for each meaning. */
function shownWords(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(words).map(([meaning, list]) => {
    const known = wordsIn(list);
    const more = known.length > SHOWN ? ', …' : '';
    return `${meaning} (${known.slice(0, SHOWN).join(', ')}${more})`;
  });
}

function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s*,\s*/);
}

/**
 * Reads words, also by further ones that stand for known ones. Throws `invalid-option` where one
 * stands for none.
 */
function wordReader(cell: Cell, table: Table): CellReader['read'] {
  const { words = {} } = cell.field;
  const meanings = new Map(
    Object.entries(words).flatMap(([meaning, list]) =>
      wordsIn(list).map((word) => [headingKey(word), meaning] as const),
    ),
  );
  const shown = shownWords(words);
  const expected = shown.join(' or ');
  const further = Object.entries(table.options.words ?? {}).map(([word, known]) => {
    const meaning = meanings.get(headingKey(known));
    if (meaning !== undefined) return [headingKey(word), meaning] as const;
    throw new PyramidError({
      code: 'invalid-option',
      ...because('stands-for-an-unknown-word', { word, words: shown }),
      path: 'words',
      expected,
      received: known,
    });
  });
  for (const [word, meaning] of further) meanings.set(word, meaning);

  return (row) => {
    const text = filled(row, cell, table);
    if (text == null) return text;
    const meaning = meanings.get(headingKey(text));
    if (meaning !== undefined) return meaning;
    refuse(row, {
      ...placed(row, cell),
      code: 'invalid-value',
      ...because('not-a-known-word', { role: cell.role, words: shown }),
      expected,
    });
    return undefined;
  };
}
