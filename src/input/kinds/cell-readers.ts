import { type Issue, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { multiplyAmounts } from '../../core/values/amount';
import { plainCharacters } from '../bytes/characters';
import { isPlainAmount, readAmountText } from '../cells/amount-text';
import { currencyOf, type SignWatch, sameCurrency, signWatch } from '../cells/currency-text';
import {
  type DateColumn,
  type DateEvidence,
  dateColumn,
  type WaitingDate,
} from '../cells/date-column';
import type { Column, Columns } from './columns';
import { headingKey } from './headings';
import type { Field, Kind } from './kind';

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
export interface DateReader {
  readonly read: (row: RowOfCells) => string | WaitingDate | Issue | undefined;
}

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

/** The readers of the fields that have a column; `readText` undoes what a format does to text. */
export function cellReaders<R extends string>(
  kind: Kind<unknown, R>,
  found: ReadonlyMap<R, Columns>,
  options: CellOptions,
  evidence: DateEvidence,
  readText: (cell: string) => string,
): { readonly dates: readonly DateReader[]; readonly cells: readonly CellReader[] } {
  const hasCurrencies = kind.traits.hasCurrencies === true;
  const dates: DateReader[] = [];
  const table: Table = { hasCurrencies, signs: signWatch(), options, evidence, readText, dates };
  const cells = (Object.keys(kind.fields) as R[]).flatMap((role) => {
    const columns = found.get(role);
    if (columns === undefined) return [];
    const cell: Cell = { role, field: kind.fields[role], columns };
    return [{ role, cell, read: readerOf(cell, table) }];
  });
  // What a row's amounts are in is known before they are read.
  const isCurrency = ({ cell }: { readonly cell: Cell }): number =>
    Number(cell.field.type === 'currency');
  return { dates, cells: cells.sort((a, b) => isCurrency(b) - isCurrency(a)) };
}

function readerOf(cell: Cell, table: Table): CellReader['read'] {
  switch (cell.field.type) {
    case 'id':
      return (row) => filled(row, cell, table);
    case 'text':
      return (row) => filled(row, cell, table)?.trim();
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

/** The text of a cell; a blank one is refused where it may not be. */
function filled(row: RowOfCells, cell: Cell, { readText }: Table): string | null | undefined {
  const text = textOf(row, cell.columns[0]);
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
  return { column: columns[0].heading, received: textOf(row, columns[0]) };
}

/** Why a blank cell will not do. */
function missing({ role, field }: Cell): Issue {
  const called = field.named?.heading ?? role;
  switch (field.type) {
    case 'id':
      return {
        code: 'blank-id',
        ...because('value-missing', { role: called, type: 'id' }),
        expected: field.filled ?? 'an id in every row',
      };
    case 'date':
    case 'time':
      return {
        code: 'missing-date',
        ...because('value-missing', { role: called, type: 'date' }),
        expected: field.filled ?? 'a date',
      };
    case 'amount':
      return {
        code: 'missing-amount',
        ...because('value-missing', { role: called, type: 'amount' }),
        expected: field.filled ?? 'an amount, 0 where there is none',
      };
    default:
      return {
        code: 'missing-value',
        ...because('value-missing', { role: called, type: field.words ? 'word' : 'text' }),
        expected: field.words ? shownWords(field.words).join(' or ') : 'some text in every row',
      };
  }
}

/** What databases and people put where something has not happened yet. */
const NOT_YET: ReadonlySet<string> = new Set(
  'null,none,nil,n/a,na,\\n,-,--,—,——,/,无,無,未,0000-00-00,0000-00-00 00:00:00'.split(','),
);

function dateReader({ field, ...cell }: Cell, table: Table): CellReader['read'] {
  const [column] = cell.columns;
  const isTime = field.type === 'time';
  const dates: DateColumn = dateColumn(
    {
      heading: column.heading,
      dateFormat: table.options.dateFormat,
      kept: isTime ? 'every-time' : undefined,
      isNeeded: field.needed || isTime,
    },
    table.evidence,
  );
  const mayNotBe = isTime && !field.needed;
  const isNoDate = (text: string): boolean =>
    isBlank(text) || (mayNotBe && NOT_YET.has(plainCharacters(text).toLowerCase()));
  const at = table.dates.length;
  table.dates.push({
    read(row) {
      const text = textOf(row, column);
      return isNoDate(text) ? undefined : dates.read(text, row.line);
    },
  });

  return (row) => {
    const reading = row.dates[at];
    if (typeof reading === 'string') return reading;
    if (reading === undefined) return blank(row, { field, ...cell });
    if ('dates' in reading) return dates.settle(reading);
    refuse(row, reading);
    return undefined;
  };
}

/** Names of currencies, `usd` and `USD` alike; one after the other is mostly the same. */
function currencyReader(cell: Cell, table: Table): CellReader['read'] {
  const [column] = cell.columns;
  let lastText = '';
  let lastName = '';
  return (row) => {
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

/** An amount, or the product of several. */
function amountReader(cell: Cell, table: Table): CellReader['read'] {
  const [first, ...others] = cell.columns;
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
  if (others.length === 0) {
    return (row) => {
      const amount = readOne(row, first);
      return amount === null ? blank(row, cell) : amount;
    };
  }
  return (row) => {
    const factors = cell.columns.map((column) => readOne(row, column));
    if (factors.includes(undefined)) return undefined;
    const product = factors.reduce((before, factor) =>
      before == null || factor == null ? null : multiplyAmounts(before, factor),
    );
    return product === null ? blank(row, cell) : product;
  };
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
