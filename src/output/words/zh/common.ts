import type { Words } from '../words';

export const punctuation: Words['punctuation'] = {
  enumeration: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  betweenSentences: '',
  stop: '。',
};

export const flags: Words['flags'] = { yes: '是', no: '否' };

const MEASURES: Readonly<Record<string, string>> = {
  revenue: '销售额',
  cost: '成本',
  costToServe: '服务成本',
  profit: '利润',
};

export const measures: Words['measures'] = {
  name: (measure) => (Object.hasOwn(MEASURES, measure) ? (MEASURES[measure] ?? measure) : measure),
};

const QUARTERS: Readonly<Record<string, string>> = { 1: '一', 2: '二', 3: '三', 4: '四' };
const UNITS: Readonly<Record<string, string>> = { month: '个月', week: '周', day: '天' };

export const dates: Words['dates'] = {
  window({ kind, text }) {
    if (kind === 'all') return '全部日期';
    return text
      .replace(/^(\d{4})$/, '$1 年')
      .replace(/^(\d{4})-Q(\d)$/, (_, year, quarter) => `${year} 年第${QUARTERS[quarter]}季度`)
      .replace(/^(\d{4})-(\d{2})$/, (_, year, month) => `${year} 年 ${Number(month)} 月`)
      .replace(/^FY(\d{4})$/, '$1 财年')
      .replace(/^(.{10})\.\.(.{10})$/, '$1 至 $2')
      .replace(
        /^last-(\d+)-(month|week|day)s$/,
        (_, count, unit) => `最近 ${count} ${UNITS[unit]}`,
      );
  },
  span: (first, last) => `${first} 至 ${last}`,
};
