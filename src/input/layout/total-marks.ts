import type { DecimalMark } from '../bytes/text-reader';
import { isBlankCell } from './line';
import { isTotalOf, mayBeWord, totalWordIn } from './total-words';

/** The columns by which totals are told from rows, by their places. */
export interface TotalColumns {
  readonly headings: readonly string[];
  readonly customers: readonly number[];
  readonly dates: readonly number[];
  readonly orders: readonly number[];
  readonly products: readonly number[];
  readonly currency: number | undefined;
  /** Of roles, each read from one column or as a sum of columns. */
  readonly amounts: readonly number[];
  /** Of amounts that are multiplied, those of each product. */
  readonly multiplied: readonly (readonly number[])[];
  /** All columns in which amounts stand: no word is looked for there. */
  readonly figures: readonly number[];
  /** Where it was said. */
  readonly decimalMark: DecimalMark | undefined;
}

/** What a row has of a total, whatever its amounts. */
export interface TotalMarks {
  /** Whether a whole cell is the word of a total. */
  hasWord(cells: readonly string[]): boolean;
  /** Whether it has no date, and names what a cell of the row above holds with the word beside it. */
  isOfRowAbove(cells: readonly string[], above: readonly string[]): boolean;
  /** Whether customer, date, order and product, as far as the table has them, are all blank. */
  isNameless(cells: readonly string[]): boolean;
  isDateless(cells: readonly string[]): boolean;
}

export function totalMarks(columns: TotalColumns): TotalMarks {
  const { customers, dates, orders, products, figures, headings } = columns;
  const texts = headings.flatMap((_, place) => (figures.includes(place) ? [] : [place]));
  const identity = [...customers, ...dates, ...orders, ...products];
  const [customer = 0] = customers;
  const isDateless = (cells: readonly string[]): boolean => {
    for (let at = 0; at < dates.length; at++) {
      if (!isNoDate(cells[dates[at] as number] ?? '')) return false;
    }
    return true;
  };

  return {
    hasWord(cells) {
      for (let at = 0; at < texts.length; at++) {
        const place = texts[at] as number;
        const cell = cells[place] ?? '';
        if (mayBeWord(cell) && isWordAt(columns, cells, cell, place)) return true;
      }
      return false;
    },
    isOfRowAbove(cells, above) {
      if (!isDateless(cells)) return false;
      const name = cells[customer] ?? '';
      const cell = isBlankCell(name) ? cells.find((other) => !isBlankCell(other)) : name;
      return isTotalOfAny(cell ?? '', above, texts);
    },
    isNameless: (cells) =>
      isBlankCell(cells[customer] ?? '') && identity.every((at) => isBlankCell(cells[at] ?? '')),
    isDateless,
  };
}

/** Whether a cell is the total of what stands in a cell of the row above: a name, an id, a region. */
function isTotalOfAny(cell: string, above: readonly string[], texts: readonly number[]): boolean {
  for (let at = 0; at < texts.length; at++) {
    const other = above[texts[at] as number]?.trim() ?? '';
    if (other.length > 0 && cell.length > other.length && cell.includes(other)) {
      if (isTotalOf(cell, other)) return true;
    }
  }
  return false;
}

/** A total's word may stand in the column of dates, where that is the first. */
function isNoDate(cell: string): boolean {
  return isBlankCell(cell) || totalWordIn(cell) !== null;
}

function isWordAt(
  { customers, orders }: TotalColumns,
  cells: readonly string[],
  cell: string,
  place: number,
): boolean {
  const word = totalWordIn(cell);
  if (word === null) return false;
  // Elsewhere a star is a mark of the row.
  return (
    !word.isStar ||
    customers.includes(place) ||
    orders.includes(place) ||
    cells.findIndex((other) => !isBlankCell(other)) === place
  );
}
