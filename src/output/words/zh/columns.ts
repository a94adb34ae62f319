import type { Words } from '../words';

/** 表头，按列的键。 */
export const columns: Words['columns'] = {
  // customers and tiers
  customer_id: '客户',
  tier: '等级',
  tier_name: '等级名称',
  rank: '名次',
  value: '数值',
  share: '占比',
  cumulative_share: '累计占比',
  customers: '客户数',
  transactions: '交易数',
  first_date: '首次交易',
  last_date: '最近交易',
  revenue: '销售额',
  cost: '成本',
  profit: '利润',
  group: '分组',
  // adjustments
  base_tier: '按名次的等级',
  adjusted_by: '调整方式',
  reason: '原因',
  until: '有效期至',
  // tiers
  smallest: '最小值',
  mean: '平均值',
  largest: '最大值',
  share_of_customers: '客户数占比',
  share_of_transactions: '交易数占比',
  share_of_value: '数值占比',
  share_of_revenue: '销售额占比',
  share_of_cost: '成本占比',
  share_of_profit: '利润占比',
  // cutoffs
  above: '上方等级',
  below: '下方等级',
  from: '下限',
  quota: '名额',
  position: '上方客户数',
  last_inside: '界内末位',
  value_inside: '其数值',
  equal_inside: '界内同值',
  equal_outside: '界外同值',
  first_outside: '界外首位',
  value_outside: '其数值',
  // control
  of: '项目',
  read: '读入',
  used: '计入',
  outside: '期间之外',
  rejected: '剔除',
  rows_without: '缺失行数',
  // rejected rows
  line: '行号',
  row: '记录',
  column: '列',
  code: '代码',
  text: '原文',
  // figures, the whole
  part: '部分',
  name: '名称',
  address: '地址',
  type: '类型',
  // policies
  rule: '规则',
  origin: '依据',
  // change
  // treatments
};
