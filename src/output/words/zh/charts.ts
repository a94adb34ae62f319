import type { Words } from '../en/index';
import { groupDigits, money, percent } from '../figures';
import { shortAmount } from '../short-amount';
import { dates, measures } from './common';

export const charts: Words['charts'] = {
  short: (amount) =>
    shortAmount(amount, [
      [1e12, '万亿'],
      [1e8, '亿'],
      [1e4, '万'],
    ]),
  inCurrency: (measure, currency) => (currency === null ? measure : `${measure}（${currency}）`),
  nobody: '没有客户。',

  pyramid: {
    title: ({ basis, window }) =>
      `各等级客户数与${measures.name(basis)}（${dates.window(window)}）`,
    said: (tier, customers, value, basis) =>
      `${tier}占客户数的 ${percent(customers)}，贡献了${basis}的 ${percent(value)}。`,
    withoutShares: (customers, value, basis) =>
      `${counted(customers)}的${basis}合计为 ${groupDigits(value)}，无法计算占比。`,
  },

  concentration: {
    title: ({ basis, window }) => `${measures.name(basis)}集中度（${dates.window(window)}）`,
    said: (best, all, tier, share, basis) =>
      `${counted(all)}中，前 ${whole(best)} 位为${tier}，贡献了${basis}的 ${percent(share)}。`,
    withoutCutoffs: (customers) => `共 ${counted(customers)}，其间没有分界。`,
    mark: (tier, customers, share) => `至${tier}：${counted(customers)}，${percent(share)}`,
    equal: '假如所有客户价值相同',
    x: '客户数占比（由高到低累计）',
  },
  shareOf: (measure) => `${measure}占比`,

  whale: {
    title: ({ window }) => `累计利润曲线（${dates.window(window)}）`,
    said: (all, earning, earned, lost) =>
      earning === 0
        ? `${counted(all)}无一盈利，合计亏损 ${money(lost)}。`
        : earning === all || lost === '0'
          ? `${counted(all)}共贡献利润 ${money(earned)}，没有亏损客户。`
          : `${counted(all)}中前 ${whole(earning)} 位共贡献利润 ${money(earned)}，其余 ${whole(all - earning)} 位抵消了其中 ${money(lost)}。`,
    peak: (customers, profit) =>
      customers === 0 ? '无盈利客户' : `峰值：${counted(customers)}，${charts.short(profit)}`,
    end: (profit) => `全部客户：${charts.short(profit)}`,
    x: '客户数占比（按利润由高到低累计）',
    y: '累计利润',
  },

  profit: {
    title: ({ window }) => `各客户的销售额与利润（${dates.window(window)}）`,
    said: (losers, all) => `${counted(all)}中有 ${whole(losers)} 位亏损。`,
    thinned: (drawn, all) =>
      `${whole(all)} 位中绘出 ${whole(drawn)} 位：销售额最大以及亏损最多的客户。`,
    loss: '亏损',
  },

  flows: {
    title: (before, after) => `客户流向（${before} → ${after}）`,
    said: (before, after, gained, lost) =>
      `由 ${money(before)} 变为 ${money(after)}：增加 ${money(gained)}，减少 ${money(lost)}。`,
    withoutValues: (customers) => `${counted(customers)}的去向。`,
  },
  customers: counted,

  matrix: {
    title: (before, after) => `等级变动矩阵（${before} → ${after}）`,
    said: (all, stayed, rose, fell, left) =>
      `${counted(all)}中，${whole(stayed)} 位等级不变，${whole(rose)} 位升级，${whole(fell)} 位降级，${whole(left)} 位流失。`,
  },

  window: '统计期间',
  history: {
    title: (measure) => `各等级${measure}占比的变化`,
    said: (tier, first, last, measure) =>
      `${tier}占${measure}的比例由 ${percent(first)} 变为 ${percent(last)}。`,
  },

  effort: {
    title: '各等级的投入与价值',
    said: (tier, share, value) =>
      `${tier}占用工时的 ${percent(share)}${value === null ? '' : `，贡献价值的 ${percent(value)}`}。`,
    hours: '工时占比',
    value: '价值占比',
  },

  complaints: {
    title: '各等级投诉的按时响应与按时解决',
    said: (answered, toAnswer, resolved, toResolve) =>
      `应响应的 ${whole(toAnswer)} 件投诉中按时响应 ${whole(answered)} 件，应解决的 ${whole(toResolve)} 件中按时解决 ${whole(resolved)} 件。`,
    answered: '按时响应',
    resolved: '按时解决',
    of: (part, all) => `${whole(part)}/${whole(all)} 件`,
    noneDue: '无到期',
  },

  risks: {
    title: (day) => `客户预警分布（${day}）`,
    said: (customers, act) => `${counted(customers)}有预警，其中 ${whole(act)} 位须立即处理。`,
    act: (customers) => `处理 ${whole(customers)}`,
    actNow: '须立即处理',
    customersOf: '各等级客户数',
  },

  visits: {
    title: (day) => `每日拜访与拜访能力（${day} 起）`,
    said: (planned, without) =>
      `应拜访 ${whole(planned + without)} 次：已排 ${whole(planned)} 次，排不下 ${whole(without)} 次。`,
    due: (due) => `应拜访 ${whole(due)} 次，拜访能力未知。`,
    room: (capacity) => `每天可拜访 ${whole(capacity)} 次`,
    withoutRoom: (count) => `${whole(count)} 次排不下`,
    capacity: '拜访能力',
  },
};

function whole(count: number): string {
  return groupDigits(`${count}`);
}

function counted(customers: number): string {
  return `${whole(customers)} 位客户`;
}
