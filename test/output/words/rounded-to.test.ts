import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  multiplyAmounts,
  share,
  toAmount,
  toExact,
  toPlaces,
} from '../../../src/core/values/amount';
import { roundedTo } from '../../../src/output/words/figures';

const sum = (parts: readonly string[]): string => parts.reduce(addAmounts, '0');
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, scale]) => multiplyAmounts(units, `1e-${scale}`));

describe('roundedTo', () => {
  it('gives the units that are missing to the largest remainders, the first of equals first', () => {
    expect(roundedTo(['0.333', '0.333', '0.334'], '1', 2)).toEqual(['0.33', '0.33', '0.34']);
    expect(roundedTo(['0.005', '0.005', '0.005', '0.005'], '0.02', 2)).toEqual([
      '0.01',
      '0.01',
      '0.00',
      '0.00',
    ]);
    expect(roundedTo(['-0.005', '-0.005'], '-0.01', 2)).toEqual(['0.00', '-0.01']);
  });

  it('leaves what needs no rounding as it is', () => {
    expect(roundedTo(['1', '2.5', '-3.25'], '0.25', 2)).toEqual(['1.00', '2.50', '-3.25']);
    expect(roundedTo([], '0', 2)).toEqual([]);
  });

  it('rounds each by itself where the exact ones do not add up', () => {
    expect(roundedTo(['0.125', '0.135'], '9', 2)).toEqual(['0.12', '0.14']);
  });

  it('adds up as printed to the total as printed, each at most one unit away from itself', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 20 }),
        fc.integer({ min: 0, max: 4 }),
        (parts, places) => {
          const total = sum(parts);
          const rounded = roundedTo(parts, total, places);
          expect(toPlaces(sum(rounded), places)).toBe(toPlaces(total, places));
          for (const [at, part] of parts.entries()) {
            const off = addAmounts(rounded[at] ?? '0', multiplyAmounts(part, -1));
            expect(Math.abs(Number(off))).toBeLessThan(10 ** -places);
          }
        },
      ),
    );
  });

  it('gives shares that are 100% together, although ratios of 34 digits are not quite', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        parts.filter((all) => all.some((one) => one > 0)),
        (all) => {
          const whole = toExact(all.reduce((a, b) => a + b, 0));
          const shares = all.map((one) => share(toExact(one), whole) ?? '0');
          expect(toAmount(sum(roundedTo(shares, '1', 3)))).toBe('1');
        },
      ),
    );
  });

  it('rounds as money does where there is nothing to share out', () => {
    fc.assert(
      fc.property(amount, (one) => {
        expect(roundedTo([one], one, 2)).toEqual([toPlaces(one, 2)]);
      }),
    );
  });
});
