import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { FileInTurn, TableReader } from '../bytes/text-reader';
import { readAmountText } from '../cells/amount-text';
import { currencyOf } from '../cells/currency-text';
import { readDateText } from '../cells/date-text';
import { CURRENCY_WORDS, OTHER_THINGS } from '../vocabulary/orders';
import { type BareOrder, holdsOrders } from './bare-order';
import { isBlank } from './cell';
import type { Doubt } from './doubts';
import { headingKey, keysOf } from './headings';
import type { Field, FieldType } from './kind';

/** What the first rows show beside the headings. */
export interface Choices {
  /** Places of the columns of roles. */
  readonly places: ReadonlyMap<string, number>;
  /** The doubts that are left. */
  readonly doubts: readonly Doubt[];
}

/** What only rows can tell of a table. */
export interface Unsettled {
  readonly headings: readonly string[];
  readonly doubts: readonly Doubt[];
  /** The role and field of the currency, where no heading names its column. */
  readonly currency: { readonly role: string; readonly field: Field } | undefined;
  /** A column that may be that of orders. */
  readonly order: BareOrder | undefined;
  /** Keys of the headings, '' where a column is read for a role. */
  readonly free: readonly string[];
}

/** So many rows are held until it is decided which columns are read. */
const HELD = 200;

/**
 * A table whose first rows decide which of several columns is read, and whether one that no heading
 * tells of names currencies. A plain one is decided by its first row.
 */
export function heldTable<Row>(
  first: TableReader<Row>,
  unsettled: Unsettled,
  remade: (choices: Choices) => TableReader<Row>,
): TableReader<Row> {
  const codes = codesWatch(unsettled);
  const { doubts, order } = unsettled;
  let table = first;
  let held: (HeldRow | FileInTurn)[] | null = [];
  let before = 0;
  const decide = (list: Row[]): void => {
    const waiting = held ?? [];
    held = null;
    const settled = doubts.map((doubt) => settle(doubt, waiting.filter(isRow)));
    const places = new Map(settled.flatMap(({ role, chosen }) => [[role, chosen] as const]));
    const left = settled.flatMap(({ left }) => left);
    const currency = codes?.found() ?? null;
    if (currency !== null) {
      places.set(currency.role, currency.places[0] as number);
      if (currency.places.length > 1) left.push(currency);
    }
    const rows = waiting.filter(isRow).map(([, cells]) => cells);
    if (order !== undefined && holdsOrders(order, rows)) places.set('order', order.place);
    if (places.size > 0) table = remade({ places, doubts: left });
    for (const one of waiting) {
      if (isRow(one)) table.push(...one, list);
      else table.turn(one, list);
    }
  };

  return {
    push(line, cells, rows) {
      codes?.see(line + before, cells);
      if (held === null) {
        table.push(line, cells, rows);
        return;
      }
      held.push([line, cells]);
      const isPlain = doubts.length === 0 && codes?.isLikely() !== true && order === undefined;
      if ((isPlain && !cells.every(isBlank)) || held.length >= HELD) decide(rows);
    },
    turn(file, rows) {
      before = file.before;
      if (held === null) table.turn(file, rows);
      else held.push(file);
    },
    end(rows) {
      if (held !== null) decide(rows);
      else codes?.refuseLate();
      table.end(rows);
    },
    notices: () => table.notices(),
    layout: () => table.layout(),
    places: () => table.places(),
    amounts: () => table.amounts(),
    plan: () => table.plan(),
  };
}

type HeldRow = readonly [line: number, cells: readonly string[]];

function isRow(one: HeldRow | FileInTurn): one is HeldRow {
  return Array.isArray(one);
}

/** Which of several columns is read, and which are still its rivals. */
function settle(doubt: Doubt, rows: readonly HeldRow[]) {
  const { role, field, places, isOrdered = false } = doubt;
  const shown = places.map((place) => {
    const filled = rows.map(([, cells]) => cells[place] ?? '').filter((cell) => !isBlank(cell));
    const unread = filled.filter((cell) => !readsAs(field.type, cell)).length;
    return { place, isFilled: filled.length > 0, isWrong: unread * 2 > filled.length };
  });
  if (isOrdered) {
    const first = shown.find(({ isWrong }) => !isWrong) ?? shown[0];
    return { role, chosen: first?.place ?? 0, left: [] };
  }
  const right = shown.filter(({ isFilled, isWrong }) => isFilled && !isWrong);
  const rivals = right.length === 0 ? shown : shown.filter(({ isWrong }) => !isWrong);
  const chosen = (right[0] ?? shown[0])?.place ?? 0;
  const left: Doubt[] =
    rivals.length < 2 ? [] : [{ ...doubt, places: rivals.map(({ place }) => place) }];
  return { role, chosen, left };
}

function readsAs(type: FieldType, cell: string): boolean {
  if (type === 'currency') return isCode(cell);
  if (type === 'date' || type === 'time') return /\d/.test(cell) && isDate(cell);
  if (type !== 'amount') return true;
  return (['.', ','] as const).some((mark) => {
    const reading = readAmountText(cell, mark);
    return reading !== null && !('code' in reading);
  });
}

const TIME_OF_DAY = /^\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?\s*$/i;

/** Dates may have a form of their own, but for those that are far too long. */
function isDate(cell: string): boolean {
  if (TIME_OF_DAY.test(cell)) return false;
  return readDateText(cell) !== undefined || /^\s*[\d./: -]{4,20}\s*$/.test(cell);
}

function isCode(cell: string): boolean {
  const text = cell.trim();
  return currencyOf(text) !== undefined || currencyOf(text.toUpperCase()) !== undefined;
}

/** Codes that are no words: ALL, TOP, PEN and CUP are currencies too. */
const COMMON: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY CNH RMB HKD TWD KRW SGD AUD CAD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN
  TRY RUB UAH KZT INR IDR MYR THB VND PHP BRL MXN ARS CLP COP UYU ZAR AED SAR QAR KWD BHD OMR ILS
  EGP NGN KES PKR LKR BDT MOP`.split(/\s+/),
);

interface CodesWatch {
  see(line: number, cells: readonly string[]): void;
  /** Whether a column has held nothing but codes so far. */
  isLikely(): boolean;
  /** The columns of nothing but codes; from then on, only those that were blank are watched. */
  found(): Doubt | null;
  /** Throws `several-currencies` where a column that was blank at first holds nothing but codes. */
  refuseLate(): void;
}

/** A column that holds nothing but codes of currencies names them, whatever its heading. */
function codesWatch({ headings, currency, free }: Unsettled): CodesWatch | null {
  if (currency === undefined) return null;
  const words = [...keysOf(CURRENCY_WORDS)];
  const others = [...keysOf(OTHER_THINGS)];
  const columns = free.flatMap((key, place) => {
    if (key === '' || others.some((other) => key.includes(other))) return [];
    return [{ place, isNamed: words.some((word) => key.includes(word)), line: 0, code: '' }];
  });
  let watched = columns;
  return {
    see(line, cells) {
      let isOut = false;
      for (const column of watched) {
        const cell = cells[column.place];
        if (cell === undefined || cell === '' || isBlank(cell)) continue;
        const code = cell.trim().toUpperCase();
        if (COMMON.has(code) || (column.isNamed && isCode(code))) {
          if (column.line === 0) Object.assign(column, { line, code });
        } else {
          isOut = true;
          column.line = -1;
        }
      }
      if (isOut) watched = watched.filter((column) => column.line >= 0);
    },
    isLikely: () => watched.some((column) => column.line > 0),
    found() {
      const places = watched.filter(({ line }) => line > 0).map(({ place }) => place);
      watched = places.length > 0 ? [] : watched;
      return places.length === 0 ? null : { ...currency, places, hasOption: true };
    },
    refuseLate() {
      const late = watched.find((column) => column.line > 0);
      if (late === undefined) return;
      const heading = headings[late.place] ?? '';
      throw new PyramidError({
        code: 'ambiguous-column',
        ...because('currency-comes-late', { heading, currency: late.code }),
        line: late.line,
        column: heading,
      });
    },
  };
}

/** The keys of headings of which no role has a column. */
export function freeOf(headings: readonly string[], read: readonly number[]): readonly string[] {
  const taken = new Set(read);
  return headings.map((heading, place) => (taken.has(place) ? '' : headingKey(heading)));
}
