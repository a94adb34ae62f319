import { describe, PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { DecimalMark } from '../bytes/text-reader';
import { numberCell } from '../cells/number-cell';

/** An object of JSON as the cells of a row, under headings that grow with the keys that occur. */
export interface ObjectCells {
  /**
   * The cells of one object, what is nested in it under dotted headings. Throws `malformed-json`
   * where it is no object, or where a column that is used holds a list.
   */
  cellsOf(value: unknown, line: number): string[];
  /** All keys so far, in order of appearance. */
  headings(): readonly string[];
  /** The headings for a table: one that held only null where others hold an object is blank. */
  settle(): readonly string[];
  /**
   * Places of the columns that are read, and of those of amounts: a list in another one is passed
   * over.
   */
  use(places: readonly number[], amounts: readonly number[]): void;
}

/** Deeper is nothing that a row says; an object that contains itself has no end. */
const DEEPEST = 12;

/** @param mark of the decimals of amounts in texts, where it was said */
export function objectCells(mark: DecimalMark | undefined): ObjectCells {
  const places = new Map<string, number>();
  const headings: string[] = [];
  const filled: boolean[] = [];
  const nested = new Set<string>();
  let used: ReadonlySet<number> = new Set();
  let amounts: ReadonlySet<number> = new Set();
  let isInUse = false;
  /** So many cells a row has once it is in use: keys that come later are only known. */
  let width = Number.POSITIVE_INFINITY;
  /** A list in a column whose use is not known yet, with the error that it would be. */
  const lists = new Map<number, PyramidError>();

  const placeOf = (key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, headings.length);
    filled.push(false);
    return headings.push(key) - 1;
  };

  const put = (cells: string[], key: string, field: unknown, line: number, depth: number): void => {
    if (isPlainObject(field) && depth < DEEPEST) {
      nested.add(key);
      for (const [name, value] of Object.entries(field)) {
        put(cells, `${key}.${name}`, value, line, depth + 1);
      }
      return;
    }
    const place = placeOf(key);
    const isAmount = typeof field === 'number' && amounts.has(place);
    const text = isAmount ? numberCell(String(field), mark) : cellText(field);
    if (text !== null && text !== '') filled[place] = true;
    // A key that is written with a point comes before what is nested.
    if (place >= width) return;
    if (text !== null && (depth === 1 || (cells[place] ?? '') === '')) cells[place] = text;
    if (text !== null) return;
    if (used.has(place)) throw severalValues(field, key, line);
    if (!isInUse && !lists.has(place)) lists.set(place, severalValues(field, key, line));
  };

  return {
    headings: () => headings,
    cellsOf(value, line) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw notARow(line, shown(value));
      }
      const cells = Array<string>(Math.min(headings.length, width)).fill('');
      for (const [key, field] of Object.entries(value)) put(cells, key, field, line, 1);
      for (let at = 0; at < cells.length; at++) cells[at] ??= '';
      return cells;
    },
    settle: () =>
      headings.map((heading, at) => (nested.has(heading) && !filled[at] ? '' : heading)),
    use(its, ofAmounts) {
      used = new Set(its);
      amounts = new Set(ofAmounts);
      isInUse = true;
      width = headings.length;
      for (const place of its) {
        const error = lists.get(place);
        if (error !== undefined) throw error;
      }
      lists.clear();
    },
  };
}

function isPlainObject(field: unknown): field is object {
  if (typeof field !== 'object' || field === null) return false;
  const prototype: unknown = Object.getPrototypeOf(field);
  return prototype === Object.prototype || prototype === null;
}

/** Null where it holds more than one value. */
function cellText(field: unknown): string | null {
  switch (typeof field) {
    case 'string':
      return field;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(field);
    default:
      if (field === null || field === undefined) return '';
      return field instanceof Date && !Number.isNaN(field.getTime()) ? field.toISOString() : null;
  }
}

function severalValues(field: unknown, key: string, line: number): PyramidError {
  return new PyramidError({
    code: 'malformed-json',
    ...because('several-values-in-a-field'),
    line,
    column: key,
    expected: 'a string, a number, true, false or null',
    received: shown(field),
  });
}

/** What came, as JSON where it can be said so. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? describe(value);
  } catch {
    return describe(value);
  }
}

function notARow(line: number, received: string): PyramidError {
  return new PyramidError({
    code: 'malformed-json',
    ...because('not-an-object'),
    line,
    expected: 'one object a sale, such as {"customer": "ann", "sales": "120.50"}',
    received,
  });
}
