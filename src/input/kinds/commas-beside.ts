import { digitsIn, isPlainAmount, writtenAmount } from '../cells/amount-text';
import { isBlankCell } from '../layout/line';

/** Watches the columns that are not read for decimal commas: they raise a doubt, and prove nothing. */
export interface CommasBeside {
  see(cells: readonly string[]): void;
  /** Whether one of them has amounts only, and some with decimal commas. */
  found(): boolean;
}

/** @param read the places of the columns that are read */
export function commasBeside(width: number, read: readonly number[]): CommasBeside {
  let columns = Array.from({ length: width }, (_, place) => ({ place, hasCommas: false })).filter(
    ({ place }) => !read.includes(place),
  );
  return {
    see(cells) {
      let isNone = false;
      for (const column of columns) {
        const cell = cells[column.place] ?? '';
        if (isBlankCell(cell) || isPlainAmount(cell, false)) continue;
        const written = writtenAmount(cell);
        const body = written !== null && 'body' in written ? written.body : '';
        if (digitsIn(body, ',') === undefined) {
          // Of dates, words, and amounts with decimal points.
          column.place = -1;
          isNone = true;
        } else column.hasCommas ||= digitsIn(body, '.') === undefined;
      }
      if (isNone) columns = columns.filter(({ place }) => place >= 0);
    },
    found: () => columns.some(({ hasCommas }) => hasCommas),
  };
}
