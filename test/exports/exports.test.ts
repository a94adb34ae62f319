import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { told, tryExports } from './try-exports';

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
});
