import type { directionIssues as english, directionNotices as noticed } from '../en/direction';
import { groupDigits } from '../figures';
import { answersSaid } from '../option-said';
import { lineOf } from './lines';
import { ROLES } from './roles';

/** 金额计入方向的提问与提示。 */
export const directionIssues: typeof english = {
  'not-directions': [
    '没有说明金额的方向',
    '形如 词=方向 的列表，方向为 +、-、0、-+ 或 --',
    '例如：`direction` "销售=+,退货=-,转账=0"。',
  ],
  'no-column-for-direction': ({ headings }) => ({
    message: `没有含这些词、说明金额方向的列，标题有${headings.map(quote).join('、')}`,
    hint: '请指明：`columns` direction=标题。',
  }),
  'sides-of-a-ledger': ({ heading, words, rows, amounts }, issue) => ({
    message: `${quote(heading)}列标明金额的方向，而各家账簿中销售所在的一方并不相同：${besides(words, rows, amounts)}`,
    hint: `请说明哪一方计入（+）、哪一方扣减（-）：${answersSaid(issue).chosen.join(' 或 ')}；0 表示不是销售。`,
  }),
  'word-on-both-sides': ({ heading, word, role, above, aboveLine, below, belowLine }) => ({
    message: `${quote(heading)}列为“${word}”的行中，${ROLES[role] ?? '金额'}有 ${groupDigits(`${above}`)} 行大于 0（首见于${lineOf(aboveLine)}），有 ${groupDigits(`${below}`)} 行小于 0（首见于${lineOf(belowLine)}），含义不明`,
    hint: `请说明：全部扣减用 \`direction\` "${word}=--"，负数表示加回用 "${word}=-+"，按原数计入用 "${word}=+"。`,
  }),
  'sales-below-zero': ({ line, sales, refunds }) => ({
    message: `销售行小于 0（首见于${lineOf(line)}），而应扣减的行大于 0`,
    hint: `如果账簿以负数记销售，请都反号：\`direction\` "${[...sales, ...refunds].map((word) => `${word}=-+`).join(',')}"；如果这些销售行是冲销，请用 \`direction\` "${sales.map((word) => `${word}=+`).join(',')}"。`,
  }),
  'direction-decided-late': ({ heading, word }) => ({
    message: `${quote(heading)}列中“${word}”的含义已按前面的行判定，后面出现的词却与之不符`,
    hint: `请说明：销售用 \`direction\` "${word}=+"，扣减用 "${word}=-"，不是销售用 "${word}=0"。`,
  }),
};

export const directionNotices: typeof noticed = {
  'words-without-direction': ({ heading, words, rows, amounts, count, example }) =>
    `${quote(heading)}列区分销售与非销售，其中有 ${count} 个词不认识，按原数计入：${besides(words, rows, amounts)}${count > words.length ? '等' : ''}。如需扣减或不计：\`direction\` "${example}=-" 或 "${example}=0"。`,
  'refunds-that-stand': ({ heading, words, rows, amounts, example }) =>
    `${quote(heading)}列大多不是区分销售的词，其中的退款按原数计入：${besides(words, rows, amounts)}。如需扣减：\`direction\` "${example}=-"。`,
};

function besides(
  words: readonly string[],
  rows: readonly string[],
  amounts: readonly string[],
): string {
  return words
    .map((word, at) => {
      const amount = amounts[at] ?? '';
      const sum = amount === '' ? '' : `，${amount.split(', ').map(sumText).join(' 和 ')}`;
      return `“${word}”（${groupDigits(rows[at] ?? '')} 行${sum}）`;
    })
    .join('、');
}

function quote(text: string): string {
  return `“${text}”`;
}

/** `EUR 1,200.50` */
function sumText(sum: string): string {
  return sum.replace(/-?[\d.]+$/, (digits) => groupDigits(digits));
}
