import { describe, expect, it } from 'vitest';
import { compareBases } from '../../../src/core/change/compare-bases';
import { shiftedWindow } from '../../../src/core/change/shifts';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { traceSensitivity } from '../../../src/core/change/trace-sensitivity';
import { loadPyramid } from '../../../src/node/load';
import { toText } from '../../../src/output/formats/to-text';
import {
  basesPage,
  historyPage,
  migrationsPage,
  sensitivityPage,
} from '../../../src/output/pages/change-pages';
import type { Page } from '../../../src/output/pages/page';
import type { Speech } from '../../../src/output/words/language';

const SALES = 'fixtures/sales.csv';

const [before, after, byProfit, later] = await Promise.all([
  loadPyramid(SALES, { window: '2024' }),
  loadPyramid(SALES, { window: '2025' }),
  loadPyramid(SALES, { window: '2025', basis: 'profit' }),
  loadPyramid(SALES, { window: '2025-01-08..2026-01-07' }),
]);

const pages: Readonly<Record<string, (speech: Speech) => Page>> = {
  migrations: (speech) => migrationsPage(traceMigrations(before, after), speech),
  history: (speech) => historyPage(traceHistory([before, after]), speech),
  sensitivity: (speech) =>
    sensitivityPage(traceSensitivity(after, { cutoffs: '0.005', shifted: [later] }), speech),
  bases: (speech) => basesPage(compareBases(after, byProfit), speech),
};

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(Object.entries(pages))('the page of %s reads as it was proofread', async (name, page) => {
    const text = toText(page({ language }));
    await expect(text).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

describe('a shifted window', () => {
  it('is the one in the golden page', () => {
    expect(later.settings.window).toEqual(shiftedWindow(after.settings.window, 7));
  });
});
