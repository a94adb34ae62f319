import { groupedBy } from '../grouped';
import { layOut, RUN } from '../layout';
import type { Pen } from '../pen';
import { repeatedSalesOf, salesOf } from '../sales';
import { type Column, type Entry, type Table, textColumn } from '../table';
import { textOf } from '../write';
import type { Drawn } from './shape';

/** A table as a file of delimited text. */
export function listed(
  given: Table,
  pen: Pen,
  roles: Readonly<Record<string, string>>,
  more: Partial<Drawn> = {},
): Drawn {
  const table = { columns: withEdge(given.columns, pen), entries: inOrder(given.entries, pen) };
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

function inOrder(entries: readonly Entry[], { dress }: Pen): readonly Entry[] {
  if (dress.order === 'oldest first') return entries;
  const sorted = [...entries];
  // Sorting is stable: lines of an order stay together, and as they are.
  if (dress.order === 'newest first') return sorted.sort((a, b) => b.order.number - a.order.number);
  return [...groupedBy(sorted, ({ customer }) => customer.code).values()].flat();
}

/** Columns without a heading: a number of the row before, or nothing behind a last delimiter. */
function withEdge(columns: readonly Column[], { dress }: Pen): readonly Column[] {
  if (dress.edge === 'none') return columns;
  if (dress.edge === 'delimiter') return [...columns, textColumn('', () => '')];
  return [
    textColumn('', ({ order, line }) => `${order.number * 10 + lineNumber(order, line)}`),
    ...columns,
  ];
}

function lineNumber(order: Entry['order'], line: Entry['line']): number {
  return line === undefined ? 0 : order.lines.indexOf(line);
}
