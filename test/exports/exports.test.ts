import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layoutLines } from '../../src/core/pyramid/layout';
import { PyramidError, startPyramid } from '../../src/index';
import { loadRows } from '../../src/node';
import { makeExport } from './make-export';
import { dressOf, told, tryExports } from './try-exports';

/** `EXPORTS=5000 SEED=7 REPORT=faults.txt npx vitest run test/exports` tries others. */
const { EXPORTS = '200', SEED = '1', REPORT } = process.env;
const count = Number(EXPORTS);
/** From so many on, what is known to fail fails, where it was tried often enough to tell. */
const MANY = 5000;
const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe(`${EXPORTS} exports of the seed ${SEED}`, () => {
  it('are read right, or asked about, or what is assumed is said', {
    timeout: 3_600_000,
  }, async () => {
    const { outcomes, faults, known, unseen } = await tryExports(count, SEED, folder);
    const sorted = [...faults].sort((a, b) => b.count - a.count);
    const tales: string[] = [];
    for (const fault of sorted) tales.push(await told(fault, folder));
    if (REPORT !== undefined) writeFileSync(REPORT, tales.join('\n\n'));
    else if (tales.length > 0) console.error(tales.slice(0, 5).join('\n\n'));
    const summary = { ...Object.fromEntries(outcomes), unseen: Object.fromEntries(unseen) };
    console.log(JSON.stringify(summary));
    for (const { known: entry, tried, failed } of known) {
      console.log(`known ${JSON.stringify(entry)}: ${failed} of ${tried}`);
    }
    const names = sorted.map(({ name, count: files }) => `${files} × ${name}`);
    expect(names.filter((name) => name.includes('silent:'))).toEqual([]);
    if (count < MANY) return;
    expect(names).toEqual([]);
    const mended = known.filter(({ tried, failed }) => tried >= 10 && failed === 0);
    expect(mended, 'take them out of the table').toEqual([]);
  });

  it('have every line in the account, a row or none', { timeout: 600_000 }, async () => {
    let accounts = 0;
    for (let number = 0; number < Math.min(count, 500); number++) {
      const own = `${SEED}/${number}`;
      const { files, ending } = makeExport(dressOf(own), own);
      const paths = files.map((_, at) => join(folder, `lines-${at}.${ending}`));
      for (const [at, { bytes }] of files.entries()) writeFileSync(paths[at] ?? '', bytes);
      const control = await linesOf(paths);
      if (control === null || ending === 'json') continue;
      accounts++;
      const lines = files.reduce((sum, { text }) => sum + linesIn(text), 0);
      expect([own, control.read, control.rows + control.layout]).toEqual([own, lines, lines]);
    }
    expect(accounts).toBeGreaterThan(Math.min(count, 500) / 4);
  });
});

/** The account of lines of files; null where they cannot be read without an answer. */
async function linesOf(paths: readonly string[]) {
  const sums = startPyramid({ onError: 'skip' });
  try {
    for await (const batch of loadRows(paths).batches(sums.needs)) batch.forEach(sums.add);
    const { rows, lines } = sums.finish().control;
    return lines && { read: lines.read, rows: rows.read, layout: layoutLines(lines.layout) };
  } catch (error) {
    if (error instanceof PyramidError) return null;
    throw error;
  }
}

function linesIn(text: string): number {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}
