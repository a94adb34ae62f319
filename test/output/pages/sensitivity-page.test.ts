import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftedWindow } from '../../../src/core/change/shifts';
import { type Sensitivity, traceSensitivity } from '../../../src/core/change/trace-sensitivity';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { sensitivityPage } from '../../../src/output/pages/change-pages';
import { sensitivityTable } from '../../../src/output/tables/robustness-tables';
import { shareText } from '../../../src/output/words/figures';
import { countdown, pyramidOf, salesArbitrary } from '../../core/change/sensitivity-pyramids';
import { cellsOf, sentencesOf, tablesOf, typesOf } from '../printed';

const rows = [
  { customerId: 'ann', date: '2025-02-10', revenue: 50 },
  { customerId: 'bob', date: '2025-02-01', revenue: 40 },
  { customerId: 'cat', date: '2025-02-15', revenue: 30 },
  { customerId: 'cat', date: '2025-03-01', revenue: 70 },
  { customerId: 'eve', date: '2025-03-01', revenue: 60 },
];

function sensitivityText(traced: Sensitivity, language: 'en' | 'zh' = 'en') {
  const page = sensitivityPage(traced, { language });
  const [table] = tablesOf(page);
  return { sentences: sentencesOf(page), table: table ?? { headings: [], rows: [] } };
}

function shiftedByADay() {
  const scheme: Scheme = {
    cut: 'headcount',
    tiers: [
      { id: 'top', name: 'top', share: 0.5 },
      { id: 'rest', name: 'rest', share: 0.5 },
    ],
  };
  const pyramid = buildPyramid(rows, { scheme, window: '2025-02' });
  const shifted = [-1, 1].map((days) =>
    buildPyramid(rows, { scheme, window: shiftedWindow(pyramid.settings.window, days) }),
  );
  return traceSensitivity(pyramid, { shifted });
}

function byAmount() {
  const scheme: Scheme = {
    cut: 'amount',
    tiers: [
      { id: 'big', name: 'big', from: 99 },
      { id: 'small', name: 'small' },
    ],
  };
  return traceSensitivity(countdown(100, { scheme }), { cutoffs: '0.015' });
}

describe('sensitivityPage(sensitivity, { language })', () => {
  it('says in sentences how firm the pyramid is, what each scenario does, and which tier is loosest', () => {
    expect(
      sensitivityText(traceSensitivity(countdown(1000), { cutoffs: 0.005 })).sentences,
    ).toEqual([
      '970 of 1,000 customers keep their tier whatever was tried (97.0%).',
      'With every cutoff 0.5 percentage points of the customers further down, of 1,000 customers 15 rise (1.5%).',
      'With every cutoff 0.5 percentage points of the customers further up, of 1,000 customers 15 fall (1.5%).',
      'The least firm is tier A (VIP): 5 of 10 keep it (50.0%).',
    ]);
  });

  it('says them in Chinese', () => {
    const traced = traceSensitivity(countdown(1000), { cutoffs: 0.005 });
    expect(sensitivityText(traced, 'zh').sentences).toEqual([
      '1,000 位客户中有 970 位（97.0%）在各种假设下等级始终不变。',
      '若各等级分界按客户数下移 0.5 个百分点，1,000 位客户中有 15 位升级（1.5%）。',
      '若各等级分界按客户数上移 0.5 个百分点，1,000 位客户中有 15 位降级（1.5%）。',
      '最不稳定的等级是 A级（VIP客户）：10 位客户中有 5 位（50.0%）保持不变。',
    ]);
  });

  it('speaks of windows: who leaves, and who is ranked only then', () => {
    expect(sensitivityText(shiftedByADay()).sentences).toEqual([
      '0 of 3 customers keep their tier whatever was tried (0.0%).',
      'With the window 1 day earlier (2025-01-31..2025-02-27), nobody changes tier; 1 day of it lies beyond the dates of the rows, so its sales may be missing.',
      'With the window 1 day later (2025-02-02..2025-03-01), of 3 customers 1 rises, 1 falls and 1 becomes inactive (100.0%); 1 other is ranked only then.',
      'The least firm is tier top: 0 of 2 keep it (0.0%).',
    ]);
    expect(sensitivityText(shiftedByADay(), 'zh').sentences.slice(1, 3)).toEqual([
      '若统计期间提前 1 天（2025-01-31 至 2025-02-27），没有客户的等级变化；该期间有 1 天超出数据的日期范围，销售数据可能不全。',
      '若统计期间推后 1 天（2025-02-02 至 2025-03-01），3 位客户中有 1 位升级，1 位降级，1 位变为无交易（100.0%）；另有 1 位仅在此时参与排名。',
    ]);
  });

  it('speaks of bounds in percent of the bound', () => {
    expect(sensitivityText(byAmount()).sentences.slice(1, 3)).toEqual([
      'With every lower bound raised by 1.5%, of 100 customers 2 fall (2.0%).',
      'With every lower bound lowered by 1.5%, of 100 customers 1 rises (1.0%).',
    ]);
    expect(sensitivityText(byAmount(), 'zh').sentences[1]).toBe(
      '若各等级下限提高 1.5%，100 位客户中有 2 位降级（2.0%）。',
    );
  });

  it('names no least firm tier where nobody changes', () => {
    expect(sensitivityText(traceSensitivity(countdown(1), { cutoffs: 0 })).sentences).toEqual([
      '1 of 1 customer keeps its tier whatever was tried (100.0%).',
      'With every cutoff where it is, nobody changes tier.',
    ]);
    expect(sensitivityText(traceSensitivity(countdown(0), { cutoffs: 0 })).sentences[0]).toBe(
      'No customer is ranked, so nobody can change tier.',
    );
  });

  it('gives a table with a row a tier and one for all, and a column a scenario', () => {
    const { table } = sensitivityText(traceSensitivity(countdown(1000), { cutoffs: 0.005 }));
    expect(table.headings).toEqual([
      'tier',
      'customers',
      'never change',
      'share',
      'cutoffs +0.5 points',
      'cutoffs -0.5 points',
    ]);
    expect(table.rows).toEqual([
      ['A (VIP)', '10', '5', '50.0%', '0', '5'],
      ['B (Major)', '40', '30', '75.0%', '5', '5'],
      ['C (Ordinary)', '150', '140', '93.3%', '5', '5'],
      ['D (Small)', '800', '795', '99.4%', '5', '0'],
      ['all', '1,000', '970', '97.0%', '15', '15'],
    ]);
    expect(sensitivityText(shiftedByADay(), 'zh').table.headings).toEqual([
      '等级',
      '客户数',
      '始终不变',
      '占比',
      '统计期间 -1 天',
      '统计期间 +1 天',
    ]);
    expect(sensitivityText(byAmount()).table.headings.slice(4)).toEqual([
      'bounds +1.5%',
      'bounds -1.5%',
    ]);
  });

  it('gives rows as long as the headings, whose counts add up to the last row, under any scheme', () => {
    fc.assert(
      fc.property(salesArbitrary, fc.constantFrom('en', 'zh'), (sales, language) => {
        const own = pyramidOf(sales);
        const other = pyramidOf(sales, { window: shiftedWindow(own.settings.window, 9) });
        const traced = traceSensitivity(own, { cutoffs: 0.1, shifted: [other] });
        const { headings, rows } = sensitivityText(traced, language).table;
        expect(rows).toHaveLength(own.settings.scheme.tiers.length + 1);
        for (const row of rows) expect(row).toHaveLength(headings.length);
        for (const column of [1, 2, 4, 5, 6]) {
          const counts = rows.map((row) => Number(row[column]));
          const sum = counts.slice(0, -1).reduce((total, count) => total + count, 0);
          expect(counts.at(-1)).toBe(sum);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('sensitivityTable(sensitivity)', () => {
  it('lists who changes, by rank, with the standing in each scenario, then who is ranked only there', () => {
    const table = sensitivityTable(shiftedByADay());
    expect(typesOf(table)).toEqual([
      'customer_id id',
      'tier tier',
      'rank count',
      'value amount',
      'window_minus_1_days tier',
      'window_plus_1_days tier',
    ]);
    expect(cellsOf(table)).toEqual([
      ['ann', 'top', 1, '50', 'top', 'rest'],
      ['bob', 'top', 2, '40', 'top', 'inactive'],
      ['cat', 'rest', 3, '30', 'rest', 'top'],
      ['eve', 'inactive', null, null, 'inactive', 'top'],
    ]);
  });

  it('names the columns of moved cutoffs, and leaves out who keeps its tier', () => {
    const table = sensitivityTable(traceSensitivity(countdown(100), { cutoffs: 0.01 }));
    expect(table.columns.slice(4).map(({ key }) => key)).toEqual([
      'cutoffs_plus_0.01',
      'cutoffs_minus_0.01',
    ]);
    expect(cellsOf(table).map((row) => row.slice(0, 1).concat(row.slice(4)).join(' '))).toEqual([
      'r1 A B',
      'r2 A B',
      'r5 B C',
      'r6 B C',
      'r20 C D',
      'r21 C D',
    ]);
  });
});

describe('shareText(part, whole)', () => {
  it('never rounds some to none, nor not all to all', () => {
    expect([0, 1, 500, 999_999, 1_000_000].map((part) => shareText(part, 1_000_000))).toEqual([
      '0.0%',
      '<0.1%',
      '<0.1%',
      '>99.9%',
      '100.0%',
    ]);
    expect(shareText(600, 1_000_000)).toBe('0.1%');
  });
});
