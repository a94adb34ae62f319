import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildPyramid, buildPyramidAsync } from '../../src/core/pyramid/build-pyramid';
import { type ReadingPlan, readPlan } from '../../src/input/bytes/text-reader';
import { factsFromCsv, fromCsv } from '../../src/input/csv/from-csv';
import { fromJson } from '../../src/input/json/from-json';
import { loadJson, loadRows } from '../../src/node/load';
import { loadFacts } from '../../src/node/load-facts';
import { refusalOf } from '../said';

const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CSV = 'Kunde;Datum;Menge;Preis;Profit\nann;1/5/2025;3;1,5;1\nbob;27/4/2025;2;2,5;1\n';
const OPTIONS = {
  columns: { customer: 'Kunde', date: 'Datum', revenue: 'Menge*Preis' },
  decimalMark: ',',
} as const;

describe('the plan of a reading', () => {
  const source = fromCsv(new TextEncoder().encode(CSV), OPTIONS);
  const { customers } = buildPyramid(source, { window: '2025' });
  const plan = JSON.parse(JSON.stringify(source.plan())) as ReadingPlan;

  it('is read back from a file in any encoding that its first bytes show', async () => {
    const path = join(folder, 'plan.json');
    for (const encoding of ['utf8', 'utf16le'] as const) {
      writeFileSync(path, Buffer.from(`\ufeff${JSON.stringify(plan)}`, encoding));
      expect(await loadJson(path, readPlan)).toEqual(plan);
    }
    writeFileSync(path, Buffer.from([0x7b, 0xb9, 0xd8, 0x7d]));
    await expect(loadJson(path, readPlan)).rejects.toMatchObject({
      code: 'wrong-encoding',
      issues: [{ file: path }],
    });
  });

  it('says what was recognised, as plain data, once the text has been read', () => {
    expect(fromCsv(CSV).plan()).toBeNull();
    expect(plan).toEqual({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      columns: { customer: 'Kunde', date: 'Datum', revenue: 'Menge*Preis', profit: 'Profit' },
      dateOrder: 'dmy',
      decimalMark: ',',
    });
  });

  it('given back, reads the same, and what one row could not show', () => {
    expect(buildPyramid(fromCsv(CSV, { plan }), { window: '2025' }).customers).toEqual(customers);
    const [heading, first] = CSV.split('\n');
    const short = fromCsv(`${heading}\n${first}\n`, { plan });
    expect(buildPyramid(short, { window: '2025-05' }).customers).toHaveLength(1);
  });

  it('leaves nothing to guess: a column that it does not name is not read', () => {
    const text = 'Kunde;Datum;Menge;Preis;Profit;Cost\nann;1/5/2025;3;1,5;1;x\n';
    expect(buildPyramid(fromCsv(text, { plan })).customers[0]?.cost).toBeNull();
  });

  it('names a heading that is missing, and a date in another order by its row', () => {
    const other = CSV.replace('Preis', 'Price');
    expect(refusalOf(() => buildPyramid(fromCsv(other, { plan })))).toContain(
      'columns.revenue: there is no column "Preis"',
    );
    const american = 'Kunde;Datum;Menge;Preis;Profit\nann;4/27/2025;3;1,5;1\n';
    expect(refusalOf(() => buildPyramid(fromCsv(american, { plan })))).toContain(
      'line 2, column "Datum": not a date of the calendar',
    );
  });

  it('gives way to what is said beside it', () => {
    const columns = { revenue: 'Menge' };
    const { customers: units } = buildPyramid(fromCsv(CSV, { plan, columns }));
    expect(units.map(({ value }) => value)).toEqual(['3', '2']);
  });

  it('is a plan, or refused', () => {
    for (const wrong of [
      null,
      7,
      {},
      { ...plan, decimalMark: 'x' },
      { ...plan, columns: { a: 1 } },
    ]) {
      expect(refusalOf(() => fromCsv(CSV, { plan: wrong as never }))).toMatch(/^plan.*no plan/);
    }
  });

  it('comes out of every reading', async () => {
    const json = fromJson('[{"customer": "a", "sales": 5}]');
    buildPyramid(json);
    expect(json.plan()).toMatchObject({ format: 'json', columns: { revenue: 'sales' } });
    const path = join(folder, 'sales.csv');
    writeFileSync(path, CSV);
    const rows = loadRows(path, OPTIONS);
    await buildPyramidAsync(rows, { window: '2025' });
    expect(JSON.parse(JSON.stringify(rows.plan()))).toEqual(plan);
    const facts = join(folder, 'contacts.csv');
    writeFileSync(facts, 'customer,date,kind\na,27/4/2025,visit\n');
    const list = await loadFacts('contacts', facts);
    expect(list.plan).toMatchObject({ encoding: 'utf-8', dateOrder: 'dmy' });
    const again = 'customer,date,kind\na,1/4/2025,visit\n';
    expect(factsFromCsv('contacts', again, { plan: list.plan as ReadingPlan }).facts).toMatchObject(
      [{ date: '2025-04-01' }],
    );
  });
});

describe('rejected rows of facts', () => {
  it('are told as they come, and only the first thousand are kept', () => {
    const csv = `customer,date,kind\n${'a,?,visit\n'.repeat(1200)}`;
    const lines: (number | null)[] = [];
    const list = factsFromCsv('contacts', csv, {
      onError: 'skip',
      onReject: ({ line }) => lines.push(line),
    });
    expect(lines).toHaveLength(1200);
    expect(list.rejected).toHaveLength(1000);
    expect(list.rejectedRows).toBe(1200);
  });
});
