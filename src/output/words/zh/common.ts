import type { Words } from '../en/index';

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
const HALVES: Readonly<Record<string, string>> = { 1: '上', 2: '下' };

/** `上半年`、`第一季度`、`第 3 月`。 */
function partOfYear(letter: string | undefined, part: number): string {
  if (letter === undefined) return '';
  if (letter === 'M') return `第 ${part} 月`;
  return letter === 'H' ? `${HALVES[part]}半年` : `第${QUARTERS[part]}季度`;
}

const UNITS: Readonly<Record<string, string>> = { month: '个月', week: '周', day: '天' };

export const dates: Words['dates'] = {
  window({ kind, text }) {
    if (kind === 'all') return '全部日期';
    return text
      .replace(/^(\d{4})$/, '$1 年')
      .replace(/^(\d{4})-Q(\d)$/, (_, year, quarter) => `${year} 年第${QUARTERS[quarter]}季度`)
      .replace(/^(\d{4})-(\d{2})$/, (_, year, month) => `${year} 年 ${Number(month)} 月`)
      .replace(/^(\d{4})-H(\d)$/, (_, year, half) => `${year} 年${HALVES[half]}半年`)
      .replace(/^(\d{4})-W(\d{2})$/, (_, year, week) => `${year} 年第 ${Number(week)} 周`)
      .replace(
        /^FY(\d{4})(?:-([HQM])(\d+))?$/,
        (_, year, letter, part) => `${year} 财年${partOfYear(letter, Number(part))}`,
      )
      .replace(/^ytd$/, '年初至今')
      .replace(/^fytd$/, '财年年初至今')
      .replace(/^(.{10})\.\.(.{10})$/, '$1 至 $2')
      .replace(
        /^last-(\d+)-(month|week|day)s$/,
        (_, count, unit) => `最近 ${count} ${UNITS[unit]}`,
      );
  },
  span: (first, last) => `${first} 至 ${last}`,
};

/** 等级只有一种叫法：`A级（VIP客户）`。 */
export const tiers: Words['tiers'] = {
  name: (id, called) => (called === id ? `${id}级` : `${id}级（${called}）`),
  inactive: '无交易',
  absent: '未出现',
  all: '合计',
};

/** 表头，按列的键。 */
export const columns: Words['columns'] = {
  // customers and tiers
  customer_id: '客户',
  tier: '等级',
  tier_name: '等级名称',
  rank: '名次',
  value: '价值',
  share: '占比',
  cumulative_share: '累计占比',
  customers: '客户数',
  transactions: '交易数',
  first_date: '首次交易',
  last_date: '最近交易',
  orders: '订单数',
  purchase_dates: '购买天数',
  first_purchase: '首次购买',
  last_purchase: '最近购买',
  mean_order_value: '客单价',
  mean_gap: '平均购买间隔（天）',
  revenue: '销售额',
  cost: '成本',
  profit: '利润',
  group: '分组',
  // adjustments
  base_tier: '按名次应属等级',
  adjusted_by: '调整方式',
  reason: '原因',
  until: '有效期至',
  // tiers
  smallest: '最小值',
  mean: '平均值',
  largest: '最大值',
  frequency: '购买频次',
  share_of_customers: '客户数占比',
  share_of_transactions: '交易数占比',
  share_of_orders: '订单数占比',
  share_of_value: '价值占比',
  share_of_revenue: '销售额占比',
  share_of_cost: '成本占比',
  share_of_profit: '利润占比',
  // cutoffs
  above: '较高等级',
  below: '较低等级',
  from: '下限',
  quota: '名额',
  position: '界内客户数',
  last_inside: '界内末位',
  value_inside: '其价值',
  equal_inside: '界内同值',
  equal_outside: '界外同值',
  first_outside: '界外首位',
  value_outside: '其价值',
  // control
  of: '项目',
  read: '读入',
  used: '计入',
  outside: '统计期间之外',
  rejected: '剔除',
  left_out: '按规则排除',
  duplicates: '去重',
  repeated: '整单金额重复',
  rows_without: '缺失行数',
  layout: '非数据行',
  // rejected rows
  file: '文件',
  line: '行号',
  row: '记录号',
  column: '列',
  code: '代码',
  text: '原文',
  // figures, the whole
  part: '部分',
  name: '名称',
  address: '地址',
  type: '类型',
  // policies
  found: '实际值',
  expected: '应为',
  warn: '预警条件',
  fail: '未通过条件',
  figure: '指标',
  outcome: '结果',
  rule: '规则',
  origin: '出处',
  // change
  value_before: '上期价值',
  value_after: '本期价值',
  change: '变化',
  before: '上期',
  inflow: '流入',
  outflow: '流出',
  stayed: '保级',
  after: '本期',
  came_from: '来源',
  went_to: '去向',
  step: '统计期间',
  never_change: '始终不变',
  // reports
  setting: '设定',
  said: '取值',
  bytes: '字节',
  digest: 'SHA-256 摘要',
  // treatments
  due: '应完成日期',
  due_in_days: '剩余天数',
  planned: '计划日期',
  kind: '类型',
  last: '上次日期',
  owner: '负责人',
  person: '归属人',
  date: '日期',
  currency: '币种',
  preset: '预设',
  export: '导出格式',
  visits: '拜访次数',
  customer_ids: '拜访客户',
  place: '排队位置',
  id: '编号',
  standing: '等级',
  class: '优先级',
  effective_class: '当前优先级',
  category: '类别',
  opened: '提出时间',
  judged_as: '衡量等级',
  urgency: '紧急程度',
  reopened: '重新打开时间',
  on_hold_since: '等待客户自',
  on_hold: '等待客户',
  opened_again: '重新打开',
  waiting_for: '待办环节',
  breached: '超时',
  expected_start: '预计开始',
  complaints: '投诉数',
  open: '未解决',
  overdue: '超时',
  answered_in_time: '响应按时率',
  median_answer_minutes: '响应中位数（分钟）',
  resolved_in_time: '解决按时率',
  median_resolution_minutes: '解决中位数（分钟）',
  severity: '级别',
  signal: '风险信号',
  missing: '缺少的资料',
  minutes: '分钟',
  times: '次数',
};
