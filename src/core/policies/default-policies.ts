import type { Label } from '../pyramid/scheme';
import { concentration } from '../signals/concentration';
import { creditLimit } from '../signals/credit-limit';
import { downgraded } from '../signals/downgraded';
import { event } from '../signals/event';
import { fallInValue } from '../signals/fall-in-value';
import { lossMaking } from '../signals/loss-making';
import { nearCutoff } from '../signals/near-cutoff';
import { quiet } from '../signals/quiet';
import { receivableOverdue } from '../signals/receivable-overdue';
import { rising } from '../signals/rising';
import type { Watch } from '../signals/signals';
import { silence } from '../signals/silence';
import type { Policies, Policy, Programme } from './policy';

/** Where the default rules come from, to stand beside each of them. */
const ORIGINS = {
  textbook: {
    en: 'CRM textbook, chapter on the customer pyramid: how A customers are managed',
    zh: 'CRM教材“客户金字塔”一章：A级客户的管理',
  },
  frequentVisits: {
    en: 'frequent visits: CRM textbook, chapter on the customer pyramid; every month: a published company rule for A and B accounts',
    zh: '经常拜访：CRM教材“客户金字塔”一章；每月一次：某公司公开的A级、B级客户拜访制度',
  },
  companyVisits: {
    en: 'every quarter: a published company rule for A and B accounts',
    zh: '每季度一次：某公司公开的A级、B级客户拜访制度',
  },
  accountPractice: {
    en: 'ABC account practice: nobody unheard for 90 days',
    zh: 'ABC客户管理惯例：不让任何客户90天无人联系',
  },
  complaintsFirst: {
    en: "first class: CRM textbook, chapter on the customer pyramid; resolved within 24 hours: IBM's rule as customer-service textbooks quote it; first answer: this project's choice",
    zh: '优先处理：CRM教材“客户金字塔”一章；24小时内解决：客户服务教材所引IBM的规定；首次响应时限：本项目自定',
  },
  resolvedInADay: {
    en: "resolved within 24 hours: IBM's rule as customer-service textbooks quote it; class and first answer: this project's choice",
    zh: '24小时内解决：客户服务教材所引IBM的规定；优先级和首次响应时限：本项目自定',
  },
  againstBadDebt: {
    en: "CRM textbook, chapter on the customer pyramid: operations, finance and personnel are watched against bad debt; how many events within how many days: this project's choice",
    zh: 'CRM教材“客户金字塔”一章：关注经营、财务和人事变动，防范坏账；多少天内多少起：本项目自定',
  },
  moveUp: {
    en: "Curry's actions for the customer pyramid: a plan to raise customers by a tier",
    zh: 'Curry客户金字塔的行动方案：帮助客户提升一个等级',
  },
  lowerTiers: {
    en: "Curry's actions for the customer pyramid, and the lower tiers of Zeithaml, Rust and Lemon",
    zh: 'Curry客户金字塔的行动方案，以及Zeithaml、Rust、Lemon对低等级客户的做法',
  },
  effortOfBestFifth: {
    en: "80% of the effort on the best 20% of customers: CRM textbook, chapter on the customer pyramid; its split among A, B and C: this project's choice",
    zh: '80%的精力用于最好的20%的客户：CRM教材“客户金字塔”一章；在A、B、C之间的分配：本项目自定',
  },
  effortOfTheRest: {
    en: '80% of the effort on the best 20% of customers, which leaves 20%: CRM textbook, chapter on the customer pyramid',
    zh: '80%的精力用于最好的20%的客户，其余客户占20%：CRM教材“客户金字塔”一章',
  },
  ownChoice: { en: "this project's choice", zh: '本项目自定' },
} as const satisfies Readonly<Record<string, Label>>;

const origin = ORIGINS.ownChoice;

const watchReceivables: readonly Watch[] = [
  {
    signal: receivableOverdue.id,
    minimumAmount: '0',
    thresholds: receivableOverdue.thresholds.usual,
    origin,
  },
  { signal: creditLimit.id, thresholds: creditLimit.thresholds.usual, origin },
];
const watchSilence: Watch = {
  signal: silence.id,
  minimumDays: 30,
  thresholds: silence.thresholds.usual,
  origin,
};
const watchFall: Watch = {
  signal: fallInValue.id,
  thresholds: fallInValue.thresholds.usual,
  origin,
};
/** Beyond the table: where much is at stake, the other signals are watched too. */
const watchStanding: readonly Watch[] = [
  { signal: quiet.id, thresholds: quiet.thresholds.usual, origin },
  { signal: downgraded.id, thresholds: downgraded.thresholds.usual, origin },
  { signal: nearCutoff.id, thresholds: nearCutoff.thresholds.usual, origin },
  { signal: lossMaking.id, thresholds: lossMaking.thresholds.usual, origin },
];

/** The scout's list: who cannot rise any more is on none. */
const watchRising: Watch = { signal: rising.id, thresholds: rising.thresholds.usual, origin };

/** An owner, or a programme to keep up the relationship. */
function named(id: string, en: string, zh: string, from: Label): Programme {
  return { id, label: { en, zh }, origin: from };
}

const vip: Policy = {
  tier: 'A',
  owner: named(
    'dedicated-manager',
    'a dedicated account manager',
    '专属客户经理',
    ORIGINS.textbook,
  ),
  visits: { kind: 'every', days: 30, inPerson: true, origin: ORIGINS.frequentVisits },
  otherContact: { kind: 'every', days: 7, automated: false, origin },
  discount: { eligibility: 'first', rate: null, origin: ORIGINS.textbook },
  complaints: {
    class: 1,
    firstAnswerHours: 1,
    resolveHours: 24,
    origin: ORIGINS.complaintsFirst,
  },
  watch: [
    {
      signal: 'event',
      kinds: event.settings.kinds.choices,
      days: 90,
      thresholds: { warn: 1, act: 2 },
      origin: ORIGINS.againstBadDebt,
    },
    ...watchReceivables,
    watchSilence,
    {
      signal: 'fall-in-value',
      thresholds: { watch: '0.1', warn: '0.25', act: '0.5' },
      origin,
    },
    ...watchStanding,
    { signal: concentration.id, thresholds: concentration.thresholds.usual, origin },
  ],
  relationship: [
    named('vip-club', 'VIP club', 'VIP俱乐部', ORIGINS.textbook),
    named('long-term-partnership', 'long-term partnership', '长期合作伙伴关系', ORIGINS.textbook),
    named(
      'known-by-name',
      'front-line staff know them by name',
      '一线员工认得出、叫得上名字',
      ORIGINS.textbook,
    ),
  ],
  effort: { share: '0.2', origin: ORIGINS.effortOfBestFifth },
};

const major: Policy = {
  tier: 'B',
  owner: named('named-manager', 'a named manager, shared', '指定客户经理（兼管多家客户）', origin),
  visits: { kind: 'every', days: 90, inPerson: true, origin: ORIGINS.companyVisits },
  otherContact: { kind: 'every', days: 14, automated: false, origin },
  discount: { eligibility: 'eligible', rate: null, origin },
  complaints: {
    class: 2,
    firstAnswerHours: 4,
    resolveHours: 24,
    origin: ORIGINS.resolvedInADay,
  },
  watch: [
    {
      signal: 'event',
      kinds: event.settings.kinds.choices,
      days: 90,
      thresholds: event.thresholds.usual,
      origin,
    },
    ...watchReceivables,
    watchSilence,
    watchFall,
    ...watchStanding,
    watchRising,
  ],
  relationship: [
    named('growth-plan', 'growth plan towards A', '向A级提升的成长计划', ORIGINS.moveUp),
  ],
  effort: { share: '0.3', origin: ORIGINS.effortOfBestFifth },
};

const ordinary: Policy = {
  tier: 'C',
  owner: { id: 'sales-team', label: { en: 'the sales team', zh: '销售团队' }, origin },
  visits: { kind: 'on-request', origin },
  otherContact: { kind: 'every', days: 90, automated: false, origin: ORIGINS.accountPractice },
  discount: { eligibility: 'campaign', rate: null, origin },
  complaints: { class: 3, firstAnswerHours: 8, resolveHours: 48, origin },
  watch: [...watchReceivables, watchSilence, watchFall, watchRising],
  relationship: [
    named('rising-stars', 'scout for rising stars', '发掘有潜力的客户', origin),
    named('growth-plan', 'growth plan towards B', '向B级提升的成长计划', ORIGINS.moveUp),
  ],
  effort: { share: '0.3', origin: ORIGINS.effortOfBestFifth },
};

const small: Policy = {
  tier: 'D',
  owner: named('pooled-desk', 'self-service, pooled desk', '自助服务，共用服务台', origin),
  visits: { kind: 'none', origin },
  otherContact: { kind: 'every', days: 90, automated: true, origin: ORIGINS.accountPractice },
  discount: { eligibility: 'list-price', rate: null, origin },
  complaints: { class: 4, firstAnswerHours: 24, resolveHours: 72, origin },
  watch: [...watchReceivables, watchRising],
  relationship: [
    named('prompt-basics', 'convenient, prompt basics', '便捷、及时的基本服务', origin),
    named(
      'better-return',
      'raise the order or lower the cost to serve',
      '提高订单金额或降低服务成本',
      ORIGINS.lowerTiers,
    ),
  ],
  effort: { share: '0.2', origin: ORIGINS.effortOfTheRest },
};

/** The table of what each tier is owed as editable data, for the tiers of the default scheme. */
export const defaultPolicies: Policies = { version: 1, policies: [vip, major, ordinary, small] };
