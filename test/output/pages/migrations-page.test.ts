import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/change/history-of';
import { satisfactionLadder } from '../../../src/core/change/ladder';
import { traceHistory } from '../../../src/core/change/trace-history';
import { type Migrations, traceLadder } from '../../../src/core/change/trace-ladder';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import {
  historyPage,
  type MigrationsPageOptions,
  migrationsPage,
} from '../../../src/output/pages/change-pages';
import { historyFlowsTable } from '../../../src/output/tables/history-tables';
import { historySentence, migrationSentence } from '../../../src/output/words/change';
import { byAmount, pyramids } from '../../core/change/pyramids';
import { printed, sentencesOf, tablesOf } from '../printed';

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

function migrationText(traced: Migrations, options: MigrationsPageOptions = {}) {
  const page = migrationsPage(traced, options);
  const tables = tablesOf(page);
  const [first] = page.blocks;
  return {
    title: first?.kind === 'title' ? first.text : '',
    sentences: sentencesOf(page),
    matrix: tables[0] ?? { title: '', headings: [], rows: [] },
    changes: traced.hasValues ? tables[1] : null,
    flows: tables.at(-1) ?? { title: '', headings: [], rows: [] },
  };
}

describe('migrationsPage', () => {
  it('has the matrix as cells of a table, with the inactive but without an absent row that is empty', () => {
    expect(migrationText(migrations).matrix).toEqual({
      title: 'Customers: rows 2023, columns 2024',
      headings: ['2023 → 2024', 'top', '中', 'rest', 'inactive', 'all'],
      rows: [
        ['top (Top)', '0', '1', '0', '1', '2'],
        ['中 (Middle)', '1', '0', '0', '0', '1'],
        ['rest', '0', '0', '1', '0', '1'],
        ['inactive', '0', '1', '0', '0', '1'],
        ['all', '1', '2', '1', '1', '5'],
      ],
    });
  });

  it('has the value that moved in the same cells', () => {
    expect(migrationText(migrations).changes?.rows).toEqual([
      ['top (Top)', '0.00', '-410.00', '0.00', '-300.00', '-710.00'],
      ['中 (Middle)', '+1,070.50', '0.00', '0.00', '0.00', '+1,070.50'],
      ['rest', '0.00', '0.00', '0.00', '0.00', '0.00'],
      ['inactive', '0.00', '+12.00', '0.00', '0.00', '+12.00'],
      ['all', '+1,070.50', '-398.00', '0.00', '-300.00', '+372.50'],
    ]);
  });

  it('has one row a kind, then all', () => {
    expect(migrationText(migrations).flows).toEqual({
      title: 'What moved',
      headings: [
        'migration',
        'customers',
        'value before (CNY)',
        'value after (CNY)',
        'change (CNY)',
      ],
      rows: [
        ['new', '1', '0.00', '12.00', '+12.00'],
        ['upgraded', '1', '50.00', '1,120.50', '+1,070.50'],
        ['retained', '1', '5.00', '5.00', '0.00'],
        ['downgraded', '1', '500.00', '90.00', '-410.00'],
        ['lapsed', '1', '300.00', '0.00', '-300.00'],
        ['returned', '0', '0.00', '0.00', '0.00'],
        ['all', '5', '855.00', '1,227.50', '+372.50'],
      ],
    });
  });

  it('says in English what a sales manager wants to know', () => {
    const text = migrationText(migrations, { losses: 1 });
    expect(text.title).toBe('Migration by revenue, 2023 to 2024');
    expect(text.sentences).toEqual([
      'Of 4 customers (2023): 1 upgraded, 1 retained, 1 downgraded, 1 lapsed; in addition (2024): 1 new, 0 returned.',
      'revenue: 855.00 CNY before + 1,082.50 CNY gained - 710.00 CNY lost = 1,227.50 CNY after.',
      'The company is churning: of 3 customers in the best tiers, top (Top), 中 (Middle), it lost 1 (33.3%; 20% is many) and won 1 (33.3%; 20% is many).',
      'ann fell from top (Top) to 中 (Middle): 500.00 CNY before, 90.00 CNY after, 410.00 CNY less.',
    ]);
  });

  it('says it in Chinese', () => {
    const text = migrationText(migrations, { language: 'zh', losses: 2 });
    expect(text.title).toBe('等级迁移（按销售额）：2023 年对比 2024 年');
    expect(text.matrix.headings).toEqual([
      '2023 年 → 2024 年',
      'top级',
      '中级',
      'rest级',
      '无交易',
      '合计',
    ]);
    expect(text.sentences).toEqual([
      '2023 年的 4 位客户中，升级 1 位，保级 1 位，降级 1 位，流失 1 位；2024 年另有新增 1 位，回流 0 位。',
      '销售额：上期 855.00 CNY + 增加 1,082.50 CNY - 减少 710.00 CNY = 本期 1,227.50 CNY。',
      '公司属于动荡型：重点等级为 top级（Top）、中级（中间），上期共有 3 位客户，掉出 1 位（33.3%，达到 20% 即为偏多），新进入 1 位（33.3%，达到 20% 即为偏多）。',
      'ann 由 top级（Top）降至中级（中间）：上期 500.00 CNY，本期 90.00 CNY，减少 410.00 CNY。',
      'dan 由 top级（Top）流失，本期无交易：上期 300.00 CNY，本期 0.00 CNY，减少 300.00 CNY。',
    ]);
  });

  it('does not say that nobody returned where nothing earlier could tell', () => {
    const text = migrationText(traceMigrations(before, after));
    expect(text.sentences[0]).toContain('in addition (2024): 1 new or returned.');
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
    const text = migrationText(traced, {
      language: 'zh',
      before: '2024-06-30',
      after: '2024-12-31',
    });
    expect(text).toMatchObject({
      title: '等级迁移：2024-06-30 对比 2024-12-31',
      changes: null,
    });
    expect(text.matrix.headings.slice(1, 3)).toEqual(['忠诚', '非常满意']);
    expect(text.flows.headings).toEqual(['等级迁移', '客户数']);
    const [ann] = traced.customers;
    expect(ann && migrationSentence(ann, traced)).toBe('ann rose from angry to loyal.');
  });

  it('has tables as wide as their headings, without empty cells, for any pyramids', () => {
    fc.assert(
      fc.property(pyramids({ min: 2, max: 2 }), fc.constantFrom('en', 'zh'), (both, language) => {
        const traced = traceMigrations(both[0] as Pyramid, both[1] as Pyramid);
        const { matrix, changes, flows, sentences } = migrationText(traced, { language });
        for (const { headings, rows } of [matrix, changes ?? matrix, flows]) {
          expect(rows.every((row) => row.length === headings.length)).toBe(true);
          expect(rows.flat()).not.toContain('');
        }
        expect(sentences.join(' ')).not.toMatch(/undefined|NaN|null|\[object/);
      }),
    );
  });
});

describe('printed figures', () => {
  // Thirds of a cent, which no rounding cell by cell would add up.
  const worth = (year: string, value: string) =>
    buildPyramid(
      ['a', 'b', 'c'].map((customerId) => ({
        customerId,
        date: `${year}-01-01`,
        revenue: value,
      })),
      { window: year, scheme: byAmount },
    );
  const traced = traceMigrations(worth('2023', '5.004'), worth('2024', '20.0033'));
  const { sentences, flows, changes } = migrationText(traced);
  const cents = (text: string | undefined): number =>
    Math.round(Number(text?.replaceAll(',', '')) * 100);

  it('add up to the total of their column', () => {
    for (const table of [flows, changes]) {
      for (const at of (table?.headings ?? []).keys()) {
        if (at === 0) continue;
        const column = (table?.rows ?? []).map((row) => cents(row[at]));
        const sum = column.slice(0, -1).reduce((total, one) => total + one, 0);
        expect(sum).toBe(column.at(-1));
      }
    }
  });

  it('have as many decimals in a sentence as in its table, and add up there too', () => {
    const [, before, gained, lost, after] =
      /: ([\d.]+) before \+ ([\d.]+) gained - ([\d.]+) lost = ([\d.]+) after/.exec(
        sentences[1] ?? '',
      ) ?? [];
    expect([before, after]).toEqual(flows.rows.at(-1)?.slice(2, 4));
    expect(cents(before) + cents(gained) - cents(lost)).toBe(cents(after));
    const [first] = traced.customers;
    const sentence = first === undefined ? '' : migrationSentence(first, traced);
    expect(sentence).toBe('a rose from rest to 中 (Middle): 5.00 before, 20.00 after, 15.00 more.');
  });
});

describe('migrationSentence', () => {
  it.each([
    [
      'ann',
      'ann fell from top (Top) to 中 (Middle): 500.00 CNY before, 90.00 CNY after, 410.00 CNY less.',
    ],
    [
      'bob',
      'bob rose from 中 (Middle) to top (Top): 50.00 CNY before, 1,120.50 CNY after, 1,070.50 CNY more.',
    ],
    ['cem', 'cem stayed in rest: 5.00 CNY before, 5.00 CNY after, no change.'],
    [
      'dan',
      'dan left top (Top) and is inactive: 300.00 CNY before, 0.00 CNY after, 300.00 CNY less.',
    ],
    ['eve', 'eve is new in 中 (Middle): 0.00 CNY before, 12.00 CNY after, 12.00 CNY more.'],
  ])('says what became of %s', (id, sentence) => {
    const migration = migrations.customers.find(({ customerId }) => customerId === id);
    expect(migration && migrationSentence(migration, migrations)).toBe(sentence);
  });

  it('says that a customer came back', () => {
    const later = sales.map((row) => ({ ...row, date: row.date.replace('2023', '2025') }));
    const again = buildPyramid(later, { window: '2025', scheme: byAmount, roster: ['eve'] });
    const traced = traceMigrations(after, again, { earlier: [before] });
    const dan = traced.customers.find(({ customerId }) => customerId === 'dan');
    expect(dan && migrationSentence(dan, traced)).toMatch(/^dan came back to top \(Top\): /);
    expect(dan && migrationSentence(dan, traced, { language: 'zh' })).toMatch(
      /^dan 回流，进入 top级（Top）：/,
    );
  });
});

describe('historyPage', () => {
  const history = traceHistory([before, after]);

  it('has the sizes by window, and the flows by step', () => {
    const page = historyPage(history);
    const [sizes, flows] = tablesOf(page);
    expect(sizes).toEqual({
      title: 'Customers in each tier',
      headings: ['tier', '2023', '2024'],
      rows: [
        ['top (Top)', '2', '1'],
        ['中 (Middle)', '1', '2'],
        ['rest', '1', '1'],
        ['inactive', '1', '1'],
        ['all', '5', '5'],
      ],
    });
    expect(flows?.headings).toEqual('tier,before,inflow,outflow,stayed,after'.split(','));
    expect(flows?.rows[1]).toEqual(['中 (Middle)', '1', '2', '1', '0', '2']);
    expect(page.blocks.at(-1)).toMatchObject({
      kind: 'list',
      items: expect.arrayContaining(['中 (Middle): from top (Top) 1, inactive 1; to top (Top) 1.']),
    });
  });

  it('has all flows in one table, a row a step and tier', () => {
    const flows = printed(historyFlowsTable(history));
    expect(flows.headings).toEqual(
      'step,tier,before,inflow,outflow,stayed,after,came from,went to'.split(','),
    );
    expect(flows.rows[1]).toEqual([
      ...['2023 → 2024', '中 (Middle)', '1', '2', '1', '0', '2'],
      'top (Top) 1, inactive 1',
      'top (Top) 1',
    ]);
  });

  it('has one sentence a customer', () => {
    const dan = historyOf(history, 'dan');
    expect(historySentence(dan, history)).toBe(
      'dan: top (Top) with 300.00 CNY in 2023; inactive in 2024 (lapsed).',
    );
    expect(historySentence(dan, history, { language: 'zh' })).toBe(
      'dan：2023 年为 top级（Top），300.00 CNY；2024 年无交易（流失）。',
    );
  });
});
