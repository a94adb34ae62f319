import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import type { Policies } from '../../../src/core/policies/policy';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { defaultScheme } from '../../../src/core/pyramid/scheme';
import { type PoliciesOptions, policiesTable } from '../../../src/output/tables/policies-table';
import { wordsOf } from '../../../src/output/words/language';
import { policyFor, threePolicies, threeTiers } from '../../core/policies/three-tiers';

/** The table as texts. */
function cellsOf(policies: Policies, options: PoliciesOptions = {}) {
  const { columns, rows } = policiesTable(policies, options);
  const words = wordsOf(options.language);
  const headings = words.columns as Readonly<Record<string, string>>;
  return {
    headings: columns.map((column) => column.heading?.(words) ?? headings[column.key]),
    rows: [...rows].map((row) => columns.map((column) => String(column.of(row)))),
  };
}

const english = cellsOf(defaultPolicies, { language: 'en', scheme: defaultScheme });
const chinese = cellsOf(defaultPolicies, { language: 'zh', scheme: defaultScheme });

/** What this project watches beyond the policy table. */
const BEYOND = 'no complaint and no contact; fall to a lower tier; near a cutoff; loss-making';

describe('policiesTable', () => {
  it('is the policy table in its words', () => {
    expect(english.rows.map((row) => row.slice(0, -1))).toEqual([
      [
        'who looks after them',
        'a dedicated account manager',
        'a named manager, shared',
        'the sales team',
        'self-service, pooled desk',
      ],
      ['visits', 'every 30 days, in person', 'every 90 days, in person', 'on request', 'none'],
      [
        'other contact',
        'every 7 days',
        'every 14 days',
        'every 90 days',
        'every 90 days, automated',
      ],
      ['sales discount', 'eligible, first', 'eligible', 'campaign only', 'list price'],
      [
        'complaints: class, first answer, resolved',
        '1 · 1 h · 24 h',
        '2 · 4 h · 24 h',
        '3 · 8 h · 48 h',
        '4 · 24 h · 72 h',
      ],
      [
        'risk watch',
        `operations, finance, personnel; receivables; silence; fall in value; ${BEYOND}; concentration`,
        `operations, finance, personnel; receivables; silence; fall in value; ${BEYOND}; rising`,
        'receivables; silence; fall in value; rising',
        'receivables; rising',
      ],
      [
        'relationship',
        'VIP club; long-term partnership; front-line staff know them by name',
        'growth plan towards A',
        'scout for rising stars; growth plan towards B',
        'convenient, prompt basics; raise the order or lower the cost to serve',
      ],
      ['share of service effort', '20%', '30%', '30%', '20%'],
    ]);
  });

  it('names the tiers of the scheme in the headings', () => {
    expect(english.headings).toEqual([
      'rule',
      'A (VIP)',
      'B (Major)',
      'C (Ordinary)',
      'D (Small)',
      'origin',
    ]);
    expect(chinese.headings).toEqual([
      '规则',
      'A级（VIP客户）',
      'B级（主要客户）',
      'C级（普通客户）',
      'D级（小客户）',
      '出处',
    ]);
  });

  it('heads the tiers by id without a scheme, and by name without a label', () => {
    expect(cellsOf(defaultPolicies, { language: 'zh' }).headings).toEqual([
      '规则',
      'A级',
      'B级',
      'C级',
      'D级',
      '出处',
    ]);
    const policies = readPolicies(threePolicies());
    expect(cellsOf(policies, { language: 'zh', scheme: threeTiers }).headings).toEqual([
      '规则',
      'gold级',
      'constructor级（silver）',
      '普通级（其余）',
      '出处',
    ]);
  });

  it('states each origin of a row once, with its tiers', () => {
    const visits = english.rows.find(([name]) => name === 'visits');
    expect(visits?.at(-1)).toBe(
      'A: frequent visits: CRM textbook, chapter on the customer pyramid; ' +
        'every month: a published company rule for A and B accounts. ' +
        'B: every quarter: a published company rule for A and B accounts. ' +
        "C, D: this project's choice",
    );
    const watch = english.rows.find(([name]) => name === 'risk watch');
    expect(watch?.at(-1)).toBe(
      'A: CRM textbook, chapter on the customer pyramid: operations, finance and personnel are watched against bad debt; ' +
        "how many events within how many days: this project's choice. " +
        "A, B, C, D: this project's choice",
    );
  });

  it('has no blank cell in either language', () => {
    for (const { headings, rows } of [english, chinese]) {
      expect(rows).toHaveLength(8);
      for (const row of rows) {
        expect(row).toHaveLength(headings.length);
        for (const cell of row) expect(cell).toMatch(/\S/);
      }
    }
  });

  it('is in Chinese throughout', () => {
    const cells = chinese.rows.flatMap((row) => row.filter((cell) => !/^\d+%$/.test(cell)));
    for (const cell of cells) expect(cell).toMatch(/\p{Script=Han}/u);
    expect(chinese.rows[1]?.slice(0, 5)).toEqual([
      '拜访',
      '每30天一次，上门',
      '每90天一次，上门',
      '应客户要求',
      '无',
    ]);
    expect(chinese.rows[5]?.[1]).toBe(
      '经营、财务、人事；应收账款；久未购买；价值下降；既无投诉也无联系；降级；临近等级分界；亏损；客户集中度过高',
    );
    expect(chinese.rows[4]?.slice(0, 5)).toEqual([
      '投诉：优先级、首次响应、解决时限',
      '1 · 1小时 · 24小时',
      '2 · 4小时 · 24小时',
      '3 · 8小时 · 48小时',
      '4 · 24小时 · 72小时',
    ]);
  });

  it('calls overdue invoices and credit limit receivables only where both are watched', () => {
    const cells = (...signals: readonly string[]) => {
      const origin = { en: 'ours', zh: '自定' };
      const watch = signals.map((signal) => ({ signal, origin }));
      const policies = readPolicies({
        version: 1,
        policies: [{ ...policyFor('A', 1), watch }],
      });
      return cellsOf(policies).rows.find(([name]) => name === 'risk watch')?.[1];
    };
    expect(cells('receivable-overdue')).toBe('overdue receivables');
    expect(cells('credit-limit')).toBe('credit limit');
    expect(cells('credit-limit', 'silence', 'receivable-overdue')).toBe('receivables; silence');
    expect(cells()).toBe('none');
  });

  it('shows what users set: rates, remote and daily visits, no contact, other signals', () => {
    const policies = readPolicies(threePolicies());
    const cells = (language: 'en' | 'zh') =>
      cellsOf(policies, { language }).rows.map((row) => row[1]);
    expect(cells('en')).toEqual([
      'the team',
      'every day, remote',
      'none',
      'eligible, 7.5% off',
      '1 · 0.5 h · 24 h',
      'credit limit',
      'none',
      '50%',
    ]);
    expect(cells('zh')).toEqual([
      '团队',
      '每天一次，远程',
      '无',
      '可享受，优惠7.5%',
      '1 · 0.5小时 · 24小时',
      '信用额度',
      '无',
      '50%',
    ]);
  });
});
