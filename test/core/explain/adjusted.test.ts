import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import type { Stability } from '../../../src/core/pyramid/adjust';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import { explanationSentence } from '../../../src/output/words/sentences';

const rows = Array.from({ length: 20 }, (_, at) => ({
  customerId: `c${at}`,
  date: '2025-03-01',
  revenue: 100 - at,
}));

const PLAIN = buildPyramid(rows, { window: '2025' });

/** A year later, with what stability keeps. */
function afterwards(
  later: readonly { customerId: string; revenue: number | string }[],
  rule: Omit<Stability, 'previous'>,
  options: PyramidOptions = {},
) {
  const dated = later.map((row) => ({ ...row, date: '2026-03-01' }));
  const stability = { previous: PLAIN, ...rule };
  return buildPyramid(dated, { window: '2026', stability, ...options });
}

describe('the explanation of a customer whose tier was adjusted', () => {
  const overrides = [{ customerId: 'c9', tier: 'A', reason: 'strategic', until: '2025-12-31' }];
  const pyramid = buildPyramid(rows, { window: '2025', overrides });
  const plain = buildPyramid(rows, { window: '2025' });

  it('keeps both tiers and the reason, and reckons from the base tier', () => {
    const explanation = explainCustomer(pyramid, 'c9');
    expect(explanation).toMatchObject({
      standing: 'A',
      baseTier: { id: 'D' },
      adjustment: { by: 'override', reason: 'strategic' },
    });
    const { toRise, cushion } = explanation as { toRise: unknown; cushion: unknown };
    expect({ toRise, cushion }).toEqual(
      (({ toRise, cushion }) => ({ toRise, cushion }))(
        explainCustomer(plain, 'c9') as { toRise: unknown; cushion: unknown },
      ),
    );
  });

  it('says so in one sentence', () => {
    const explanation = explainCustomer(pyramid, 'c9');
    expect(explanationSentence(explanation, { language: 'en' })).toBe(
      'c9 is in tier A (VIP): rank 10 of 20 by revenue with 91 (5.0% of the total); set by hand until 2025-12-31 ("strategic"), its rank gives D (Small); by its rank, anything over 6 more would lift it to C (Ordinary).',
    );
    expect(explanationSentence(explanation, { language: 'zh' })).toContain(
      '人工指定（strategic，至 2025-12-31），按名次应为 D级（小客户）',
    );
  });

  it('says what stability kept', () => {
    const swapped = rows.map((row) =>
      row.customerId === 'c3' ? { ...row, revenue: '95.5' } : row,
    );
    const after = afterwards(swapped, { buffer: '0.5' });
    expect(explanationSentence(explainCustomer(after, 'c3'), { language: 'en' })).toContain(
      'kept after the window before, within the buffer below the cutoff; its rank gives D (Small)',
    );
  });

  it('says how far it may fall', () => {
    const fallen = rows.map((row) => (row.customerId === 'c0' ? { ...row, revenue: '1' } : row));
    const explained = explainCustomer(afterwards(fallen, { maxFall: 1 }), 'c0');
    expect(explained).toMatchObject({ standing: 'B', baseTier: { id: 'D' } });
    expect(explanationSentence(explained)).toContain(
      'held by the longest fall allowed from the window before; its rank gives D (Small)',
    );
    expect(explanationSentence(explained, { language: 'zh' })).toContain('最多下降的级数');
  });

  it('says beside a tier set by hand what stability would keep', () => {
    const fallen = rows.map((row) => (row.customerId === 'c0' ? { ...row, revenue: '1' } : row));
    const byHand = { overrides: [{ customerId: 'c0', tier: 'A', reason: 'strategic' }] };
    const explained = explainCustomer(afterwards(fallen, { maxFall: 1 }, byHand), 'c0');
    expect(explained).toMatchObject({ standing: 'A', adjustment: { kept: { tier: 'B' } } });
    expect(explanationSentence(explained)).toContain('and stability would keep B');
  });

  it('says nothing of it for all others', () => {
    expect(explainCustomer(pyramid, 'c8')).toMatchObject({ adjustment: null });
    expect(explanationSentence(explainCustomer(pyramid, 'c8'))).not.toContain('by hand');
  });
});
