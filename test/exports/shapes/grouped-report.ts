import { orderColumns, totalColumns } from '../columns';
import { documentEntries } from '../entries';
import { groupedBy } from '../grouped';
import { items } from '../locales/locale';
import { salesOf } from '../sales';
import { sums, type Table, textColumn } from '../table';
import { textOf } from '../write';
import { LISTED, type Shape } from './shape';

/** QuickBooks and its like: the customer stands above its rows, its total below. */
export const groupedReport: Shape = {
  name: 'grouped report',
  heeds: LISTED.filter((aspect) => !['gaps', 'below', 'ids', 'who'].includes(aspect)),
  wears: { who: 'name' },
  draw(truth, pen) {
    const { locale } = pen;
    const entries = documentEntries(truth, pen, false);
    const parts = [orderColumns(pen, 'invoice'), totalColumns(pen, ({ amount }) => amount)];
    const columns = [textColumn('', () => ''), ...parts.flatMap((part) => part.columns)];
    const table: Table = { columns, entries };
    const lines: string[][] = [[locale.title], ['2025'], []];
    if (pen.dress.above === 'none') lines.length = 0;
    const headerLine = lines.length + 1;
    lines.push(columns.map(({ heading }) => heading));
    for (const [name, group] of groupedBy(entries, ({ customer }) => customer.name)) {
      lines.push([name, ...columns.slice(1).map(() => '')]);
      for (const entry of group) lines.push(columns.map(({ text }) => text(entry)));
      lines.push(sums(table, group, locale.totalFor(name)));
    }
    lines.push(sums(table, entries, pen.random('total').pick(items(locale.totals))));
    const isId = (column: number): boolean => columns[column]?.isId === true;
    return {
      ending: 'csv',
      texts: [textOf(lines, pen, { isId, headerLine })],
      headerLine,
      roles: Object.assign({}, ...parts.map(({ roles }) => roles)),
      sales: salesOf(entries, pen),
    };
  },
};
