import type { LayoutReasons } from '../../../core/issues/layout-reasons';
import { ruleArgument } from '../arguments';
import type { IssueSentencesOf, NoticeWords } from '../catalogue';
import { answersSaid } from '../option-said';

type Named =
  | 'lines-above-headings'
  | 'lines-drawn'
  | 'headings-again'
  | 'lines-below-rows'
  | 'rows-below-blank'
  | 'cells-of-one-width'
  | 'cells-not-of-one-width'
  | 'totals-passed-over'
  | 'totals-differ'
  | 'rows-called-totals'
  | 'groups-of-customers'
  | 'cells-carried-down'
  | 'rows-indented';

/** What is asked of lines that are no rows. */
export const layoutIssues: IssueSentencesOf<LayoutReasons> = {
  'customers-at-several-levels': ({ names, amount, sum }, issue) => ({
    message:
      sum === ''
        ? `rows stand under others at ${names.length} levels (${names.map(quote).join(' > ')}): which of them is the customer?`
        : `this row has ${amount}, but the rows under it come to ${sum} (${names.map(quote).join(' > ')}): it may be their total, or a row of its own`,
    hint: `Say at which level the customers stand: ${answersSaid(issue).chosen.join(' or ')}; rows with others under them are passed over then.`,
  }),
  'not-a-level': {
    message: 'this is no level',
    hint: 'For example: `customerLevel` 1 for the outermost.',
  },
};

/** What is said of lines that are no rows. */
export const layoutNotices: Pick<NoticeWords, Named> = {
  'lines-above-headings': ({ line, lines, first }) =>
    `The headings are in line ${line}; ${counted(lines, 'line')} above ${lines === 1 ? 'was' : 'were'} passed over${first === '' ? '' : ` (${quote(first)})`}; \`headerLine\` decides.`,
  'lines-drawn': ({ lines }) => `Lines of dashes were passed over: ${lines}.`,
  'headings-again': ({ lines, at }) =>
    `The headings stand again inside the file and were passed over: ${places(at, lines)}.`,
  'lines-below-rows': ({ lines, from, first }) =>
    `${counted(lines, 'line')} below the last row ${lines === 1 ? 'was' : 'were'} passed over, from line ${from} on (${quote(first)}).`,
  'rows-below-blank': ({ rows, line, heading, names }) =>
    `${counted(rows, 'row')} below a blank line at the end, from line ${line} on, ${rows === 1 ? 'counts' : 'count'} as ${rows === 1 ? 'a sale' : 'sales'}, without a date: ${names.map(quote).join(', ')}. Where it is a summary, leave it out: \`except\` ${ruleArgument(heading, names)}.`,
  'cells-of-one-width': ({ heading, width }) =>
    `The cells of ${quote(heading)} are padded to ${width} characters: blanks around them were taken off.`,
  'cells-not-of-one-width': ({ heading, line }) =>
    `Blanks around the cells of ${quote(heading)} were taken off, since they were all of one width; from line ${line} on they are not.`,
  'totals-passed-over': ({ rows, at, texts }) =>
    `${rows === 1 ? 'A total was' : `${rows} totals were`} passed over: ${texts.map((text, place) => `line ${at[place]} (${text})`).join(', ')}${rows > at.length ? ', …' : ''}; \`totalLines\` decides.`,
  'totals-differ': ({ rows, line, text, heading, amount, sum }) =>
    `The total ${quote(text)} in line ${line} is ${amount} in ${quote(heading)}, but its rows come to ${sum}${rows > 1 ? `; ${rows} totals differ so` : ''}: it was passed over, and the rows count as they stand. See whether the program left some of them out of its total.`,
  'rows-called-totals': ({ rows, at, texts }) =>
    `${rows === 1 ? 'A row has' : `${rows} rows have`} the word of a total but not the sum of other rows, and ${rows === 1 ? 'counts' : 'count'}: ${texts.map((text, place) => `line ${at[place]} (${text})`).join(', ')}${rows > at.length ? ', …' : ''}; \`totalLines\` decides.`,
  'cells-carried-down': ({ headings, rows }) =>
    `Blank cells of ${headings.map(quote).join(', ')} took what stands above them, in ${counted(rows, 'row')}.`,
  'groups-of-customers': ({ groups, first }) =>
    `The customer stands in a line of its own above its rows (${quote(first)}): ${groups} such ${groups === 1 ? 'group was' : 'groups were'} read.`,
  'rows-indented': ({ groups, rows, first }) =>
    `${counted(rows, 'row')} indented under ${groups === 1 ? 'a row' : `${groups} rows`} of their sum (${quote(first)}) ${rows === 1 ? 'belongs' : 'belong'} to that customer; the ${groups === 1 ? 'sum was' : 'sums were'} passed over.`,
};

function quote(text: string): string {
  return JSON.stringify(text);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function places(at: readonly string[], lines: number): string {
  return `line${lines === 1 ? '' : 's'} ${at.join(', ')}${lines > at.length ? ', …' : ''}`;
}
