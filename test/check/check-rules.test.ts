import { describe, expect, it } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import { checkRules } from '../../src/check/check-rules';
import { linesOfJson } from '../../src/check/lines-of-json';
import type { Rule } from '../../src/check/rules';
import { readRules, rulesJsonSchema } from '../../src/check/rules-schema';
import { buildPyramid } from '../../src/core/pyramid/build-pyramid';
import { planDay } from '../../src/core/treatments/plan-day';
import { workday } from '../../src/core/treatments/workday';
import { toText } from '../../src/output/formats/to-text';
import { refused } from '../said';

const rows = [
  { customerId: 'ann', date: '2024-02-01', revenue: 60 },
  { customerId: 'bob', date: '2024-02-01', revenue: 40 },
  { customerId: 'cy', date: '2025-02-01', revenue: 10 },
  { customerId: 'bob', date: '2025-02-01', revenue: 70 },
];
const before = buildPyramid(rows, { window: '2024' });
const pyramid = buildPyramid(rows, { window: '2025' });

const checkOf = (rules: readonly Rule[], more: object = { before }) =>
  checkRules({ version: 1, rules }, { pyramid, ...more });
const outcomeOf = (figure: string, fail: string, more?: object) =>
  checkOf([{ figure, fail }], more).outcome;

describe('a condition', () => {
  it.each([
    ['tiers.A.customers', '> 0', 'failed'],
    ['tiers.A.customers', '> 1', 'passed'],
    ['tiers.A.customers', '>= 1', 'failed'],
    ['tiers.A.customers', '< 1', 'passed'],
    ['tiers.A.customers', '<= 1', 'failed'],
    ['tiers.A.customers', '== 1', 'failed'],
    ['tiers.A.customers', '!= 1', 'passed'],
    ['tiers.A.customers', 'between 1 and 2', 'failed'],
    ['tiers.A.customers', 'not between 1 and 2', 'passed'],
    ['whole.revenue', '< 80.00', 'passed'],
    ['whole.revenue', '<= 80', 'failed'],
    ['tiers.A.revenueShare', '> 87.5%', 'passed'],
    ['tiers.A.revenueShare', '>= 87.5%', 'failed'],
    ['tiers.A.revenueShare', '> 0.87', 'failed'],
    ['growth.whole.revenue', '< -20%', 'passed'],
    ['growth.whole.revenue', '<= −20%', 'failed'],
    ['control.dates.last', '< 2025-02-01', 'passed'],
    ['control.dates.last', '< 2025-02-02', 'failed'],
    ['migrations.A.left.customers', '> 0', 'failed'],
    ['migrations.A.left.shareOfCustomers', '> 50%', 'failed'],
    ['change.reconciliation.lost', '< -59.99', 'failed'],
    ['change.profile.lostRate', '> 99%', 'failed'],
    ['concentration.largestShare', '> 80%', 'failed'],
    ['control.rows.outside', '> 1', 'failed'],
    ['change.hasValues', '== false', 'passed'],
  ])('on %s, %s: %s', (figure, fail, outcome) => {
    expect(outcomeOf(figure, fail)).toBe(outcome);
  });

  it('is met to the last of twenty digits, where a binary fraction could not tell', () => {
    const sales = [{ customerId: 'ann', revenue: '90071992547409930.01' }];
    const large = buildPyramid(sales);
    const failing = (fail: string) =>
      checkRules({ version: 1, rules: [{ figure: 'whole.revenue', fail }] }, { pyramid: large });
    expect(failing('> 90071992547409930.00').outcome).toBe('failed');
    expect(failing('> 90,071,992,547,409,930.01').outcome).toBe('passed');
  });

  it('warns where it only warns, and fails where it does both', () => {
    const rule = { figure: 'tiers.A.customers', warn: '> 0', fail: '> 2' };
    expect(checkOf([rule]).outcome).toBe('warned');
    expect(checkOf([{ ...rule, fail: '> 0' }]).outcome).toBe('failed');
  });
});

describe('a rule that fails', () => {
  it('names the customers behind its figure, with what became of them', () => {
    const { rules } = checkOf([{ figure: 'migrations.A.left.customers', fail: '> 0' }]);
    expect(rules[0]?.concerned).toMatchObject([
      { kind: 'moved', is: { customerId: 'ann', kind: 'lapsed', valueBefore: '60' } },
    ]);
  });

  it.each([
    ['tiers.A.customers', '> 0', ['bob']],
    ['concentration.largestShare', '> 0%', ['bob']],
    ['concentration.ifBestLeave.1.share', '> 0%', ['bob']],
    ['lapsed', '> 0', ['ann']],
    ['change.kinds.new.customers', '> 0', ['cy']],
    ['change.matrix.A.absent.customers', '> 0', ['ann']],
    ['migrations.A.joined.customers', '> 0', ['bob']],
    ['growth.whole.revenue', '< 0%', ['ann', 'cy', 'bob']],
    ['growth.tiers.A.revenue', '> 0%', ['ann', 'bob']],
    ['change.profile.lostRate', '> 0%', ['ann']],
  ])('%s %s: %j', (figure, fail, ids) => {
    const [rule] = checkOf([{ figure, fail }]).rules;
    expect(rule?.outcome).toBe('failed');
    expect(rule?.concerned.map(({ is }) => (is as { customerId: string }).customerId)).toEqual(ids);
  });

  it('names complaints that are late, customers to watch, visits that are due', () => {
    const facts = {
      complaints: [{ id: 'K-1', customerId: 'bob', opened: '2025-12-01T09:00Z' }],
      contacts: [],
    };
    const plan = planDay(workday(pyramid, { asOf: '2025-12-31', facts }));
    const { rules } = checkOf(
      [
        { figure: 'complaints.service.tiers.A.overdue', fail: '> 0' },
        { figure: 'risks.signals.concentration.act', fail: '> 0' },
        { figure: 'risks.tiers.A.act', fail: '> 0' },
        { figure: 'contacts.visits', fail: '> 0' },
      ],
      { plan },
    );
    expect(rules.map(({ concerned }) => concerned[0])).toMatchObject([
      { kind: 'complaint', is: { id: 'K-1', customerId: 'bob' } },
      { kind: 'watched', is: { customerId: 'bob', signal: 'concentration' } },
      { kind: 'watched', is: { customerId: 'bob' } },
      { kind: 'due', is: { customerId: 'bob', kind: 'visit' } },
    ]);
  });

  it('names rows that could not be read', () => {
    const bad = [...rows, { customerId: 'dan', date: 'never', revenue: 1 }];
    const some = buildPyramid(bad, { window: '2025', onError: 'skip' });
    const rules = [{ figure: 'control.rows.rejected', fail: '> 0' }];
    const check = checkRules({ version: 1, rules }, { pyramid: some });
    expect(check.rules[0]?.concerned).toMatchObject([{ kind: 'row', is: { row: 5 } }]);
    expect(toText(checkPage(check))).toContain('row 5');
  });

  it('shows as many digits of what was found as tell it from what was expected', () => {
    const sales = [
      { customerId: 'ann', revenue: '1000400' },
      { customerId: 'bob', revenue: '998800' },
    ];
    const rules = [{ figure: 'tiers.A.revenueShare', fail: '> 50%' }];
    const text = toText(
      checkPage(checkRules({ version: 1, rules }, { pyramid: buildPyramid(sales) })),
    );
    expect(text).toContain('Found 50.04%, expected at most 50%.');
  });
});

describe('a rule that cannot be judged says why', () => {
  it.each([
    ['migrations.A.left.customers', {}, 'no-window-before'],
    ['growth.whole.revenue', {}, 'no-window-before'],
    ['risks.customers', { before }, 'no-day'],
    ['tiers.B.mean', { before }, 'undefined'],
    ['growth.tiers.B.revenue', { before }, 'nothing-before'],
  ])('%s with %o: %s', (figure, more, why) => {
    const { outcome, rules } = checkOf([{ figure, fail: '> 0%' }], more);
    expect(outcome).toBe('not-judged');
    expect(rules[0]?.unknown?.why).toBe(why);
  });

  it.each([
    ['complaints.queue', 'no-complaints'],
    ['contacts.visits', 'no-contacts'],
    ['effort.tiers.A.share', 'no-hours'],
    ['risks.signals.credit-limit.customers', 'signal'],
  ])('%s of a day without facts: %s', (figure, why) => {
    const plan = planDay(workday(pyramid, { asOf: '2025-12-31' }));
    const { rules } = checkOf([{ figure, fail: '> 0' }], { plan });
    expect(rules[0]).toMatchObject({ outcome: 'not-judged', unknown: { why } });
  });

  it('beside one that fails, which decides', () => {
    const failing = { figure: 'tiers.A.customers', fail: '> 0' };
    const check = checkOf([failing, { figure: 'concentration.ifBestLeave.1.share', fail: '> 0' }]);
    expect(check.outcome).toBe('failed');
  });
});

describe('rules are refused', () => {
  const issuesOf = (rule: unknown) =>
    refused(() => checkRules({ version: 1, rules: [rule as Rule] }, { pyramid, before })).issues;

  it('for an address that no figure has, with the nearest that there is', () => {
    expect(issuesOf({ figure: 'migrations.A.lft.customers', fail: '> 0' })).toMatchObject([
      {
        code: 'invalid-rules',
        reason: 'no-such-figure',
        path: 'rules[0].figure',
        expected: 'migrations.A.left.customers',
      },
    ]);
  });

  it.each([
    [{ figure: 'tiers.A.customers', fail: 'lots' }, 'not-a-condition'],
    [{ figure: 'tiers.A.customers', fail: '> 2025-02-30' }, 'not-a-condition'],
    [{ figure: 'tiers.A.customers', fail: 'between 3 and 1' }, 'bounds-reversed'],
    [{ figure: 'tiers.A.revenueShare', fail: 'between 3 and 10%' }, 'bounds-unlike'],
    [{ figure: 'tiers.A.customers' }, 'rule-without-condition'],
    [{ figure: 'tiers.A.customers', fail: '> 3%' }, 'condition-not-for-figure'],
    [{ figure: 'control.dates.last', fail: '> 3' }, 'condition-not-for-figure'],
    [{ figure: 'tiers.A.revenueShare', fail: '> 33' }, 'ratio-without-percent'],
    [{ figure: 'tiers.A.customers', fail: '> 3', when: 1 }, 'not-known-here'],
  ])('%j: %s', (rule, reason) => {
    expect(issuesOf(rule)[0]).toMatchObject({ code: 'invalid-rules', reason });
  });

  it('by their path in the file, and its line', () => {
    const text = '{ "version": 1,\n  "rules": [\n    { "figure": "a",\n      "fail": "> 1" }\n] }';
    const lines = linesOfJson(text);
    expect([lines.get('rules[0]'), lines.get('rules[0].fail')]).toEqual([3, 4]);
  });

  it('as their JSON Schema says too', () => {
    expect(Object.keys(rulesJsonSchema()['properties'] as object)).toContain('rules');
    expect(readRules({ version: 1, rules: [{ figure: 'a', warn: '> 1' }] }).rules).toHaveLength(1);
  });
});
