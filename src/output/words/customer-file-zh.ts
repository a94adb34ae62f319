import type { FileWording } from './customer-file';
import { groupDigits } from './figures';

export const chineseFileWording: FileWording = {
  heading: (customerId, asOf) => `客户档案：${customerId}（截至 ${asOf}）`,
  standing: '当前等级',
  totals: '合计',
  history: '以往等级',
  treatment: '待遇',
  nextContacts: '到期日程',
  queued: '排队中的投诉',
  signals: '风险信号',
  complaints: '投诉记录',
  receivables: '应收账款',
  creditLimits: '信用额度',
  events: '事件',
  satisfaction: '满意度',
  contacts: '联系记录',
  none: '无',
  notKnown: '未知',
  window: '期间',
  allDates: '全部日期',
  noTransaction: '没有交易',
  noTreatment: '无：无交易客户不属于任何等级，没有适用的策略',
  measures: { revenue: '销售额', cost: '成本', costToServe: '服务成本', profit: '利润' },
  transactions: '交易数',
  between: (first, last) => `${first} 至 ${last}`,
  place: (rank, of) => `在 ${of} 位客户中排第 ${rank} 位`,
  inactive: '无交易',
  unknownThen: '当时不是已知客户',
  complaint: ({ id, opened, category, firstAnswered, resolved, valid }) =>
    [
      `${id} 于 ${opened} 提出${category === null ? '' : `（${category}）`}`,
      firstAnswered === null ? '尚未首次答复' : `${firstAnswered} 首次答复`,
      resolved === null ? '未解决' : `${resolved} 解决`,
      ...(valid === false ? ['经查不成立'] : []),
    ].join('，'),
  contact: ({ date, kind, by }) =>
    `${date} ${kind === 'visit' ? '拜访' : '其他联系'}${by === null ? '' : `（${by}）`}`,
  openSum: (open, overdue) => `未付合计：${open}，其中逾期：${overdue}`,
  invoice: ({ invoice, dueDate, overdueDays }, amount) =>
    `${invoice}：${amount}，${dueDate} 到期${overdueDays === 0 ? '' : `，已逾期 ${groupDigits(`${overdueDays}`)} 天`}`,
  colon: '：',
  comma: '，',
};
