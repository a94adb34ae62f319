import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import * as output from '../../src/output';

/** What stands where a result belongs. */
const ODD: readonly unknown[] = [undefined, null, 5, 'x', true, [], {}, [null], new Map(), () => 1];

/** Results of one customer, of lists, and what is only said: their types alone hold callers back. */
const resultsTaken = Object.entries(output).filter(
  ([name, value]) =>
    typeof value === 'function' &&
    /^to[A-Z]|(?:Table|Page)$/.test(name) &&
    !/^(?:toSummaryJson|group|frontLine|explanation|plan(?:Page)|policies|presets|rejects|figures)/.test(
      name,
    ),
) as [string, (input: unknown, options?: object) => unknown][];

describe('what is no result is refused by a PyramidError', () => {
  it.each(resultsTaken)('by %s', (_name, call) => {
    for (const odd of ODD) expect(() => call(odd)).toThrow(PyramidError);
  });

  it('in all of them', () => {
    expect(resultsTaken.length).toBeGreaterThan(30);
  });
});

it.each([['de'], [5], [{}], [Symbol.iterator]])('there is no language %s', (language) => {
  const table = { name: 'x', columns: [], rows: [] };
  for (const call of [output.toText, output.toMarkdown, output.toHtml]) {
    expect(() => call(table, { language: language as never })).toThrow(PyramidError);
  }
});
