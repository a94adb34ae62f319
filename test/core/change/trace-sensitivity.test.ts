import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/core/change/scenarios';
import { shiftedWindow } from '../../../src/core/change/shifts';
import type { Sensitivity } from '../../../src/core/change/trace-sensitivity';
import { traceSensitivity } from '../../../src/core/change/trace-sensitivity';
import type { OverrideAdjustment } from '../../../src/core/pyramid/adjustment';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid, TieredCustomer } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { readScheme } from '../../../src/core/pyramid/scheme-schema';
import { tierCustomers } from '../../../src/core/pyramid/tier-customers';
import { refusalOf } from '../../said';
import { countdown, frozen, pyramidOf, salesArbitrary } from './sensitivity-pyramids';

/** `r2 B→A` */
function changes({ changes }: Scenario): string[] {
  return changes.map(({ customerId, from, to }) => `${customerId} ${from}→${to}`);
}

/** Ten-thousandths, 0 to 0.3. */
const moves = fc.integer({ min: 0, max: 3000 }).map((units) => units / 10_000);

function unfirm({ customers }: Sensitivity): Set<string> {
  return new Set(
    customers.filter(({ standings }) => standings.length > 1).map(({ customerId }) => customerId),
  );
}

describe('traceSensitivity with cutoffs', () => {
  it('moves every cumulative share by +x and by −x, and says who changes tier', () => {
    const { scenarios } = traceSensitivity(countdown(100), { cutoffs: '0.01' });
    expect(scenarios.map(changes)).toEqual([
      ['r2 B→A', 'r6 C→B', 'r21 D→C'],
      ['r1 A→B', 'r5 B→C', 'r20 C→D'],
    ]);
    expect(scenarios).toMatchObject([
      { kind: 'cutoffs', move: '0.01', rose: 3, fell: 0, left: 0 },
      { kind: 'cutoffs', move: '-0.01', rose: 0, fell: 3, left: 0 },
    ]);
    const positions = scenarios.map(
      (scenario) => scenario.kind === 'cutoffs' && scenario.cutoffs.map(({ position }) => position),
    );
    expect(positions).toEqual([
      [2, 6, 21],
      [0, 4, 19],
    ]);
  });

  it('says how firm the pyramid is: the share of customers that never change, overall and by tier', () => {
    const { firmness, tiers } = traceSensitivity(countdown(100), { cutoffs: 0.01 });
    expect(firmness).toEqual({ customers: 100, firm: 94, share: '0.94' });
    expect(tiers).toEqual([
      { tier: 'A', customers: 1, firm: 0, share: '0' },
      { tier: 'B', customers: 4, firm: 2, share: '0.5' },
      { tier: 'C', customers: 15, firm: 13, share: '0.8666666666666666666666666666666667' },
      { tier: 'D', customers: 80, firm: 79, share: '0.9875' },
    ]);
  });

  it('says of each customer which tiers it takes, best first', () => {
    const { customers } = traceSensitivity(countdown(40), { cutoffs: 0.05 });
    expect(customers.slice(0, 5)).toEqual([
      { customerId: 'r1', rank: 1, value: '40', tier: 'A', standings: ['A', 'C'] },
      { customerId: 'r2', rank: 2, value: '39', tier: 'B', standings: ['A', 'B', 'C'] },
      { customerId: 'r3', rank: 3, value: '38', tier: 'C', standings: ['A', 'C'] },
      { customerId: 'r4', rank: 4, value: '37', tier: 'C', standings: ['B', 'C'] },
      { customerId: 'r5', rank: 5, value: '36', tier: 'C', standings: ['C'] },
    ]);
  });

  it('clips shares at 0 and 1: with x = 1 everybody is in the best tier, then in the lowest', () => {
    const { scenarios, firmness } = traceSensitivity(countdown(10), { cutoffs: 1 });
    expect(scenarios.map(({ rose, fell }) => [rose, fell])).toEqual([
      [9, 0],
      [0, 2],
    ]);
    expect(scenarios[0]?.changes.every(({ to }) => to === 'A')).toBe(true);
    expect(scenarios[1]?.changes.every(({ to }) => to === 'D')).toBe(true);
    expect(firmness).toEqual({ customers: 10, firm: 0, share: '0' });
    const shares = scenarios.map(
      (scenario) =>
        scenario.kind === 'cutoffs' &&
        scenario.scheme.tiers.map((tier) => 'share' in tier && tier.share),
    );
    expect(shares).toEqual([
      ['1', '0', '0', '0'],
      ['0', '0', '0', '1'],
    ]);
  });

  it('by amount moves each bound by a part of its size, one below 0 upwards too', () => {
    const scheme: Scheme = {
      cut: 'amount',
      tiers: [
        { id: 'X', name: 'x', from: 100 },
        { id: 'Y', name: 'y', from: -100 },
        { id: 'Z', name: 'z' },
      ],
    };
    const values = [105, 104.9, 100, 95, 94.9, -95, -95.1, -100, -105, -105.1];
    const pyramid = buildPyramid(
      values.map((revenue) => ({ customerId: String(revenue), revenue })),
      { scheme, nonPositive: 'rank' },
    );
    const { scenarios } = traceSensitivity(pyramid, { cutoffs: '0.05' });
    expect(scenarios.map(changes)).toEqual([
      ['104.9 X→Y', '100 X→Y', '-95.1 Y→Z', '-100 Y→Z'],
      ['95 Y→X', '-105 Z→Y'],
    ]);
    expect(scenarios[0]).toMatchObject({
      scheme: { cut: 'amount', tiers: [{ from: '105' }, { from: '-95' }, { id: 'Z' }] },
    });
  });

  it('of an empty pyramid finds no firmness', () => {
    const { firmness, customers, tiers } = traceSensitivity(countdown(0), { cutoffs: 0.1 });
    expect(customers).toEqual([]);
    expect(firmness).toEqual({ customers: 0, firm: 0, share: null });
    expect(tiers.map(({ share }) => share)).toEqual([null, null, null, null]);
  });

  it('looks at the tier of the rank: one set by hand or kept is no sensitivity', () => {
    const pyramid = countdown(100);
    const adjustment: OverrideAdjustment = {
      by: 'override',
      baseTier: 'D',
      reason: 'strategic',
      until: null,
    };
    const pinned: Pyramid = {
      ...pyramid,
      customers: pyramid.customers.map(
        (customer): TieredCustomer =>
          customer.rank === 90 ? { ...customer, tier: 'A', adjustment } : customer,
      ),
    };
    expect(traceSensitivity(pinned, { cutoffs: 0.01 })).toEqual(
      traceSensitivity(pyramid, { cutoffs: 0.01 }),
    );
  });

  it('at x = 0 changes nobody, under any scheme and rules', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const pyramid = pyramidOf(sales);
        const { scenarios, firmness, customers } = traceSensitivity(pyramid, { cutoffs: 0 });
        expect(scenarios.map(changes)).toEqual([[]]);
        expect(firmness.firm).toBe(pyramid.customers.length);
        expect(customers.map(({ standings }) => standings)).toEqual(
          pyramid.customers.map(({ tier }) => [tier]),
        );
      }),
    );
  });

  it('gives what tiering anew by hand with the moved shares or bounds gives', () => {
    fc.assert(
      fc.property(salesArbitrary, moves, (sales, move) => {
        const pyramid = pyramidOf(sales);
        const { scenarios, customers } = traceSensitivity(pyramid, { cutoffs: move });
        const anew = (move === 0 ? [0] : [move, -move]).map((signed) => {
          const scheme = naivelyMoved(pyramid.settings.scheme, signed);
          const { rounding, ties, nonPositive } = pyramid.settings;
          const rules = { scheme, rounding, ties, nonPositive };
          const { customers } = tierCustomers(pyramid.customers, rules);
          return new Map(customers.map(({ customerId, tier }) => [customerId, tier]));
        });
        expect(scenarios.map(changes)).toEqual(
          anew.map((tiers) =>
            pyramid.customers
              .map(({ customerId: id, tier }) => `${id} ${tier}→${tiers.get(id)}`)
              .filter((_, at) => {
                const customer = pyramid.customers[at];
                return customer?.tier !== tiers.get(customer?.customerId ?? '');
              }),
          ),
        );
        for (const { customerId, tier, standings } of customers) {
          const taken = [tier, ...anew.map((tiers) => tiers.get(customerId))];
          expect(new Set(standings)).toEqual(new Set(taken));
          expect(standings).toHaveLength(new Set(taken).size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tries schemes that are valid in themselves, with cutoffs in order', () => {
    fc.assert(
      fc.property(salesArbitrary, moves, (sales, move) => {
        const pyramid = pyramidOf(sales);
        for (const scenario of traceSensitivity(pyramid, { cutoffs: move }).scenarios) {
          if (scenario.kind !== 'cutoffs') throw new Error('a cutoff scenario');
          expect(readScheme(scenario.scheme)).toEqual(scenario.scheme);
          const positions = scenario.cutoffs.map(({ position }) => position);
          expect(positions).toEqual(positions.toSorted((a, b) => a - b));
          expect(positions.every((at) => at >= 0 && at <= pyramid.customers.length)).toBe(true);
        }
      }),
    );
  });

  it('never finds a pyramid firmer with a larger x, under any scheme and rules', () => {
    fc.assert(
      fc.property(salesArbitrary, moves, moves, (sales, a, b) => {
        const pyramid = pyramidOf(sales);
        const less = unfirm(traceSensitivity(pyramid, { cutoffs: Math.min(a, b) }));
        const more = unfirm(traceSensitivity(pyramid, { cutoffs: Math.max(a, b) }));
        expect([...less].filter((id) => !more.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('lifts nobody and drops nobody against the direction of the move', () => {
    fc.assert(
      fc.property(salesArbitrary, moves, (sales, move) => {
        const pyramid = pyramidOf(sales);
        const { scenarios } = traceSensitivity(pyramid, { cutoffs: move });
        const [plus, minus] = scenarios;
        const isByAmount = pyramid.settings.scheme.cut === 'amount';
        expect(isByAmount ? plus?.rose : plus?.fell).toBe(0);
        expect((isByAmount ? minus?.fell : minus?.rose) ?? 0).toBe(0);
      }),
    );
  });
});

/** On whole numbers of hundred-millionths: another way of reckoning than the one under test. */
function naivelyMoved(scheme: Scheme, move: number): Scheme {
  const text = (units: number) => (units / 1e8).toFixed(8);
  if (scheme.cut === 'amount') {
    const tiers = scheme.tiers.map((tier) => {
      if (tier.from === undefined) return tier;
      const units = Math.round(Number(tier.from) * 1e4);
      return { ...tier, from: text(units * 1e4 + Math.abs(units) * Math.round(move * 1e4)) };
    });
    return { cut: 'amount', tiers } as unknown as Scheme;
  }
  const ends = scheme.tiers.map((_, at) => {
    if (at === scheme.tiers.length - 1) return 1e8;
    const shares = scheme.tiers
      .slice(0, at + 1)
      .map(({ share }) => Math.round(Number(share) * 1e8));
    const end = shares.reduce((sum, share) => sum + share, 0) + Math.round(move * 1e8);
    return Math.max(0, Math.min(1e8, end));
  });
  const tiers = scheme.tiers.map((tier, at) => ({
    ...tier,
    share: text((ends[at] ?? 0) - (ends[at - 1] ?? 0)),
  }));
  return { cut: scheme.cut, tiers };
}

describe('traceSensitivity with shifted pyramids', () => {
  const scheme: Scheme = {
    cut: 'headcount',
    tiers: [
      { id: 'top', name: 'top', share: 0.5 },
      { id: 'rest', name: 'rest', share: 0.5 },
    ],
  };
  const rows = [
    { customerId: 'ann', date: '2025-02-10', revenue: 50 },
    { customerId: 'bob', date: '2025-02-01', revenue: 40 },
    { customerId: 'cat', date: '2025-02-15', revenue: 30 },
    { customerId: 'cat', date: '2025-03-01', revenue: 70 },
    { customerId: 'dan', date: '2025-02-15', revenue: 20 },
    { customerId: 'eve', date: '2025-03-01', revenue: 60 },
  ];
  const pyramid = buildPyramid(rows, { scheme, window: '2025-02' });
  const shifted = [-1, 1].map((days) =>
    buildPyramid(rows, { scheme, window: shiftedWindow(pyramid.settings.window, days) }),
  );

  it('says who rises and falls, who becomes inactive, and who is ranked only then', () => {
    const { scenarios } = traceSensitivity(pyramid, { shifted });
    expect(scenarios).toEqual([
      {
        kind: 'window',
        days: -1,
        window: shifted[0]?.settings.window,
        changes: [],
        rose: 0,
        fell: 0,
        left: 0,
        daysWithoutRows: 1,
        entered: [],
      },
      {
        kind: 'window',
        days: 1,
        window: shifted[1]?.settings.window,
        changes: [
          { customerId: 'ann', from: 'top', to: 'rest' },
          { customerId: 'bob', from: 'top', to: 'inactive' },
          { customerId: 'cat', from: 'rest', to: 'top' },
        ],
        rose: 1,
        fell: 1,
        left: 1,
        daysWithoutRows: 0,
        entered: [{ customerId: 'eve', from: 'inactive', to: 'top' }],
      },
    ]);
  });

  it('says how many days of the shifted window lie beyond the rows, more than of its own', () => {
    const at = (window: string) => buildPyramid(rows, { scheme, window });
    const days = (own: string, ...windows: string[]) =>
      traceSensitivity(at(own), { shifted: windows.map(at) }).scenarios.map(
        (scenario) => scenario.kind === 'window' && scenario.daysWithoutRows,
      );
    expect(days('2025-02', '2025-02-03..2025-03-02', '2025-01-29..2025-02-25')).toEqual([1, 3]);
    expect(days('2025-02', '2025-06-01..2025-06-28')).toEqual([28]);
    expect(days('2025-03-01..2025-03-31', '2025-02-28..2025-03-30')).toEqual([0]);
    expect(days('2025-03-01..2025-03-31', '2025-03-04..2025-04-03')).toEqual([1]);
  });

  it('counts inactive as a change, and who is ranked only then as none', () => {
    const { firmness, customers, tiers } = traceSensitivity(pyramid, { shifted });
    expect(firmness).toEqual({ customers: 4, firm: 1, share: '0.25' });
    expect(tiers).toMatchObject([
      { tier: 'top', customers: 2, firm: 0 },
      { tier: 'rest', customers: 2, firm: 1 },
    ]);
    expect(customers.map(({ standings }) => standings.join(' '))).toEqual([
      'top rest',
      'top inactive',
      'top rest',
      'rest',
    ]);
  });

  it('looks at the tiers of the ranks in the shifted pyramids too', () => {
    const adjustment: OverrideAdjustment = {
      by: 'override',
      baseTier: 'rest',
      reason: 'x',
      until: null,
    };
    const pinned = shifted.map((other): Pyramid => {
      const customers = other.customers.map(
        (customer): TieredCustomer =>
          customer.tier === 'rest' ? { ...customer, tier: 'top', adjustment } : customer,
      );
      return { ...other, customers };
    });
    expect(traceSensitivity(pyramid, { shifted: pinned })).toEqual(
      traceSensitivity(pyramid, { shifted }),
    );
  });

  it('finds every customer firm where the window stays', () => {
    fc.assert(
      fc.property(salesArbitrary, (sales) => {
        const own = pyramidOf(sales);
        const { firmness, scenarios } = traceSensitivity(own, { shifted: [own] });
        expect(firmness.firm).toBe(own.customers.length);
        expect(scenarios).toMatchObject([{ days: 0, changes: [], entered: [] }]);
      }),
    );
  });

  it('gives each customer the tier that it has in the shifted pyramid, under any scheme', () => {
    fc.assert(
      fc.property(salesArbitrary, fc.integer({ min: -30, max: 30 }), (sales, days) => {
        const own = pyramidOf(sales);
        const other = pyramidOf(sales, { window: shiftedWindow(own.settings.window, days) });
        const { scenarios, customers } = traceSensitivity(own, { shifted: [other] });
        const there = new Map(other.customers.map(({ customerId, tier }) => [customerId, tier]));
        const here = new Map(own.customers.map(({ customerId, tier }) => [customerId, tier]));
        const [scenario] = scenarios;
        if (scenario?.kind !== 'window') throw new Error('a window scenario');
        for (const { customerId, from, to } of [...scenario.changes, ...scenario.entered]) {
          expect(from).toBe(here.get(customerId) ?? 'inactive');
          expect(to).toBe(there.get(customerId) ?? 'inactive');
          expect(from).not.toBe(to);
        }
        const stay = own.customers.filter(({ customerId, tier }) => there.get(customerId) === tier);
        expect(scenario.changes.length + stay.length).toBe(own.customers.length);
        expect(scenario.rose + scenario.fell + scenario.left).toBe(scenario.changes.length);
        expect(scenario.entered).toHaveLength(
          other.customers.filter(({ customerId }) => !here.has(customerId)).length,
        );
        expect(customers.filter(({ standings }) => standings.length === 1)).toHaveLength(
          stay.length,
        );
      }),
    );
  });

  it('is never firmer with a scenario more', () => {
    fc.assert(
      fc.property(salesArbitrary, moves, fc.integer({ min: -30, max: 30 }), (sales, move, days) => {
        const own = pyramidOf(sales);
        const other = pyramidOf(sales, { window: shiftedWindow(own.settings.window, days) });
        const both = unfirm(traceSensitivity(own, { cutoffs: move, shifted: [other] }));
        const each = [{ cutoffs: move }, { shifted: [other] }].map((options) =>
          unfirm(traceSensitivity(own, options)),
        );
        expect(both).toEqual(new Set(each.flatMap((ids) => [...ids])));
      }),
    );
  });

  it('changes none of its inputs', () => {
    fc.assert(
      fc.property(salesArbitrary, moves, (sales, move) => {
        const own = frozen(pyramidOf(sales));
        const other = frozen(pyramidOf(sales, { window: shiftedWindow(own.settings.window, 10) }));
        const first = traceSensitivity(own, frozen({ cutoffs: move, shifted: [other] }));
        expect(traceSensitivity(own, { cutoffs: move, shifted: [other] })).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

describe('traceSensitivity refuses', () => {
  const february = countdownOf('2025-02');
  const refusal = (path: string) =>
    expect.objectContaining({
      code: 'invalid-option',
      issues: [expect.objectContaining({ path })],
    });

  it('to try nothing', () => {
    expect(() => traceSensitivity(february, {})).toThrow(refusal('cutoffs'));
    expect(() => traceSensitivity(february, { shifted: [] })).toThrow(refusal('cutoffs'));
  });

  it.each([-0.01, '1.0001', 5])('to move shares by %s', (cutoffs) => {
    expect(() => traceSensitivity(february, { cutoffs })).toThrow(refusal('cutoffs'));
  });

  it.each([-0.01, 1, 5])('to move bounds by %s of their size', (cutoffs) => {
    const byAmount = countdown(3, {
      scheme: {
        cut: 'amount',
        tiers: [
          { id: 'A', name: 'a', from: 2 },
          { id: 'B', name: 'b' },
        ],
      },
    });
    expect(() => traceSensitivity(byAmount, { cutoffs })).toThrow(refusal('cutoffs'));
  });

  it('what is no amount', () => {
    expect(() => traceSensitivity(february, { cutoffs: '0,5%' })).toThrow(
      expect.objectContaining({
        code: 'invalid-amount',
        issues: [expect.objectContaining({ path: 'cutoffs' })],
      }),
    );
  });

  it('a window that is not the same one shifted, even if it is of the same kind', () => {
    const march = countdownOf('2025-03');
    expect(() => traceSensitivity(february, { shifted: [february, march] })).toThrow(
      refusal('shifted[1].settings.window'),
    );
    expect(() => traceSensitivity(countdownOf('all'), { shifted: [countdownOf('all')] })).toThrow(
      'expected no shifted pyramid, since all dates cannot be shifted',
    );
  });

  it('a pyramid by other rules, one issue for each, and says which', () => {
    const other = countdownOf('2025-02', { ties: 'promote', timeZone: 'Asia/Shanghai' });
    expect(() => traceSensitivity(february, { shifted: [other] })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            path: 'shifted[0].settings.timeZone',
            received: 'Asia/Shanghai',
          }),
          expect.objectContaining({
            path: 'shifted[0].settings.ties',
            reason: 'not-by-the-same-rules',
            expected: 'split',
            received: 'promote',
          }),
        ],
      }),
    );
    expect(refusalOf(() => traceSensitivity(february, { shifted: [other] }))).toContain(
      'the pyramids differ in their rule on ties, so they cannot be compared',
    );
  });

  function countdownOf(window: string, options = {}): Pyramid {
    return buildPyramid([{ customerId: 'ann', date: '2025-02-01', revenue: 1 }], {
      window,
      ...options,
    });
  }
});
