import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { renderNotice } from '../../../src/output/words/render-issue';

const abc: Scheme = {
  cut: 'value',
  tiers: [
    { id: 'A', name: 'key', share: '0.8' },
    { id: 'B', name: 'rest', share: '0.2' },
  ],
};

const worth = (...values: readonly (number | string)[]) =>
  values.map((revenue, at) => ({ customerId: `c${at}`, revenue }));

describe('notices of tiers', () => {
  it('say by value that negative value lowers the total, and how far shares go', () => {
    const { notices } = buildPyramid(worth(100, 60, 30, '-89.5', '-0.5'), { scheme: abc });
    expect(notices).toEqual([
      {
        notice: 'shares-beyond-the-whole',
        params: { customers: 2, negative: '90', total: '100', share: '1.9' },
      },
    ]);
    const [said] = notices.map((one) => renderNotice(one, { language: 'zh' }));
    expect(said).toContain('负值 90，使总额降为 100');
  });

  it('say nothing where nobody is below 0, nor by headcount', () => {
    expect(buildPyramid(worth(100, 0), { scheme: abc }).notices).toEqual([]);
    expect(buildPyramid(worth(100, -5)).notices).toEqual([]);
  });
});
