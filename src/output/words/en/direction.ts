import type { DirectionNotices, DirectionReasons } from '../../../core/issues/direction-reasons';
import type { IssueSentencesOf, NoticeWords } from '../catalogue';
import { groupDigits } from '../figures';
import { answersSaid } from '../option-said';
import { lineOf } from './lines';

/** What is asked and said of the side that amounts are on. */
export const directionIssues: IssueSentencesOf<DirectionReasons> = {
  'not-directions': {
    message: 'this does not say on which side amounts are',
    hint: 'For example: `direction` "Sale=+,Return=-,Transfer=0".',
  },
  'no-column-for-direction': ({ headings }) => ({
    message: `no column with these words says on which side amounts are; the headings are ${headings.map(quote).join(', ')}`,
    hint: 'Name it: `columns` direction=HEADING.',
  }),
  'sides-of-a-ledger': ({ heading, words, rows, amounts }, issue) => ({
    message: `${quote(heading)} says on which side amounts are, and books differ in which side sales are on: ${besides(words, rows, amounts)}`,
    hint: `Say which is added (+) and which taken off (-): ${answersSaid(issue).chosen.join(' or ')}; 0 stands for no sale.`,
  }),
  'word-on-both-sides': ({ heading, word, role, above, aboveLine, below, belowLine }) => ({
    message: `amounts beside ${quote(word)} in ${quote(heading)} are above 0 in ${counted(above)} (first in ${lineOf(aboveLine)}) and below 0 in ${counted(below)} (first in ${lineOf(belowLine)}), so ${role} could be meant in three ways`,
    hint: `Say \`direction\` ${quote(`${word}=--`)} where each is taken off, ${quote(`${word}=-+`)} where those below 0 are added back, ${quote(`${word}=+`)} where they stand as they are.`,
  }),
  'sales-below-zero': ({ line, sales, refunds }) => ({
    message: `sales are below 0 (first in ${lineOf(line)}), and what is taken off is above`,
    hint: `If the books have it so, turn both: \`direction\` ${quote([...sales, ...refunds].map((word) => `${word}=-+`).join(','))}; if the sales are reversals, say \`direction\` ${quote(sales.map((word) => `${word}=+`).join(','))}.`,
  }),
  'direction-decided-late': ({ heading, word }) => ({
    message: `what ${quote(word)} in ${quote(heading)} means was settled before words came that tell otherwise`,
    hint: `Say it: \`direction\` ${quote(`${word}=+`)} for sales, ${quote(`${word}=-`)} for what is taken off, ${quote(`${word}=0`)} for no sale.`,
  }),
};

export const directionNotices: Pick<NoticeWords, keyof DirectionNotices> = {
  'words-without-direction': ({ heading, words, rows, amounts, count, example }) =>
    `In ${quote(heading)}, which tells sales from what is none, ${count === 1 ? 'a word is' : `${count} words are`} not known and ${count === 1 ? 'counts' : 'count'} as it stands: ${besides(words, rows, amounts)}${count > words.length ? ', …' : ''}. To take one off or leave it out: \`direction\` ${quote(`${example}=-`)} or ${quote(`${example}=0`)}.`,
  'refunds-that-stand': ({ heading, words, rows, amounts, example }) =>
    `Most words in ${quote(heading)} say nothing of sales, so its refunds count as they stand: ${besides(words, rows, amounts)}. To take them off: \`direction\` ${quote(`${example}=-`)}.`,
};

function besides(
  words: readonly string[],
  rows: readonly string[],
  amounts: readonly string[],
): string {
  return words
    .map((word, at) => {
      const amount = amounts[at] ?? '';
      const sum = amount === '' ? '' : `, ${amount.split(', ').map(sumText).join(' and ')}`;
      return `${quote(word)} (${counted(Number(rows[at]))}${sum})`;
    })
    .join(', ');
}

function counted(rows: number): string {
  return `${groupDigits(`${rows}`)} ${rows === 1 ? 'row' : 'rows'}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** `EUR 1,200.50` */
function sumText(sum: string): string {
  return sum.replace(/-?[\d.]+$/, (digits) => groupDigits(digits));
}
