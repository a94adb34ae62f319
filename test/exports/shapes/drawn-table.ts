import { conditionColumns, customerColumns, orderColumns, totalColumns } from '../columns';
import { orderEntries } from '../entries';
import type { Pen } from '../pen';
import { salesOf } from '../sales';
import type { Table } from '../table';
import type { Truth } from '../truth';
import { type Drawn, type Shape, TEXTUAL, WRITTEN } from './shape';

/** What `psql` prints: bars between the columns, a rule below the headings, the number of rows. */
export const psqlTable: Shape = {
  name: 'table of psql',
  heeds: [...TEXTUAL, ...WRITTEN, 'currency', 'headings'],
  draw: (truth, pen) =>
    drawn(truth, pen, ([head = '', ...rows], widths) => [
      ` ${head}`,
      widths.map((width) => '-'.repeat(width + 2)).join('+'),
      ...rows.map((row) => ` ${row}`),
      `(${rows.length} rows)`,
      '',
    ]),
};

/** What `mysql` prints: a frame around it. */
export const mysqlTable: Shape = {
  name: 'table of mysql',
  heeds: [...TEXTUAL, ...WRITTEN, 'currency', 'headings'],
  draw: (truth, pen) =>
    drawn(truth, pen, ([head = '', ...rows], widths) => {
      const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
      const framed = rows.map((row) => `| ${row} |`);
      return [rule, `| ${head} |`, rule, ...framed, rule, `${rows.length} rows in set (0.00 sec)`];
    }),
};

function drawn(
  truth: Truth,
  pen: Pen,
  frame: (lines: readonly string[], widths: readonly number[]) => readonly string[],
): Drawn {
  const parts = [
    orderColumns(pen, 'order'),
    customerColumns(pen),
    totalColumns(pen, ({ amount }) => amount),
    conditionColumns(pen),
  ];
  const columns = parts.flatMap((part) => part.columns);
  const table: Table = { columns, entries: orderEntries(truth) };
  const cells = [
    columns.map(({ heading }) => heading),
    ...table.entries.map((entry) => columns.map(({ text }) => text(entry))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) =>
        columns[at]?.amount === undefined
          ? cell.padEnd(widths[at] ?? 0)
          : cell.padStart(widths[at] ?? 0),
      )
      .join(' | '),
  );
  return {
    ending: 'txt',
    texts: [
      frame(lines, widths)
        .map((line) => `${line}\n`)
        .join(''),
    ],
    headerLine: 1,
    roles: Object.assign({}, ...parts.map(({ roles }) => roles)),
    sales: salesOf(table.entries, pen, { isPadded: true }),
  };
}
