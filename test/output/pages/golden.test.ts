import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { defaultScheme } from '../../../src/core/pyramid/scheme';
import { fromCsv } from '../../../src/input/csv/from-csv';
import { textWidth } from '../../../src/output/words/text-width';
import { toText } from '../../../src/output/formats/to-text';
import { explanationPage } from '../../../src/output/pages/customer-file-page';
import type { Page } from '../../../src/output/pages/page';
import { policiesPage } from '../../../src/output/pages/plan-page';
import { summaryPage } from '../../../src/output/pages/summary-page';

/** With UPDATE_GOLDEN=1, what the pages say is written into the files instead of compared. */
const UPDATES = process.env['UPDATE_GOLDEN'] === '1';
const LANGUAGES = ['en', 'zh'] as const;

let pyramid: Pyramid;
beforeAll(() => {
  const csv = readFileSync(join(import.meta.dirname, '../../../fixtures/sales.csv'), 'utf8');
  pyramid = buildPyramid(fromCsv(csv), { window: '2025', roster: ['asleep'], orders: true });
});

const PAGES: Readonly<Record<string, (language: 'en' | 'zh') => Page>> = {
  summary: (language) => summaryPage(pyramid, { language }),
  explanation: (language) => explanationPage(explainCustomer(pyramid, 'C-1888'), { language }),
  'explanation-inactive': (language) =>
    explanationPage(explainCustomer(pyramid, 'asleep'), { language }),
  policies: (language) => policiesPage(defaultPolicies, { language, scheme: defaultScheme }),
};

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(PAGES))('the page %s reads as it did', (name, pageIn) => {
    const text = toText(pageIn(language));
    const file = join(import.meta.dirname, 'golden', `${name}.${language}.txt`);
    if (UPDATES) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});
