import type { MigrationParts, MigrationWords, ProfileFlowParts, ProfileParts } from './migration';

export const chineseWords: MigrationWords = {
  before: '上期',
  after: '本期',
  allDates: '全部日期',
  measure: (basis) => (basis === 'revenue' ? '销售额' : basis === 'profit' ? '利润' : basis),
  title: ({ before, after, measure }) =>
    `等级迁移${measure === null ? '' : `（按${measure}）`}：${before} 至 ${after}`,
  matrix: ({ before, after }) => `客户数：行为 ${before}，列为 ${after}`,
  changes: ({ before, after }) => `金额变化：行为 ${before}，列为 ${after}`,
  value: '金额',
  unit: (heading, currency) => `${heading}（${currency}）`,
  flows: '迁移汇总',
  what: '迁移',
  customers: '客户数',
  valueBefore: '上期金额',
  valueAfter: '本期金额',
  change: '变化',
  whole: '合计',
  kinds: {
    new: '新增',
    upgraded: '升级',
    retained: '保持',
    downgraded: '降级',
    lapsed: '流失',
    returned: '回流',
  },
  newOrReturned: '新增或回流',
  overview: ({ of, before, after, counts, newOrReturned }) => {
    const stayed = `${before} 的 ${of} 位客户中，升级 ${counts.upgraded} 位，保持 ${counts.retained} 位，降级 ${counts.downgraded} 位，流失 ${counts.lapsed} 位`;
    return newOrReturned === null
      ? `${stayed}；${after} 另有新增客户 ${counts.new} 位，回流客户 ${counts.returned} 位。`
      : `${stayed}；${after} 另有新增或回流客户 ${newOrReturned} 位。`;
  },
  reconciliation: ({ measure, before, gained, lost, after }) =>
    `${measure}：上期 ${before} + 增加 ${gained} - 减少 ${lost} = 本期 ${after}。`,
  migration,
  profile,
  sizes: '各等级客户数',
  tierFlows: '各等级的流入与流出',
  tier: '等级',
  step: '统计期间',
  inflow: '流入',
  outflow: '流出',
  stayed: '留存',
  cameFrom: '来自',
  wentTo: '去向',
  comma: '、',
  history: ({ customer, windows }) => {
    const clauses = windows.map(({ window, standing, value, kind }) => {
      const worth = value === null ? '' : `，${value}`;
      return `${window} ${standing}${worth}${kind === null ? '' : `（${kind}）`}`;
    });
    return `${customer}：${clauses.join('；')}。`;
  },
};

function migration({ customer, kind, from, to, isInactive, values }: MigrationParts): string {
  const moved = {
    new: `为新增客户，进入 ${to}`,
    returned: `回流，进入 ${to}`,
    upgraded: `由 ${from}升至 ${to}`,
    retained: `保持在 ${to}`,
    downgraded: `由 ${from}降至 ${to}`,
    lapsed: `由 ${from}流失${isInactive ? '，本期无交易' : ''}`,
  }[kind];
  if (values === null) return `${customer} ${moved}。`;
  const { before, after, change, sign } = values;
  const difference = sign === 0 ? '没有变化' : `${sign > 0 ? '增加' : '减少'} ${change}`;
  return `${customer} ${moved}：上期 ${before}，本期 ${after}，${difference}。`;
}

const COMPANY_KINDS = {
  growing: '成长型',
  churning: '动荡型',
  steady: '稳定型',
  shrinking: '萎缩型',
} as const;

function profile({ kind, tiers, before, lost, won }: ProfileParts): string {
  const best = tiers.join('、');
  if (kind === null) return `重点等级（${best}）上期没有客户，无从判断公司的状况。`;
  return `公司属于${COMPANY_KINDS[kind]}：重点等级为 ${best}，上期共有 ${before} 位客户，掉出 ${flow(lost)}，新进入 ${flow(won)}。`;
}

function flow({ customers, rate, bound }: ProfileFlowParts): string {
  return `${customers} 位（${rate}，达到 ${bound} 即为多）`;
}
