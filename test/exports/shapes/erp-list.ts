import { customerColumns, idOf, orderColumns, totalColumns } from '../columns';
import { orderEntries } from '../entries';
import { groupedBy } from '../grouped';
import { items } from '../locales/locale';
import type { Pen } from '../pen';
import { salesOf } from '../sales';
import { type Entry, sums, type Table } from '../table';
import { textOf } from '../write';
import { LISTED, type Shape } from './shape';

/** ERP programs: a list by customer, a subtotal below each, the total below all. */
export const subtotals: Shape = {
  name: 'subtotals',
  heeds: LISTED.filter((aspect) => !['gaps', 'below', 'ids'].includes(aspect)),
  draw: (truth, pen) => {
    const word = pen.random('subtotal').pick(items(pen.locale.subtotals));
    return withSubtotals(orderEntries(truth), pen, () => word);
  },
};

/** The same as Excel and QuickBooks call them: `Total for Amy`. */
export const namedSubtotals: Shape = {
  name: 'subtotals with names',
  heeds: LISTED.filter((aspect) => !['gaps', 'below', 'ids'].includes(aspect)),
  draw: (truth, pen) => withSubtotals(orderEntries(truth), pen, pen.locale.totalFor),
};

function withSubtotals(
  entries: readonly Entry[],
  pen: Pen,
  wordFor: (name: string) => string,
): ReturnType<Shape['draw']> {
  const parts = [customerColumns(pen), orderColumns(pen, 'invoice'), totalColumns(pen, amountOf)];
  const table: Table = { columns: parts.flatMap(({ columns }) => columns), entries };
  const lines: (readonly string[])[] = [[pen.locale.title], []];
  if (pen.dress.above === 'none') lines.length = 0;
  const headerLine = lines.length + 1;
  lines.push(table.columns.map(({ heading }) => heading));
  for (const [name, group] of groupedBy(entries, ({ customer }) => customer[idOf(pen)])) {
    for (const entry of group) lines.push(table.columns.map(({ text }) => text(entry)));
    lines.push(sums(table, group, wordFor(name)));
  }
  lines.push(sums(table, entries, pen.random('total').pick(items(pen.locale.totals))));
  const isId = (column: number): boolean => table.columns[column]?.isId === true;
  return {
    ending: 'csv',
    texts: [textOf(lines, pen, { isId, headerLine })],
    headerLine,
    roles: Object.assign({}, ...parts.map(({ roles }) => roles)),
    sales: salesOf(entries, pen),
  };
}

function amountOf({ amount }: Entry): bigint {
  return amount;
}
