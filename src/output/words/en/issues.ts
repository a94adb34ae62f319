import type { IssueSentences, IssueWords } from '../issue-words';

/** What is wrong, and what to do about it. What was expected stands in the issue, in English. */
const reasons: IssueSentences = {
  // values: amounts, dates, windows, calendars
  'not-an-amount': () => 'not an amount',
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': () => 'no such choice',
  'not-options': () => 'options come as an object',
  'no-such-option': ({ nearest }) => ({
    message: 'no such option',
    expected: `${nearest}, which is the nearest`,
  }),
  // explain and change
  // policies, facts and treatments
  // input: bytes, csv, json, cells, columns
  // output
  'unknown-language': () => ({
    message: 'there is no catalogue of that language',
    hint: 'Or give a catalogue of your own, of the same keys as `en`.',
  }),
  // node and the command line
};

export const issues: IssueWords = {
  reasons,
  place({ file, line, row, column, path }) {
    const parts = [
      file ?? '',
      line !== undefined ? `line ${line}` : row !== undefined ? `row ${row}` : '',
      column === undefined ? '' : `column ${JSON.stringify(column)}`,
      path ?? '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  },
  sentence({ place, message, expected, received, hint }) {
    const contrast = [
      expected === '' ? '' : `expected ${expected}`,
      received === null ? '' : `got ${received === '' ? 'nothing' : received}`,
    ].filter((part) => part !== '');
    const head = place === '' ? message : `${place}: ${message}`;
    const sentence = contrast.length === 0 ? head : `${head}; ${contrast.join(', ')}`;
    return hint === '' ? sentence : `${sentence}. ${hint}`;
  },
};
