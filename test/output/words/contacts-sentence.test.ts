import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import type { ContactDue } from '../../../src/core/treatments/contact-plan';
import { contactSentence, visitLoadSentence } from '../../../src/output/words/sentences';
import { contactsOn } from '../../core/treatments/on-a-day';
import { ranked } from '../../core/treatments/pyramids';

function planned(contacts: readonly Contact[] | undefined, capacityPerDay?: number) {
  return contactsOn(ranked(100), defaultPolicies, contacts, {
    asOf: '2025-06-30',
    horizonDays: 60,
    listAutomated: true,
    ...(capacityPerDay !== undefined && { capacityPerDay }),
  });
}

const contacts: readonly Contact[] = [
  { customerId: 'c001', date: '2025-05-19', kind: 'visit' },
  { customerId: 'c001', date: '2025-06-28', kind: 'other' },
  { customerId: 'c002', date: '2025-05-01', kind: 'visit' },
  { customerId: 'c002', date: '2025-06-15', kind: 'other' },
  { customerId: 'c006', date: '2025-06-01', kind: 'other' },
  { customerId: 'c021', date: '2025-03-31', kind: 'other' },
];

function of(list: readonly ContactDue[] | null, customerId: string): ContactDue {
  const found = list?.find((due) => due.customerId === customerId);
  if (found === undefined) throw new Error(`nothing is due for ${customerId}`);
  return found;
}

describe('contactSentence', () => {
  const { visits, contacts: others, automated, schedule } = planned(contacts, 5);
  const again = schedule?.days
    .flatMap((day) => day.visits)
    .find(({ because }) => because === 'after-planned') as ContactDue;
  const unknown = planned(undefined).visits[0] as ContactDue;

  it.each<[string, ContactDue, string, string]>([
    [
      'an overdue visit',
      of(visits, 'c001'),
      'c001 (tier A, rank 1): visit in person, 12 days overdue since 2025-06-18: owed every 30 days, and the last visit was on 2025-05-19; by a dedicated account manager.',
      'c001（A级，排第 1 位）：上门拜访应于 2025-06-18 进行，已逾期 12 天：每30天一次，上次拜访为 2025-05-19；负责人：专属客户经理。',
    ],
    [
      'a visit that was never made',
      of(visits, 'c003'),
      'c003 (tier B, rank 3): visit in person, due today, 2025-06-30: owed every 90 days, and no visit is on record; by a named manager, shared.',
      'c003（B级，排第 3 位）：上门拜访应于今天（2025-06-30）进行：每90天一次，没有拜访记录；负责人：指定客户经理（兼管多家客户）。',
    ],
    [
      'a visit of which nothing is known',
      unknown,
      'c001 (tier A, rank 1): visit in person, due today, 2025-06-30: owed every 30 days, and it is not known when the last visit was; by a dedicated account manager.',
      'c001（A级，排第 1 位）：上门拜访应于今天（2025-06-30）进行：每30天一次，上次拜访的时间未知；负责人：专属客户经理。',
    ],
    [
      'a visit after a planned one',
      again,
      'c001 (tier A, rank 1): visit in person, due on 2025-07-30: owed every 30 days, and one is planned for 2025-06-30; by a dedicated account manager.',
      'c001（A级，排第 1 位）：上门拜访应于 2025-07-30 进行：每30天一次，前一次拜访计划于 2025-06-30；负责人：专属客户经理。',
    ],
    [
      'other contact that a visit will be',
      of(others, 'c001'),
      'c001 (tier A, rank 1): contact, due on 2025-07-05: owed every 7 days, and the last contact was on 2025-06-28; the visit due on 2025-06-18 counts as this contact; by a dedicated account manager.',
      'c001（A级，排第 1 位）：日常联系应于 2025-07-05 进行：每7天一次，上次联系为 2025-06-28；2025-06-18 到期的拜访即算作本次联系；负责人：专属客户经理。',
    ],
    [
      'other contact a day overdue',
      of(others, 'c002'),
      'c002 (tier B, rank 2): contact, 1 day overdue since 2025-06-29: owed every 14 days, and the last contact was on 2025-06-15; by a named manager, shared.',
      'c002（B级，排第 2 位）：日常联系应于 2025-06-29 进行，已逾期 1 天：每14天一次，上次联系为 2025-06-15；负责人：指定客户经理（兼管多家客户）。',
    ],
    [
      'automated contact',
      of(automated.list, 'c021'),
      'c021 (tier D, rank 21): automated contact, 1 day overdue since 2025-06-29: owed every 90 days, and the last contact was on 2025-03-31; by self-service, pooled desk.',
      'c021（D级，排第 21 位）：自动联系应于 2025-06-29 进行，已逾期 1 天：每90天一次，上次联系为 2025-03-31；负责人：自助服务，共用服务台。',
    ],
  ])('says %s in English and Chinese', (_, due, en, zh) => {
    expect(contactSentence(due)).toBe(en);
    expect(contactSentence(due, { language: 'en' })).toBe(en);
    expect(contactSentence(due, { language: 'zh' })).toBe(zh);
  });
});

describe('visitLoadSentence', () => {
  it('says by tier what is implied, and whether the capacity is enough', () => {
    const { horizon } = planned([], 5).load;
    expect(visitLoadSentence(horizon)).toBe(
      'The policies imply 4.7 visits in 60 days: A 2 (1 customer every 30 days), B 2.7 (4 customers every 90 days); 44 working days have room for 220: enough.',
    );
    expect(visitLoadSentence(horizon, { language: 'zh' })).toBe(
      '按服务标准，60 天内应拜访 4.7 次：A级 2 次（1 位客户，每30天一次）、B级 2.7 次（4 位客户，每90天一次）；44 个工作日可拜访 220 次：足够。',
    );
  });

  it('says by how many whole visits the capacity is short', () => {
    expect(visitLoadSentence(planned([], 0).load.horizon)).toMatch(
      /; 44 working days have room for 0: short by 5\.$/,
    );
    expect(visitLoadSentence(planned([], 0).load.horizon, { language: 'zh' })).toMatch(
      /可拜访 0 次：还差 5 次。$/,
    );
  });

  it('says that the capacity is not known, or that nobody is visited at an interval', () => {
    const { horizon } = planned([]).load;
    expect(visitLoadSentence(horizon)).toMatch(/; the capacity is not known\.$/);
    expect(visitLoadSentence(horizon, { language: 'zh' })).toMatch(/；拜访能力未知。$/);
    expect(visitLoadSentence({ ...horizon, tiers: [] })).toMatch(/^No tier with customers/);
    expect(visitLoadSentence({ ...horizon, tiers: [] }, { language: 'zh' })).toBe(
      '没有需要定期拜访的客户。',
    );
  });
});
