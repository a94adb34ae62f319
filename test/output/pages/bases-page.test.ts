import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBases } from '../../../src/core/change/compare-bases';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import { basesPage } from '../../../src/output/pages/change-pages';
import type { Page } from '../../../src/output/pages/page';
import { pyramidOf, salesArbitrary } from '../../core/change/sensitivity-pyramids';
import { sentencesOf, tablesOf } from '../printed';

function row(customerId: string, revenue: number, profit: number | string): Transaction {
  return { customerId, revenue, profit, measures: { visits: revenue } };
}

/** Ten customers: A holds one, C one, D eight. */
const rows = [
  row('ann', 1000, '-30.25'),
  row('bob', 900, 10),
  ...['c', 'd', 'e', 'f', 'g', 'h'].map((id, at) => row(id, 100 - at, 5)),
  row('ida', 20, 300),
  row('jim', 10, 200),
];

function read(page: Page) {
  const [table] = tablesOf(page);
  return { sentences: sentencesOf(page), table: table ?? { headings: [], rows: [] } };
}

function text(given: readonly Transaction[], options: PyramidOptions = {}) {
  const [byRevenue, byProfit] = [
    buildPyramid(given, options),
    buildPyramid(given, { ...options, basis: 'profit' }),
  ];
  return {
    en: read(basesPage(compareBases(byRevenue, byProfit))),
    zh: read(basesPage(compareBases(byRevenue, byProfit), { language: 'zh' })),
  };
}

describe('basesPage(comparison, { language })', () => {
  it('says how far the bases agree, who is big and loses, who is small and pays well', () => {
    expect(text(rows).en.sentences).toEqual([
      'Of 10 customers, 6 (60.0%) are in the same tier by revenue and by profit; 2 are higher by revenue, 2 by profit.',
      'Big and losing: 1 customer above the lowest tier by revenue is below 0 by profit, together -30.25 on revenue of 1,000.00: ann (-30.25).',
      'Big and paying little: 1 customer above the lowest tier by revenue is in the lowest by profit, without a loss: profit of 10.00 on revenue of 900.00.',
      'Small and paying well: 2 customers in the lowest tier by revenue are above it by profit, with profit of 500.00 on revenue of 30.00: ida (300.00), jim (200.00).',
    ]);
  });

  it('says it in Chinese', () => {
    expect(text(rows).zh.sentences).toEqual([
      '10 位客户中，6 位（60.0%）按销售额与按利润的等级相同；2 位按销售额的等级更高，2 位按利润的等级更高。',
      '规模大但亏损：按销售额高于最低等级的客户中，1 位的利润低于 0，利润合计 -30.25，销售额合计 1,000.00：ann（-30.25）。',
      '规模大但贡献小：1 位客户按销售额高于最低等级，按利润处于最低等级但未亏损：利润合计 10.00，销售额合计 900.00。',
      '规模小但贡献大：2 位客户按销售额处于最低等级，按利润却高于最低等级：利润合计 500.00，销售额合计 30.00：ida（300.00）、jim（200.00）。',
    ]);
  });

  it('says so where nobody big loses, and where nobody is ranked', () => {
    const gains = [row('ann', 3, 2), row('bob', 2, 1)];
    expect(text(gains).en.sentences).toEqual([
      'Of 2 customers, 2 (100.0%) are in the same tier by revenue and by profit; 0 are higher by revenue, 0 by profit.',
      'Nobody above the lowest tier by revenue is below 0 by profit.',
      '1 customer is above the lowest tier by both, with revenue of 3.00 and profit of 2.00.',
    ]);
    expect(text([]).en.sentences).toEqual(['No customer is ranked both by revenue and by profit.']);
  });

  it('names the currency of sums, three customers, and how many more there are', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({
      ...row(`c${at + 10}`, 100 - at, at < 10 ? at - 100 : 1),
      currency: 'EUR',
    }));
    expect(text(many).en.sentences[1]).toBe(
      'Big and losing: 10 customers above the lowest tier by revenue are below 0 by profit, together -955.00 EUR on revenue of 955.00 EUR: c10 (-100.00), c11 (-99.00), c12 (-98.00) and 7 others.',
    );
    expect(text(many).zh.sentences[1]).toContain(
      'c10（-100.00）、c11（-99.00）、c12（-98.00）等。',
    );
  });

  it('says who is ranked by one basis alone', () => {
    const more = [...rows, { customerId: 'kim', revenue: 5 }];
    const { sentences, table } = text(more, { onError: 'skip' }).en;
    expect(sentences[1]).toBe('1 customer is ranked by revenue but not by profit.');
    expect(table.headings).toContain('not ranked');
  });

  it('gives the matrix with its sums', () => {
    expect(text(rows).en.table).toMatchObject({
      headings: ['by revenue ↓ by profit →', 'A', 'B', 'C', 'D', 'all'],
      rows: [
        ['A (VIP)', '0', '0', '0', '1', '1'],
        ['B (Major)', '0', '0', '0', '0', '0'],
        ['C (Ordinary)', '0', '0', '0', '1', '1'],
        ['D (Small)', '1', '0', '1', '6', '8'],
        ['all', '1', '0', '1', '8', '10'],
      ],
    });
    expect(text(rows).zh.table.headings[0]).toBe('按销售额↓ 按利润→');
  });

  it("keeps the name of a user's own basis", () => {
    const byVisits = buildPyramid(rows, { basis: 'visits' });
    const [sentence] = sentencesOf(
      basesPage(compareBases(byVisits, buildPyramid(rows)), { language: 'zh' }),
    );
    expect(sentence).toContain('按 visits 与按销售额的等级相同');
  });

  it('gives rows as long as the headings, under any scheme', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const first = pyramidOf(sales);
        const { table } = read(
          basesPage(compareBases(first, pyramidOf(sales, { basis: 'profit' }))),
        );
        expect(table.rows).toHaveLength(first.settings.scheme.tiers.length + 1);
        for (const cells of table.rows) expect(cells).toHaveLength(table.headings.length);
        expect(table.rows.at(-1)?.at(-1)).toBe(String(first.customers.length));
      }),
      { numRuns: 50 },
    );
  });
});
