import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import { buildPyramid, buildPyramidAsync } from '../../src/core/pyramid/build-pyramid';
import { factsFromCsv, fromCsv, fromCsvStream } from '../../src/input/csv/from-csv';
import { factsFromJson, fromJson, fromJsonStream } from '../../src/input/json/from-json';
import {
  loadExclusions,
  loadOverrides,
  loadParents,
  loadPyramid,
  loadRates,
  loadRoster,
} from '../../src/node/load';
import { loadFacts } from '../../src/node/load-facts';
import { said } from '../said';

/** Whatever a caller without types may pass. */
type Anything = never;

const CSV = 'customer,sales\nann,5\n';
const JSON_TEXT = '[{"customer": "ann", "sales": 5}]';

/** What is thrown at once or in time. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

describe('an option that nobody reads is refused, and the nearest is named', () => {
  const odd = { encodng: 'gbk' } as Anything;
  it.each<[string, () => unknown]>([
    ['fromCsv', () => fromCsv(CSV, odd)],
    ['fromCsvStream', () => fromCsvStream(new ReadableStream<string>(), odd)],
    ['fromJson', () => fromJson(JSON_TEXT, odd)],
    ['fromJsonStream', () => fromJsonStream(new ReadableStream<string>(), odd)],
    ['factsFromCsv', () => factsFromCsv('contacts', 'customer,date,kind\n', odd)],
    ['factsFromJson', () => factsFromJson('contacts', '[]', odd)],
    ['loadPyramid', () => loadPyramid('fixtures/sales.csv', odd)],
    ['loadRoster', () => loadRoster('fixtures/roster.csv', odd)],
    ['loadOverrides', () => loadOverrides('fixtures/roster.csv', odd)],
    ['loadExclusions', () => loadExclusions('fixtures/roster.csv', odd)],
    ['loadParents', () => loadParents('fixtures/roster.csv', odd)],
    ['loadRates', () => loadRates('fixtures/roster.csv', odd)],
    ['loadFacts', () => loadFacts('contacts', 'fixtures/contacts.csv', odd)],
  ])('by %s', async (_name, call) => {
    const error = await thrownBy(call);
    expect(error).toBeInstanceOf(PyramidError);
    expect((error as PyramidError).issues).toMatchObject([
      { code: 'invalid-option', path: 'encodng', expected: 'encoding' },
    ]);
  });

  it('also where it would be one of the pyramid', async () => {
    const error = await thrownBy(() =>
      loadPyramid('fixtures/sales.csv', { windw: '2025' } as Anything),
    );
    expect((error as PyramidError).issues).toMatchObject([{ path: 'windw', expected: 'window' }]);
  });
});

describe('what is neither text nor bytes is refused', () => {
  it.each([[undefined], [null], [5], [{}], [[]], [Symbol.iterator], [{ getReader: 5 }]])(
    'such as %s',
    async (input) => {
      const source = input as Anything;
      for (const call of [
        () => buildPyramid(fromCsv(source)),
        () => buildPyramid(fromJson(source)),
        () => factsFromCsv('contacts', source),
        () => factsFromJson('contacts', source),
        () => buildPyramidAsync(fromCsvStream(source)),
        () => buildPyramidAsync(fromJsonStream(source)),
      ]) {
        expect(await thrownBy(call)).toBeInstanceOf(PyramidError);
      }
    },
  );

  it.each([[undefined], [null], [{}], [Symbol.iterator]])('nor is there a kind %s', (kind) => {
    expect(() => factsFromCsv(kind as Anything, CSV)).toThrow(PyramidError);
    expect(() => factsFromJson(kind as Anything, JSON_TEXT)).toThrow(PyramidError);
  });

  it('and said in both languages', async () => {
    const error = await thrownBy(() => buildPyramid(fromCsv(5 as Anything)));
    expect(said(error as PyramidError)).toMatch(/^source: neither text nor bytes; expected text/);
  });
});
