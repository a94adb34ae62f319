import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stability } from '../../../src/core/pyramid/adjust';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { defaultScheme, type Scheme } from '../../../src/core/pyramid/scheme';
import { refusalOf } from '../../said';

/** A pyramid of customers worth what is said, in the order of `ids`, best first. */
function ranked(ids: readonly string[], options: PyramidOptions = {}, year = '2025'): Pyramid {
  const rows = ids.map((customerId, at) => ({
    customerId,
    date: `${year}-03-01`,
    revenue: ids.length - at,
  }));
  return buildPyramid(rows, { window: year, ...options });
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
  const previous = ranked(IDS, {}, '2024');

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
    const second = ranked(fallen, { stability: { previous: first, grace: 2 } }, '2026');
    expect(find(second, 'c04')).toMatchObject({
      adjustment: { graceUsed: 2, until: '2026-12-31' },
    });
    const third = ranked(fallen, { stability: { previous: second, grace: 2 } }, '2027');
    expect(find(third, 'c04')).toMatchObject({ tier: 'D' });
    expect(find(third, 'c04')).not.toHaveProperty('adjustment');
  });

  it('gives grace anew to whoever came back within the buffer in between', () => {
    const first = ranked(moved('c04', 50), { stability: { previous, grace: 1 } });
    const back = ranked(IDS, { stability: { previous: first, grace: 1 } }, '2026');
    const again = ranked(moved('c04', 50), { stability: { previous: back, grace: 1 } }, '2027');
    expect(find(again, 'c04')).toMatchObject({ tier: 'B', adjustment: { graceUsed: 1 } });
  });

  it('does not keep a tier that was set by hand', () => {
    const overrides = [{ customerId: 'c60', tier: 'A', reason: 'strategic' }];
    const byHand = ranked(IDS, { overrides }, '2024');
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
    const after = buildPyramid(rows, { stability: { previous, grace: 9, buffer: 1, maxFall: 1 } });
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
    const before = ranked(IDS, { scheme }, '2024');
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

  it('keeps by amount from the bound less the buffer on: value ≥ bound · (1 − buffer)', () => {
    const scheme: Scheme = {
      cut: 'amount',
      tiers: [
        { id: 'A', name: 'a', from: 100 },
        { id: 'B', name: 'b' },
      ],
    };
    const worth = (value: string, window: string, stability?: Stability) =>
      buildPyramid([{ customerId: 'ann', date: `${window}-05-01`, revenue: value }], {
        scheme,
        window,
        ...(stability && { stability }),
      });
    const previous = worth('100', '2024');
    const stability = { previous, buffer: '0.2' };
    expect(find(worth('80', '2025', stability), 'ann')).toMatchObject({ tier: 'A' });
    expect(find(worth('79.99', '2025', stability), 'ann')).toMatchObject({ tier: 'B' });
  });

  it('keeps the best tier whose buffer holds, not only the one before', () => {
    // B ends at 5%, with the buffer at 6%; C at 20%, with the buffer at 24%.
    const stability = { previous, buffer: '0.2' };
    expect(find(ranked(moved('c04', 22), { stability }), 'c04')).toMatchObject({
      rank: 22,
      tier: 'C',
      adjustment: { baseTier: 'D', rule: 'buffer', graceUsed: 0, until: null },
    });
    const both = { previous, buffer: '0.2', grace: 1 };
    expect(find(ranked(moved('c04', 22), { stability: both }), 'c04')).toMatchObject({
      tier: 'B',
      adjustment: { rule: 'grace' },
    });
    expect(find(ranked(moved('c04', 25), { stability }), 'c04')?.tier).toBe('D');
  });

  it('lets nobody fall by more tiers than said, empty ones counted', () => {
    const stability = { previous, maxFall: 1 };
    const after = ranked(moved('c00', 100), { stability });
    expect(find(after, 'c00')).toMatchObject({
      tier: 'B',
      adjustment: { baseTier: 'D', rule: 'max-fall', graceUsed: 0, until: null },
    });
    expect(after.settings.stability).toEqual({
      buffer: '0',
      grace: 0,
      maxFall: 1,
      against: '2024',
    });
    const two = ranked(moved('c00', 100), { stability: { previous, maxFall: 2 } });
    expect(find(two, 'c00')?.tier).toBe('C');
    const none = ranked(moved('c00', 100), { stability: { previous, maxFall: 0 } });
    expect(find(none, 'c00')?.tier).toBe('A');
    const three = ranked(moved('c00', 100), { stability: { previous, maxFall: 3 } });
    expect(find(three, 'c00')).not.toHaveProperty('adjustment');
  });

  it('counts a fall from the tier that counted before, also one set by hand', () => {
    const overrides = [{ customerId: 'c60', tier: 'A', reason: 'strategic' }];
    const byHand = ranked(IDS, { overrides }, '2024');
    const after = ranked(IDS, { stability: { previous: byHand, maxFall: 1 } });
    expect(find(after, 'c60')).toMatchObject({ tier: 'B', adjustment: { rule: 'max-fall' } });
  });

  it('takes a step a window, and the better of buffer, grace and the longest fall', () => {
    const fallen = moved('c00', 100);
    const graced = ranked(fallen, { stability: { previous, grace: 1, maxFall: 1 } });
    expect(find(graced, 'c00')).toMatchObject({ tier: 'A', adjustment: { rule: 'grace' } });
    const next = ranked(fallen, { stability: { previous: graced, maxFall: 1 } }, '2026');
    expect(find(next, 'c00')).toMatchObject({ tier: 'B', adjustment: { rule: 'max-fall' } });
    const last = ranked(fallen, { stability: { previous: next, maxFall: 1 } }, '2027');
    expect(find(last, 'c00')).toMatchObject({ tier: 'C', adjustment: { rule: 'max-fall' } });
  });

  it('keeps beside a tier set by hand what it gave itself', () => {
    const overrides = [{ customerId: 'c04', tier: 'A', reason: 'strategic' }];
    const stability = { previous, grace: 2 };
    const after = ranked(moved('c04', 50), { overrides, stability });
    expect(find(after, 'c04')).toMatchObject({
      tier: 'A',
      adjustment: {
        by: 'override',
        baseTier: 'D',
        kept: { tier: 'B', rule: 'grace', graceUsed: 1, until: '2026-12-31' },
      },
    });
    // The override over, what was earned goes on.
    const next = ranked(moved('c04', 50), { stability: { previous: after, grace: 2 } }, '2026');
    expect(find(next, 'c04')).toMatchObject({ tier: 'B', adjustment: { graceUsed: 2 } });
  });

  it.each([
    [{ buffer: '-0.1' }, 'from 0 to 1'],
    [{ buffer: '20' }, '20'],
    [{ buffer: '1.01' }, 'buffer'],
    [{ grace: 0.5 }, 'grace'],
    [{ maxFall: -1 }, 'maxFall'],
    [{ maxFall: 0.5 }, 'maxFall'],
  ])('refuses %j', (rule, says) => {
    expect(refusalOf(() => ranked(IDS, { stability: { previous, ...rule } }))).toContain(says);
  });

  it.each<[string, PyramidOptions, string]>([
    ['basis', { basis: 'profit' }, 'basis'],
    [
      'scheme',
      { scheme: { cut: 'headcount', tiers: [{ id: 'X', name: 'x', share: 1 }] } },
      'tiers',
    ],
    ['cut', { scheme: { ...defaultScheme, cut: 'value' } as Scheme }, 'headcount'],
    ['rounding', { rounding: 'down' }, 'round'],
    ['ties', { ties: 'promote' }, 'ties'],
    ['values of 0 and less', { nonPositive: 'rank' }, '0 or less'],
  ])('refuses a pyramid before with another %s, and says so', (_what, options, says) => {
    const rows = IDS.map((customerId) => ({ customerId, date: '2025-01-01', revenue: 2, cost: 1 }));
    const build = () => buildPyramid(rows, { window: '2025', stability: { previous }, ...options });
    expect(refusalOf(build)).toContain(says);
  });

  it('refuses a pyramid before in another currency', () => {
    const rows = [{ customerId: 'c00', date: '2025-01-01', revenue: 2, currency: 'EUR' }];
    const build = () => buildPyramid(rows, { window: '2025', stability: { previous } });
    expect(refusalOf(build)).toContain('currency');
  });

  it.each([
    ['2025', '2025-01-01..2025-12-31'],
    ['2026', '2026-01-01..2026-12-31'],
  ])('refuses a pyramid before of %s for one of 2025, and names both windows', (year, dates) => {
    const later = ranked(IDS, {}, year);
    const refusal = refusalOf(() => ranked(IDS, { stability: { previous: later, grace: 1 } }));
    expect(refusal).toContain(dates);
    expect(refusal).toContain('2025');
  });

  it('takes a window before that overlaps, and of all dates the last row for its end', () => {
    const rolling = ranked(IDS, { window: '2024-07-01..2025-06-30' }, '2025');
    expect(ranked(IDS, { stability: { previous: rolling } }).customers).toHaveLength(100);
    const all = ranked(IDS, { window: 'all' }, '2025');
    expect(ranked(IDS, { stability: { previous: all } }).customers).toHaveLength(100);
    const refusal = refusalOf(() =>
      ranked(IDS, { window: 'all', stability: { previous: all } }, '2025'),
    );
    expect(refusal).toContain('2025-03-01');
  });

  it('never lowers anybody, never keeps beyond buffer and grace, and lets a pyramid be', () => {
    const order = fc.shuffledSubarray(IDS, { minLength: IDS.length });
    const buffer = fc.constantFrom('0', '0.1', '0.5', '1');
    const grace = fc.nat({ max: 3 });
    const places = new Map(['A', 'B', 'C', 'D'].map((tier, at) => [tier, at]));
    const cumulative = { A: 0.01, B: 0.05, C: 0.2, D: 1 };
    fc.assert(
      fc.property(order, order, buffer, grace, (first, second, buffer, grace) => {
        const previous = ranked(first, {}, '2024');
        const after = ranked(second, { stability: { previous, buffer, grace } });
        for (const { rank, tier, adjustment } of after.customers) {
          if (adjustment?.by !== 'stability') continue;
          expect(places.get(tier)).toBeLessThan(places.get(adjustment.baseTier) as number);
          // Of lower tiers than the one before, those within their own buffer only.
          const bound = cumulative[tier as 'A'] * 100 * (1 + Number(buffer));
          const isWithin = rank - 1 < bound - 1e-9;
          expect(adjustment.rule).toBe(isWithin ? 'buffer' : 'grace');
          expect(adjustment.graceUsed).toBeLessThanOrEqual(isWithin ? 0 : grace);
        }
        const again = ranked(first, { stability: { previous, buffer, grace } });
        const tiersOf = ({ customers }: Pyramid) => customers.map(({ tier }) => tier);
        expect(tiersOf(again)).toEqual(tiersOf(previous));
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
