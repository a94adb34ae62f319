import type { Language } from '../../core/values/language';

/** What the summary says, in one language. Every figure comes as text, ready to be read. */
export interface Words {
  readonly title: (basis: string) => string;
  readonly allDates: string;
  readonly span: (first: string, last: string) => string;
  readonly tier: string;
  readonly customers: string;
  readonly transactions: string;
  readonly ofCustomers: string;
  readonly share: string;
  readonly smallest: string;
  readonly mean: string;
  readonly largest: string;
  readonly whole: string;
  readonly measure: (name: string) => string;
  readonly inactive: (customers: string) => string;
  readonly bestFifth: (figures: { customers: string; share: string; basis: string }) => string;
  readonly holding80: (figures: { customers: string; share: string; basis: string }) => string;
  readonly ifBestLeave: (figures: { customers: number; value: string; share: string }) => string;
  readonly whale: (figures: { customers: string; share: string; rest: string }) => string;
  readonly cutoff: (figures: { above: string; below: string; customers: string }) => string;
  readonly neighbours: (figures: { inside: string; outside: string }) => string;
  readonly ties: (figures: { all: string; inside: string; outside: string }) => string;
  readonly account: (
    figures: Record<'of' | 'read' | 'used' | 'outside' | 'rejected', string>,
  ) => string;
  readonly rows: string;
  /** Between the parts of a line. */
  readonly separator: string;
}

const ENGLISH: Words = {
  title: (basis) => `Customer pyramid by ${basis}`,
  allDates: 'all dates',
  span: (first, last) => `${first} to ${last}`,
  tier: 'tier',
  customers: 'customers',
  transactions: 'transactions',
  ofCustomers: 'of customers',
  share: 'share',
  smallest: 'smallest',
  mean: 'mean',
  largest: 'largest',
  whole: 'all',
  measure: (name) => (name === 'costToServe' ? 'cost to serve' : name),
  inactive: (customers) => `${customers} known customers without a transaction stand beside it.`,
  bestFifth: ({ customers, share, basis }) =>
    `The best 20% of customers (${customers}) bring ${share} of ${basis}.`,
  holding80: ({ customers, share, basis }) =>
    `80% of ${basis} comes from ${customers} customers (${share}).`,
  ifBestLeave: ({ customers, value, share }) =>
    customers === 1
      ? `If the best customer left, ${value} (${share}) would go.`
      : `If the best ${customers} left, ${value} (${share}) would go.`,
  whale: ({ customers, share, rest }) =>
    `Profit peaks at ${share} of its total with the best ${customers} customers; the other ${rest} take the rest of it away.`,
  cutoff: ({ above, below, customers }) => `${above} ends and ${below} begins after ${customers}`,
  neighbours: ({ inside, outside }) => `${inside} is in, ${outside} is out`,
  ties: ({ all, inside, outside }) =>
    `${all} customers have that same value: ${inside} above, ${outside} below`,
  account: ({ of, read, used, outside, rejected }) =>
    `${of}: ${read} read = ${used} used + ${outside} outside the window + ${rejected} rejected`,
  rows: 'rows',
  separator: '; ',
};

const CHINESE_MEASURES: Readonly<Record<string, string>> = {
  revenue: '销售额',
  cost: '成本',
  costToServe: '服务成本',
  profit: '利润',
};

const CHINESE: Words = {
  title: (basis) => `客户金字塔（按${basis}）`,
  allDates: '全部日期',
  span: (first, last) => `${first} 至 ${last}`,
  tier: '等级',
  customers: '客户数',
  transactions: '交易数',
  ofCustomers: '客户占比',
  share: '占比',
  smallest: '最小值',
  mean: '平均值',
  largest: '最大值',
  whole: '合计',
  measure: (name) => CHINESE_MEASURES[name] ?? name,
  inactive: (customers) => `另有 ${customers} 位已知客户在此期间无交易。`,
  bestFifth: ({ customers, share, basis }) =>
    `最好的 20% 客户（${customers} 位）贡献了${basis}的 ${share}。`,
  holding80: ({ customers, share, basis }) =>
    `${basis}的 80% 来自 ${customers} 位客户（${share}）。`,
  ifBestLeave: ({ customers, value, share }) =>
    `若最好的 ${customers} 位客户流失，将失去 ${value}（${share}）。`,
  whale: ({ customers, share, rest }) =>
    `利润在最好的 ${customers} 位客户处达到峰值，为总额的 ${share}；其余 ${rest} 位客户侵蚀了多出的部分。`,
  cutoff: ({ above, below, customers }) =>
    `${above} 与 ${below} 的分界在第 ${customers} 位客户之后`,
  neighbours: ({ inside, outside }) => `${inside} 在上，${outside} 在下`,
  ties: ({ all, inside, outside }) =>
    `共 ${all} 位客户数值相同：${inside} 位在上，${outside} 位在下`,
  account: ({ of, read, used, outside, rejected }) =>
    `${of}：读入 ${read} = 计入 ${used} + 窗口之外 ${outside} + 拒绝 ${rejected}`,
  rows: '行数',
  separator: '；',
};

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, zh: CHINESE };
