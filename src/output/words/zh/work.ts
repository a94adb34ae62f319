import type { TierEffort } from '../../../core/treatments/allocate-effort';
import type { ContactDue } from '../../../core/treatments/contact-plan';
import { oneDecimal, spaced, tierCalled, timeText, visitsText } from '../catalogue';
import { customerText } from '../customer-text';
import type { Words } from '../en/index';
import { groupDigits, percent } from '../figures';
import { tiers } from './common';
import { complaints, STEPS } from './complaints';
import { eventKinds, policies } from './policies';

const contactKinds: Words['work']['contactKinds'] = { visit: '拜访', other: '日常联系' };

/** 一天的工作：每件事一句话。 */
export const work: Words['work'] = {
  eventKinds,
  contactKinds,
  steps: STEPS,

  contact(contact) {
    const { tier, rank, rule, visitDue, person } = contact;
    const clauses = [
      `${customerText(contact)}（${level(tier)}，排第 ${whole(rank)} 位）：${whatContact(contact)}${whenDue(contact)}：${every(rule.everyDays)}，${whyThen(contact)}`,
      ...(visitDue === null ? [] : [`${visitDue} 到期的拜访即算作本次联系`]),
      `负责人：${person === undefined ? rule.owner.label.zh : `${person}（${rule.owner.label.zh}）`}`,
    ];
    return `${clauses.join('；')}。`;
  },
  visitTo: (contact) =>
    `拜访 ${customerText(contact)}${contact.person === undefined ? '' : `（${contact.person}）`}`,
  load({ tiers, capacity, shortBy, ...load }) {
    if (tiers.length === 0) return '没有需要定期拜访的客户。';
    const by = tiers.map(
      ({ tier, customers, everyDays, visits }) =>
        `${level(tier)} ${visitsText(visits)} 次（${whole(customers)} 位客户，${every(everyDays)}）`,
    );
    const implied = `按服务标准，${whole(load.days)} 天内应拜访 ${visitsText(load.visits)} 次：${by.join('、')}`;
    if (capacity === null || shortBy === null) return `${implied}；拜访能力未知。`;
    const verdict = shortBy === 0 ? '足够' : `还差 ${whole(shortBy)} 次`;
    return `${implied}；${whole(load.workingDays)} 个工作日可拜访 ${whole(capacity)} 次：${verdict}。`;
  },
  ownerVisits({ person, customers, overdue, capacityPerDay, planned, notFitting }) {
    const parts = [
      `应拜访 ${whole(customers.length)} 次${overdue === 0 ? '' : `，其中逾期 ${whole(overdue)} 次`}`,
      ...(planned === null ? [] : [`已排 ${whole(planned)} 次`]),
      ...(notFitting === null || notFitting === 0 ? [] : [`排不下 ${whole(notFitting)} 次`]),
      ...(capacityPerDay === null ? [] : [`每个工作日可拜访 ${whole(capacityPerDay)} 次`]),
    ];
    const named = customers.slice(0, MOST_NAMED).join('、');
    const more = customers.length > MOST_NAMED ? `等 ${whole(customers.length)} 位` : '';
    return `${person ?? `无负责人（${named}${more}）`}：${parts.join('；')}。`;
  },
  holidays: (country, days) =>
    `${country} 的节假日：${days.map(({ date, name }) => `${date} ${name}`).join('、')}。`,
  closed: {
    owed: (ids) => `${closedText(ids)}：不再安排拜访、联系和服务投入。`,
    watched: (ids) => `${closedText(ids)}：只关注其欠款、上报事件和价值占比。`,
  },
  automated: (customers) => `应发出的自动联系：${whole(customers)} 位客户。`,

  complaints,
  answered: ({ inTime, late }) => `首次响应：按时 ${whole(inTime)} 件，超时 ${whole(late)} 件。`,
  resolved: ({ inTime, late }) => `解决：按时 ${whole(inTime)} 件，超时 ${whole(late)} 件。`,

  effort(effort) {
    const { tier, customers, minutes, share, shareOfValue } = effort;
    if (customers === 0) return `${level(tier)}没有需要服务的客户，不分配服务投入。`;
    const each = customers === 1 ? '' : `，每位 ${eachText(effort)}`;
    const value = shareOfValue === null ? '' : `，对应价值的 ${percent(shareOfValue)}`;
    return `${level(tier)}：${whole(customers)} 位客户共 ${hours(minutes)}${each}；占服务投入的 ${percent(share)}${value}。`;
  },
  eightyTwenty({ customers, shareOfEffort, shareOfValue, holds }) {
    if (shareOfEffort === null) return '有客户的等级都没有服务投入份额。';
    const value = shareOfValue === null ? '' : `，贡献 ${percent(shareOfValue)} 的价值`;
    return `前 20% 客户（${whole(customers)} 位）获得 ${percent(shareOfEffort)} 的服务投入${value}：${holds ? '达到' : '未达到'}“八成精力用于两成客户”的规则。`;
  },
  hours,

  frontLine(entry) {
    const { times, standing, closed, tier, rank, of, policy } = entry;
    const customer = customerText(entry);
    // A full-width bracket needs no blank beside it.
    const who = times === 1 ? `${customer} ` : `${customer}（${times} 次）`;
    if (tier === null || rank === null || policy === null) {
      return standing === null
        ? `${who}不是已知客户：既不在排名之中，也不是无交易客户。请逐字核对编号。`
        : `${who}无交易：是已知客户，但在统计期间没有交易，不属于任何等级。`;
    }
    const { class: number, firstAnswerHours, resolveHours } = policy.complaints;
    const owed = [
      `负责人：${policy.owner.label.zh}`,
      `折扣：${policies.discount(policy.discount)}`,
      `投诉：第 ${number} 优先级，${policies.time(firstAnswerHours)}内首次响应，${policies.time(resolveHours)}内解决`,
      ...policy.relationship.map(({ label }) => label.zh),
    ];
    if (closed) owed.unshift('已关闭，不再安排拜访、联系和服务投入');
    const called = tiers.name(tier.id, tierCalled(tier, 'zh'));
    return `${who}属于 ${called}，在 ${whole(of)} 位客户中排第 ${whole(rank)} 位；${owed.join('；')}。`;
  },

  titles: {
    plan: (day) => `${day} 工作安排`,
    visits: '待拜访客户',
    schedule: '拜访日程',
    notFitting: '未能排入的拜访',
    owners: '按负责人的拜访',
    contacts: '待日常联系客户',
    load: '拜访能力',
    complaints: '投诉（按处理顺序）',
    waiting: '等待客户回复',
    several: '同一客户的多件投诉',
    people: '按负责人',
    leftOut: '未列入队列',
    service: '服务情况',
    risks: '重点关注客户',
    coming: '即将出现的风险',
    notKnown: '情况不明（不等于没有问题）',
    closed: '已关闭客户',
    unknown: '不在销售数据中的客户',
    effort: '服务投入',
    frontLine: (day) => `${day} 到访与来电客户`,
  },
  none: '无。',
  unknown: '未知客户',
  all: '全部',
  more: (count) => `另有 ${whole(count)} 条`,
  complaintsNotKnown: '情况不明：未提供投诉记录。',

  file: {
    title: (customer, asOf) => `客户档案：${customer}（截至 ${asOf}）`,
    standing: '当前等级',
    totals: '合计',
    history: '以往等级',
    treatment: '服务标准',
    nextContacts: '到期日程',
    queued: '排队中的投诉',
    signals: '风险信号',
    complaints: '投诉记录',
    receivables: '应收账款',
    creditLimits: '信用额度',
    events: '上报事件',
    satisfaction: '满意度',
    contacts: '联系记录',
    none: '无',
    notKnown: '情况不明',
    window: '统计期间',
    transactions: '交易数',
    noTransaction: '没有交易',
    closed: '已关闭：不再安排拜访、联系和服务投入',
    noTreatment: '无：无交易客户不属于任何等级，没有适用的服务标准',
    between: (first, last) => `${first} 至 ${last}`,
    betweenDates: (first, last) => `（${first} 至 ${last}）`,
    frequency: '购买频次',
    every: (days) => `平均每 ${oneDecimal(days)} 天购买一次`,
    past({ tier, rank, of, standing }, money) {
      if (tier === null || rank === null) {
        return standing === null ? '当时不是已知客户' : tiers.inactive;
      }
      const called = tiers.name(tier.id, tierCalled(tier, 'zh'));
      return `${called}，在 ${whole(of)} 位客户中排第 ${whole(rank)} 位，${money}`;
    },
    complaint: ({ id, opened, category, firstAnswered, resolved, reopened, onHoldSince, valid }) =>
      [
        `${id} 于 ${spaced(opened)} 提出${category === null ? '' : `（${category}）`}`,
        firstAnswered === null ? '尚未首次响应' : `${spaced(firstAnswered)} 首次响应`,
        resolved === null ? '未解决' : `${spaced(resolved)} 解决`,
        ...(reopened === null ? [] : [`${spaced(reopened)} 重新打开`]),
        ...(onHoldSince === null ? [] : [`自 ${spaced(onHoldSince)} 起等待客户`]),
        ...(valid === false ? ['经查不成立'] : []),
      ].join('，'),
    contact: ({ date, kind, by }) =>
      `${date} ${contactKinds[kind]}${by === null ? '' : `（${by}）`}`,
    openInSeveral: '应收余额：未知，金额币种不一，或与销售币种不同',
    openSum: (open, overdue) => `应收余额：${open}，其中逾期：${overdue}`,
    invoice: ({ invoice, dueDate, overdueDays }, amount) =>
      `${invoice}：${amount}，${dueDate} 到期${overdueDays === 0 ? '' : `，已逾期 ${whole(overdueDays)} 天`}`,
  },
};

const MOST_NAMED = 10;

function closedText(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  const named = ids.slice(0, MOST_NAMED).join('、');
  return `${whole(ids.length)} 位已关闭客户（${named}${more > 0 ? `，另有 ${whole(more)} 位` : ''}）`;
}

function whatContact({ kind, rule }: ContactDue): string {
  if (kind === 'visit') return rule.inPerson ? '上门拜访' : '远程拜访';
  return rule.automated ? '自动联系' : '日常联系';
}

function whenDue({ due, dueInDays }: ContactDue): string {
  if (dueInDays < 0) return `应于 ${due} 进行，已逾期 ${whole(-dueInDays)} 天`;
  return dueInDays === 0 ? `应于今天（${due}）进行` : `应于 ${due} 进行`;
}

function whyThen({ kind, because, last }: ContactDue): string {
  const name = kind === 'visit' ? '拜访' : '联系';
  switch (because) {
    case 'since-last':
      return `上次${name}为 ${last}`;
    case 'none-on-record':
      return `没有${name}记录`;
    case 'not-known':
      return `上次${name}的时间未知`;
    case 'after-planned':
      return `前一次${name}计划于 ${last}`;
  }
}

function eachText({ least, most }: TierEffort): string {
  return least === most ? hours(least) : `${hours(least)}至 ${hours(most)}`;
}

function hours(minutes: number): string {
  return timeText(minutes, '小时', '分钟');
}

function every(interval: number): string {
  return interval === 1 ? '每天一次' : `每${whole(interval)}天一次`;
}

function level(tier: string): string {
  return tiers.name(tier, tier);
}

function whole(count: number): string {
  return groupDigits(`${count}`);
}
