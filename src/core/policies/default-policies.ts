import { EVENT_KINDS } from '../facts/facts';
import { concentration } from '../signals/concentration';
import { creditLimit } from '../signals/credit-limit';
import { downgraded } from '../signals/downgraded';
import { event } from '../signals/event';
import { fallInValue } from '../signals/fall-in-value';
import { lossMaking } from '../signals/loss-making';
import { nearCutoff } from '../signals/near-cutoff';
import { quiet } from '../signals/quiet';
import { receivableOverdue } from '../signals/receivable-overdue';
import type { Watch } from '../signals/signals';
import { silence } from '../signals/silence';
import { ORIGINS } from './origins';
import type { Policies, Policy } from './policy';

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
/** Order lines of a day count as purchases of their own, which makes gaps look short. */
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

const vip: Policy = {
  tier: 'A',
  owner: {
    id: 'dedicated-manager',
    label: { en: 'a dedicated account manager', zh: '专属客户经理' },
    origin: ORIGINS.textbook,
  },
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
      kinds: EVENT_KINDS,
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
    {
      id: 'vip-club',
      label: { en: 'VIP club', zh: 'VIP俱乐部' },
      origin: ORIGINS.textbook,
    },
    {
      id: 'long-term-partnership',
      label: { en: 'long-term partnership', zh: '长期合作伙伴关系' },
      origin: ORIGINS.textbook,
    },
    {
      id: 'known-by-name',
      label: { en: 'front-line staff know them by name', zh: '一线员工认得出、叫得上名字' },
      origin: ORIGINS.textbook,
    },
  ],
  effort: { share: '0.2', origin: ORIGINS.effortOfBestFifth },
};

const major: Policy = {
  tier: 'B',
  owner: {
    id: 'named-manager',
    label: { en: 'a named manager, shared', zh: '指定客户经理（兼管多家客户）' },
    origin,
  },
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
    { signal: 'event', kinds: EVENT_KINDS, days: 90, thresholds: event.thresholds.usual, origin },
    ...watchReceivables,
    watchSilence,
    watchFall,
    ...watchStanding,
  ],
  relationship: [
    {
      id: 'growth-plan',
      label: { en: 'growth plan towards A', zh: '向A类提升的成长计划' },
      origin: ORIGINS.moveUp,
    },
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
  watch: [...watchReceivables, watchSilence, watchFall],
  relationship: [
    {
      id: 'rising-stars',
      label: { en: 'scout for rising stars', zh: '发掘有潜力的客户' },
      origin,
    },
    {
      id: 'growth-plan',
      label: { en: 'growth plan towards B', zh: '向B类提升的成长计划' },
      origin: ORIGINS.moveUp,
    },
  ],
  effort: { share: '0.3', origin: ORIGINS.effortOfBestFifth },
};

const small: Policy = {
  tier: 'D',
  owner: {
    id: 'pooled-desk',
    label: { en: 'self-service, pooled desk', zh: '自助服务，共用服务台' },
    origin,
  },
  visits: { kind: 'none', origin },
  otherContact: { kind: 'every', days: 90, automated: true, origin: ORIGINS.accountPractice },
  discount: { eligibility: 'list-price', rate: null, origin },
  complaints: { class: 4, firstAnswerHours: 24, resolveHours: 72, origin },
  watch: watchReceivables,
  relationship: [
    {
      id: 'prompt-basics',
      label: { en: 'convenient, prompt basics', zh: '便捷、及时的基本服务' },
      origin,
    },
    {
      id: 'better-return',
      label: {
        en: 'raise the order or lower the cost to serve',
        zh: '提高订单金额或降低服务成本',
      },
      origin: ORIGINS.lowerTiers,
    },
  ],
  effort: { share: '0.2', origin: ORIGINS.effortOfTheRest },
};

/** The table of what each tier is owed as editable data, for the tiers of the default scheme. */
export const defaultPolicies: Policies = { version: 1, policies: [vip, major, ordinary, small] };
