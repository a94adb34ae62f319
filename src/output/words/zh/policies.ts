import type { Discount } from '../../../core/policies/policy';
import type { Severity } from '../../../core/signals/signal';
import type { WatchedCustomer } from '../../../core/treatments/risk-watch';
import { multiplyAmounts } from '../../../core/values/amount';
import {
  type AllSignalWords,
  exactPercent,
  oneDecimal,
  twoPlaces,
  whole,
  withoutSign,
} from '../catalogue';
import { customerText } from '../customer-text';
import type { Words } from '../en/index';
import { exactMoney, percent } from '../figures';
import { tiers } from './common';

export const policies: Words['policies'] = {
  title: '各等级客户的服务标准',
  rules: {
    owner: '负责人',
    visits: '拜访',
    otherContact: '日常联系',
    discount: '销售折扣',
    complaints: '投诉：优先级、首次响应、解决时限',
    watch: '预警项目',
    relationship: '关系维护',
    effort: '服务投入占比',
  },
  none: '无',
  visits(visits) {
    if (visits.kind === 'none') return '无';
    if (visits.kind === 'on-request') return '应客户要求';
    return `${every(visits.days)}，${visits.inPerson ? '上门' : '远程'}`;
  },
  otherContact(contact) {
    if (contact.kind === 'none') return '无';
    return contact.automated ? `${every(contact.days)}，自动发送` : every(contact.days);
  },
  discount({ eligibility, rate }) {
    const who = ELIGIBLE[eligibility];
    return rate === null ? who : `${who}，优惠${multiplyAmounts(rate, '100')}%`;
  },
  complaints: (rule) =>
    `${rule.class} · ${hours(rule.firstAnswerHours)} · ${hours(rule.resolveHours)}`,
  time: (given) => hours(given, ' '),
  share: (share) => `${multiplyAmounts(share, '100')}%`,
  receivables: '应收账款',
};

function hours(given: number | string, blank = ''): string {
  const text = `${given}`;
  return text.endsWith(' clock h')
    ? `${Number.parseFloat(text)}${blank}小时（不论工作时间）`
    : `${text}${blank}小时`;
}

const ELIGIBLE: Readonly<Record<Discount['eligibility'], string>> = {
  first: '优先享受',
  eligible: '可享受',
  campaign: '仅限促销活动',
  'list-price': '按标价，不打折',
};

function every(days: number): string {
  return days === 1 ? '每天一次' : `每${days}天一次`;
}

export const eventKinds: Words['work']['eventKinds'] = {
  operations: '经营',
  finance: '财务',
  personnel: '人事',
};

const of: AllSignalWords['of'] = {
  'fall-in-value': {
    name: '价值下降',
    found: ({ before, now, share }, { lapsed }) =>
      `价值下降 ${percent(share)}：上期 ${exactMoney(before)}，${lapsed ? '本期无交易' : `本期 ${exactMoney(now)}`}`,
    threshold: (part) => `达到 ${exactPercent(part)} 即`,
  },
  silence: {
    name: '久未购买',
    found: ({ days, until, lastPurchase, purchaseDates, times, meanGap }) =>
      `截至 ${until} 已有 ${whole(days)} 天未购买，是其平均购买间隔 ${oneDecimal(meanGap)} 天的 ${oneDecimal(times)} 倍（有购买的共 ${whole(purchaseDates)} 天，最近一次为 ${lastPurchase}）`,
    threshold: (times) => `达到 ${times} 倍即`,
    coming: '久未购买',
  },
  'receivable-overdue': {
    name: '应收账款逾期',
    found: ({ amount, invoices, since, days }) =>
      `有 ${whole(invoices)} 张发票逾期未付，共 ${exactMoney(amount)}，自 ${since} 起已逾期 ${whole(days)} 天`,
    threshold: (days) => `达到 ${whole(days)} 天即`,
    coming: '应收账款逾期',
  },
  'credit-limit': {
    name: '信用额度',
    found: ({ used, limit, share }) =>
      share === null
        ? `应收余额 ${exactMoney(used)}，而信用额度为 0`
        : `已用信用额度的 ${percent(share)}：应收余额 ${exactMoney(used)}，额度 ${exactMoney(limit)}`,
    threshold: (part) => `达到 ${exactPercent(part)} 即`,
  },
  event: {
    name: '上报事件',
    found({ events, kinds, lastDate, withinDays }) {
      const list = kinds.map(({ kind, events }) => `${eventKinds[kind]} ${whole(events)} 起`);
      return `${whole(withinDays)} 天内有 ${whole(events)} 起上报事件（${list.join('、')}），最近一起在 ${lastDate}`;
    },
    threshold: (events) => `达到 ${whole(events)} 起即`,
  },
  quiet: {
    name: '既无投诉也无联系',
    found: ({ days, since, lastContact, lastComplaint }) =>
      lastContact !== null || lastComplaint !== null
        ? `已有 ${whole(days)} 天没有音讯：自 ${since} 起既无投诉也无联系`
        : `没有任何投诉和联系记录，距已知的首次购买（${since}）已有 ${whole(days)} 天`,
    threshold: (days) => `达到 ${whole(days)} 天即`,
    coming: '既无投诉也无联系',
  },
  downgraded: {
    name: '降级',
    found: ({ before, now, tiers }) =>
      `降了 ${whole(tiers)} 级，由 ${level(before)}降至 ${level(now)}`,
    threshold: (tiers) => `达到 ${whole(tiers)} 级即`,
  },
  'near-cutoff': {
    name: '临近等级分界',
    found: ({ value, cutoff, below, cushion, share }) =>
      cushion.startsWith('-')
        ? `价值 ${exactMoney(value)}，比降至 ${level(below)}的分界 ${exactMoney(cutoff)} 还低 ${withoutSign(cushion)}`
        : `价值 ${exactMoney(value)}，仅比降至 ${level(below)}的分界 ${exactMoney(cutoff)} 高 ${exactMoney(cushion)}（${percent(share)}）`,
    threshold: (share) => `不高于 ${exactPercent(share)} 即`,
  },
  rising: {
    name: '潜力新客户',
    found: ({ firstPurchase, knownSince, days, windowDays, value, atPace, now, atPaceTier }) =>
      `首次购买于 ${firstPurchase}${knownSince === null ? '' : `（数据始于 ${knownSince}）`}，按购买速度推算：${whole(windowDays)} 天中的 ${whole(days)} 天购买 ${exactMoney(value)}，整个统计期间可达 ${twoPlaces(atPace)}，够得上 ${level(atPaceTier)}（现为 ${level(now)}）`,
    threshold: (tiers) => `可升 ${whole(tiers)} 级即`,
  },
  'loss-making': {
    name: '亏损',
    found: ({ revenue, profit, rankByRevenue, of }) =>
      `销售额 ${exactMoney(revenue)}，按销售额在 ${whole(of)} 位客户中排第 ${whole(rankByRevenue)} 位，却亏损 ${withoutSign(profit)}`,
    threshold: (part) => `销售额居前 ${exactPercent(part)} 即`,
  },
  concentration: {
    name: '客户集中度过高',
    found: ({ value, total, share }) =>
      `占全部客户价值的 ${percent(share)}（${exactMoney(total)} 中的 ${exactMoney(value)}）`,
    threshold: (part) => `达到 ${exactPercent(part)} 即`,
  },
};

const SEVERITIES: Readonly<Record<Severity, string>> = { watch: '关注', warn: '预警', act: '处理' };

/** 关注客户的理由。 */
export const signals: AllSignalWords = {
  of,
  severities: SEVERITIES,
  missing: {
    receivables: ['未提供应收账款'],
    'credit-limits': ['未提供信用额度'],
    events: ['未提供上报事件'],
    contacts: ['未提供联系记录'],
    complaints: ['未提供投诉记录'],
    previous: ['没有上期的客户金字塔'],
    total: ['全部客户的价值合计不大于 0，无法计算占比'],
    'one-currency': ['其应收款或信用额度币种不一，或与销售币种不同'],
    'own-credit-limit': ['未提供其信用额度'],
    profit: ['其利润未知'],
    revenue: ['其销售额未知'],
    orders: ['未统计订单'],
    purchases: ['有购买的日期不足三天，无法得出平均购买间隔'],
    dates: ['其购买日期未知'],
    'sales-between': ['两个统计期间之间的购买情况未知'],
    pace: ['新客户有购买的日期不足三天，或首次购买至今不足 60 天，无法推算购买速度'],
    value: ['价值不大于 0，无法计算占比'],
    'value-before': ['上期价值不大于 0，无法计算降幅'],
    tier: ['本期无交易且等级未知'],
    'sales-after-window': ['统计期间之后的购买情况未知', 'in part'],
    'rest-of-window': ['本期尚未结束，而上期是完整的；可改用 `ytd` 或最近 12 个月'],
  },
  signal(risk, { found, threshold }) {
    const bound = risk.thresholds[risk.severity] ?? '';
    const rule = `${level(risk.judgedBy)}${threshold(bound)}${SEVERITIES[risk.severity]}`;
    return `${who(risk)}${found(risk.evidence, risk)}；${rule}。`;
  },
  coming(risk, { coming = '' }) {
    return `${who(risk)}：如无变化，“${coming}”将于 ${risk.on} 达到 ${level(risk.judgedBy)}的“${SEVERITIES[risk.severity]}”标准。`;
  },
  notKnown({ customers, currencies }, { name }, why, inPart) {
    return `${name}：${whole(customers)} 位客户${inPart ? '只能部分判断' : '情况不明'}，${why}${currencies === undefined ? '' : `（${currencies.join('、')}）`}。`;
  },
};

function who(customer: WatchedCustomer): string {
  const { tier, lapsed } = customer;
  const called = customerText(customer);
  return lapsed ? `${called}（原 ${level(tier)}，已流失）` : `${called}（${level(tier)}）`;
}

function level(tier: string): string {
  return tiers.name(tier, tier);
}
