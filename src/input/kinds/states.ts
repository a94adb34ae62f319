import { type Notice, notice } from '../../core/issues/notices';
import type { Transaction } from '../../core/pyramid/transaction';
import { addExact, formatExact, signOf } from '../../core/values/exact';
import { compareCodePoints } from '../../core/values/ids';
import { STATES, type StateWord } from '../vocabulary/states';
import { isBlank } from './cell';
import { type FactWatch, type RowsSeen, worthOf } from './fact-watch';
import { headingKey, keysOf } from './headings';

/** A column with more different cells holds no states. */
const MOST_STATES = 30;

/** A column that may hold states, and what has been said of them. */
export interface StateColumn {
  readonly place: number;
  readonly heading: string;
  /** Whether all its states are settled by a rule or a preset. */
  readonly isSettled: boolean;
  /** Those that a plan knows, as `stateKey` has them. */
  readonly known: ReadonlySet<string>;
}

/** States that count, by the heading of their column. */
export type StatesSeen = Readonly<Record<string, readonly string[]>>;

export interface StateWatch extends FactWatch {
  /** Those in which a row may be no sale, for the plan: what comes beside them later is new. */
  states(): StatesSeen;
}

/** A cell of a column; its rows are counted where it is the word of a state. */
interface Value extends RowsSeen {
  readonly cell: string;
  readonly word: StateWord | undefined;
}

/**
 * Sees states in which a row may be no sale, such as `voided`, about which nothing was said. Looks at
 * a column until it has more different cells than a program has states.
 */
export function stateWatch(columns: readonly StateColumn[]): StateWatch {
  const watched = columns.map((column) => ({ column, seen: valuesSeen(column.place) }));
  let open = watched.map(({ seen }) => seen);
  const found = () =>
    watched.map(({ column, seen }) => ({ column, states: statesIn(seen.values()) }));

  return {
    see(cells, fact) {
      let hasFull = false;
      for (const seen of open) {
        const value = seen.valueIn(cells);
        if (value === null) hasFull = true;
        else if (value.word !== undefined) count(value, fact);
      }
      if (hasFull) open = open.filter((seen) => !seen.isFull());
    },
    states: () =>
      Object.fromEntries(
        found()
          .filter(({ states }) => states.length > 0)
          .map(({ column, states }) => [column.heading, states.map(textOf)]),
      ),
    notices: (used) =>
      found().flatMap(({ column: { place, heading, isSettled, known }, states }): Notice[] => {
        if (isSettled || used.has(place)) return [];
        const left = states.filter((state) => !known.has(stateKey(state.cell)));
        return left.length === 0 ? [] : [statesNotice(heading, left)];
      }),
  };
}

/** By what states are told apart: rules leave case and blanks around aside too. */
export function stateKey(text: string): string {
  return text.trim().toLowerCase();
}

/** The different cells of a column, none once there are too many. */
function valuesSeen(place: number) {
  const values = new Map<string, Value>();
  const keys = new Set<string>();
  const slots: (Value | undefined)[] = new Array(SLOTS).fill(undefined);
  let isFull = false;
  const add = (cell: string): Value => {
    const value = { cell, word: wordOf(cell), rows: 0, amount: 0 };
    values.set(cell, value);
    if (!isBlank(cell)) keys.add(stateKey(cell));
    isFull = keys.size > MOST_STATES;
    if (isFull) values.clear();
    return value;
  };
  return {
    isFull: () => isFull,
    values: () => [...values.values()],
    /** Null once it is full. */
    valueIn(cells: readonly string[]): Value | null {
      const cell = cells[place] ?? '';
      const slot = slotOf(cell);
      const known = slots[slot];
      if (known !== undefined && known.cell === cell) return known;
      const value = values.get(cell) ?? add(cell);
      slots[slot] = value;
      return isFull ? null : value;
    },
  };
}

/**
 * A table by length and outer letters, before the one by the whole text: there are as many cells as
 * in the file, and few different ones.
 */
const SLOTS = 64;

function slotOf(cell: string): number {
  const { length } = cell;
  if (length === 0) return 0;
  return (length * 5 + cell.charCodeAt(0) * 3 + cell.charCodeAt(length - 1)) % SLOTS;
}

/** What an amount below 0 has taken back already is no question. */
function count(value: Value, fact: Transaction): void {
  const amount = worthOf(fact);
  if (value.word === 'returned' && signOf(amount) < 0) return;
  value.rows++;
  value.amount = addExact(value.amount, amount);
}

let words: ReadonlyMap<string, StateWord> | undefined;

function wordOf(cell: string): StateWord | undefined {
  words ??= new Map(
    Object.entries(STATES).flatMap(([word, texts]) =>
      [...keysOf(texts)].map((key) => [key, word as StateWord] as const),
    ),
  );
  return words.get(headingKey(cell));
}

/** The states of rows, those that differ by case alone as one, by text. */
function statesIn(values: readonly Value[]): readonly Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) {
    if (value.word === undefined || value.rows === 0) continue;
    const key = stateKey(value.cell);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? value : joined(other, value));
  }
  return [...byKey.values()].sort((a, b) => compareCodePoints(textOf(a), textOf(b)));
}

function joined(a: Value, b: Value): Value {
  const { cell } = compareCodePoints(textOf(a), textOf(b)) < 0 ? a : b;
  return { ...a, cell, rows: a.rows + b.rows, amount: addExact(a.amount, b.amount) };
}

function textOf({ cell }: Value): string {
  return cell.trim();
}

function statesNotice(heading: string, states: readonly Value[]): Notice {
  return notice('states-that-count', {
    heading,
    states: states.map(textOf),
    rows: states.map(({ rows }) => String(rows)),
    amounts: states.map(({ amount }) => formatExact(amount)),
  });
}
