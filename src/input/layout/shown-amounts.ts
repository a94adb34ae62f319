import type { ColumnSums } from './column-sums';
import type { RowTrail, Span } from './running-sums';

/** An amount that a row shows, with the sums that it may be: one of them will do. */
export interface ShownAmount {
  readonly cell: string;
  readonly sums: readonly ColumnSums[];
}

/** The amounts that a row shows. */
export interface ShownAmounts {
  readonly amounts: readonly ShownAmount[];
  /** The number of its currency; null where it names none, and may be of all. */
  readonly currency: number | null;
}

/** An amount that is not the sum that it should be. */
export interface Difference {
  readonly heading: string;
  readonly amount: bigint;
  readonly sum: bigint;
}

/** Whether an amount is the sum of a span; of a block it must be more than nothing. */
export function isSumOfSpan(
  { cell, sums }: ShownAmount,
  span: Span,
  currency: number | null,
): boolean {
  return sums.some((column) =>
    column
      .sumsOf(cell, span, currency)
      .some(
        ({ amount, sum, isWhole }) =>
          isWhole && amount === sum && (span !== 'block' || amount !== 0n),
      ),
  );
}

/** Whether amounts are all sums of one run of rows just above, of so many at least. */
export function areSumsOfRun(
  { amounts, currency }: ShownAmounts,
  trail: RowTrail,
  fewest: number,
): boolean {
  const [first, ...others] = amounts;
  if (first === undefined) return false;
  for (const column of first.sums) {
    for (const rows of column.runsAbove(first.cell, trail, currency)) {
      if (rows < fewest) continue;
      if (others.every((other) => isSumOfRun(other, rows, trail, currency))) return true;
    }
  }
  return false;
}

/** Whether an amount is the sum of just so many rows above. */
function isSumOfRun(
  { cell, sums }: ShownAmount,
  rows: number,
  trail: RowTrail,
  currency: number | null,
): boolean {
  return sums.some((column) => {
    for (const length of column.runsAbove(cell, trail, currency)) {
      if (length >= rows) return length === rows;
    }
    return false;
  });
}

/**
 * The first amount that differs from the sum of all rows and of the block, with the nearer of them. A
 * factor beside another one is no sum as like as not: a price beside pieces is a mean.
 */
export function differenceOf({ amounts, currency }: ShownAmounts): Difference | null {
  const owing = amounts.filter(({ sums }) => sums.length === 1 || amounts.length === 1);
  for (const { cell, sums } of owing) {
    const [column] = sums;
    const [all] = column?.sumsOf(cell, 'lines', currency) ?? [];
    const [block] = column?.sumsOf(cell, 'block', currency) ?? [];
    if (column === undefined || all === undefined || block === undefined) continue;
    const { amount, sum } = distance(block) < distance(all) ? block : all;
    if (amount !== sum) return { heading: column.heading, amount, sum };
  }
  return null;
}

function distance({ amount, sum }: { readonly amount: bigint; readonly sum: bigint }): bigint {
  return amount > sum ? amount - sum : sum - amount;
}
