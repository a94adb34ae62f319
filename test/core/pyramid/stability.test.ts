import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { refusalOf } from '../../said';

/** A pyramid of customers worth what is said, in the order of `ids`, best first. */
function ranked(ids: readonly string[], options: PyramidOptions = {}): Pyramid {
  const rows = ids.map((customerId, at) => ({
    customerId,
    date: '2025-03-01',
    revenue: ids.length - at,
  }));
  return buildPyramid(rows, { window: '2025', ...options });
}

const IDS = Array.from({ length: 100 }, (_, at) => `c${String(at).padStart(2, '0')}`);

/** The same customers with one moved to another rank, from 1. */
const moved = (id: string, rank: number): string[] => {
  const others = IDS.filter((other) => other !== id);
  return [...others.slice(0, rank - 1), id, ...others.slice(rank - 1)];
};

const find = (pyramid: Pyramid, id: string) =>
  pyramid.customers.find(({ customerId }) => customerId === id);

describe('stability', () => {
  const previous = ranked(IDS);

  it('keeps a better tier within the buffer below its cutoff, and not beyond', () => {
    // B ends at 5% of 100; with a buffer of 20% at 6%: (rank − 1)/100 < 0.06 holds to rank 6.
    const stability = { previous, buffer: '0.2' };
    expect(find(ranked(moved('c04', 6), { stability }), 'c04')).toMatchObject({
      rank: 6,
      tier: 'B',
      adjustment: { by: 'stability', baseTier: 'C', rule: 'buffer', graceUsed: 0, until: null },
    });
    expect(find(ranked(moved('c04', 7), { stability }), 'c04')).toMatchObject({ tier: 'C' });
  });

  it('gives grace beyond the buffer for so many windows, and says until when', () => {
    const fallen = moved('c04', 50);
    const first = ranked(fallen, { stability: { previous, grace: 2 } });
    expect(find(first, 'c04')).toMatchObject({
      tier: 'B',
      adjustment: { rule: 'grace', baseTier: 'D', graceUsed: 1, until: '2026-12-31' },
    });
    const second = ranked(fallen, { stability: { previous: first, grace: 2 } });
    expect(find(second, 'c04')).toMatchObject({
      adjustment: { graceUsed: 2, until: '2025-12-31' },
    });
    const third = ranked(fallen, { stability: { previous: second, grace: 2 } });
    expect(find(third, 'c04')).toMatchObject({ tier: 'D' });
    expect(find(third, 'c04')).not.toHaveProperty('adjustment');
  });

  it('gives grace anew to whoever came back within the buffer in between', () => {
    const first = ranked(moved('c04', 50), { stability: { previous, grace: 1 } });
    const back = ranked(IDS, { stability: { previous: first, grace: 1 } });
    const again = ranked(moved('c04', 50), { stability: { previous: back, grace: 1 } });
    expect(find(again, 'c04')).toMatchObject({ tier: 'B', adjustment: { graceUsed: 1 } });
  });

  it('does not keep a tier that was set by hand', () => {
    const overrides = [{ customerId: 'c60', tier: 'A', reason: 'strategic' }];
    const byHand = ranked(IDS, { overrides });
    const after = ranked(IDS, { stability: { previous: byHand, grace: 5 } });
    expect(find(after, 'c60')?.tier).toBe('D');
  });

  it('yields to what is set by hand', () => {
    const overrides = [{ customerId: 'c04', tier: 'D', reason: 'in dispute' }];
    const after = ranked(moved('c04', 6), { overrides, stability: { previous, buffer: 1 } });
    expect(find(after, 'c04')).toMatchObject({ tier: 'D', adjustment: { by: 'override' } });
  });

  it('never keeps a customer that is worth nothing', () => {
    const rows = IDS.map((customerId, at) => ({ customerId, revenue: at === 0 ? 0 : 100 - at }));
    const after = buildPyramid(rows, { stability: { previous, grace: 9, buffer: 9 } });
    expect(find(after, 'c00')).toMatchObject({ tier: 'D' });
  });

  it.each([
    [{ cut: 'value', tiers: shares() }, 'by value: where its slice begins'],
    [
      {
        cut: 'amount',
        tiers: [
          { id: 'A', name: 'a', from: 50 },
          { id: 'B', name: 'b' },
        ],
      },
      'by amount: the bound less the buffer',
    ],
  ] as [Scheme, string][])('has a buffer $1', (scheme) => {
    const before = ranked(IDS, { scheme });
    const last = before.customers.findLast(({ tier }) => tier === 'A')?.rank ?? 0;
    const id = IDS[last - 1] as string;
    const near = ranked(moved(id, last + 2), {
      scheme,
      stability: { previous: before, buffer: '0.1' },
    });
    expect(find(near, id)).toMatchObject({ tier: 'A', adjustment: { rule: 'buffer' } });
    const far = ranked(moved(id, 99), { scheme, stability: { previous: before, buffer: '0.1' } });
    expect(find(far, id)?.tier).toBe('B');
  });

  it('needs the tiers of the pyramid before, a buffer and a grace of 0 or more', () => {
    const scheme: Scheme = { cut: 'headcount', tiers: [{ id: 'X', name: 'x', share: 1 }] };
    expect(refusalOf(() => ranked(IDS, { scheme, stability: { previous } }))).toContain(
      'other tiers',
    );
    expect(refusalOf(() => ranked(IDS, { stability: { previous, buffer: '-0.1' } }))).toContain(
      'buffer',
    );
    expect(refusalOf(() => ranked(IDS, { stability: { previous, grace: 0.5 } }))).toContain(
      'grace',
    );
  });

  it('never lowers anybody, never keeps beyond buffer and grace, and lets a pyramid be', () => {
    const order = fc.shuffledSubarray(IDS, { minLength: IDS.length });
    const buffer = fc.constantFrom('0', '0.1', '0.5', '3');
    const grace = fc.nat({ max: 3 });
    const places = new Map(['A', 'B', 'C', 'D'].map((tier, at) => [tier, at]));
    const cumulative = { A: 0.01, B: 0.05, C: 0.2, D: 1 };
    fc.assert(
      fc.property(order, order, buffer, grace, (first, second, buffer, grace) => {
        const previous = ranked(first);
        const after = ranked(second, { stability: { previous, buffer, grace } });
        for (const { rank, tier, adjustment } of after.customers) {
          if (adjustment?.by !== 'stability') continue;
          expect(places.get(tier)).toBeLessThan(places.get(adjustment.baseTier) as number);
          const bound = cumulative[tier as 'A'] * 100 * (1 + Number(buffer));
          const isWithin = rank - 1 < bound - 1e-9;
          expect(adjustment.rule).toBe(isWithin ? 'buffer' : 'grace');
          expect(adjustment.graceUsed).toBeLessThanOrEqual(isWithin ? 0 : grace);
        }
        const same = ranked(first, { stability: { previous, buffer, grace } });
        expect(same.customers).toEqual(previous.customers);
      }),
      { numRuns: 40 },
    );
  });
});

function shares() {
  return [
    { id: 'A', name: 'a', share: '0.5' },
    { id: 'B', name: 'b', share: '0.5' },
  ];
}
