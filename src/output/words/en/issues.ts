import type { Issue } from '../../../core/issues/issue';
import type { IssueSaid, IssueSentences, IssueWords } from '../issue-words';

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
  'no-such-file': cannot('there is no such file or folder'),
  'path-through-a-file': cannot('a part of its path is not a folder'),
  'is-a-folder': cannot('it is a folder'),
  'is-a-file': cannot('there is a file of this name'),
  'no-permission': cannot('permission is missing'),
  'disk-read-only': cannot('the disk is read-only'),
  'disk-full': cannot('the disk is full'),
  'quota-used-up': cannot('the disk quota is used up'),
  'file-too-large': cannot('the file would become too large'),
  'too-many-files-open': cannot('too many files are open'),
  'name-too-long': cannot('its name is too long'),
  'links-in-a-circle': cannot('its links lead in a circle'),
  'in-use': cannot('another program is using it'),
  'disk-fails': cannot('the disk or the connection fails'),
  'system-refuses': ({ code }, issue) => cannot(`the system refuses (${code})`)({}, issue),
  'a-workbook': () => ({
    message: 'this is a workbook (such as Excel’s) or an archive, not text',
    hint: 'Save the sheet as CSV UTF-8 and give that file',
  }),
  'gzip-breaks-off': () => ({
    message: 'it is compressed with gzip and breaks off before its end',
    hint: 'Fetch or export the file again',
  }),
  'gzip-damaged': () => ({
    message: 'it is compressed with gzip and damaged',
    hint: 'Fetch or export the file again',
  }),
};

/** What the system refuses, of a file that was to be read or to be written. */
function cannot(why: string): (params: object, issue: Issue) => IssueSaid {
  return (_, { code }) =>
    code === 'unwritable-output'
      ? {
          message: `cannot be written: ${why}`,
          hint: 'Give another place for the output, or make this one writable',
        }
      : { message: `cannot be read: ${why}`, hint: 'Check the path of the file' };
}

export const issues: IssueWords = {
  reasons,
  place({ code, file, line, row, column, path }) {
    const stream = code === 'unwritable-output' ? 'standard output' : 'standard input';
    const parts = [
      file === '-' ? stream : (file ?? ''),
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
