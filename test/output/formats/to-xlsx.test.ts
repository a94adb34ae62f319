import { readFileSync } from 'node:fs';
import { type CellValue, readXlsx } from 'hucre';
import { describe, expect, it, vi } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { toXlsx, type XlsxOptions } from '../../../src/output/formats/to-xlsx';
import type { Page } from '../../../src/output/pages/page';
import { summaryPage } from '../../../src/output/pages/summary-page';
import { listingTable } from '../../../src/output/tables/listing-table';
import { tiersTable } from '../../../src/output/tables/pyramid-tables';
import type { Table } from '../../../src/output/tables/table';
import { cli, cliOnTerminal, workFolder } from '../../cli/running';

const IDS = ['=1+1', '007', '1e5', '-5', '@cmd', '<b>&"', '2025-01-02'];
const pyramid = buildPyramid(
  IDS.map((customerId, at) => ({ customerId, date: '2025-03-01', revenue: `${900 - at}.25` })),
);

async function sheetsOf(results: Parameters<typeof toXlsx>[0], options?: XlsxOptions) {
  const { sheets } = await readXlsx(await toXlsx(results, options), { readStyles: true });
  return sheets;
}

async function cellsOf(table: Table): Promise<CellValue[][]> {
  const [sheet] = await sheetsOf(table);
  return (sheet?.rows ?? []).map((row) => [...row]);
}

function tableOf(type: 'amount' | 'ratio' | 'date' | 'id', cells: (string | null)[]): Table {
  return {
    name: 'own',
    columns: [{ key: 'cell', type, of: (row) => row as string | null }],
    rows: cells,
  };
}

describe('toXlsx', () => {
  it('keeps ids as text whatever they look like', async () => {
    const [, ...rows] = await cellsOf(listingTable(pyramid));
    expect(rows.map(([id]) => id)).toEqual(IDS);
    const [sheet] = await sheetsOf(listingTable(pyramid));
    expect([...(sheet?.cells ?? [])].some(([, { formula }]) => formula !== undefined)).toBe(false);
  });

  it('writes amounts and shares as numbers, dates as dates', async () => {
    expect(await cellsOf(tableOf('amount', ['12.50', '-0.1', '0', null]))).toEqual([
      ['cell'],
      [12.5],
      [-0.1],
      [0],
      [null],
    ]);
    expect(await cellsOf(tableOf('ratio', ['0.333333333333333333333333']))).toEqual([
      ['cell'],
      [1 / 3],
    ]);
    const days = await cellsOf(tableOf('date', ['2024-02-29', '1899-12-31']));
    expect(days).toEqual([['cell'], [new Date('2024-02-29T00:00:00Z')], ['1899-12-31']]);
  });

  it('leaves an amount as text of which a spreadsheet would not keep the cents', async () => {
    const cells = ['9999999999999.99', '12345678901234.56'];
    expect(await cellsOf(tableOf('amount', cells))).toEqual([
      ['cell'],
      [9999999999999.99],
      ['12345678901234.56'],
    ]);
  });

  it('has headings in sight and a filter over the rows, not over their total', async () => {
    const [sheet] = await sheetsOf(tiersTable(pyramid), { language: 'zh' });
    expect(sheet?.name).toBe('各等级');
    expect(sheet?.rows[0]?.[0]).toBe('等级');
    expect(sheet?.rows.at(-1)?.[0]).toBe('合计');
    expect(sheet?.rows).toHaveLength(6);
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.autoFilter?.range).toMatch(/^A1:[A-Z]+5$/);
  });

  it('says what a page says first, then its tables, each once, with a chart of the pyramid', async () => {
    const sheets = await sheetsOf([listingTable(pyramid), summaryPage(pyramid)]);
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Customers', 'Pyramid', 'Tiers']);
    expect(sheets[0]?.rows.flat()).toContain(
      'The best 20% of customers (2) bring 28.7% of revenue.',
    );
    expect(sheets[2]?.charts).toHaveLength(1);
    const chinese = await sheetsOf([
      listingTable(pyramid),
      summaryPage(pyramid, { language: 'zh' }),
    ]);
    expect(chinese.map(({ name }) => name)).toEqual(['概要', '客户名单', '客户金字塔', '各等级']);
  });

  it('parts the listing into a sheet a tier', async () => {
    const sheets = await sheetsOf(listingTable(pyramid, { language: 'zh' }), {
      sheetPerTier: true,
      language: 'zh',
    });
    const sizes = sheets.map(({ name, rows }) => [name, rows.length - 1]);
    expect(sizes).toEqual([
      ['A级（VIP客户）', 1],
      ['C级（普通客户）', 1],
      ['D级（小客户）', 5],
    ]);
  });

  it('names sheets as the format allows, each once', async () => {
    const named = (name: string): Table => ({ ...tableOf('id', ['a']), name });
    const long = 'a name of more than thirty-one characters';
    const names = ["'x'", 'a/b:c*d?e[f]g\\h', long, `${long}!`, 'A', 'a', '  ', '\u202ex'];
    const sheets = await sheetsOf(names.map(named));
    const given = sheets.map(({ name }) => name);
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of given) expect(name).toMatch(/^(?!')[^[\]:*?/\\\u202e]{1,31}(?<!')$/u);
    expect(given[1]).toBe('a-b-c-d-e-f-g-h');
  });

  it('gives the same bytes at any time', async () => {
    const first = await toXlsx(summaryPage(pyramid));
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await toXlsx(summaryPage(pyramid));
    vi.useRealTimers();
    expect(second).toEqual(first);
  });

  it('refuses nothing to write, and more rows than a sheet holds', async () => {
    await expect(toXlsx([])).rejects.toMatchObject({ code: 'invalid-option' });
    const empty: Page = { name: 'own', language: 'en', blocks: [] };
    await expect(toXlsx(empty)).resolves.toBeInstanceOf(Uint8Array);
    const rows = Array<string>(1_048_576).fill('a');
    const why = { issues: [{ reason: 'sheet-too-long', params: { rows: 1_048_576 } }] };
    await expect(toXlsx(tableOf('id', rows))).rejects.toMatchObject(why);
  });
});

describe('--format xlsx', () => {
  const { write, path } = workFolder();
  const sales = write(
    'sales.csv',
    'customer,date,revenue\n007,2025-01-02,20.5\nbob,2025-02-01,9\n',
  );

  it('writes the listing so that it can be read again', async () => {
    const out = path('tiers.xlsx');
    expect(await cli('tier', sales, '--format', 'xlsx', '--out', out)).toMatchObject({ code: 0 });
    const back = ['--sheet', 'Customers', '--columns', 'customer=customer,revenue=revenue,date='];
    const { code, out: listing } = await cli('tier', out, ...back);
    expect(code).toBe(0);
    expect(listing).toMatch(/^007,A,vip,1,20\.5,/m);
    expect(listing).toMatch(/^bob,D,small,2,9,/m);
  });

  it.each(['summary', 'compare', 'policies', 'plan'])('is there for %s', async (command) => {
    const out = path(`${command}.xlsx`);
    const files = command === 'policies' ? [] : [sales, '--window', '2025-02'];
    const day = command === 'plan' ? ['--as-of', '2025-03-01'] : [];
    const run = await cli(command, ...files, ...day, '--format', 'xlsx', '--out', out);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect((await readXlsx(readFileSync(out))).sheets.length).toBeGreaterThan(1);
  });

  it('is not sent to a terminal', async () => {
    const { code, out, err } = await cliOnTerminal('tier', sales, '--format', 'xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('xlsx is no text, and a terminal cannot show it');
  });

  it('--bom begins CSV with a byte order mark, and only then', async () => {
    const { out } = await cli('tier', sales, '--bom');
    expect(out.startsWith('\uFEFFcustomer_id,')).toBe(true);
    expect((await cli('tier', sales)).out.startsWith('customer_id,')).toBe(true);
    const folder = path('lists');
    await cli('plan', sales, '--as-of', '2025-03-01', '--format', 'csv', '--bom', '--out', folder);
    expect(readFileSync(`${folder}/visits.csv`, 'utf8').startsWith('\uFEFF')).toBe(true);
  });
});
