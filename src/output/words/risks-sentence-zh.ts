import type { Severity, Signal } from '../../core/policies/signals';
import type { Missing, NotKnown } from '../../core/treatments/signals/not-known';
import type { ComingRisk, RiskSignal, WatchedCustomer } from '../../core/treatments/signals/risk';
import { exactMoney, percent } from './figures';
import { chineseWording } from './policies-zh';
import type { RiskWords } from './risks-sentence';
import { oneDecimal, thresholdText, whole, withoutSign } from './risks-sentence-parts';

export const chineseWords: RiskWords = {
  signal: (signal) => `${who(signal)}${found(signal)}；${rule(signal)}。`,
  coming,
  notKnown,
};

function who({ customerId, tier, lapsed }: WatchedCustomer): string {
  return lapsed ? `${customerId}（原 ${tier} 级，已流失）` : `${customerId}（${tier} 级）`;
}

function found(risk: RiskSignal): string {
  switch (risk.signal) {
    case 'fall-in-value': {
      const { before, now, share } = risk.evidence;
      const left = risk.lapsed ? '本期无交易' : `本期 ${exactMoney(now)}`;
      return `价值下降 ${percent(share)}：上期 ${exactMoney(before)}，${left}`;
    }
    case 'silence': {
      const { days, until, lastDate, times, meanGap } = risk.evidence;
      return `截至 ${until} 已有 ${whole(days)} 天未购买，是其平均间隔 ${oneDecimal(meanGap)} 天的 ${oneDecimal(times)} 倍（最近一次 ${lastDate}）`;
    }
    case 'receivable-overdue': {
      const { amount, invoices, since, days } = risk.evidence;
      return `有 ${whole(invoices)} 张发票逾期未付，共 ${exactMoney(amount)}，自 ${since} 起已逾期 ${whole(days)} 天`;
    }
    case 'credit-limit': {
      const { used, limit, share } = risk.evidence;
      return share === null
        ? `欠款 ${exactMoney(used)}，而信用额度为 0`
        : `已用信用额度的 ${percent(share)}：${exactMoney(used)}，额度 ${exactMoney(limit)}`;
    }
    case 'event': {
      const { events, kinds, lastDate, withinDays } = risk.evidence;
      const list = kinds
        .map(({ kind, events }) => `${chineseWording.eventKinds[kind]} ${whole(events)} 起`)
        .join('、');
      return `${whole(withinDays)} 天内有 ${whole(events)} 起上报事件（${list}），最近一起在 ${lastDate}`;
    }
    case 'quiet': {
      const { days, since, lastContact, lastComplaint } = risk.evidence;
      const isOnRecord = lastContact !== null || lastComplaint !== null;
      return isOnRecord
        ? `已有 ${whole(days)} 天没有音讯：自 ${since} 起既无投诉也无联系`
        : `没有任何投诉和联系记录，距已知的首次购买（${since}）已有 ${whole(days)} 天`;
    }
    case 'downgraded': {
      const { before, now, tiers } = risk.evidence;
      return `下降了 ${whole(tiers)} 级，由 ${before} 级降到 ${now} 级`;
    }
    case 'near-cutoff': {
      const { value, cutoff, below, cushion, share } = risk.evidence;
      return cushion.startsWith('-')
        ? `价值 ${exactMoney(value)}，比降到 ${below} 级的分界 ${exactMoney(cutoff)} 还低 ${withoutSign(cushion)}`
        : `价值 ${exactMoney(value)}，只比降到 ${below} 级的分界 ${exactMoney(cutoff)} 高 ${exactMoney(cushion)}（${percent(share)}）`;
    }
    case 'loss-making': {
      const { revenue, profit, rankByRevenue, of } = risk.evidence;
      return `销售额 ${exactMoney(revenue)}，在 ${whole(of)} 位客户中按销售额排第 ${whole(rankByRevenue)} 位，却亏损 ${withoutSign(profit)}`;
    }
    case 'concentration': {
      const { value, total, share } = risk.evidence;
      return `占全部客户价值的 ${percent(share)}：总额 ${exactMoney(total)} 中的 ${exactMoney(value)}`;
    }
  }
}

/** `A 级达到 30 天即预警` */
function rule(risk: RiskSignal): string {
  const threshold = thresholdText(risk, {
    days: (days) => `${days} 天`,
    times: (times) => `${times} 倍`,
    events: (events) => `${events} 起`,
    tiers: (tiers) => `${tiers} 级`,
  });
  const does = `${threshold.endsWith('%') ? ' ' : ''}即${SEVERITY_NAMES[risk.severity]}`;
  if (risk.signal === 'near-cutoff') return `${risk.judgedBy} 级不高于 ${threshold}${does}`;
  if (risk.signal === 'loss-making') return `${risk.judgedBy} 级居前 ${threshold}${does}`;
  return `${risk.judgedBy} 级达到 ${threshold}${does}`;
}

function coming(risk: ComingRisk): string {
  return `${who(risk)}：如无变化，“${SIGNAL_NAMES[risk.signal]}”将于 ${risk.on} 达到 ${risk.judgedBy} 级的“${SEVERITY_NAMES[risk.severity]}”。`;
}

function notKnown({ signal, missing, customers }: NotKnown): string {
  const [isJudged, why] = MISSING_WORDS[missing];
  const judged = isJudged ? '只能部分判断' : '情况不明';
  return `${SIGNAL_NAMES[signal]}：${whole(customers)} 位客户${judged}，${why}。`;
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  watch: '关注',
  warn: '预警',
  act: '处理',
};

const SIGNAL_NAMES: Readonly<Record<Signal, string>> = {
  'fall-in-value': '价值下降',
  silence: '久未购买',
  'receivable-overdue': '应收账款逾期',
  'credit-limit': '信用额度占用',
  event: '上报事件',
  quiet: '既无投诉也无联系',
  downgraded: '等级下降',
  'near-cutoff': '接近等级分界',
  'loss-making': '销售额高而亏损',
  concentration: '过于集中',
};

/** Whether it was judged at all, and what is missing. */
const MISSING_WORDS: Readonly<Record<Missing, readonly [isJudged: boolean, why: string]>> = {
  receivables: [false, '未提供应收账款'],
  'credit-limits': [false, '未提供信用额度'],
  events: [false, '未提供上报事件'],
  contacts: [false, '未提供联系记录'],
  complaints: [false, '未提供投诉记录'],
  previous: [false, '没有上期的客户金字塔'],
  total: [false, '全部客户的价值合计不大于 0，无法计算占比'],
  'own-credit-limit': [false, '没有其信用额度'],
  profit: [false, '其利润不明'],
  revenue: [false, '其销售额不明'],
  purchases: [false, '购买不足三次或都在同一天，无法得出平均间隔'],
  dates: [false, '没有其任何日期'],
  value: [false, '价值不大于 0，无法计算占比'],
  'value-before': [false, '上期价值不大于 0，无法计算降幅'],
  tier: [false, '本期无交易且等级不明'],
  'sales-after-window': [true, '窗口之后的购买情况不明'],
  'rest-of-window': [true, '本期尚未结束，而上期是完整的'],
};
