import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { customerFileText } from '../../../src/output/pages/customer-file-text';
import { policyTable } from '../../../src/output/tables/policy-table';
import { fileOn } from '../../core/treatments/on-a-day';

const rows = Array.from({ length: 20 }, (_, at) => ({
  customerId: `c${at}`,
  date: '2025-02-03',
  revenue: `${1000 - at}.5`,
  cost: 300,
  currency: 'EUR',
}));
const pyramid = buildPyramid(rows, { window: '2025', roster: ['gone'] });
const today = { asOf: '2025-06-30', policies: defaultPolicies };

const facts: Facts = {
  contacts: [{ customerId: 'c0', date: '2025-06-20', kind: 'visit', by: 'Li' }],
  complaints: [
    { id: 'K-1', customerId: 'c0', opened: '2025-06-29T10:00', category: 'delivery', valid: false },
  ],
  receivables: [{ customerId: 'c0', invoice: 'I-1', dueDate: '2025-06-29', openAmount: '12.5' }],
  creditLimits: [],
  events: [{ customerId: 'c0', date: '2025-06-04', kind: 'finance', note: 'new\nbank' }],
};

const file = fileOn(pyramid, 'c0', {
  ...today,
  facts,
  previous: [
    buildPyramid(
      rows.slice(0, 7).map((row) => ({ ...row, date: '2024-05-05' })),
      { window: '2024' },
    ),
    buildPyramid([{ customerId: 'c1', revenue: 1 }], { roster: ['c0'] }),
  ],
  complaints: [{ customerId: 'c0', place: 3, late: true, due: { at: 'noon' } }],
});

describe('the text of a customer’s file', () => {
  it('has a section for each part, and says what is not known', () => {
    expect(customerFileText(file)).toBe(`Customer file of c0 as of 2025-06-30

Standing
  c0 is in tier A (VIP): rank 1 of 20 by revenue with 1,000.50 EUR (5.0% of the total); it can lose 1 before it falls to C (Ordinary).

Totals
  window: 2025
  revenue: 1,000.50 EUR
  cost: 300 EUR
  profit: 700.50 EUR
  transactions: 1
  from 2025-02-03 to 2025-02-03

Standing before
  2024: A VIP, rank 1 of 7, 1,000.50 EUR
  all dates: inactive

Treatment
  who looks after them: a dedicated account manager
  visits: every 30 days, in person
  other contact: every 7 days
  sales discount: eligible, first
  complaints: class, first answer, resolved: 1 · 1 h · 24 h
${watchLine('en', ': ')}
  relationship: VIP club; long-term partnership; front-line staff know them by name
  share of service effort: 20%

Dates due
  c0 (tier A, rank 1): contact, 3 days overdue since 2025-06-27: owed every 7 days, and the last contact was on 2025-06-20; by a dedicated account manager.
  c0 (tier A, rank 1): visit in person, due on 2025-07-20: owed every 30 days, and the last visit was on 2025-06-20; by a dedicated account manager.

Complaints in the queue
  place: 3, late: true

Signals
  not known

Complaints on record
  K-1 opened 2025-06-29T10:00 (delivery), no first answer yet, not resolved, found invalid

Receivables
  open in all: 12.50 EUR, of which overdue: 12.50 EUR
  I-1: 12.50 EUR due 2025-06-29, overdue by 1 day

Credit limit
  none

Events
  2025-06-04 finance: new bank

Satisfaction
  not known

Contacts
  2025-06-20 visit by Li`);
  });

  it('speaks Chinese', () => {
    expect(customerFileText(file, 'zh')).toBe(`客户档案：c0（截至 2025-06-30）

当前等级
  c0 属于 A级（VIP客户）：按销售额在 20 位客户中排第 1 位，销售额 1,000.50 EUR（占总额 5.0%）；减少超过 1 才会降到 C级（普通客户）。

合计
  期间：2025
  销售额：1,000.50 EUR
  成本：300 EUR
  利润：700.50 EUR
  交易数：1
  2025-02-03 至 2025-02-03

以往等级
  2024：A VIP客户，在 7 位客户中排第 1 位，1,000.50 EUR
  全部日期：无交易

待遇
  由谁负责：专属客户经理
  拜访：每30天一次，上门
  其他联系：每7天一次
  销售折扣：优先享受
  投诉：级别、首次响应、解决：1级 · 1小时 · 24小时
${watchLine('zh', '：')}
  客户关系：VIP俱乐部；长期合作伙伴关系；一线员工认得出、叫得上名字
  服务投入占比：20%

到期日程
  c0（A级，第 1 名）：日常联系应于 2025-06-27 进行，已逾期 3 天：每7天一次，上次联系为 2025-06-20；负责人：专属客户经理。
  c0（A级，第 1 名）：上门拜访应于 2025-07-20 进行：每30天一次，上次拜访为 2025-06-20；负责人：专属客户经理。

排队中的投诉
  place：3，late：true

风险信号
  未知

投诉记录
  K-1 于 2025-06-29T10:00 提出（delivery），尚未首次响应，未解决，经查不成立

应收账款
  未付合计：12.50 EUR，其中逾期：12.50 EUR
  I-1：12.50 EUR，2025-06-29 到期，已逾期 1 天

信用额度
  无

事件
  2025-06-04 财务：new bank

满意度
  未知

联系记录
  2025-06-20 拜访（Li）`);
  });

  it('says complaints in the queue and signals by the sentences given', () => {
    const watched = fileOn(pyramid, 'c0', {
      ...today,
      complaints: [{ customerId: 'c0', place: 3 }],
      signals: [{ customerId: 'c0', signal: 'quiet' }],
    });
    const lines = customerFileText(watched, 'zh', {
      queued: ({ place }, language) => `${language} place ${place}`,
      signal: ({ signal }, language) => `${language} ${signal}`,
    }).split('\n');
    expect(lines).toContain('  zh place 3');
    expect(lines).toContain('  zh quiet');
  });

  it('says of an inactive customer that it has no transaction and no policy', () => {
    const lines = customerFileText(fileOn(pyramid, 'gone', today)).split('\n');
    expect(lines).toContain('  no transaction');
    expect(lines).toContain('  none: an inactive customer is in no tier, so no policy applies');
    expect(lines.filter((line) => line === '  not known')).toHaveLength(9);
  });

  it('names the basis where it is another measure, and cost and profit that are not known', () => {
    const own = buildPyramid(
      [
        { customerId: 'ann', revenue: 5, measures: { litres: 70 } },
        { customerId: 'bob', measures: { litres: 1 } },
      ],
      { basis: 'litres' },
    );
    const lines = customerFileText(fileOn(own, 'ann', today)).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  litres: 70',
        '  revenue: 5',
        '  cost: not known',
        '  profit: not known',
      ]),
    );
  });
});

/** What is watched, in the words of the table of policies. */
function watchLine(language: 'en' | 'zh', colon: string): string {
  const { rows: rules } = policyTable(defaultPolicies, language);
  const [rule, vip] = rules[5] ?? [];
  return `  ${rule}${colon}${vip}`;
}
