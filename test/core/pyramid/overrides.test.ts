import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Override } from '../../../src/core/pyramid/overrides';
import { refusalOf } from '../../said';

const IDS = Array.from({ length: 20 }, (_, at) => `c${at}`);
const ROWS = IDS.map((customerId, at) => ({ customerId, date: '2025-03-01', revenue: 100 - at }));

const build = (overrides: readonly Override[], asOf?: string) =>
  buildPyramid(ROWS, {
    window: '2025',
    overrides,
    roster: ['idle'],
    ...(asOf !== undefined && { asOf }),
  });

describe('overrides', () => {
  it('set the tier of a named customer, which keeps its rank, and its base tier beside it', () => {
    const { customers, summary } = build([{ customerId: 'c9', tier: 'A', reason: 'strategic' }]);
    expect(customers[9]).toMatchObject({
      customerId: 'c9',
      rank: 10,
      tier: 'A',
      adjustment: { by: 'override', baseTier: 'D', reason: 'strategic', until: null },
    });
    expect(summary.tiers.map((tier) => tier.customers)).toEqual([2, 0, 3, 15]);
  });

  it('leave every other customer where it was: the slot in the quota stays taken', () => {
    const plain = build([]).customers;
    const { customers } = build([{ customerId: 'c0', tier: 'D', reason: 'in dispute' }]);
    expect(customers.slice(1)).toEqual(plain.slice(1));
  });

  it('may lower a customer as well', () => {
    const [best] = build([{ customerId: 'c0', tier: 'D', reason: 'in dispute' }]).customers;
    expect(best).toMatchObject({ tier: 'D', adjustment: { baseTier: 'A' } });
  });

  it('hold up to their last day, counted by asOf, else by the last day of the window', () => {
    const until = (day: string) => [{ customerId: 'c9', tier: 'A', reason: 'x', until: day }];
    expect(build(until('2025-12-31')).customers[9]?.tier).toBe('A');
    const late = build(until('2025-12-30'));
    expect(late.customers[9]).not.toHaveProperty('adjustment');
    expect(late.unapplied).toEqual([{ override: until('2025-12-30')[0], why: 'expired' }]);
    expect(build(until('2026-06-30'), '2026-06-30').customers[9]?.tier).toBe('A');
    expect(build(until('2026-06-30'), '2026-07-01').unapplied).toHaveLength(1);
  });

  it('are reported where they change nothing: unknown, inactive, contradicting each other', () => {
    const overrides = [
      { customerId: 'nobody', tier: 'A', reason: 'x' },
      { customerId: 'idle', tier: 'A', reason: 'x' },
      { customerId: 'c9', tier: 'A', reason: 'x' },
      { customerId: 'c9', tier: 'B', reason: 'y' },
    ];
    const { customers, unapplied } = build(overrides);
    expect(unapplied.map(({ override, why }) => [override.customerId, override.tier, why])).toEqual(
      [
        ['c9', 'A', 'conflict'],
        ['c9', 'B', 'conflict'],
        ['idle', 'A', 'inactive'],
        ['nobody', 'A', 'unknown'],
      ],
    );
    expect(customers[9]?.tier).toBe('D');
  });

  it('that agree are no conflict: the one that holds longest counts', () => {
    const { customers } = build([
      { customerId: 'c9', tier: 'A', reason: 'short', until: '2025-12-31' },
      { customerId: 'c9', tier: 'A', reason: 'long', until: '2027-12-31' },
    ]);
    expect(customers[9]?.adjustment).toMatchObject({ reason: 'long' });
  });

  it.each([
    ['an unknown tier', { customerId: 'c9', tier: 'Z', reason: 'x' }, 'overrides[0].tier'],
    ['no reason', { customerId: 'c9', tier: 'A', reason: ' ' }, 'overrides[0].reason'],
    ['no customer', { customerId: '', tier: 'A', reason: 'x' }, 'overrides[0].customerId'],
    [
      'an impossible day',
      { customerId: 'c9', tier: 'A', reason: 'x', until: '2025-02-30' },
      'overrides[0].until',
    ],
  ])('with %s are refused', (_what, override, path) => {
    expect(refusalOf(() => build([override]))).toContain(path);
  });

  it('that end need a day to compare with', () => {
    const overrides = [{ customerId: 'c9', tier: 'A', reason: 'x', until: '2025-12-31' }];
    expect(refusalOf(() => buildPyramid(ROWS, { overrides }))).toContain('asOf');
  });

  it('are all accounted for, whatever they are: applied once, or reported', () => {
    const override: fc.Arbitrary<Override> = fc.record(
      {
        customerId: fc.constantFrom(...IDS, 'idle', 'nobody'),
        tier: fc.constantFrom('A', 'B', 'C', 'D'),
        reason: fc.constant('x'),
        until: fc.constantFrom('2025-06-30', '2026-06-30'),
      },
      { requiredKeys: ['customerId', 'tier', 'reason'] },
    );
    fc.assert(
      fc.property(fc.array(override), (overrides) => {
        const { customers, unapplied } = build(overrides);
        const applied = customers.filter(({ adjustment }) => adjustment?.by === 'override');
        for (const { customerId, tier } of applied) {
          expect(overrides).toContainEqual(expect.objectContaining({ customerId, tier }));
        }
        const named = new Set([
          ...applied.map(({ customerId }) => customerId),
          ...unapplied.map((entry) => entry.override.customerId),
        ]);
        expect(named).toEqual(new Set(overrides.map(({ customerId }) => customerId)));
      }),
    );
  });

  it('in any order give the same bytes', () => {
    const overrides: readonly Override[] = [
      { customerId: 'ann', tier: 'A', reason: 'second' },
      { customerId: 'ann', tier: 'A', reason: 'first' },
      { customerId: 'ann', tier: 'A', reason: 'old', until: '2024-02-02' },
      { customerId: 'bob', tier: 'B', reason: 'x' },
      { customerId: 'bob', tier: 'C', reason: 'y' },
      { customerId: 'nobody', tier: 'C', reason: 'b' },
      { customerId: 'nobody', tier: 'C', reason: 'a' },
      { customerId: 'nobody', tier: 'B', reason: 'c' },
    ];
    const rows = ['ann', 'bob', 'cem'].map((customerId) => ({
      customerId,
      date: '2025-05-05',
      revenue: 1,
    }));
    const bytes = (given: readonly Override[]): string =>
      JSON.stringify(buildPyramid(rows, { window: '2025', overrides: given }));
    const wanted = bytes(overrides);
    for (let turn = 1; turn < overrides.length; turn++)
      expect(bytes([...overrides.slice(turn), ...overrides.slice(0, turn)])).toBe(wanted);
    expect(bytes(overrides.toReversed())).toBe(wanted);
  });
});
