import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import type { Policies } from '../../../src/core/policies/policy';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { EffortPlan } from '../../../src/core/treatments/allocate-effort';
import type { AmountInput } from '../../../src/core/values/exact';
import { effortSentence, eightyTwentySentence } from '../../../src/output/words/sentences';
import { refusalOf } from '../../said';
import { threePolicies, threeTiers } from '../policies/three-tiers';
import { effortOf } from './on-a-day';
import { ranked } from './pyramids';

const thousand = ranked(1000);

/** The default policies with other shares of effort. */
function sharing(shares: readonly AmountInput[]): Policies {
  return readPolicies({
    version: 1,
    policies: defaultPolicies.policies.map((policy, at) => ({
      ...policy,
      effort: { ...policy.effort, share: shares[at] },
    })),
  });
}

function minutesByTier({ tiers }: EffortPlan): number[] {
  return tiers.map(({ minutes }) => minutes);
}

describe('the hours of the default policies', () => {
  const plan = effortOf(thousand, defaultPolicies, 1000);

  it('go to A with 20%, B with 30%, C with 30% and D with 20%', () => {
    expect(plan.tiers.map(({ tier, share, minutes }) => [tier, share, minutes])).toEqual([
      ['A', '0.2', 12_000],
      ['B', '0.3', 18_000],
      ['C', '0.3', 18_000],
      ['D', '0.2', 12_000],
    ]);
  });

  it('stand beside each tier’s share of customers and of value', () => {
    const [vip] = plan.tiers;
    // 1,000 customers worth 100, 200, …, 100,000: ten of them from 99,100 on.
    expect(vip).toMatchObject({
      customers: 10,
      policyShare: '0.2',
      least: 1200,
      most: 1200,
      shareOfCustomers: '0.01',
      shareOfValue: '0.01989010989010989010989010989010989',
    });
  });

  it('give 80% to the best 20% of customers', () => {
    expect(plan.eightyTwenty).toEqual({
      customers: 200,
      shareOfEffort: '0.8',
      shareOfValue: thousand.summary.concentration.bestFifthShare,
      holds: true,
    });
  });
});

describe('a tier without customers', () => {
  it('leaves its share to the others in proportion', () => {
    const plan = effortOf(ranked(20), defaultPolicies, 70);
    expect(plan.tiers.map(({ customers, share }) => [customers, share])).toEqual([
      [1, '0.2857142857142857142857142857142857'],
      [0, '0'],
      [3, '0.4285714285714285714285714285714286'],
      [16, '0.2857142857142857142857142857142857'],
    ]);
    expect(minutesByTier(plan)).toEqual([1200, 0, 1800, 1200]);
    expect(plan.unallocated).toBe(0);
  });

  it('lets the best 20% get less than 80%, and it is said', () => {
    expect(effortOf(ranked(20), defaultPolicies, 70).eightyTwenty).toMatchObject({
      customers: 4,
      shareOfEffort: '0.7142857142857142857142857142857143',
      holds: false,
    });
  });

  it('leaves all hours to nobody where no other has a share', () => {
    const plan = effortOf(ranked(1), sharing([0, 0, 0, 1]), 8);
    expect(plan).toMatchObject({
      unallocated: 480,
      customers: [{ customerId: 'c001', minutes: 0 }],
      eightyTwenty: { customers: 1, shareOfEffort: null, holds: null },
    });
  });
});

describe('the 80/20 rule', () => {
  it('looks at the best fifth by rank, whatever the tiers hold', () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ customerId: `${at}`, revenue: 5 }));
    const pyramid = buildPyramid(rows, { ties: 'promote' });
    // All ten are in A and get everything, yet two of them get a fifth of it.
    const { eightyTwenty, tiers } = effortOf(pyramid, defaultPolicies, 10);
    expect(tiers[0]).toMatchObject({ customers: 10, share: '1', minutes: 600 });
    expect(eightyTwenty).toMatchObject({ customers: 2, shareOfEffort: '0.2', holds: false });
  });

  it('holds at exactly 80%, and no longer just below', () => {
    const just = effortOf(thousand, sharing(['0.2', '0.3', '0.3', '0.2']), 1);
    const below = effortOf(
      thousand,
      sharing(['0.2', '0.3', '0.2999999999999999999999', '0.2000000000000000000001']),
      1,
    );
    expect([just.eightyTwenty.holds, below.eightyTwenty.holds]).toEqual([true, false]);
  });
});

describe('minutes', () => {
  const shares = fc
    .array(fc.nat({ max: 997 }), { minLength: 4, maxLength: 4 })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      // Shares in ten-thousandths, whatever is left over to the last one.
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const first = parts.slice(0, 3).map((part) => Math.floor((part * 10_000) / whole));
      return [...first, 10_000 - first.reduce((sum, part) => sum + part, 0)];
    });
  const threeMinutes = fc.nat({ max: 5000 });
  const size = fc.integer({ min: 1, max: 60 });

  function holds(check: (plan: EffortPlan, parts: readonly number[]) => void): void {
    fc.assert(
      fc.property(shares, threeMinutes, size, (parts, threes, customers) => {
        const policies = sharing(parts.map((part) => part / 10_000));
        check(effortOf(ranked(customers), policies, (threes * 5) / 100), parts);
      }),
    );
  }

  it('add up to the total, by tier and by customer', () => {
    holds((plan) => {
      const sum = (minutes: readonly number[]) => minutes.reduce((all, part) => all + part, 0);
      expect(sum(minutesByTier(plan)) + plan.unallocated).toBe(plan.totalMinutes);
      for (const { tier, minutes } of plan.tiers) {
        const own = plan.customers.filter((customer) => customer.tier === tier);
        expect(sum(own.map((customer) => customer.minutes))).toBe(minutes);
      }
    });
  });

  it('of a tier are within one of its exact share', () => {
    holds((plan, parts) => {
      const open = plan.tiers.reduce(
        (all, { customers }, at) => (customers > 0 ? all + (parts[at] ?? 0) : all),
        0,
      );
      plan.tiers.forEach(({ customers, minutes }, at) => {
        if (customers === 0 || open === 0) expect(minutes).toBe(0);
        else {
          const exact = (plan.totalMinutes * (parts[at] ?? 0)) / open;
          expect(Math.abs(minutes - exact)).toBeLessThan(1);
        }
      });
    });
  });

  it('of customers in a tier are equal but for one, and the better rank has the odd one', () => {
    holds((plan) => {
      for (const { tier, least, most } of plan.tiers) {
        const own = plan.customers.filter((customer) => customer.tier === tier);
        const minutes = own.map((customer) => customer.minutes);
        expect(minutes).toEqual(minutes.toSorted((a, b) => b - a));
        if (own.length > 0) expect([minutes.at(-1), minutes[0]]).toEqual([least, most]);
        expect(most - least).toBeLessThanOrEqual(1);
      }
    });
  });

  it('left over by rounding go to the largest remainders, and among equals to the better tier', () => {
    // 15 minutes: 3, 4.5, 4.5, 3; the odd one goes to B.
    expect(minutesByTier(effortOf(thousand, defaultPolicies, '0.25'))).toEqual([3, 5, 4, 3]);
    // 9 minutes: 1.8, 2.7, 2.7, 1.8; after A and D, one is left for B.
    expect(minutesByTier(effortOf(thousand, defaultPolicies, '0.15'))).toEqual([2, 3, 2, 2]);
  });
});

describe('allocateEffort', () => {
  it('follows any tiers and policies', () => {
    const rows = [90, 50, 20, 1].map((revenue) => ({ customerId: `${revenue}`, revenue }));
    const pyramid = buildPyramid(rows, { scheme: threeTiers });
    const policies = readPolicies(threePolicies(), { scheme: threeTiers });
    const { customers } = effortOf(pyramid, policies, 10);
    expect(customers).toEqual([
      { customerId: '90', tier: 'gold', rank: 1, minutes: 150 },
      { customerId: '50', tier: 'gold', rank: 2, minutes: 150 },
      { customerId: '20', tier: 'constructor', rank: 3, minutes: 180 },
      { customerId: '1', tier: '普通', rank: 4, minutes: 120 },
    ]);
  });

  it.each<[AmountInput, string]>([
    ['0.01', 'invalid-option'],
    ['-1', 'invalid-option'],
    ['1e20', 'invalid-option'],
    ['eight', 'invalid-amount'],
    [Number.NaN, 'invalid-amount'],
  ])('refuses %s hours, which are no whole minutes to hand out', (hours, code) => {
    try {
      effortOf(thousand, defaultPolicies, hours);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PyramidError);
      expect(error).toMatchObject({ code, issues: [{ path: 'hours' }] });
    }
  });

  it('refuses a tier with customers and without policy', () => {
    const policies = { version: 1 as const, policies: defaultPolicies.policies.slice(0, 3) };
    expect(refusalOf(() => effortOf(thousand, policies, 8))).toContain('tier "D" has customers');
  });
});

describe('the sentences', () => {
  const plan = effortOf(ranked(20), defaultPolicies, '160.1');
  const of = (language: 'en' | 'zh') =>
    plan.tiers.map((tier) => effortSentence(tier, { language }));

  it('say what each tier gets', () => {
    expect(of('en')).toEqual([
      'Tier A: 45 h 45 min for 1 customer; 28.6% of the effort for 9.5% of the value.',
      'Tier B has no customers to serve and gets nothing.',
      'Tier C: 68 h 37 min for 3 customers, 22 h 52 min to 22 h 53 min each; 42.9% of the effort for 25.7% of the value.',
      'Tier D: 45 h 44 min for 16 customers, 2 h 51 min to 2 h 52 min each; 28.6% of the effort for 64.8% of the value.',
    ]);
    expect(of('zh')).toEqual([
      'A级：1 位客户共 45 小时 45 分钟；占服务投入的 28.6%，对应价值的 9.5%。',
      'B级没有需要服务的客户，不分配服务投入。',
      'C级：3 位客户共 68 小时 37 分钟，每位 22 小时 52 分钟至 22 小时 53 分钟；占服务投入的 42.9%，对应价值的 25.7%。',
      'D级：16 位客户共 45 小时 44 分钟，每位 2 小时 51 分钟至 2 小时 52 分钟；占服务投入的 28.6%，对应价值的 64.8%。',
    ]);
  });

  it('say whether the best 20% get 80%', () => {
    const { eightyTwenty } = effortOf(thousand, defaultPolicies, 160);
    expect(eightyTwentySentence(eightyTwenty)).toBe(
      'The best 20% of customers (200) get 80.0% of the effort and bring 36.0% of the value: at least the 80% of the working rule.',
    );
    expect(eightyTwentySentence(eightyTwenty, { language: 'zh' })).toBe(
      '前 20% 客户（200 位）获得 80.0% 的服务投入，贡献 36.0% 的价值：达到“八成精力用于两成客户”的规则。',
    );
    expect(eightyTwentySentence(plan.eightyTwenty)).toMatch(/less than the 80%/);
    expect(eightyTwentySentence(plan.eightyTwenty, { language: 'zh' })).toMatch(/未达到/);
    const nobody = { customers: 1, shareOfEffort: null, shareOfValue: null, holds: null };
    expect(eightyTwentySentence(nobody)).toMatch(/^No tier with customers has a share/);
    expect(eightyTwentySentence(nobody, { language: 'zh' })).toBe(
      '有客户的等级都没有服务投入份额。',
    );
  });
});
