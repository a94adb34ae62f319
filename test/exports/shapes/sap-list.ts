import { orderNumber } from '../columns';
import { documentEntries } from '../entries';
import { salesOf } from '../sales';
import { amountColumn, type Column, sums, type Table, textColumn } from '../table';
import { type Shape, TEXTUAL } from './shape';

const WORDS = {
  'en-US': ['Sold-to', 'Name 1', 'Bill.Doc.', 'Bill.Date', 'Net value', 'Curr.'],
  'de-DE': ['Auftraggeb', 'Name 1', 'Fakt.-Nr.', 'FkDatum', 'Nettowert', 'Währg'],
} as const;

/** SAP: a list saved as it is shown, in pipes and dashes. */
export const sapList: Shape = {
  name: 'list in pipes',
  heeds: [...TEXTUAL, 'dates'],
  locales: ['en-US', 'de-DE'],
  wears: { ids: 'leading zeros', amounts: 'trailing minus' },
  draw(truth, pen) {
    const { locale } = pen;
    const [id, name, number, date, value, currency] = WORDS[locale.name as keyof typeof WORDS];
    const columns: readonly Column[] = [
      textColumn(id, ({ customer }) => customer.code),
      textColumn(name, ({ customer }) => customer.name),
      textColumn(number, ({ order }) => orderNumber(order.number, 'order')),
      textColumn(date, ({ at }) => pen.date(at)),
      amountColumn(pen, value, ({ amount }) => amount),
      textColumn(currency, ({ order }) => order.currency),
    ];
    const table: Table = { columns, entries: documentEntries(truth, pen, false) };
    const rows = table.entries.map((entry) => columns.map(({ text }) => text(entry)));
    const cells = [columns.map(({ heading }) => heading), ...rows, sums(table, table.entries, '*')];
    const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
    const padded = (row: readonly string[]): string[] =>
      row.map((cell, at) =>
        columns[at]?.amount === undefined
          ? cell.padEnd(widths[at] ?? 0)
          : cell.padStart(widths[at] ?? 0),
      );
    const lines = cells.map((row) => `|${padded(row).join('|')}|`);
    const rule = '-'.repeat(lines[0]?.length ?? 0);
    const [head = '', ...rest] = lines;
    const text = [
      `03.01.2026          ${locale.title}          1`,
      '',
      rule,
      head,
      rule,
      ...rest.slice(0, -1),
      rule,
      ...rest.slice(-1),
      rule,
    ];
    return {
      ending: 'txt',
      texts: [text.map((line) => `${line}\n`).join('')],
      headerLine: 4,
      roles: {
        customer: `[${id}]`,
        date: `[${date}]`,
        revenue: `[${value}]`,
        currency: `[${currency}]`,
      },
      sales: salesOf(table.entries, pen),
    };
  },
};
