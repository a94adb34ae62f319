import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import type { Notice } from '../../src/core/issues/notices';
import { loadFacts } from '../../src/node/load-facts';

const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const CSV = 'customer,date,kind\nann,2025-03-01,visit\nbob,2025-03-02,phone\n';
const FACTS = [
  { customerId: 'ann', date: '2025-03-01', kind: 'visit' },
  { customerId: 'bob', date: '2025-03-02', kind: 'other' },
];
const ROWS = FACTS.map(({ customerId, ...rest }) => ({ customer: customerId, ...rest }));

describe('loadFacts', () => {
  it.each<[string, string | Uint8Array]>([
    ['contacts.csv', CSV],
    ['contacts.tsv', CSV.replaceAll(',', '\t')],
    ['contacts.csv.gz', gzipSync(CSV)],
    ['contacts.json', `\n ${JSON.stringify(ROWS)}`],
    ['contacts.ndjson', ROWS.map((row) => `${JSON.stringify(row)}\n`).join('')],
    ['contacts-utf16.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
  ])('reads %s', async (name, content) => {
    const { facts, headings } = await loadFacts('contacts', file(name, content));
    expect(facts).toMatchObject(FACTS);
    expect(headings).toEqual(['customer', 'date', 'kind']);
  });

  it('names the file and the line of what is wrong', async () => {
    const path = file('bad.csv', 'customer,date,kind\nann,2025-02-30,visit\n');
    const error = await loadFacts('contacts', path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PyramidError);
    expect(error).toMatchObject({
      code: 'invalid-date',
      issues: [{ file: path, line: 2, column: 'date' }],
    });
  });

  it('counts the blank lines before anything is said, however many pieces they fill', async () => {
    const path = file('blank.csv', `${'\n'.repeat(300_000)}customer,date,kind\nann,x,visit\n`);
    await expect(loadFacts('contacts', path)).rejects.toMatchObject({
      issues: [{ line: 300_002 }],
    });
  });

  it('hands bad rows back where the caller goes on, and tells what there is to tell', async () => {
    const csv = `${CSV},2025-03-03,visit\n,,\n`;
    const path = file('skip.csv', csv);
    const told: Notice[] = [];
    let bytes = 0;
    const { facts, rejected, notices } = await loadFacts('contacts', path, {
      onError: 'skip',
      onNotice: (notice) => told.push(notice),
      onProgress: (read) => {
        bytes = read;
      },
    });
    expect(facts).toHaveLength(2);
    expect(rejected).toMatchObject([{ row: 3, line: 4, issues: [{ code: 'blank-id' }] }]);
    expect(notices).toEqual([{ notice: 'blank-rows', params: { rows: 1 } }]);
    expect(told).toEqual(notices);
    expect(bytes).toBe(csv.length);
  });

  it('refuses a file that is not there, and one with nothing in it', async () => {
    await expect(loadFacts('events', join(folder, 'none.csv'))).rejects.toMatchObject({
      code: 'unreadable-input',
    });
    await expect(loadFacts('events', file('empty.csv', ''))).rejects.toMatchObject({
      code: 'empty-input',
    });
  });
});
