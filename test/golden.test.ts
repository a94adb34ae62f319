import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPyramid, type PyramidOptions } from '../src/core/pyramid/build-pyramid';
import { fromCsv } from '../src/input/csv/from-csv';

const GOLDEN = new URL('../fixtures/golden/', import.meta.url);

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, GOLDEN), 'utf8');
}

/** The columns of `expected.csv`; no id there needs quotes. */
function listing(rows: string, options: PyramidOptions): string {
  const { customers } = buildPyramid(fromCsv(rows), options);
  const lines = customers.map(({ customerId, tier, rank, value }) =>
    [customerId, tier, rank, value].join(','),
  );
  return `${['customer_id,tier,rank,value', ...lines].join('\n')}\n`;
}

describe('the golden case', () => {
  it.each(readdirSync(GOLDEN).sort())(
    '%s gives the listing that was worked out by hand',
    (name) => {
      const options: PyramidOptions = JSON.parse(read(name, 'options.json'));
      expect(listing(read(name, 'input.csv'), options)).toBe(read(name, 'expected.csv'));
    },
  );
});

describe('the golden cases', () => {
  it('give the same listing for their rows in reverse', () => {
    const names = readdirSync(GOLDEN);
    expect(names).toContain('thousand-customers');
    for (const name of names) {
      const [heading = '', ...rows] = read(name, 'input.csv').trimEnd().split('\n');
      const options: PyramidOptions = JSON.parse(read(name, 'options.json'));
      const reversed = [heading, ...rows.reverse()].join('\n');
      expect(listing(reversed, options)).toBe(read(name, 'expected.csv'));
    }
  });
});
