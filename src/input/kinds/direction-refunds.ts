import type { RefundRule } from '../presets/preset';
import { isBlank } from './cell';
import type { DirectionWord } from './direction-column';
import { wholeDirection } from './direction-words';
import { findHeading, headingKey } from './headings';

/** What tells a refund, whatever the direction of its row, and where it names the customer. */
export interface Refunds {
  /** The word of a refund; undefined for another row. */
  wordIn(cells: readonly string[]): DirectionWord | undefined;
  /** The row with the customer where others have it. */
  withCustomer(cells: readonly string[]): readonly string[] | undefined;
}

/** The refunds that a preset or a plan knows; null where it knows none, or the columns are not there. */
export function refundsIn(
  headings: readonly string[],
  rule: RefundRule | undefined,
  customer: number | undefined,
): Refunds | null {
  if (rule === undefined) return null;
  const [place] = findHeading(headings, rule.column);
  if (place === undefined) return null;
  const words = new Map(
    rule.values.map((text): [string, DirectionWord] => [
      headingKey(text),
      { text, meaning: 'refund', column: { heading: rule.column } },
    ]),
  );
  const [other] = rule.customer === undefined ? [] : findHeading(headings, rule.customer);
  return {
    wordIn: (cells) => words.get(headingKey(cells[place] ?? '')),
    withCustomer: (cells) =>
      other === undefined || customer === undefined || cells[other] === cells[customer]
        ? undefined
        : cells.with(customer, cells[other] ?? ''),
  };
}

/** Longer text is no word. */
const LONGEST_WORD = 40;

/** Whether a cell of a payment that goes out says that it is a refund. */
export function saysRefund(cells: readonly string[]): boolean {
  return cells.some(
    (cell) =>
      !isBlank(cell) &&
      cell.length <= LONGEST_WORD &&
      !/^\s*[\d.,-]+\s*$/.test(cell) &&
      wholeDirection(headingKey(cell)) === 'refund',
  );
}
