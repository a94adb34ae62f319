import { groupedBy } from '../grouped';
import { layOut } from '../layout';
import type { Pen } from '../pen';
import { repeatedSalesOf, salesOf, type Writing } from '../sales';
import { type Column, type Entry, type Table, textColumn } from '../table';
import { textOf } from '../write';
import type { Drawn } from './shape';

/** A table as a file of delimited text. */
export function listed(
  given: Table,
  pen: Pen,
  roles: Readonly<Record<string, string>>,
  { writing, ...more }: Partial<Drawn> & { readonly writing?: Writing } = {},
): Drawn {
  const columns = withEdge(given.columns, pen);
  const parts = partsOf(inOrder(given.entries, pen), pen);
  const isId = (column: number): boolean => columns[column]?.isId === true;
  const sheets = parts.map(({ repeated, entries }) =>
    layOut({ columns, entries: [...repeated.before, ...entries, ...repeated.behind] }, pen),
  );
  const { headerLine = 1 } = sheets[0] ?? {};
  return {
    ending: 'csv',
    texts: sheets.map(({ lines }) => textOf(lines, pen, { isId, headerLine })),
    headerLine,
    roles,
    sales: parts.flatMap(({ entries, repeated }) => [
      ...salesOf(entries, pen, writing),
      ...repeatedSalesOf([...repeated.before, ...repeated.behind], pen, writing),
    ]),
    ...more,
  };
}

/** The rows of one file, with those that stand elsewhere already. */
interface Part {
  readonly entries: readonly Entry[];
  readonly repeated: { readonly before: readonly Entry[]; readonly behind: readonly Entry[] };
}

/** So many rows stand a second time, where exports overlap. */
const RUN = 5;

function partsOf(entries: readonly Entry[], { dress }: Pen): readonly Part[] {
  const none = { before: [], behind: [] };
  const half = Math.ceil(entries.length / 2);
  const [first, second] = [entries.slice(0, half), entries.slice(half)];
  switch (dress.repeats) {
    case 'none':
      return [{ entries, repeated: none }];
    case 'run':
      return [{ entries, repeated: { before: [], behind: entries.slice(-RUN) } }];
    case 'two files':
      return [first, second].map((part) => ({ entries: part, repeated: none }));
    case 'overlapping files':
      return [
        { entries: first, repeated: none },
        { entries: second, repeated: { before: first.slice(-RUN), behind: [] } },
      ];
  }
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
