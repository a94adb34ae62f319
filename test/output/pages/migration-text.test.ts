import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionLadder } from '../../../src/core/change/ladder';
import { historyOf, traceHistory } from '../../../src/core/change/trace-history';
import { traceLadder } from '../../../src/core/change/trace-ladder';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { historySentence, historyText } from '../../../src/output/pages/history-text';
import { migrationSentence } from '../../../src/output/pages/migration-sentence';
import { migrationText } from '../../../src/output/pages/migration-text';
import { satisfactionLabels } from '../../../src/output/words/named';
import { byAmount, pyramids } from '../../core/change/pyramids';

const sales = [
  ['ann', '2023', 500],
  ['bob', '2023', 50],
  ['cem', '2023', 5],
  ['dan', '2023', 300],
  ['ann', '2024', 90],
  ['bob', '2024', 1120.5],
  ['cem', '2024', 5],
  ['eve', '2024', 12],
].map(([customerId, year, revenue]) => ({
  customerId: `${customerId}`,
  date: `${year}-03-03`,
  revenue: Number(revenue),
  currency: 'CNY',
}));

const [before, after] = ['2023', '2024'].map((window) =>
  buildPyramid(sales, { window, scheme: byAmount, roster: ['dan', 'eve'] }),
) as [Pyramid, Pyramid];
const migrations = traceMigrations(before, after, { earlier: [before] });

describe('migrationText', () => {
  it('has the matrix as cells of a table, with the inactive but without an absent row that is empty', () => {
    expect(migrationText(migrations).matrix).toEqual({
      title: 'Customers: rows 2023, columns 2024',
      headings: ['2023 → 2024', 'top (Top)', '中 (Middle)', 'rest', 'inactive', 'all'],
      rows: [
        ['top (Top)', '0', '1', '0', '1', '2'],
        ['中 (Middle)', '1', '0', '0', '0', '1'],
        ['rest', '0', '0', '1', '0', '1'],
        ['inactive', '0', '1', '0', '0', '1'],
        ['all', '1', '2', '1', '1', '5'],
      ],
    });
  });

  it('has the value that moved in the same cells, every digit kept', () => {
    expect(migrationText(migrations).changes?.rows).toEqual([
      ['top (Top)', '0', '-410', '0', '-300', '-710'],
      ['中 (Middle)', '+1,070.50', '0', '0', '0', '+1,070.50'],
      ['rest', '0', '0', '0', '0', '0'],
      ['inactive', '0', '+12', '0', '0', '+12'],
      ['all', '+1,070.50', '-398', '0', '-300', '+372.50'],
    ]);
  });

  it('has one row a kind, then all', () => {
    expect(migrationText(migrations).flows).toEqual({
      title: 'What moved',
      headings: ['what', 'customers', 'value before (CNY)', 'value after (CNY)', 'change (CNY)'],
      rows: [
        ['new', '1', '0', '12', '+12'],
        ['upgraded', '1', '50', '1,120.50', '+1,070.50'],
        ['retained', '1', '5', '5', '0'],
        ['downgraded', '1', '500', '90', '-410'],
        ['lapsed', '1', '300', '0', '-300'],
        ['returned', '0', '0', '0', '0'],
        ['all', '5', '855', '1,227.50', '+372.50'],
      ],
    });
  });

  it('says in English what a sales manager wants to know', () => {
    const text = migrationText(migrations, 'en', { losses: 1 });
    expect(text.title).toBe('Migration by revenue, 2023 to 2024');
    expect(text.sentences).toEqual([
      'Of 4 customers (2023): 1 upgraded, 1 retained, 1 downgraded, 1 lapsed; in addition (2024): 1 new, 0 returned.',
      'revenue: 855 CNY before + 1,082.50 CNY gained - 710 CNY lost = 1,227.50 CNY after.',
      'The company is churning: of 3 customers in the best tiers, top (Top), 中 (Middle), it lost 1 (33.3%; 20% is many) and won 1 (33.3%; 20% is many).',
      'ann fell from top (Top) to 中 (Middle): 500 CNY before, 90 CNY after, 410 CNY less.',
    ]);
  });

  it('says it in Chinese', () => {
    const text = migrationText(migrations, 'zh', { losses: 2 });
    expect(text.title).toBe('等级迁移（按销售额）：2023 至 2024');
    expect(text.matrix.headings).toEqual([
      '2023 → 2024',
      'top级（Top）',
      '中级（中间）',
      'rest级',
      '无交易',
      '合计',
    ]);
    expect(text.sentences).toEqual([
      '2023 的 4 位客户中，升级 1 位，保持 1 位，降级 1 位，流失 1 位；2024 另有新增客户 1 位，回流客户 0 位。',
      '销售额：上期 855 CNY + 增加 1,082.50 CNY - 减少 710 CNY = 本期 1,227.50 CNY。',
      '公司属于动荡型：重点等级为 top级（Top）、中级（中间），上期共有 3 位客户，掉出 1 位（33.3%，达到 20% 即为多），新进入 1 位（33.3%，达到 20% 即为多）。',
      'ann 由 top级（Top）降至 中级（中间）：上期 500 CNY，本期 90 CNY，减少 410 CNY。',
      'dan 由 top级（Top）流失，本期无交易：上期 300 CNY，本期 0 CNY，减少 300 CNY。',
    ]);
  });

  it('does not say that nobody returned where nothing earlier could tell', () => {
    const text = migrationText(traceMigrations(before, after));
    expect(text.overview).toContain('in addition (2024): 1 new or returned.');
    expect(text.flows.rows.map(([name]) => name)).toEqual([
      'new or returned',
      'upgraded',
      'retained',
      'downgraded',
      'lapsed',
      'all',
    ]);
  });

  it('of a ladder without values speaks of customers alone, with the names it is given', () => {
    const stages = (standing: string) => [{ customerId: 'ann', standing }];
    const traced = traceLadder(stages('angry'), stages('loyal'), satisfactionLadder);
    const text = migrationText(traced, 'zh', {
      before: '2024-06-30',
      after: '2024-12-31',
      labels: satisfactionLabels,
    });
    expect(text).toMatchObject({
      title: '等级迁移：2024-06-30 至 2024-12-31',
      changes: null,
      reconciliation: null,
      largestLosses: [],
    });
    expect(text.matrix.headings.slice(1, 3)).toEqual(['忠诚', '非常满意']);
    expect(text.flows.headings).toEqual(['迁移', '客户数']);
    const [ann] = traced.customers;
    expect(ann && migrationSentence(ann, traced, 'en')).toBe('ann rose from angry to loyal.');
  });

  it('has tables as wide as their headings, without empty cells, for any pyramids', () => {
    fc.assert(
      fc.property(pyramids({ min: 2, max: 2 }), fc.constantFrom('en', 'zh'), (both, language) => {
        const traced = traceMigrations(both[0] as Pyramid, both[1] as Pyramid);
        const { matrix, changes, flows, sentences } = migrationText(traced, language);
        for (const { headings, rows } of [matrix, changes ?? matrix, flows]) {
          expect(rows.every((row) => row.length === headings.length)).toBe(true);
          expect(rows.flat()).not.toContain('');
        }
        expect(sentences.join(' ')).not.toMatch(/undefined|NaN|null|\[object/);
      }),
    );
  });
});

describe('migrationSentence', () => {
  it.each([
    ['ann', 'ann fell from top (Top) to 中 (Middle): 500 CNY before, 90 CNY after, 410 CNY less.'],
    [
      'bob',
      'bob rose from 中 (Middle) to top (Top): 50 CNY before, 1,120.50 CNY after, 1,070.50 CNY more.',
    ],
    ['cem', 'cem stayed in rest: 5 CNY before, 5 CNY after, no change.'],
    ['dan', 'dan left top (Top) and is inactive: 300 CNY before, 0 CNY after, 300 CNY less.'],
    ['eve', 'eve is new in 中 (Middle): 0 CNY before, 12 CNY after, 12 CNY more.'],
  ])('says what became of %s', (id, sentence) => {
    const migration = migrations.customers.find(({ customerId }) => customerId === id);
    expect(migration && migrationSentence(migration, migrations, 'en')).toBe(sentence);
  });

  it('says that a customer came back', () => {
    const traced = traceMigrations(after, before, { earlier: [before] });
    const dan = traced.customers.find(({ customerId }) => customerId === 'dan');
    expect(dan && migrationSentence(dan, traced)).toMatch(/^dan came back to top \(Top\): /);
    expect(dan && migrationSentence(dan, traced, 'zh')).toMatch(/^dan 回流，进入 top级（Top）：/);
  });
});

describe('historyText', () => {
  const history = traceHistory([before, after]);

  it('has the sizes by window, and the flows by step', () => {
    const { sizes, flows } = historyText(history);
    expect(sizes).toEqual({
      title: 'Customers in each tier',
      headings: ['tier', '2023', '2024'],
      rows: [
        ['top (Top)', '2', '1'],
        ['中 (Middle)', '1', '2'],
        ['rest', '1', '1'],
        ['inactive', '1', '1'],
      ],
    });
    expect(flows.headings).toEqual(
      'step,tier,before,inflow,outflow,stayed,after,from,to'.split(','),
    );
    expect(flows.rows[1]).toEqual([
      ...['2023 → 2024', '中 (Middle)', '1', '2', '1', '0', '2'],
      'top (Top) 1, inactive 1',
      'top (Top) 1',
    ]);
  });

  it('has one sentence a customer', () => {
    const dan = historyOf(history, 'dan');
    expect(historySentence(dan, history, 'en')).toBe(
      'dan: top (Top) with 300 CNY in 2023; inactive in 2024 (lapsed).',
    );
    expect(historySentence(dan, history, 'zh')).toBe(
      'dan：2023 top级（Top），300 CNY；2024 无交易（流失）。',
    );
  });
});
