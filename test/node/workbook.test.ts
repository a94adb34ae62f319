import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, writeOds, writeXlsx } from 'hucre';
import { afterAll, describe, expect, it } from 'vitest';
import { type Issue, PyramidError } from '../../src/core/issues/issue';
import { buildPyramidAsync } from '../../src/index';
import { loadFacts, loadPyramid, loadRoster, loadRows } from '../../src/node';
import { renderIssue } from '../../src/output/words/render-issue';
import { cli } from '../cli/running';
import { zipped } from './zipped';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Sheets = Readonly<Record<string, CellValue[][]>>;

const xlsx = async (name: string, sheets: Sheets) =>
  file(name, await writeXlsx({ sheets: listed(sheets) }));
const listed = (sheets: Sheets) => Object.entries(sheets).map(([name, rows]) => ({ name, rows }));

const day = (year: number, month: number, date: number, ...time: number[]) =>
  new Date(Date.UTC(year, month - 1, date, ...time));

const ORDERS: CellValue[][] = [
  ['Customer ID', 'Order Date', 'Total'],
  ['ann', day(2025, 3, 3), 0.1],
  [1001, day(2025, 3, 4, 10, 15, 30), 1234567890.12],
  [null, null, null],
  ['ann', '2025-03-05', '0.20'],
];

async function refusal(making: Promise<unknown>): Promise<Issue> {
  try {
    await making;
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0] as Issue;
    throw error;
  }
  throw new Error('was not refused');
}

const RIGHT = [
  ['1001', '1234567890.12'],
  ['ann', '0.3'],
];

describe('a workbook', () => {
  it('is read as the text of its cells, dates and decimals exactly', async () => {
    for (const path of [
      await xlsx('orders.xlsx', { Orders: ORDERS }),
      file('orders.ods', await writeOds({ sheets: listed({ Orders: ORDERS }) })),
    ]) {
      const source = loadRows(path);
      const pyramid = await buildPyramidAsync(source, { window: '2025' });
      expect(pyramid.customers.map(({ customerId, value }) => [customerId, value])).toEqual(RIGHT);
      expect(pyramid.control.dates).toMatchObject({ first: '2025-03-03', last: '2025-03-05' });
      expect(source.plan()).toMatchObject({ format: 'workbook', sheet: 'Orders' });
    }
  });

  it('tells a bad row by its number in the sheet', async () => {
    const path = await xlsx('bad.xlsx', { Orders: [...ORDERS, ['bob', day(2025, 3, 9), 'five']] });
    expect(await refusal(loadPyramid(path))).toMatchObject({
      line: 6,
      column: 'Total',
      file: path,
      received: 'five',
    });
  });

  it('with several sheets of rows asks which, and takes a name', async () => {
    const returns = [ORDERS[0] as CellValue[], ['bob', day(2025, 4, 1), 9]];
    const path = await xlsx('two.xlsx', { Orders: ORDERS, Returns: returns, Empty: [] });
    const issue = await refusal(loadPyramid(path));
    expect(issue).toMatchObject({
      code: 'ambiguous-table',
      file: path,
      params: { sheets: ['Orders', 'Returns'], rows: ['4', '2'] },
    });
    expect(renderIssue(issue)).toMatch(
      'the workbook has several sheets with rows: "Orders" (4 rows), "Returns" (2 rows). Say which one, such as `sheet` Orders',
    );
    expect(renderIssue(issue, { language: 'zh' })).toMatch('“Orders”（4 行）、“Returns”（2 行）');
    const { customers } = await loadPyramid(path, { sheet: 'returns' });
    expect(customers.map(({ customerId }) => customerId)).toEqual(['bob']);
    expect(await refusal(loadPyramid(path, { sheet: 'Refunds' }))).toMatchObject({
      code: 'invalid-option',
      path: 'sheet',
      received: 'Refunds',
    });
    const run = await cli('tier', path);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('such as --sheet Orders');
    expect((await cli('tier', path, '--sheet', 'Orders')).out).toContain('1001');
  });

  it('takes no note and no hidden sheet for a table', async () => {
    const sheets = [
      { name: 'About', rows: [['exported by hand']] },
      { name: 'Orders', rows: ORDERS },
      { name: 'Lists', rows: ORDERS, hidden: true },
    ];
    const path = file('hidden.xlsx', await writeXlsx({ sheets }));
    expect((await loadPyramid(path)).customers).toHaveLength(2);
  });

  it('holds facts and rosters too', async () => {
    const contacts = [
      ['Customer', 'Date', 'Kind'],
      ['ann', day(2025, 3, 3), 'visit'],
    ];
    const path = await xlsx('contacts.xlsx', { Contacts: contacts });
    expect((await loadFacts('contacts', path)).facts).toMatchObject([
      { customerId: 'ann', date: '2025-03-03', kind: 'visit' },
    ]);
    expect(await loadRoster(await xlsx('roster.xlsx', { A: [['Customer'], ['ann']] }))).toEqual([
      'ann',
    ]);
  });

  it('without a result of a formula is no amount', async () => {
    const path = file('formula.xlsx', sheetOfXml('<c r="C2"><f>A1*2</f></c>'));
    expect(await refusal(loadPyramid(path))).toMatchObject({ received: '=A1*2', line: 2 });
  });

  it('keeps digits that a format fills up, and errors as they are shown', async () => {
    const path = file('errors.xlsx', sheetOfXml('<c r="C2" t="e"><v>#DIV/0!</v></c>'));
    expect(await refusal(loadPyramid(path))).toMatchObject({ received: '#DIV/0!' });
  });
});

describe('a document of LibreOffice', () => {
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const amount = (value: string, shown: string) =>
    `<table:table-cell office:value-type="currency" office:currency="EUR" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const date = (value: string) =>
    `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>3. März</text:p></table:table-cell>`;
  const nothing =
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const ods = (...tables: string[]) =>
    zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    });
  const table = (name: string, ...rows: string[]) =>
    `<table:table table:name="${name}">${rows.join('')}${nothing}</table:table>`;

  it('is read with the rows that are grouped, and headings that are printed on every page', async () => {
    const note = '<office:annotation><text:p>ask her</text:p></office:annotation>';
    const path = file(
      'grouped.ods',
      ods(
        table(
          'Umsatz',
          `<table:table-header-rows>${row(text('Kunde'), text('Datum'), text('Umsatz'))}</table:table-header-rows>`,
          row(
            text('ann').replace('<text:p>', `${note}<text:p>`),
            date('2025-03-03'),
            amount('0.1', '0,10 €'),
          ),
          `<table:table-row-group>${row(text('bob'), date('2025-03-04T10:15:00'), amount('1234.5', '1.234,50 €'))}<table:table-row-group>${row(text('ann'), date('2025-03-05'), amount('0.2', '0,20 €'))}</table:table-row-group></table:table-row-group>`,
          '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
          row(text('cy'), date('2025-03-06'), amount('7', '7,00 €')),
        ),
        table('Leer'),
      ),
    );
    const pyramid = await loadPyramid(path, { window: '2025-03' });
    expect(pyramid.customers.map(({ customerId, value }) => [customerId, value])).toEqual([
      ['bob', '1234.5'],
      ['cy', '7'],
      ['ann', '0.3'],
    ]);
    expect(pyramid.control.dates).toEqual({ first: '2025-03-03', last: '2025-03-06' });
  });

  it('tells rows by their numbers in the sheet, and asks which sheet', async () => {
    const rows = [row(text('Kunde'), text('Umsatz')), row(), row(text('ann'), text('5 viel'))];
    expect(await refusal(loadPyramid(file('bad.ods', ods(table('A', ...rows)))))).toMatchObject({
      line: 3,
      received: '5 viel',
    });
    const two = file('two.ods', ods(table('A', ...rows), table('B', ...rows)));
    expect(await refusal(loadPyramid(two))).toMatchObject({
      code: 'ambiguous-table',
      params: { sheets: ['A', 'B'] },
    });
  });
});

/** A workbook as programs write it that know the least of the format. */
function sheetOfXml(amount: string): Uint8Array {
  const text = (cell: string, value: string) =>
    `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = `<row r="1">${text('A1', 'Customer')}${text('B1', 'Date')}${text('C1', 'Total')}</row>
    <row r="2">${text('A2', 'ann')}${text('B2', '2025-03-03')}${amount}</row>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zipped({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

describe('what is no table', () => {
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  it.each([
    [
      'a web page',
      'sales.xls',
      latin('<html><body><table><tr><td>a</td></tr></table>'),
      'web-page',
    ],
    [
      'one behind blanks and a comment',
      'a.xls',
      latin('\r\n <!-- x -->\n<TABLE border=1>'),
      'web-page',
    ],
    ['one with an XML line', 'b.csv', latin('<?xml version="1.0"?><html xmlns="x">'), 'web-page'],
    [
      'a workbook in XML',
      'c.xls',
      latin(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn">',
      ),
      'xml-workbook',
    ],
    ['XML', 'd.csv', latin('<?xml version="1.0"?><orders><order/></orders>'), 'xml'],
    [
      'a web archive',
      'e.xls',
      latin('MIME-Version: 1.0\nX-Document-Type: Workbook\n'),
      'web-archive',
    ],
    [
      'a web page in UTF-16',
      'f.xls',
      new Uint8Array(Buffer.from('\uFEFF<html><table>', 'utf16le')),
      'web-page',
    ],
    ['a PDF', 'g.csv', latin('%PDF-1.7\n%'), 'pdf'],
    ['an old workbook', 'h.xls', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'old-workbook'],
    ['an image', 'i.csv', latin('\x89PNG\r\n\x1a\n\0\0'), 'image'],
    ['a photograph', 'j.csv', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'image'],
    ['an archive', 'k.csv', zipped({ 'orders.csv': 'customer,sales\n' }), 'zip'],
    ['a document', 'l.xlsx', zipped({ 'word/document.xml': '<w/>' }), 'document'],
    ['a binary workbook', 'm.xlsb', zipped({ 'xl/workbook.bin': 'x' }), 'binary-workbook'],
    ['rich text', 'n.csv', latin('{\\rtf1\\ansi'), 'rtf'],
  ])('%s is named for what it is', async (_, name, content, kind) => {
    const path = file(name, content);
    const issue = await refusal(loadPyramid(path));
    expect(issue).toMatchObject({ code: 'unreadable-input', file: path, params: { kind } });
    expect(renderIssue(issue)).toMatch(/: this is .*, not a table as text\. \w/);
    expect(renderIssue(issue, { language: 'zh' })).toMatch(/这是.*，不是文本表格。请/);
  });

  it('but a heading that begins with < is one', async () => {
    const path = file('angle.csv', 'customer,sales\n<ann>,5\n');
    expect((await loadPyramid(path)).customers).toHaveLength(1);
  });

  it('a damaged workbook is refused as one', async () => {
    const whole = sheetOfXml('<c r="C2"><v>5</v></c>');
    const path = file('damaged.xlsx', whole.slice(0, whole.length - 200));
    expect(await refusal(loadPyramid(path))).toMatchObject({
      code: 'unreadable-input',
      reason: 'workbook-damaged',
      file: path,
    });
  });
});
