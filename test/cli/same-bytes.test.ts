import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();
const SALES = readFileSync('fixtures/sales.csv', 'utf8');
const [HEADING = '', ...LINES] = SALES.trimEnd().split('\n');
const FLAGS = ['--window', '2025', '--basis', 'profit'];

const objects = LINES.map((line) => {
  const cells = line.split(',');
  return Object.fromEntries(HEADING.split(',').map((name, at) => [name, cells[at]]));
});

describe('the same rows give the same bytes', () => {
  it.each([
    ['CRLF line ends', 'sales.csv', SALES.replaceAll('\n', '\r\n')],
    ['CR line ends', 'sales.csv', SALES.replaceAll('\n', '\r')],
    ['a byte order mark', 'sales.csv', `\uFEFF${SALES}`],
    ['UTF-16', 'sales.csv', Buffer.from(`\uFEFF${SALES}`, 'utf16le')],
    ['gzip', 'sales.csv.gz', gzipSync(SALES)],
    ['semicolons', 'sales.csv', SALES.replaceAll(',', ';')],
    ['tabs', 'sales.tsv', SALES.replaceAll(',', '\t')],
    ['rows the other way round', 'sales.csv', `${[HEADING, ...LINES.toReversed()].join('\n')}\n`],
    ['a JSON array', 'sales.json', JSON.stringify(objects)],
    ['an indented JSON array', 'sales.json', JSON.stringify(objects, null, 2)],
    ['NDJSON', 'sales.ndjson', objects.map((row) => JSON.stringify(row)).join('\n')],
    ['gzipped NDJSON', 'sales.gz', gzipSync(objects.map((row) => JSON.stringify(row)).join('\n'))],
  ])('%s', async (_what, name, content) => {
    const { out, err } = await cli('tier', 'fixtures/sales.csv', ...FLAGS);
    const run = await cli('tier', write(name, content), ...FLAGS);
    expect(run).toMatchObject({ code: 0, out, err });
  });

  it('in any order of rows, in every format of the listing and of the whole pyramid', async () => {
    const few = LINES.filter((_, at) => at % 40 === 0);
    const outputs = async (lines: readonly string[]): Promise<string[]> => {
      const file = write('some.csv', [HEADING, ...lines].join('\n'));
      const all: string[] = [];
      for (const format of ['csv', 'json', 'ndjson']) {
        all.push((await cli('tier', file, '--format', format)).out);
        all.push((await cli('tier', file, '--format', format, '--whole')).out);
      }
      for (const format of ['text', 'csv', 'json']) {
        all.push((await cli('summary', file, '--format', format)).out);
      }
      return all;
    };
    const expected = await outputs(few);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(few, { minLength: few.length }), async (lines) => {
        expect(await outputs(lines)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('in a file as on standard output', async () => {
    const { out } = await cli('tier', 'fixtures/sales.csv');
    await cli('tier', 'fixtures/sales.csv', '--out', path('tiers.csv'));
    expect(read('tiers.csv')).toBe(out);
  });
});
