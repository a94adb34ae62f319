import type { QuestionWords } from '../catalogue';
import { ROLES } from './roles';

const ORDERS: Readonly<Record<string, string>> = {
  dmy: '日在前',
  mdy: '月在前',
  ymd: '年在前',
};

const OTHERS: Readonly<Record<string, string>> = {
  orders: '整单金额，只计一次',
  lines: '每行各自的金额',
  decimals: '小数点',
  thousands: '千分位',
  '+': '按原数计入',
  '-': '扣减',
  '0': '不是销售',
  '--': '全部扣减',
  '-+': '扣减，负数表示加回',
  turned: '账簿以负数记销售，两者都反号',
  reversals: '这些行是冲销，按原数计入',
};

/** 文件中无法确定、需要询问用户的事项。 */
export const questions: QuestionWords = {
  asked: {
    'several-columns-for-role': ({ role }) =>
      `哪一列是${ROLES[role] ?? `“${role}”`}？这一行中各列取值不同。`,
    'currency-comes-late': ({ heading }) => `金额是否以“${heading}”列所写的币种计价？`,
    'day-and-month-alike': (_, { received = '' }) => `“${received}”是哪一天？`,
    'zone-of-several-meanings': ({ name }) => `这里的“${name}”是哪个时区？`,
    'thousands-or-decimals': ({ mark }, { received = '' }) =>
      `“${received}”中的${mark === ',' ? '逗号' : '点'}是什么？`,
    'sides-of-a-ledger': ({ heading, words, rows, amounts }) =>
      `“${heading}”列中哪一方计入（+），哪一方扣减（-）？${words
        .map((word, at) => `${word}：${rows[at]} 行，${amounts[at]}`)
        .join('；')}`,
    'word-on-both-sides': ({ heading, word }) =>
      `“${heading}”列为“${word}”的金额有正有负，应怎样计算？`,
    'direction-decided-late': ({ heading, word }) => `“${heading}”列为“${word}”的金额应怎样计算？`,
    'sales-below-zero': ({ sales }) =>
      `${sales.join('、')}的金额小于 0，而应扣减的金额大于 0，应怎样计算？`,
    'orders-or-lines': ({ heading, order, amount }) =>
      `订单“${order}”每行的“${heading}”都是 ${amount}，它是什么金额？`,
    'customers-at-several-levels': ({ names }) => `下列哪一层是客户？${names.join(' > ')}`,
    'totals-or-lines': ({ heading, customer, amount }) =>
      `“${customer}”同一天各行的“${heading}”都是 ${amount}，它是什么金额？`,
    'not-in-this-encoding': () => '用哪种编码时，这个单元格显示正确？',
    'breaks-off-in-a-character': () => '用哪种编码时，这个单元格显示正确？',
    'several-sheets': () => '数据在哪个工作表？',
    'several-arrays': () => '数据在哪个列表？',
  },
  named: (name) => ORDERS[name] ?? OTHERS[name] ?? name,
  none: (about) => (about === 'day-and-month-alike' ? '不读日期' : '都不是'),
  rows: (count) => `${count} 行`,
  nextTime: (options) => `下次可直接指定：${options.join(' ')}`,
};
