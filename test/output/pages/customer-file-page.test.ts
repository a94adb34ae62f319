import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { toText } from '../../../src/output/formats/to-text';
import { customerFilePage } from '../../../src/output/pages/customer-file-page';
import { fileOn } from '../../core/treatments/on-a-day';

const rows = Array.from({ length: 20 }, (_, at) => ({
  customerId: `c${at}`,
  date: '2025-02-03',
  revenue: `${1000 - at}.5`,
  cost: 300,
  currency: 'EUR',
}));
const pyramid = buildPyramid(rows, { window: '2025', roster: ['gone'] });
const today = { asOf: '2025-06-30', policies: defaultPolicies };

const facts: Facts = {
  contacts: [{ customerId: 'c0', date: '2025-06-20', kind: 'visit', by: 'Li' }],
  complaints: [
    { id: 'K-1', customerId: 'c0', opened: '2025-06-29T10:00', category: 'delivery', valid: false },
  ],
  receivables: [{ customerId: 'c0', invoice: 'I-1', dueDate: '2025-06-29', openAmount: '12.5' }],
  creditLimits: [],
  events: [{ customerId: 'c0', date: '2025-06-04', kind: 'finance', note: 'new\nbank' }],
};

const file = fileOn(pyramid, 'c0', {
  ...today,
  facts,
  previous: [
    buildPyramid(
      rows.slice(0, 7).map((row) => ({ ...row, date: '2024-05-05' })),
      { window: '2024' },
    ),
    buildPyramid([{ customerId: 'c1', revenue: 1 }], { roster: ['c0'] }),
  ],
});

describe('the page of a customer’s file', () => {
  it.each(['en', 'zh'] as const)('has a section for each part, in %s', async (language) => {
    const text = toText(customerFilePage(file, { language }));
    await expect(text).toMatchFileSnapshot(`./golden/customer-file.${language}.txt`);
  });

  it('is no wider than a terminal, and says what is not known', () => {
    const text = toText(customerFilePage(file));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).toContain('Satisfaction\n  not known\n');
    expect(text).toContain('Credit limit\n  none\n');
    expect(text).toContain('2025-06-04 finance: new bank');
  });

  it('says of an inactive customer that it has no transaction and no policy', () => {
    const lines = toText(customerFilePage(fileOn(pyramid, 'gone', today))).split('\n');
    expect(lines).toContain('  no transaction');
    expect(lines).toContain('  none: an inactive customer is in no tier, so no policy applies');
    expect(lines.filter((line) => line === '  not known')).toHaveLength(8);
  });

  it('names the basis where it is another measure, and cost and profit that are not known', () => {
    const own = buildPyramid(
      [
        { customerId: 'ann', revenue: 5, measures: { litres: 70 } },
        { customerId: 'bob', measures: { litres: 1 } },
      ],
      { basis: 'litres' },
    );
    const lines = toText(customerFilePage(fileOn(own, 'ann', today))).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  litres: 70',
        '  revenue: 5',
        '  cost: not known',
        '  profit: not known',
      ]),
    );
  });
});
