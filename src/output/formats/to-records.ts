import { checkOptions } from '../../core/issues/options';
import { checkResult, checkShape, flag } from '../../core/issues/shape';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { listingTable } from '../tables/listing-table';
import {
  type Cell,
  cellOf,
  isDecimal,
  isFigure,
  isTable,
  TABLE,
  type Table,
} from '../tables/table';

export interface RecordsOptions {
  /**
   * True gives amounts and ratios as numbers, which hold about 15 digits; false, unless given, as
   * exact decimals in text.
   */
  readonly numbers?: boolean | undefined;
}

/**
 * The rows of a table as plain objects by the keys of its columns, for those who go on in a data
 * frame; of a pyramid its listing. Dates stay text, what is not there is null.
 *
 * Throws `invalid-option` where `result` is neither, or an option is not known.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: '60.50' }]);
 * toRecords(pyramid)[0]; // { customer_id: 'ann', tier: 'A', value: '60.5', … }
 * toRecords(pyramid, { numbers: true })[0]; // { customer_id: 'ann', tier: 'A', value: 60.5, … }
 */
export function toRecords(
  result: Table | Pyramid,
  options: RecordsOptions = {},
): Record<string, Cell>[] {
  checkOptions(options, { numbers: true });
  const { numbers = false } = options;
  checkShape(numbers, 'numbers', flag);
  const table = isTable(result) ? checkResult(result, 'result', TABLE) : listingTable(result);
  return [...recordsOf(table, numbers ? numberOf : undefined)];
}

/** The rows of a table as objects by the keys of its columns, one after the other. */
export function* recordsOf(
  { columns, rows }: Table,
  converted: typeof numberOf = (cell) => cell,
): Generator<Record<string, Cell>> {
  for (const row of rows) {
    yield Object.fromEntries(
      columns.map((column) => [column.key, converted(cellOf(column, row), column)]),
    );
  }
}

function numberOf(cell: Cell, { type }: Table['columns'][number]): Cell {
  return isFigure(type) && isDecimal(cell) ? Number(cell) : cell;
}
