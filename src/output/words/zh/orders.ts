import type { orderIssues as english, orderNotices as noticed } from '../en/orders';
import { answersSaid } from '../option-said';
import { lineOf } from './lines';

/** 一张订单占多行时的提问与提示。 */
export const orderIssues: typeof english = {
  'not-headings': {
    message: '这不是标题的列表',
    hint: '例如：`orderAmounts` "Total,Shipping"。',
  },
  'amounts-of-both': ({ heading }) => `“${heading}”列的金额不能既属于订单又属于各行`,
  'orders-or-lines': ({ heading, orders, several, order, amount, line }, issue) => ({
    message: `在 ${several} 张多行订单${orders === several ? '' : `中的 ${orders} 张`}里，“${heading}”列的金额每行都相同（订单“${order}”：${amount}，${lineOf(line)}再次出现）：这是整单金额（只计一次），还是每行各自的金额？`,
    hint: `请用 ${answersSaid(issue).chosen.join(' 或 ')} 说明。`,
  }),
  'totals-or-lines': ({ heading, runs, several, customer, amount, line }, issue) => ({
    message: `没有订单号列，而同一客户同一天有多行时，“${heading}”各行相同（共 ${several} 次${runs === several ? '' : `，其中 ${runs} 次如此`}；“${customer}”：${amount}，${lineOf(line)}再次出现）：这是整单金额（只计一次），还是每行各自的金额？`,
    hint: `请用 ${answersSaid(issue).chosen.join(' 或 ')} 说明；或用 \`columns\` order= 指明订单号列。`,
  }),
  'order-told-too-late': ({ order, heading }) => ({
    message:
      heading === ''
        ? `订单“${order}”也属于另一位客户，而其前面的行没有写明客户`
        : `该行才给出订单“${order}”的“${heading}”，而该订单前面的行此项为空，且已读过`,
    hint: '请将文件按订单排序，使每张订单的各行排在一起。',
  }),
  'order-dated-too-late': ({ order, heading }) => ({
    message: `订单“${order}”这一行的“${heading}”早于前面已读过的行，而整单金额应计在最早的一行`,
    hint: '请将文件按订单排序，使每张订单的各行排在一起。',
  }),
};

export const orderNotices: typeof noticed = {
  'lines-continue-orders': ({ rows, line }) =>
    `有 ${rows} 行的订单、客户和日期均为空，视为上一行订单的续行（${rows === 1 ? '' : '首次出现在'}${lineOf(line)}）。`,
  'cells-from-orders': ({ rows, headings }) =>
    `有 ${rows} 行的空单元格沿用了所属订单的值：${quoted(headings)}。`,
  'amounts-on-one-line': ({ rows, headings }) =>
    `有 ${rows} 行没有${quoted(headings)}：金额写在该订单的另一行，在那里计入。`,
  'amounts-on-every-line': ({ heading, orders, order, amount, line }) =>
    `有 ${orders} 张多行订单的“${heading}”每行都相同（“${order}”：${amount}，${lineOf(line)}再次出现），现按每行计入；若为整单金额，请用 \`orderAmounts\` ${listed(heading)}。`,
  'amounts-in-runs': ({ heading, runs, several, customer, amount, line }) =>
    `同一客户同一天有多行时，“${heading}”各行相同（共 ${several} 次${runs === several ? '' : `，其中 ${runs} 次如此`}；“${customer}”：${amount}，${lineOf(line)}再次出现），现按每行计入；若为整单金额，请用 \`orderAmounts\` ${listed(heading)}。`,
  'order-amounts-differ': ({ heading, orders, at }) =>
    `有 ${orders} 张订单的“${heading}”不止一个金额（${at.map(lineOf).join('、')}）：不同的金额各计一次。`,
  'order-amounts-of-lines': ({ heading, orders, several, at }) =>
    `“${heading}”看似整单金额，但 ${several} 张多行订单中有 ${orders} 张各行不同（${at.map(lineOf).join('、')}），故按每行计入；如需相同金额只计一次，请用 \`orderAmounts\` ${listed(heading)}。`,
  'rows-of-no-order': ({ rows, texts, line }) =>
    `有 ${rows} 行的订单号为${quoted(texts)}，不是真正的订单号（${rows === 1 ? '' : '首次出现在'}${lineOf(line)}）：与订单号为空时一样，同一客户同一天的行视为一张订单。`,
  'order-ids-shared': ({ ids }) => `有 ${ids} 个订单号为多位客户共用：各客户的订单分别计算。`,
};

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join('、');
}

/** 用逗号分隔的标题列表中的一项。 */
function listed(heading: string): string {
  return JSON.stringify(heading.includes(',') ? JSON.stringify(heading) : heading);
}
