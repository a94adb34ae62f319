import type { Severity } from '../../core/policies/signals';
import type { Language } from '../../core/values/language';

/** What a plan says around its lists, in one language. */
interface PlanWords {
  readonly title: (day: string) => string;
  readonly visits: string;
  readonly schedule: string;
  readonly notFitting: string;
  readonly contacts: string;
  readonly load: string;
  readonly complaints: string;
  readonly complaintsNotKnown: string;
  readonly service: string;
  readonly risks: string;
  readonly notKnown: string;
  readonly unknown: string;
  readonly effort: string;
  readonly none: string;
  readonly colon: string;
  readonly more: (count: string) => string;
  readonly automated: (customers: string) => string;
  readonly answered: (inTime: string, late: string) => string;
  readonly resolved: (inTime: string, late: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
}

export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = {
  en: {
    title: (day) => `What is to be done on ${day}`,
    visits: 'Visits due',
    schedule: 'Schedule',
    notFitting: 'Visits that do not fit',
    contacts: 'Other contacts due',
    load: 'Time for visits',
    complaints: 'Complaints, in the order in which to take them up',
    complaintsNotKnown: 'Not known: no list of complaints was given.',
    service: 'Service',
    risks: 'Customers to watch',
    notKnown: 'Not known, which is not to say fine',
    unknown: 'Facts about customers that are not in the sales',
    effort: 'Effort',
    none: 'None.',
    colon: ': ',
    more: (count) => `and ${count} more`,
    automated: (customers) => `Automated contacts due: ${customers}.`,
    answered: (inTime, late) => `First answers: ${inTime} in time, ${late} late.`,
    resolved: (inTime, late) => `Resolved: ${inTime} in time, ${late} late.`,
    severity: { act: 'act', warn: 'warn', watch: 'watch' },
  },
  zh: {
    title: (day) => `${day} 的工作`,
    visits: '应拜访的客户',
    schedule: '拜访日程',
    notFitting: '排不下的拜访',
    contacts: '其他应联系的客户',
    load: '拜访时间',
    complaints: '投诉（按处理顺序）',
    complaintsNotKnown: '未知：未提供投诉清单。',
    service: '服务情况',
    risks: '应关注的客户',
    notKnown: '未知（不等于没有问题）',
    unknown: '不在销售数据中的客户',
    effort: '服务投入',
    none: '无。',
    colon: '：',
    more: (count) => `另有 ${count} 条`,
    automated: (customers) => `应发送的自动联系：${customers}。`,
    answered: (inTime, late) => `首次答复：按时 ${inTime}，逾期 ${late}。`,
    resolved: (inTime, late) => `解决：按时 ${inTime}，逾期 ${late}。`,
    severity: { act: '处理', warn: '警告', watch: '关注' },
  },
};
