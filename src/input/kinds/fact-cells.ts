import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { plainCharacters } from '../cells/characters';
import { currencyOf, signWatch } from '../cells/currency-text';
import type { DateColumn, WaitingDate } from '../cells/date-column';
import type { FactTableOptions } from './fact-kinds';
import { noText, notAWord, type Words, wordReader } from './fact-words';
import type { AmountColumns } from './find-columns';
import {
  type AmountNeeds,
  cellAt,
  isBlank,
  type RowOfCells,
  readAmount,
  refuse,
} from './row-cells';

/**
 * The cells of a row by their roles. Each is undefined where it is blank, has no column or cannot be
 * read. What cannot be read refuses the row, and so does a blank where the role is needed.
 */
export interface FactCells<R extends string, Meaning> {
  readonly line: number;
  /** An id, to the letter. */
  id(role: R): string | undefined;
  /** Text without spaces around it. */
  text(role: R): string | undefined;
  date(role: R): string | undefined;
  amount(role: R): string | undefined;
  /** What a word means. */
  word(role: R): Meaning | undefined;
  /** Sees to it that all amounts of the table are in one currency; throws `several-currencies`. */
  seeCurrency(role: R): void;
  refuse(role: R, problem: Issue): void;
  /** Whether the row has been refused so far. */
  isRefused(): boolean;
}

/** A row as far as it has been read: later rows may decide how its dates are. */
export interface FactInReading<R extends string> extends RowOfCells {
  readonly dates: Map<R, string | WaitingDate | Issue>;
}

/** The readers of the columns that hold dates. */
export type DateColumns<R extends string> = ReadonlyMap<R, DateColumn>;

/** Reads the dates of a row, so that they tell how dates are written. */
export function readDates<R extends string>(
  row: FactInReading<R>,
  columns: ReadonlyMap<R, AmountColumns>,
  dates: DateColumns<R>,
  needed: readonly R[],
): void {
  for (const [role, reader] of dates) {
    const [column] = columns.get(role) ?? [];
    const text = column === undefined ? '' : cellAt(row.cells, column);
    if (isBlank(text) || (!needed.includes(role) && meansNoDate(text))) continue;
    row.dates.set(role, reader.read(text, row.line));
  }
}

export function isWaiting<R extends string>({ dates }: FactInReading<R>): boolean {
  for (const reading of dates.values()) {
    if (typeof reading !== 'string' && 'dates' in reading) return true;
  }
  return false;
}

/** What databases and people put where something has not happened yet. */
const NO_DATE: ReadonlySet<string> = new Set(
  ['null', 'none', 'nil', 'n/a', 'na', '\\n', '-', '--', '—', '——', '/', '无', '無', '未'].concat([
    '0000-00-00',
    '0000-00-00 00:00:00',
  ]),
);

function meansNoDate(text: string): boolean {
  return NO_DATE.has(plainCharacters(text).toLowerCase());
}

export interface FactCellsNeeds<R extends string, Meaning> {
  readonly needed: readonly R[];
  readonly columns: ReadonlyMap<R, AmountColumns>;
  readonly dates: DateColumns<R>;
  /** Those of the one column that holds words, if any. */
  readonly words?: Words<Meaning>;
  readonly options: FactTableOptions;
  /** The text that a cell stands for. */
  readonly readText: (cell: string) => string;
}

/** Gives access to one row after the other. */
export function factCells<R extends string, Meaning>(
  needs: FactCellsNeeds<R, Meaning>,
): (row: FactInReading<R>) => FactCells<R, Meaning> {
  const { columns, needed, readText, words, options } = needs;
  const signs = signWatch();
  const readWord = words === undefined ? undefined : wordReader(words, options.words);
  const amounts: AmountNeeds<RowOfCells> = {
    style: { decimalComma: options.decimalComma ?? false },
    seeSign: (row, column, sign) => signs.see(sign, row.line, column.heading),
  };

  return (row) => {
    const cellOf = (role: R): string => {
      const [column] = columns.get(role) ?? [];
      return column === undefined ? '' : cellAt(row.cells, column);
    };
    const refuseCell = (role: R, problem: Issue): void => {
      const [column] = columns.get(role) ?? [];
      const place = column === undefined ? {} : { column: column.heading, received: cellOf(role) };
      refuse(row, { ...place, ...problem });
    };
    /** The text of a cell; a blank one is refused where it may not be. */
    const filled = (role: R, blank: () => Issue): string | undefined => {
      const text = cellOf(role);
      if (!isBlank(text)) return readText(text);
      if (needed.includes(role)) refuseCell(role, blank());
      return undefined;
    };

    return {
      line: row.line,
      refuse: refuseCell,
      isRefused: () => row.problems !== undefined,
      id: (role) => filled(role, () => blankId(role)),
      text: (role) => filled(role, () => noText(role))?.trim(),
      date(role) {
        const reading = row.dates.get(role);
        if (reading === undefined) filled(role, () => missingDate(role));
        else if (typeof reading === 'string') return reading;
        else if ('dates' in reading) return needs.dates.get(role)?.settle(reading);
        else refuse(row, reading);
        return undefined;
      },
      amount(role) {
        const amount = readAmount(row, columns.get(role) ?? null, amounts);
        if (amount === null && needed.includes(role)) refuseCell(role, missingAmount(role));
        return amount ?? undefined;
      },
      word(role) {
        const text = filled(role, () => noText(role, words));
        if (text === undefined || words === undefined) return undefined;
        const meaning = readWord?.(text);
        if (meaning === undefined) refuseCell(role, notAWord(role, words));
        return meaning;
      },
      seeCurrency(role) {
        const [column] = columns.get(role) ?? [];
        const text = cellOf(role).trim();
        if (column === undefined || text === '') return;
        signs.see(currencyOf(text) ?? text, row.line, column.heading);
      },
    };
  };
}

function blankId(role: string): Issue {
  return {
    code: 'blank-id',
    ...because('value-missing', { role, type: 'id' }),
    expected: 'an id in every row',
  };
}

function missingDate(role: string): Issue {
  return {
    code: 'missing-date',
    ...because('value-missing', { role, type: 'date' }),
    expected: 'a date',
  };
}

function missingAmount(role: string): Issue {
  return {
    code: 'missing-amount',
    ...because('value-missing', { role, type: 'amount' }),
    expected: 'an amount, 0 where there is none',
  };
}
