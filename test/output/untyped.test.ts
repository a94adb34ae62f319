import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import { buildPyramid } from '../../src/index';
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

const only = Object.entries(output).filter(([name]) => /Sentence$|^hoursText$|^render/.test(name));

it.each(only as [string, (...given: unknown[]) => unknown][])(
  'what is not to be said is refused by %s',
  (_name, say) => {
    for (const odd of [undefined, null, 'x', [], {}, new Map(), Symbol('x')]) {
      expect(() => say(odd, odd)).toThrow(PyramidError);
    }
  },
);

it('no options are no null', () => {
  const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
  const page = output.summaryPage(pyramid);
  for (const call of [output.toText, output.toMarkdown, output.toHtml, output.toNotebook]) {
    expect(() => call(page, null as never)).toThrow(PyramidError);
  }
  for (const call of [output.summaryPage, output.listingTable, output.tiersTable]) {
    expect(() => call(pyramid, null as never)).toThrow(PyramidError);
  }
});

it('groups, entries and policies are lists of what makes them', () => {
  const takers = [
    output.groupSummaryPage,
    output.groupTiersTable,
    output.groupListingTable,
    output.toSummaryJson,
    output.policiesTable,
    output.policiesPage,
    output.planPage,
    output.figures,
    output.explanationPage,
  ] as unknown as ((odd: unknown) => unknown)[];
  for (const take of takers) {
    for (const odd of [undefined, null, 5, 'x', [null], new Map()]) {
      expect(() => take(odd)).toThrow(PyramidError);
    }
  }
});
