import { type Exact, readExact } from '../../core/values/exact';
import { readAmountText } from '../cells/amount-text';

/** A mark of decimals. */
export type Mark = Parameters<typeof readAmountText>[1];

/**
 * An amount of a cell by which cells of one column are told apart, whichever way they are written;
 * undefined of what is none.
 */
export function exactOf(cell: string): Exact | undefined {
  return readExact(cell) ?? exactIn(cell, '.') ?? exactIn(cell, ',');
}

/** The amount of a cell as it is with one mark of decimals. */
export function exactIn(cell: string, mark: Mark): Exact | undefined {
  const reading = readAmountText(cell, mark);
  if (reading === null) return 0;
  return 'code' in reading ? undefined : readExact(reading.amount);
}
