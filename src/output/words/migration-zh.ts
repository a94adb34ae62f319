import type { MigrationParts, MigrationWords, ProfileFlowParts, ProfileParts } from './migration';

export const chineseWords: MigrationWords = {
  before: '此前',
  after: '此后',
  allDates: '全部日期',
  measure: (basis) => (basis === 'revenue' ? '销售额' : basis === 'profit' ? '利润' : basis),
  title: ({ before, after, measure }) =>
    `客户变动${measure === null ? '' : `（按${measure}）`}：${before} 至 ${after}`,
  matrix: ({ before, after }) => `客户数：行为 ${before}，列为 ${after}`,
  changes: ({ before, after }) => `金额变化：行为 ${before}，列为 ${after}`,
  value: '金额',
  unit: (heading, currency) => `${heading}（${currency}）`,
  flows: '变动汇总',
  what: '变动',
  customers: '客户数',
  valueBefore: '此前金额',
  valueAfter: '此后金额',
  change: '变化',
  whole: '合计',
  kinds: {
    new: '新客户',
    upgraded: '上升',
    retained: '保持',
    downgraded: '下降',
    lapsed: '流失',
    returned: '回归',
  },
  newOrReturned: '新客户或回归客户',
  overview: ({ of, before, after, counts, newOrReturned }) => {
    const stayed = `${before} 的 ${of} 位客户中，上升 ${counts.upgraded} 位，保持 ${counts.retained} 位，下降 ${counts.downgraded} 位，流失 ${counts.lapsed} 位`;
    return newOrReturned === null
      ? `${stayed}；${after} 另有新客户 ${counts.new} 位，回归客户 ${counts.returned} 位。`
      : `${stayed}；${after} 另有新客户或回归客户 ${newOrReturned} 位。`;
  },
  reconciliation: ({ measure, before, gained, lost, after }) =>
    `${measure}：此前 ${before} + 增加 ${gained} - 减少 ${lost} = 此后 ${after}。`,
  migration,
  profile,
  sizes: '各等级客户数',
  tierFlows: '各等级的流入与流出',
  tier: '等级',
  step: '期间',
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
    new: `为新客户，进入 ${to}`,
    returned: `回归，进入 ${to}`,
    upgraded: `由 ${from} 升至 ${to}`,
    retained: `保持在 ${to}`,
    downgraded: `由 ${from} 降至 ${to}`,
    lapsed: `由 ${from} 流失${isInactive ? '，现无交易' : ''}`,
  }[kind];
  if (values === null) return `${customer} ${moved}。`;
  const { before, after, change, sign } = values;
  const difference = sign === 0 ? '没有变化' : `${sign > 0 ? '增加' : '减少'} ${change}`;
  return `${customer} ${moved}：此前 ${before}，此后 ${after}，${difference}。`;
}

const COMPANY_KINDS = {
  growing: '成长型',
  churning: '动荡型',
  steady: '稳定型',
  shrinking: '萎缩型',
} as const;

function profile({ kind, tiers, before, lost, won }: ProfileParts): string {
  const best = `最好的等级（${tiers.join('、')}）`;
  if (kind === null) return `${best}此前没有客户，因此无从判断公司的状况。`;
  return `公司属于${COMPANY_KINDS[kind]}：${best}原有 ${before} 位客户，流失 ${flow(lost)}，赢得 ${flow(won)}。`;
}

function flow({ customers, rate, bound }: ProfileFlowParts): string {
  return `${customers} 位（${rate}，达到 ${bound} 即为多）`;
}
