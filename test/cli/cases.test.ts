import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from './running';

/** Exports in the shape in which programs write them, each with the right answer. */
const CASES = resolve(import.meta.dirname, '../../../shared/cases/files');

/** Without flags where a preset or the general rules can know it; else with those that are named. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  'alipay-seller-bill': ['--encoding', 'gbk'],
  'datev-soll-haben': ['--year', '2025', '--direction', 'S=+,H=-'],
  'emails-differing-in-case': ['--ids', 'fold'],
  'german-invoices': [
    ...['--encoding', 'windows-1252'],
    ...['--columns', 'revenue=Netto'],
    ...['--except', 'Status=storniert'],
  ],
  'japan-mall-orders': ['--encoding', 'shift_jis'],
  'null-as-customer': ['--except', 'customer_id=NULL'],
  'offsets-at-years-end': ['--time-zone', 'Asia/Shanghai'],
  'overlapping-exports': ['--duplicates', 'drop'],
  'russia-1c': ['--encoding', 'windows-1251'],
  'shopify-orders': ['--ids', 'fold', '--on-error', 'skip'],
  'taobao-exportorderlist': ['--encoding', 'gbk'],
};

/** What the right answer is an answer to. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'offsets-at-years-end': ['--window', '2025'],
  'unix-epoch': ['--window', '2025'],
};

/**
 * Still wrong without a word, some only without their flags. None may join them, and one that is
 * mended must leave.
 */
const OPEN: readonly string[] = [];

type Outcome = 'right' | 'refused' | 'noticed' | 'SILENT';

interface Tried {
  readonly name: string;
  readonly flags: string;
  readonly bare: Outcome;
  readonly told: Outcome;
}

const table: Tried[] = [];

async function outcomeOf(name: string, flags: readonly string[]): Promise<Outcome> {
  const folder = join(CASES, name);
  const file = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? '';
  const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').trim();
  const { code, out, err } = await cli('tier', join(folder, file), ...flags);
  const wantsListing = expected.startsWith('customer_id,');
  if (code !== 0) return wantsListing ? 'refused' : 'right';
  const isRight = wantsListing && listed(out) === expected;
  return isRight ? 'right' : err === '' ? 'SILENT' : 'noticed';
}

/** The customer, tier and value of each row of a listing. */
function listed(csv: string): string {
  const rows = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const [headings = []] = rows;
  const places = ['customer_id', 'tier', 'value'].map((key) => headings.indexOf(key));
  return rows.map((cells) => places.map((place) => cells[place]).join(',')).join('\n');
}

describe.skipIf(!existsSync(CASES))('exports as programs write them', () => {
  const names = existsSync(CASES) ? readdirSync(CASES).sort() : [];

  it.each(names)('%s', async (name) => {
    const flags = FLAGS[name] ?? [];
    const asked = ASKED[name] ?? [];
    const bare = await outcomeOf(name, asked);
    const told = flags.length === 0 ? bare : await outcomeOf(name, [...asked, ...flags]);
    table.push({ name, flags: flags.join(' '), bare, told });
    const isSilent = [bare, told].includes('SILENT');
    expect(isSilent, 'wrong in silence').toBe(OPEN.includes(name));
  });

  afterAll(() => {
    for (const { name, flags, bare, told } of table) {
      console.log(
        `${name.padEnd(40)} ${bare.padEnd(8)} ${flags === '' ? '' : `${told}: ${flags}`}`,
      );
    }
  });
});
