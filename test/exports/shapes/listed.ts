import { layOut, RUN } from '../layout';
import type { Pen } from '../pen';
import { repeatedSalesOf, salesOf } from '../sales';
import type { Table } from '../table';
import { textOf } from '../write';
import type { Drawn } from './shape';

/** A table as a file of delimited text. */
export function listed(
  table: Table,
  pen: Pen,
  roles: Readonly<Record<string, string>>,
  more: Partial<Drawn> = {},
): Drawn {
  const { lines, headerLine } = layOut(table, pen);
  const isId = (column: number): boolean => table.columns[column]?.isId === true;
  const repeated = pen.dress.repeats === 'run' ? table.entries.slice(-RUN) : [];
  return {
    ending: 'csv',
    text: textOf(lines, pen, { isId, headerLine }),
    headerLine,
    roles,
    sales: [...salesOf(table.entries, pen), ...repeatedSalesOf(repeated, pen)],
    ...more,
  };
}
