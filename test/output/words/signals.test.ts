import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts/facts';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import type { Missing, Signal } from '../../../src/core/signals/signals';
import { en } from '../../../src/output/words/en/index';
import {
  comingRiskSentence,
  notKnownSentence,
  riskSentence,
} from '../../../src/output/words/sentences';
import { risksOn } from '../../core/treatments/on-a-day';
import { goldWatches, pyramidOf, sales, type WatchInput } from '../../core/treatments/watched';

const asOf = '2025-12-31';

const KINDS = ['operations', 'finance', 'personnel'];

interface Case {
  readonly watch: WatchInput;
  readonly rows?: readonly Transaction[];
  readonly before?: readonly Transaction[];
  readonly facts?: Facts;
  readonly en: string;
  readonly zh: string;
}

const a = sales('a', ['1234.5']);
const receivables = [
  { customerId: 'a', invoice: '1', dueDate: '2025-11-16', openAmount: '1000' },
  { customerId: 'a', invoice: '2', dueDate: '2025-12-30', openAmount: '234.5' },
];

const cases: readonly Case[] = [
  {
    watch: { signal: 'fall-in-value', thresholds: { warn: '0.255' } },
    before: sales('a', ['2469'], ['2024-01-01']),
    en: 'a (gold) lost 50.0% of its value: 1,234.50 after 2,469 in the window before; tier gold warns from 25.5%.',
    zh: 'a（gold级）价值下降 50.0%：上期 2,469，本期 1,234.50；gold级达到 25.5% 即预警。',
  },
  {
    watch: { signal: 'fall-in-value', thresholds: { act: '1' } },
    before: sales('gone', ['2469'], ['2024-01-01']),
    en: 'gone (gold before, lapsed) lost 100.0% of its value: nothing after 2,469 in the window before; tier gold acts from 100%.',
    zh: 'gone（原 gold级，已流失）价值下降 100.0%：上期 2,469，本期无交易；gold级达到 100% 即处理。',
  },
  {
    watch: { signal: 'silence', thresholds: { watch: '2.5' } },
    rows: sales('a', [1_000, 1, 1], ['2025-11-01', '2025-11-11', '2025-11-22']),
    en: 'a (gold) bought nothing for 39 days until 2025-12-31, 3.7 times its mean gap of 10.5 days between 3 purchase dates (the last 2025-11-22); tier gold watches from 2.5 times.',
    zh: 'a（gold级）截至 2025-12-31 已有 39 天未购买，是其平均购买间隔 10.5 天的 3.7 倍（有购买的共 3 天，最近一次为 2025-11-22）；gold级达到 2.5 倍即关注。',
  },
  {
    watch: { signal: 'receivable-overdue', thresholds: { warn: 30 } },
    facts: { receivables },
    en: 'a (gold) owes 1,234.50 on 2 overdue invoices since 2025-11-16, 45 days ago; tier gold warns from 30 days.',
    zh: 'a（gold级）有 2 张发票逾期未付，共 1,234.50，自 2025-11-16 起已逾期 45 天；gold级达到 30 天即预警。',
  },
  {
    watch: { signal: 'receivable-overdue', thresholds: { watch: 1 } },
    facts: { receivables: receivables.slice(1) },
    en: 'a (gold) owes 234.50 on 1 overdue invoice since 2025-12-30, 1 day ago; tier gold watches from 1 day.',
    zh: 'a（gold级）有 1 张发票逾期未付，共 234.50，自 2025-12-30 起已逾期 1 天；gold级达到 1 天即关注。',
  },
  {
    watch: { signal: 'credit-limit', thresholds: { act: '1.2' } },
    facts: { receivables, creditLimits: [{ customerId: 'a', limit: 1_000 }] },
    en: 'a (gold) uses 123.4% of its credit limit: 1,234.50 of 1,000; tier gold acts from 120%.',
    zh: 'a（gold级）已用信用额度的 123.4%：应收余额 1,234.50，额度 1,000；gold级达到 120% 即处理。',
  },
  {
    watch: { signal: 'credit-limit', thresholds: { act: '1' } },
    facts: { receivables, creditLimits: [{ customerId: 'a', limit: 0 }] },
    en: 'a (gold) owes 1,234.50 and has no credit (limit 0); tier gold acts from 100%.',
    zh: 'a（gold级）应收余额 1,234.50，而信用额度为 0；gold级达到 100% 即处理。',
  },
  {
    watch: { signal: 'event', kinds: KINDS, days: 30, thresholds: { warn: 3 } },
    facts: {
      events: [
        { customerId: 'a', date: '2025-12-03', kind: 'personnel' },
        { customerId: 'a', date: '2025-12-24', kind: 'finance' },
        { customerId: 'a', date: '2025-12-05', kind: 'personnel' },
      ],
    },
    en: 'a (gold) has 3 reported events within 30 days (finance 1, personnel 2), the last on 2025-12-24; tier gold warns from 3 events.',
    zh: 'a（gold级）30 天内有 3 起上报事件（财务 1 起、人事 2 起），最近一起在 2025-12-24；gold级达到 3 起即预警。',
  },
  {
    watch: { signal: 'quiet', thresholds: { act: 90 } },
    facts: { contacts: [{ customerId: 'a', date: '2025-09-01', kind: 'visit' }], complaints: [] },
    en: 'a (gold) has not been heard of for 121 days: no complaint and no contact since 2025-09-01; tier gold acts from 90 days.',
    zh: 'a（gold级）已有 121 天没有音讯：自 2025-09-01 起既无投诉也无联系；gold级达到 90 天即处理。',
  },
  {
    watch: { signal: 'quiet', thresholds: { act: 90 } },
    facts: { contacts: [], complaints: [] },
    en: 'a (gold) has no complaint and no contact on record, 184 days after its first known purchase on 2025-06-30; tier gold acts from 90 days.',
    zh: 'a（gold级）没有任何投诉和联系记录，距已知的首次购买（2025-06-30）已有 184 天；gold级达到 90 天即处理。',
  },
  {
    watch: { signal: 'downgraded', thresholds: { watch: 1 } },
    rows: sales('a', [10]),
    before: sales('a', [5_000], ['2024-01-01']),
    en: 'a (rest) fell by 1 tier, from gold to rest; tier gold watches from 1 tier.',
    zh: 'a（rest级）降了 1 级，由 gold级降至 rest级；gold级达到 1 级即关注。',
  },
  {
    watch: { signal: 'near-cutoff', thresholds: { watch: '0.2' } },
    en: 'a (gold) is worth 1,234.50, only 234.50 (19.0%) above the cutoff to rest at 1,000; tier gold watches at 20% or less.',
    zh: 'a（gold级）价值 1,234.50，仅比降至 rest级的分界 1,000 高 234.50（19.0%）；gold级不高于 20% 即关注。',
  },
  {
    watch: { signal: 'loss-making', thresholds: { act: '0.05' } },
    rows: [{ customerId: 'a', date: '2025-01-01', revenue: '1234.5', profit: '-0.25' }],
    en: 'a (gold) loses 0.25 on a revenue of 1,234.50, rank 1 of 1 by revenue; tier gold acts among the best 5%.',
    zh: 'a（gold级）销售额 1,234.50，按销售额在 1 位客户中排第 1 位，却亏损 0.25；gold级销售额居前 5% 即处理。',
  },
  {
    watch: { signal: 'concentration', thresholds: { warn: '0.2' } },
    rows: [...a, ...sales('b', ['765.5']), ...sales('c', ['468'])],
    en: 'a (gold) holds 50.0% of the value of all customers: 1,234.50 of 2,468; tier gold warns from 20%.',
    zh: 'a（gold级）占全部客户价值的 50.0%（2,468 中的 1,234.50）；gold级达到 20% 即预警。',
  },
];

function pyramidBefore(rows: readonly Transaction[]): Pyramid {
  return pyramidOf(rows, { window: '2024' });
}

describe('riskSentence', () => {
  it.each(cases)('$en', ({ watch, rows = a, before, facts = {}, en, zh }) => {
    const { signals } = risksOn(pyramidOf(rows), goldWatches(watch), facts, {
      asOf,
      ...(before !== undefined && { previous: pyramidBefore(before) }),
    });
    expect(signals.map((signal) => riskSentence(signal, { language: 'en' }))).toEqual([en]);
    expect(signals.map((signal) => riskSentence(signal, { language: 'zh' }))).toEqual([zh]);
  });

  it('says so where stability alone keeps a tier', () => {
    const previous = pyramidBefore(sales('a', [2_000], ['2024-01-01']));
    const pyramid = pyramidOf(sales('a', [800]), { stability: { previous, grace: 1 } });
    const policies = goldWatches({ signal: 'near-cutoff', thresholds: { act: '0' } });
    const [signal] = risksOn(pyramid, policies, {}, { asOf }).signals;
    if (signal === undefined) throw new Error('no signal');
    expect(riskSentence(signal, { language: 'en' })).toBe(
      'a (gold) is worth 800, which is 200 below the cutoff to rest at 1,000; tier gold acts at 0% or less.',
    );
    expect(riskSentence(signal, { language: 'zh' })).toBe(
      'a（gold级）价值 800，比降至 rest级的分界 1,000 还低 200；gold级不高于 0% 即处理。',
    );
  });
});

describe('comingRiskSentence', () => {
  it('says what will be, when, and by whose policy', () => {
    const policies = goldWatches({ signal: 'receivable-overdue', thresholds: { warn: 30 } });
    const { coming } = risksOn(
      pyramidOf(a),
      policies,
      { receivables: receivables.slice(1) },
      { asOf, horizonDays: 30 },
    );
    expect(coming.map((one) => comingRiskSentence(one, { language: 'en' }))).toEqual([
      'a (gold): unless something happens before, its invoices are overdue for long enough on 2026-01-29 that tier gold warns.',
    ]);
    expect(coming.map((one) => comingRiskSentence(one, { language: 'zh' }))).toEqual([
      'a（gold级）：如无变化，“应收账款逾期”将于 2026-01-29 达到 gold级的“预警”标准。',
    ]);
  });
});

describe('notKnownSentence', () => {
  it('says what is not known, of how many, and why', () => {
    const { notKnown } = risksOn(
      pyramidOf([...a, ...sales('b', [2_000])]),
      goldWatches({ signal: 'receivable-overdue' }, { signal: 'silence' }),
      {},
      { asOf },
    );
    expect(notKnown.map((one) => notKnownSentence(one, { language: 'en' }))).toEqual([
      'Silence: not known for 2 customers, since fewer than three purchase dates give no mean gap.',
      'Overdue receivables: not known for 2 customers, since no receivables were given.',
    ]);
    expect(notKnown.map((one) => notKnownSentence(one, { language: 'zh' }))).toEqual([
      '久未购买：2 位客户情况不明，有购买的日期不足三天，无法得出平均购买间隔。',
      '应收账款逾期：2 位客户情况不明，未提供应收账款。',
    ]);
  });

  it('does not say "not known" of what is judged in part', () => {
    const partly = { signal: 'silence', missing: 'sales-after-window', customers: 1 } as const;
    expect(notKnownSentence(partly, { language: 'en' })).toBe(
      'Silence: judged only in part for 1 customer, since what was bought after the window is not known.',
    );
    expect(notKnownSentence(partly, { language: 'zh' })).toBe(
      '久未购买：1 位客户只能部分判断，统计期间之后的购买情况未知。',
    );
  });

  it('has words for whatever may be missing', () => {
    for (const missing of Object.keys(en.signals.missing) as Missing[]) {
      const signal: Signal = 'quiet';
      expect(notKnownSentence({ signal, missing, customers: 3 }, { language: 'en' })).toMatch(
        /since [a-z]+ .+\.$/,
      );
      expect(notKnownSentence({ signal, missing, customers: 3 }, { language: 'zh' })).toMatch(
        /，\p{Script=Han}.+。$/u,
      );
    }
  });
});
