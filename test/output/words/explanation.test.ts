import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import type { TieredExplanation } from '../../../src/core/explain/explanation';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { explanationSentence } from '../../../src/output/words/sentences';

const vip = { id: 'A', name: 'vip', label: { en: 'VIP', zh: 'VIP客户' } };
const major = { id: 'B', name: 'major', label: { en: 'Major', zh: '主要客户' } };
const ordinary = { id: 'C', name: 'ordinary', label: { en: 'Ordinary', zh: '普通客户' } };

const explanation: TieredExplanation = {
  customerId: 'C-1042',
  standing: 'B',
  tier: major,
  baseTier: major,
  adjustment: null,
  tierByRank: major,
  rank: 17,
  of: 1412,
  position: '0.0113',
  value: '84210.5',
  orders: null,
  purchaseDates: null,
  meanOrderValue: null,
  meanGap: null,
  share: '0.0123',
  cumulativeShare: '0.31',
  cutoffAbove: { tier: vip, customerId: 'C-7', value: '87330.5' },
  cutoffBelow: { tier: ordinary, customerId: 'C-9', value: '71310.25' },
  toRise: { tier: vip, value: '87330.5', equalSuffices: true, gap: '3120' },
  cushion: { tier: ordinary, value: '71310.25', equalHolds: true, amount: '12900.25' },
  ties: { others: 0, straddled: [], rule: 'split', effect: 'none' },
  minimum: null,
  heldDown: false,
  basis: 'revenue',
  window: { kind: 'year', text: '2025', start: '2025-01-01', end: '2026-01-01' },
  currency: null,
};

/** The sentences in both languages. */
function sentences(changes: Partial<TieredExplanation> = {}): readonly [string, string] {
  const changed = { ...explanation, ...changes };
  return [
    explanationSentence(changed, { language: 'en' }),
    explanationSentence(changed, { language: 'zh' }),
  ];
}

const straddled = [{ above: 'A', below: 'B' }];

describe('explanationSentence', () => {
  it('says tier, rank, value, and what would lift or drop the customer', () => {
    expect(sentences()).toEqual([
      'C-1042 is in tier B (Major): rank 17 of 1,412 by revenue with 84,210.50 (1.2% of the total); 3,120 more would lift it to A (VIP), and it can lose 12,900.25 before it falls to C (Ordinary).',
      'C-1042 属于 B级（主要客户）：按销售额在 1,412 位客户中排第 17 位，销售额 84,210.50（占总额 1.2%）；再增加 3,120 即可升入 A级（VIP客户），减少超过 12,900.25 才会降到 C级（普通客户）。',
    ]);
  });

  it('speaks English unless told otherwise', () => {
    expect(explanationSentence(explanation)).toBe(
      explanationSentence(explanation, { language: 'en' }),
    );
  });

  it('says where a value must be exceeded, and where it may not be reached', () => {
    const [en, zh] = sentences({
      toRise: { tier: vip, value: '87330.5', equalSuffices: false, gap: '3120' },
      cushion: { tier: ordinary, value: '71310.25', equalHolds: false, amount: '12900.25' },
    });
    expect(en).toContain(
      '; anything over 3,120 more would lift it to A (VIP), and it falls to C (Ordinary) once it loses 12,900.25.',
    );
    expect(zh).toContain(
      '；再增加超过 3,120 即可升入 A级（VIP客户），减少达到 12,900.25 就会降到 C级（普通客户）。',
    );
  });

  it('says where the least change is enough', () => {
    const [en, zh] = sentences({
      toRise: { tier: vip, value: '84210.5', equalSuffices: false, gap: '0' },
      cushion: { tier: ordinary, value: '84210.5', equalHolds: true, amount: '0' },
    });
    expect(en).toContain(
      '; any increase would lift it to A (VIP), and any loss would drop it to C (Ordinary).',
    );
    expect(zh).toContain('；稍有增加即可升入 A级（VIP客户），稍有减少就会降到 C级（普通客户）。');
  });

  it('leaves out what does not apply', () => {
    expect(sentences({ toRise: null, cushion: null, share: null })).toEqual([
      'C-1042 is in tier B (Major): rank 17 of 1,412 by revenue with 84,210.50.',
      'C-1042 属于 B级（主要客户）：按销售额在 1,412 位客户中排第 17 位，销售额 84,210.50。',
    ]);
    expect(sentences({ toRise: null })[0]).toMatch(/total\); it can lose 12,900\.25 before [^;]+$/);
    expect(sentences({ cushion: null })[1]).toMatch(/）；再增加 3,120 即可升入 A级（VIP客户）。$/);
  });

  it.each([
    ['0.1', '10.0%'],
    ['0.0099', '0.99%'],
    ['0.0001', '0.01%'],
    ['0.00009', '<0.01%'],
  ])('writes a share of %s as %s', (share, text) => {
    const [en, zh] = sentences({ share: share as `${number}` });
    expect(en).toContain(`with 84,210.50 (${text} of the total)`);
    expect(zh).toContain(`销售额 84,210.50（占总额 ${text}）`);
  });

  it('has no share to tell of a value that is not above 0', () => {
    const [en, zh] = sentences({ value: '-12.5', share: '-0.2' });
    expect(en).toContain('by revenue with -12.50; ');
    expect(zh).toContain('销售额 -12.50；');
  });

  it('keeps every digit of an amount, and names the currency', () => {
    const [en, zh] = sentences({
      value: '1234567.89012',
      currency: 'EUR',
      toRise: { tier: vip, value: '1234567.8902', equalSuffices: true, gap: '0.00008' },
    });
    expect(en).toContain('with 1,234,567.89012 EUR (1.2% of the total); 0.00008 more would');
    expect(zh).toContain('销售额 1,234,567.89012 EUR（占总额 1.2%）；再增加 0.00008 即可');
  });

  it('names profit in the language, and a column of the user as it is called', () => {
    expect(sentences({ basis: 'profit' })[0]).toContain('of 1,412 by profit with 84,210.50');
    expect(sentences({ basis: 'profit' })[1]).toContain(
      '按利润在 1,412 位客户中排第 17 位，利润 84',
    );
    expect(sentences({ basis: 'Quantity' })[0]).toContain('by Quantity with 84,210.50');
    expect(sentences({ basis: 'Quantity' })[1]).toContain(
      '按 Quantity 在 1,412 位客户中排第 17 位，Quantity 84,210.50（',
    );
  });

  it('names a tier without a label by its name, and by its id where that says no more', () => {
    const gold = { id: 'G', name: 'gold' };
    expect(sentences({ tier: gold })[0]).toContain('is in tier G (gold):');
    expect(sentences({ tier: gold })[1]).toContain('属于 G级（gold）：');
    const plain = { id: 'gold', name: 'gold' };
    expect(sentences({ tier: plain })[0]).toContain('is in tier gold:');
    expect(sentences({ tier: plain })[1]).toContain('属于 gold级：');
  });

  it('says what the tie rule did', () => {
    const byId = sentences({ ties: { others: 9, straddled, rule: 'split', effect: 'by-id' } });
    expect(byId[0]).toContain(
      '; 9 others have the same value across a cutoff, so the order of ids decides; 3,120 more',
    );
    expect(byId[1]).toContain(
      '；另有 9 位客户价值相同且跨越等级分界，由客户编号的先后决定；再增加',
    );
    const promoted = sentences({
      tierByRank: ordinary,
      ties: { others: 1, straddled, rule: 'promote', effect: 'promoted' },
    });
    expect(promoted[0]).toContain(
      '; the tie rule lifts it from C (Ordinary), together with its one equal;',
    );
    expect(promoted[1]).toContain(
      '；按并列规则与另外 1 位价值相同的客户一起由 C级（普通客户）上调；',
    );
    const demoted = sentences({
      tierByRank: vip,
      ties: { others: 1200, straddled, rule: 'demote', effect: 'demoted' },
    });
    expect(demoted[0]).toContain(
      '; the tie rule puts it below A (VIP), together with its 1,200 equals;',
    );
    expect(demoted[1]).toContain(
      '；按并列规则与另外 1,200 位价值相同的客户一起由 A级（VIP客户）下调；',
    );
  });

  it('says that a value of 0 or less holds the customer down', () => {
    const [floor, untere] = sentences({ minimum: { tier: vip, from: '100000' } });
    expect(floor).toContain(
      'it is worth less than 100,000, the least that A (VIP) asks for, where its rank would put it',
    );
    expect(untere).toContain('按名次可入 A级（VIP客户），但价值低于该级的最低要求 100,000');
    const [en, zh] = sentences({ heldDown: true });
    expect(en).toContain(
      '; a customer worth 0 or less stays in the lowest tier, whatever its rank;',
    );
    expect(zh).toContain('；价值不大于 0 的客户无论名次如何都留在最低等级；');
  });

  it('says of an inactive customer why it has no rank', () => {
    const pyramid = buildPyramid(
      [
        { customerId: 'ann', date: '2025-02-01', revenue: '1' },
        { customerId: 'bob', date: '2025-02-01', revenue: '1' },
      ],
      { window: '2025-Q1', roster: ['cho'] },
    );
    const inactive = explainCustomer(pyramid, 'cho');
    expect(explanationSentence(inactive, { language: 'en' })).toBe(
      'cho is inactive: it is known but has no transaction in 2025-Q1, so it is not among the 2 that are ranked.',
    );
    expect(explanationSentence(inactive, { language: 'zh' })).toBe(
      'cho 无交易：该客户在册，但在统计期间（2025 年第一季度）内没有交易，因此不参与 2 位客户的排名。',
    );
  });

  it('speaks as its documentation shows', () => {
    const pyramid = buildPyramid([
      { customerId: 'ann', revenue: '120.50' },
      { customerId: 'bob', revenue: 80 },
    ]);
    expect(explanationSentence(explainCustomer(pyramid, 'bob'))).toBe(
      'bob is in tier D (Small): rank 2 of 2 by revenue with 80 (39.9% of the total); anything over 40.50 more would lift it to A (VIP).',
    );
  });
});
